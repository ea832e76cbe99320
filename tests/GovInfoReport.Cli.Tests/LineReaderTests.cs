using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace GovInfoReport.Cli.Tests;

public class LineReaderTests
{
    [Property]
    public void Lines_come_as_they_stand_however_the_stream_deals_them_out(NonNull<string>[] texts, PositiveInt portion)
    {
        var lines = texts.Select(text => text.Get.ReplaceLineEndings(" ").Replace('\ud800', ' ')).Select(Encoding.UTF8.GetBytes).ToArray();
        var stream = new MemoryStream([.. lines.SelectMany((line, i) => (byte[])[.. line, .. i % 2 == 0 ? "\n"u8 : "\r\n"u8])]);
        Assert.Equal(lines.Select((line, i) => ((long)i + 1, Convert.ToHexString(line))), Read(new LineReader(new Portions(stream, portion.Get), 1_000_000)).Select(line => (line.Number, line.Hex)));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 1)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\n\nb", 3)]
    public void A_last_line_needs_no_end(string text, int count) => Assert.Equal(count, Read(new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), 100)).Count);

    [Fact]
    public void A_byte_order_mark_is_passed_over_at_the_start_only() =>
        Assert.Equal(["61", "EFBBBF62"], Read(new LineReader(new MemoryStream(Encoding.UTF8.GetBytes("\uFEFFa\n\uFEFFb")), 100)).Select(line => line.Hex));

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    [InlineData(300_000, true)]
    public void A_line_that_is_too_long_is_said_and_passed_over(int length, bool isTooLong)
    {
        var text = "a\n" + new string('x', length) + "\nb";
        var lines = Read(new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), 10));
        Assert.Equal([(1, false), (2, isTooLong), (3, false)], lines.Select(line => ((int)line.Number, line.IsTooLong)));
        Assert.Equal(("61", "62"), (lines[0].Hex, lines[2].Hex));
    }

    [Fact]
    public void A_long_line_that_is_allowed_is_whole()
    {
        var text = new string('x', 700_001);
        Assert.Equal(700_001, Assert.Single(Read(new LineReader(new MemoryStream(Encoding.UTF8.GetBytes(text)), 1_000_000))).Hex.Length / 2);
    }

    static List<(long Number, string Hex, bool IsTooLong)> Read(LineReader reader)
    {
        var lines = new List<(long, string, bool)>();
        while (reader.MoveNext()) lines.Add((reader.Number, Convert.ToHexString(reader.Current.Span), reader.IsTooLong));
        return lines;
    }

    /// <summary>Gives at most so many bytes at a time.</summary>
    sealed class Portions(Stream stream, int most) : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, Math.Min(most, count));
    }
}
