using System.Globalization;
using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>Values by themselves, right and wrong, and what the readers are made of: a value that is none is −1, whatever stands before it.</summary>
public class QuickValueTests
{
    static readonly LineContent Content = new(new(Form.Of2021));

    static readonly Literal[] Choices = [new("\"government\""u8), new("\"other\""u8)];

    [Theory]
    [InlineData("\"\"", 2)]
    [InlineData("\"政府\"", 8)]
    [InlineData("null", 4)]
    [InlineData("nulk", -1)]
    [InlineData("0", -1)]
    [InlineData("\"\t\"", -1)]
    [InlineData("\"\\x\"", -1)]
    [InlineData("\"\\u12\"", -1)]
    public void A_text_or_null(string text, int end) => AssertEnd(end, text, (ref byte origin, int at) => ValueScan<Bytes16>.Text(ref origin, at, Content, out _));

    [Theory]
    [InlineData("\"government\"", 12)]
    [InlineData("\"other\"", 7)]
    [InlineData("null", 4)]
    [InlineData("\"Other\"", -1)]
    [InlineData("\"othe\"", -1)]
    [InlineData("\"\"", -1)]
    [InlineData("nul", -1)]
    public void A_name_or_null(string text, int end) => AssertEnd(end, text, (ref byte origin, int at) => ValueScan<Bytes16>.Name(ref origin, at, Choices, out _));

    [Theory]
    [InlineData("\"2024-02-29\"", 12)]
    [InlineData("null", 4)]
    [InlineData("\"2023-02-29\"", -1)]
    [InlineData("\"2024-02-290\"", -1)]
    [InlineData("\"2024-02-2\"", -1)]
    [InlineData("2024-02-29", -1)]
    public void A_day_or_null(string text, int end) => AssertEnd(end, text, (ref byte origin, int at) => ValueScan<Bytes16>.Date(ref origin, at, out _));

    [Theory]
    [InlineData("2024", 4)]
    [InlineData("20240", -1)]
    [InlineData("202", -1)]
    [InlineData("null", -1)]
    [InlineData("\"2024\"", -1)]
    public void A_year(string text, int end) => AssertEnd(end, text, (ref byte origin, int at) => ValueScan<Bytes16>.Year(ref origin, at, out _));

    /// <summary>An amount is of money if one digit of it is not zero, with at most 16 decimals; what comes behind them is no comma.</summary>
    [Fact]
    public void The_sign_of_an_amount()
    {
        foreach (var whole in (string[])["0", "7", "90000000"])
            for (var length = 1; length <= 18; length++)
                foreach (var decimals in (string[])["0", "5", "50", "05", "11", "77"])
                {
                    var text = whole + "." + string.Concat(Enumerable.Repeat(decimals, length))[..length];
                    byte[] bytes = [.. Encoding.ASCII.GetBytes(text), (byte)',', .. new byte[64]];
                    var end = ValueScan<Bytes16>.Amount(ref bytes[0], 0, out var sign, out _);
                    Assert.Equal(whole.Length + 1 + Math.Min(length, 16), end);
                    Assert.Equal(Math.Sign(decimal.Parse(text[..end], CultureInfo.InvariantCulture)), sign);
                }
    }

    [Theory]
    [InlineData("null", 4)]
    [InlineData("nul", -1)]
    [InlineData("x", -1)]
    [InlineData("", -1)]
    [InlineData("-0", -1)]
    [InlineData("1.", -1)]
    public void An_amount_or_null(string text, int end) => AssertEnd(end, text, (ref byte origin, int at) => ValueScan<Bytes16>.Amount(ref origin, at, out _, out _));

    [Fact]
    public void Zero_below_zero_is_zero()
    {
        var bytes = "-0,,,,,,,,,,,,,,,,"u8.ToArray();
        Assert.Equal((2, 0L), (Digits.Count(ref bytes[0], out var value), value));
    }

    /// <summary>Figures have a cell, texts a token, and objects neither.</summary>
    [Theory]
    [InlineData(Edition.Of2019)]
    [InlineData(Edition.Of2021)]
    public void Every_member_has_its_place(Edition edition)
    {
        var (form, map) = (Form.Of(edition), new DocumentMap(Form.Of(edition)));
        var members = All(map.Root).ToArray();
        Assert.Equal("\"\"", Encoding.UTF8.GetString(map.Root.Name.Span));
        Assert.Equal(form.Cells.Select(cell => cell.Index), members.Where(member => member.Kind is ShapeKind.Count or ShapeKind.Amount).Select(member => member.Cell).Order());
        Assert.All(members.Where(member => member.Kind is not (ShapeKind.Count or ShapeKind.Amount)), member => Assert.Equal(-1, member.Cell));
        Assert.All(members.Where(member => member.Kind is ShapeKind.Count or ShapeKind.Object), member => Assert.Equal(-1, member.Token));
        Assert.Equal(Enumerable.Range(0, map.Tokens), members.Where(member => member.Kind is not (ShapeKind.Count or ShapeKind.Object)).Select(member => member.Token).Order());

        static IEnumerable<Member> All(Member member) => member.Members.SelectMany(All).Prepend(member);
    }

    [Fact]
    public void A_document_of_another_form_teaches_nothing() =>
        Assert.Contains("nonsense", Assert.Throws<ArgumentException>(() => FastReader.Learn(Content.Map, "{\"nonsense\":1}"u8)).Message, StringComparison.Ordinal);

    /// <summary>Behind a text are 1024 bytes; what stands behind the last value is looked for with up to 32 of them more, and 64 are for a value.</summary>
    [Fact]
    public void A_document_with_many_blanks_is_learned_as_long_as_it_is_within_reach()
    {
        var document = AnnualReport.Blank(Edition.Of2021, Authority.Named("局"), 2024).ToUtf8Json();
        foreach (var (blanks, isLearned) in (IEnumerable<(int, bool)>)[(0, true), (500, true), (926, true), (927, true), (928, false), (960, false), (991, false), (1_200, false)])
        {
            byte[] spaced = [.. document[..^1], .. Enumerable.Repeat((byte)' ', blanks), (byte)'}'];
            var reader = FastReader.Learn(Content.Map, spaced);
            Assert.Equal((blanks, isLearned), (blanks, reader is not null));
            if (reader is null) continue;
            using var memory = new GuardedMemory([.. spaced, (byte)'\n', .. new byte[LineReader.Reach]]);
            Assert.Equal(spaced.Length, reader.Read<Bytes64>(ref memory.GetSpan()[0], 0, Content, new(Content.Form)));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(31)]
    public void How_long_a_name_may_be_is_said(int letters) =>
        Assert.Contains($"6 to 32 bytes with its quotes, not {letters + 2}", Assert.Throws<ArgumentException>("names", () => new NameTable([Encoding.ASCII.GetBytes($"\"{new string('a', letters)}\"")])).Message, StringComparison.Ordinal);

    delegate int Scan(ref byte origin, int at);

    static void AssertEnd(int end, string text, Scan scan)
    {
        foreach (var behind in (string[])[",", "}", "\n", " "])
        {
            byte[] bytes = [.. "\"\",\"\","u8, .. Encoding.UTF8.GetBytes(text + behind), .. new byte[64]];
            Assert.Equal(end < 0 ? -1 : 6 + end, scan(ref bytes[0], 6));
        }
    }
}
