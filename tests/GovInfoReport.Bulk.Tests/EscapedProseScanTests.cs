using System.Text;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>The same of prose whose characters are written as their numbers.</summary>
public class EscapedProseScanTests
{
    // The longest start of a text that is looked at; what comes behind it is for the rule itself.
    const int Window = 47;

    static readonly string[] Pieces = [.. ProseScanTests.Pieces, "😀", "公开公开公开公开公开公开公开公开公开", "                    "];

    [Property(MaxTest = 1_000)]
    public void Another_count_behind_the_phrase(byte[] picks, bool inCapitals)
    {
        var rest = string.Concat(picks.Take(8).Select(pick => Pieces[pick % Pieces.Length]));
        foreach (var text in (string[])[rest, "申请" + rest, "新收申请" + rest + "申请" + rest])
        {
            // The blank that is not ASCII and needs no escape in JSON is written as its number, too.
            var expected = Enumerable.Range(0, text.Length).Where(at => text[at..].StartsWith("申请", StringComparison.Ordinal)).Any(at => StatesAnother(text[at..]));
            Assert.Equal((text, expected), (text, EscapedProseScan.MayState(Escaped(text, inCapitals), ProseScanTests.Received, ProseScanTests.All)));
        }
    }

    [Theory]
    [InlineData("\\u8bf712\\u4ef6", false)]
    [InlineData("\\u7533\\u8bf712\\u4ef6", false)]
    [InlineData("\\u7533\\u8BF713\\u4EF6", true)]
    [InlineData("\\u7533\\u8bf713\\u5929", false)]
    [InlineData("\\u7533\\u8bf7\\u0031\\u0033\\u4ef6", true)]
    [InlineData("\\u7533\\u8bf7\\u0000", false)]
    [InlineData("x\\u7533\\u8bf713\\u4ef6", true)]
    [InlineData("\\u7533\\u8bf7\\ud83d\\ude00", true)]
    [InlineData("申请13件", true)]
    [InlineData("\\u7533请13件", true)]
    [InlineData("\\u7533请", true)]
    [InlineData("", false)]
    public void Phrases_in_part_and_whole(string text, bool expected) => Assert.Equal(expected, EscapedProseScan.MayState(Encoding.UTF8.GetBytes(text), ProseScanTests.Received, ProseScanTests.All));

    /// <summary>At most so many characters as the window has are looked through, the phrase included.</summary>
    [Fact]
    public void A_count_beyond_the_window_is_for_the_rule()
    {
        for (var blanks = 35; blanks < 55; blanks++)
        {
            var text = "申请" + new string(' ', blanks) + "12天";
            Assert.Equal(StatesAnother(text), EscapedProseScan.MayState(Escaped(text, inCapitals: false), ProseScanTests.Received, ProseScanTests.All));
        }
    }

    [Property]
    public void Fewer_characters_than_asked_for(byte[] picks)
    {
        // Each written so, and whether it is one character for sure.
        (string Json, bool IsPlain)[] units =
        [
            ("\\u4e00", true), ("\\u3001", true), ("\\uD7FF", true), ("\\ue000", true), ("\\uFFFF", true), ("a", true), ("!", true), ("~", true), ("\\u8bf7", true),
            ("\\u3000", false), ("\\u0041", false), (" ", false), ("\u007F", false), ("\\n", false), ("\\\\", false), ("\\ud83d\\ude00", false), ("法", false), ("\\u2003", false),
        ];
        // Mostly plain ones, for the first that is not decides.
        var chosen = picks.Select(pick => units[pick % 8 == 0 ? pick / 8 % units.Length : pick % 9]).ToArray();
        var text = Encoding.ASCII.GetBytes(string.Concat(chosen.Select(unit => unit.Json)).Replace("法", "?", StringComparison.Ordinal));
        var plain = chosen.TakeWhile(unit => unit.IsPlain || unit.Json == "法").Count();
        for (var characters = 1; characters <= 12; characters++) Assert.Equal(plain < characters, EscapedProseScan.MayBeShorter(text, characters));
        Assert.True(EscapedProseScan.MayBeShorter("\\u4e00法"u8, 2));
        Assert.False(EscapedProseScan.MayBeShorter("\\u4e00法"u8, 1));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("\\u65e0", false)]
    [InlineData("x12", false)]
    [InlineData("信息处理费", true)]
    [InlineData("无", true)]
    public void An_amount_of_a_subject(string text, bool expected)
    {
        Assert.Equal(expected, EscapedProseScan.MayStateAmount(Encoding.UTF8.GetBytes(text), TextRules.FeeWord));
        Assert.True(EscapedProseScan.MayStateAmount(Escaped(TextRules.FeeWord.Text, inCapitals: expected), TextRules.FeeWord));
        Assert.True(EscapedProseScan.MayStateAmount([.. "x"u8, .. Escaped(TextRules.FeeWord.Text, inCapitals: expected)], TextRules.FeeWord));
    }

    static bool StatesAnother(string text)
    {
        // Surrogates are not looked at; neither is what the window does not hold.
        var window = string.Concat(text.Select(c => char.IsSurrogate(c) ? '\\' : c));
        if (window.Length > Window) window = window[..Window] + "\\";
        if (window.IndexOf('\\', StringComparison.Ordinal) is >= 0 and var end) window = window[..(end + 1)];
        return window.StartsWith("申请", StringComparison.Ordinal) && ProseScanTests.StatesAnother(window["申请".Length..]);
    }

    static byte[] Escaped(string text, bool inCapitals) => Encoding.ASCII.GetBytes(string.Concat(text.Select(c => c < 0x80 ? c.ToString() : "\\u" + ((int)c).ToString(inCapitals ? "X4" : "x4", System.Globalization.CultureInfo.InvariantCulture))));
}
