using System.Buffers;
using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>What is escaped in a document (RFC 8785, section 3.2.2.2), and that nothing else is.</summary>
public partial class JsonTests
{
    [Theory]
    [InlineData('"', "\\\"")]
    [InlineData('\\', "\\\\")]
    [InlineData('\b', "\\b")]
    [InlineData('\t', "\\t")]
    [InlineData('\n', "\\n")]
    [InlineData('\f', "\\f")]
    [InlineData('\r', "\\r")]
    [InlineData('\0', "\\u0000")]
    [InlineData('\u0001', "\\u0001")]
    [InlineData('\v', "\\u000b")]
    [InlineData('\u001F', "\\u001f")]
    [InlineData(' ', " ")]
    [InlineData('/', "/")]
    [InlineData('\u007F', "\u007F")]
    public void A_character_is_escaped_only_where_JSON_demands_it(char character, string written)
    {
        var report = AnnualReport.Parse(Canonical) with { Overview = $"前{character}后" };
        Assert.Contains($"\"overview\":\"前{written}后\",", report.ToJson(), StringComparison.Ordinal);
        Assert.Equal(report, AnnualReport.Parse(report.ToJson()));
        var encoder = new MinimalEncoder();
        Assert.Equal(written != $"{character}", encoder.WillEncode(character));
        Assert.Equal($"前{written}后", encoder.Encode($"前{character}后"));
        var utf8 = new byte[32];
        Assert.Equal(OperationStatus.Done, encoder.EncodeUtf8(Encoding.UTF8.GetBytes($"前{character}后"), utf8, out _, out var length));
        Assert.Equal($"前{written}后", Encoding.UTF8.GetString(utf8, 0, length));
    }

    [Fact]
    public void Every_other_character_stands_as_it_is()
    {
        var text = string.Concat(Enumerable.Range(' ', 0x10FFFF - ' ').Where(scalar => Rune.IsValid(scalar) && scalar is not ('"' or '\\')).Select(scalar => new Rune(scalar).ToString()));
        var report = AnnualReport.Parse(Canonical) with { Overview = text };
        Assert.Contains($"\"overview\":\"{text}\",", report.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_escape_for_which_there_is_no_room_is_not_begun()
    {
        var room = new char[5];
        Assert.Equal(OperationStatus.DestinationTooSmall, new MinimalEncoder().Encode("一\u0001", room, out var consumed, out var written));
        Assert.Equal((1, 1, "一"), (consumed, written, new string(room, 0, written)));
    }
}
