namespace GovInfoReport.Documents.Tests;

/// <summary>Text as a browser shows it.</summary>
public class FlowTextTests
{
    static string Lines(string run, bool isPreformatted = false)
    {
        var text = new FlowText();
        text.Append(run, isLink: false, isPreformatted);
        return string.Join('|', text.Lines());
    }

    [Theory]
    [InlineData("a b", "a b")]
    [InlineData("  a \t\f b  ", "a b")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\r\nb", "a b")]
    [InlineData("甲 乙", "甲 乙")]
    [InlineData("甲\t乙", "甲 乙")]
    [InlineData("甲\f乙", "甲 乙")]
    [InlineData("甲\n乙", "甲乙")]
    [InlineData("甲\r乙", "甲乙")]
    [InlineData("甲 \n 乙", "甲乙")]
    [InlineData("甲\n \t乙", "甲乙")]
    [InlineData("甲\na", "甲 a")]
    [InlineData("a\n甲", "a 甲")]
    [InlineData("甲\n\n乙 丙", "甲乙 丙")]
    [InlineData("1\n2", "1 2")]
    [InlineData("\u00A0甲\u00A0乙", "甲\u00A0乙")]
    public void Runs_of_blanks_are_one_and_a_line_end_in_Chinese_is_none(string run, string expected) => Assert.Equal(expected, Lines(run));

    // The first and the last of each range of wide characters, and their neighbours.
    [Theory]
    [InlineData('\u2E7F', false)]
    [InlineData('\u2E80', true)]
    [InlineData('\uD7FF', true)]
    [InlineData('\uE000', false)]
    [InlineData('\uF8FF', false)]
    [InlineData('\uF900', true)]
    [InlineData('\uFAFF', true)]
    [InlineData('\uFB00', false)]
    [InlineData('\uFEFE', false)]
    [InlineData('\uFF01', true)]
    [InlineData('\uFF60', true)]
    [InlineData('\uFF61', false)]
    public void Between_wide_characters_a_line_end_is_none(char c, bool isWide)
    {
        Assert.Equal(isWide ? $"甲{c}" : $"甲 {c}", Lines($"甲\n{c}"));
        Assert.Equal(isWide ? $"{c}甲" : $"{c} 甲", Lines($"{c}\n甲"));
    }

    [Fact]
    public void Characters_without_a_look_are_left_out()
    {
        foreach (var c in "\0\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF") Assert.Equal("ab", Lines($"a{c}b"));
        Assert.Equal("ab", Lines("a\rb", isPreformatted: true));
        Assert.Equal("a\u2061b", Lines("a\u2061b"));
    }

    [Fact]
    public void Preformatted_text_is_as_it_is()
    {
        Assert.Equal("a  b\tc|d", Lines("a  b\tc\r\nd", isPreformatted: true));
        Assert.Equal("甲|乙", Lines("甲\n\n乙", isPreformatted: true));
    }

    [Fact]
    public void A_break_begins_a_line_and_blanks_around_it_are_none()
    {
        var text = new FlowText();
        Assert.True(text.IsEmpty);
        text.Append("  ", isLink: false, isPreformatted: false);
        text.Break();
        Assert.True(text.IsEmpty);
        text.Append("甲\n", isLink: false, isPreformatted: false);
        text.Break();
        text.Append(" 乙", isLink: false, isPreformatted: false);
        Assert.False(text.IsEmpty);
        Assert.Equal(["甲", "乙"], text.Lines());
    }

    [Fact]
    public void A_digit_at_the_end_is_known()
    {
        static bool EndsInDigit(string run)
        {
            var text = new FlowText();
            text.Append(run, isLink: false, isPreformatted: false);
            return text.EndsInDigit;
        }

        Assert.All(["1", "甲9", "１"], run => Assert.True(EndsInDigit(run)));
        Assert.All(["", "1 ", "1甲", "一"], run => Assert.False(EndsInDigit(run)));
    }

    [Fact]
    public void Characters_in_links_are_counted_without_blanks()
    {
        var text = new FlowText();
        text.Append("甲 乙\u00A0", isLink: true, isPreformatted: false);
        text.Append("丙", isLink: false, isPreformatted: false);
        Assert.Equal(2, text.Linked);
    }
}
