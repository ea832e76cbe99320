namespace GovInfoReport.Documents.Tests;

/// <summary>Blanks, line ends and what cannot be seen, as a browser has them.</summary>
public class FlowTextTests
{
    static string Read(string run, bool isPreformatted = false)
    {
        var text = new FlowText();
        text.Append(run, isLink: false, isPreformatted);
        return string.Join('|', text.Lines());
    }

    [Theory]
    [InlineData(" a  b ", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData("a\fb", "a b")]
    [InlineData("a\nb", "a b")]
    [InlineData("a\rb", "a b")]
    [InlineData("a bc", "a bc")]
    [InlineData("甲 乙", "甲 乙")]
    [InlineData("甲\t乙", "甲 乙")]
    [InlineData("甲\n乙", "甲乙")]
    [InlineData("甲\r乙", "甲乙")]
    [InlineData("甲\n  乙", "甲乙")]
    [InlineData("甲  \n乙", "甲乙")]
    [InlineData("甲\n乙 丙", "甲乙 丙")]
    [InlineData("甲\na", "甲 a")]
    [InlineData("a\n甲", "a 甲")]
    [InlineData("甲\u00A0\u00A0乙", "甲\u00A0\u00A0乙")]
    public void Blanks_are_one_and_line_ends_in_Chinese_text_none(string run, string expected) => Assert.Equal(expected, Read(run));

    [Theory]
    [InlineData("a  b", "a  b")]
    [InlineData("a\tb", "a\tb")]
    [InlineData("甲\n乙\n\n丙", "甲|乙|丙")]
    [InlineData("甲\r\n乙", "甲|乙")]
    public void Preformatted_text_is_as_it_is(string run, string expected) => Assert.Equal(expected, Read(run, isPreformatted: true));

    /// <summary>From the radicals to the Hangul syllables, the compatibility ideographs, and the full-width forms.</summary>
    [Theory]
    [InlineData('\u2E80', true)]
    [InlineData('\u2E7F', false)]
    [InlineData('\u3002', true)]
    [InlineData('\uD7FF', true)]
    [InlineData('\uF900', true)]
    [InlineData('\uF8FF', false)]
    [InlineData('\uFAFF', true)]
    [InlineData('\uFB00', false)]
    [InlineData('\uFF00', true)]
    [InlineData('\uFF60', true)]
    [InlineData('\uFF61', false)]
    [InlineData('\uFEFE', false)]
    public void A_character_is_wide_or_not(char c, bool isWide) => Assert.Equal(isWide ? $"{c}{c}" : $"{c} {c}", Read($"{c}\n{c}"));

    [Fact]
    public void What_cannot_be_seen_is_not_there()
    {
        foreach (var c in "\0\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF") Assert.Equal("ab", Read($"a{c}b"));
        foreach (var c in "\u0001\u200A\u2010\u2061\uFFFD") Assert.Equal($"a{c}b", Read($"a{c}b"));
    }

    [Fact]
    public void It_ends_in_a_digit_or_not()
    {
        foreach (var (run, isDigit) in new[] { ("", false), ("1", true), ("a0", true), ("甲９", true), ("1a", false), ("1 ", false), ("1\u200B", true), ("一", false), ("½", false) })
        {
            var text = new FlowText();
            text.Append(run, isLink: false, isPreformatted: false);
            Assert.Equal(isDigit, text.EndsInDigit);
            text.Break();
            Assert.False(text.EndsInDigit);
        }
    }

    [Fact]
    public void What_stands_in_links_is_counted_without_blanks()
    {
        var text = new FlowText();
        text.Append("甲", isLink: false, isPreformatted: false);
        text.Append(" 乙\u00A0 丙", isLink: true, isPreformatted: false);
        Assert.Equal(2, text.Linked);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("big")]
    [InlineData("code")]
    [InlineData("em")]
    [InlineData("font")]
    [InlineData("i")]
    [InlineData("nobr")]
    [InlineData("s")]
    [InlineData("small")]
    [InlineData("strike")]
    [InlineData("strong")]
    [InlineData("tt")]
    [InlineData("U")]
    public void Tags_that_only_format_are_left_out_where_more_are_open_than_may(string name)
    {
        string Page(int open) => $"甲<{name}></{name} >{string.Concat(Enumerable.Repeat($"<{name} x=1>", open))}<p>乙</p><{name}/></{name}>丙";
        // The one behind the paragraph is open too.
        Assert.Equal(Page(FormattingTags.Most - 1), FormattingTags.Tame(Page(FormattingTags.Most - 1)));
        Assert.Equal("甲<p>乙</p>丙", FormattingTags.Tame(Page(FormattingTags.Most)));
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<abbr>")]
    [InlineData("<strongs>")]
    [InlineData("<b1>")]
    [InlineData("< b>")]
    [InlineData("<>")]
    [InlineData("<b")]
    public void Other_tags_stay(string tag)
    {
        var most = string.Concat(Enumerable.Repeat("<b>", FormattingTags.Most + 1));
        Assert.Equal($"甲{tag}", FormattingTags.Tame($"{most}甲{tag}"));
        // What ends before it begins opens no other one.
        Assert.Equal(tag + "</b></b><b>", FormattingTags.Tame(tag + "</b></b><b>"));
    }

    [Fact]
    public void An_end_without_a_beginning_makes_no_room()
    {
        var html = string.Concat(Enumerable.Repeat("</b>", 5)) + string.Concat(Enumerable.Repeat("<b>", FormattingTags.Most + 1));
        Assert.Equal("", FormattingTags.Tame(html));
        var closed = string.Concat(Enumerable.Repeat("<b>甲</b>", FormattingTags.Most + 1));
        Assert.Equal(closed, FormattingTags.Tame(closed));
    }
}
