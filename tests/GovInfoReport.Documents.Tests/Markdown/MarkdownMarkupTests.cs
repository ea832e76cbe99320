using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What is markup in a line of Markdown and what only looks like it.</summary>
public class MarkdownMarkupTests
{
    [Theory]
    [InlineData("> 甲", "甲")]
    [InlineData(">>\t甲", "甲")]
    [InlineData("甲 > 乙", "甲 > 乙")]
    [InlineData("```text", "")]
    [InlineData("~~~", "")]
    [InlineData("``甲``", "甲")]
    [InlineData("---", "")]
    [InlineData("***", "")]
    [InlineData("___", "")]
    [InlineData("===", "")]
    [InlineData("- - -", "")]
    [InlineData("--", "--")]
    [InlineData("+++", "+++")]
    [InlineData("---甲", "---甲")]
    [InlineData("#", "")]
    [InlineData("# 甲", "甲")]
    [InlineData("#\t甲", "甲")]
    [InlineData("###### 甲", "甲")]
    [InlineData("####### 甲", "####### 甲")]
    [InlineData("#甲", "#甲")]
    [InlineData("# 甲 ##", "甲")]
    [InlineData("# 甲#", "甲#")]
    [InlineData("# #", "")]
    [InlineData("- 甲", "甲")]
    [InlineData("*  甲", "甲")]
    [InlineData("+ 甲", "甲")]
    [InlineData("= 甲", "= 甲")]
    [InlineData("-甲", "-甲")]
    [InlineData("-", "-")]
    [InlineData("甲<br> <br> 乙", "甲|乙")]
    [InlineData(" ", "")]
    public void A_line_says(string line, string expected) => Assert.Equal(expected, string.Join('|', MarkdownLine.Text(line)));

    [Theory]
    [InlineData("\\*", "*")]
    [InlineData("\\$", "$")]
    [InlineData("\\a\\1\\ \\。\\", "\\a\\1\\ \\。\\")]
    [InlineData("&lt;", "<")]
    [InlineData("&#000000065;&#x4E00;", "A一")]
    [InlineData("&#0000000065;", "&#0000000065;")]
    [InlineData("&;&x;& ;&", "&;&x;& ;&")]
    [InlineData("&#42;甲&#42;", "*甲*")]
    [InlineData("*甲*", "甲")]
    [InlineData("_甲_", "甲")]
    [InlineData("~甲~", "甲")]
    [InlineData("`甲`", "甲")]
    [InlineData("***甲***", "甲")]
    [InlineData("**甲*乙*丙**", "甲乙丙")]
    [InlineData("*甲*乙*丙*丁", "甲乙丙丁")]
    [InlineData("*甲**乙*", "甲**乙")]
    [InlineData("**甲*", "**甲*")]
    [InlineData("*甲_", "*甲_")]
    [InlineData("*甲 *", "*甲 *")]
    [InlineData("* 甲*", "* 甲*")]
    [InlineData("\\*甲*", "*甲*")]
    [InlineData("_甲_乙", "_甲_乙")]
    [InlineData("甲_乙_", "甲_乙_")]
    [InlineData("（_甲_）", "（甲）")]
    [InlineData("[甲](x)", "甲")]
    [InlineData("[**甲**](x)", "甲")]
    [InlineData("[](x)![甲](x)", "")]
    [InlineData("[甲[乙](x)", "[甲乙")]
    [InlineData("[甲] ![乙", "[甲] ![乙")]
    [InlineData("[甲](a b)", "[甲](a b)")]
    [InlineData("[甲](a(b)", "[甲](a(b)")]
    [InlineData("<br>甲<br/>乙<BR />", "\n甲\n乙\n")]
    [InlineData("<!-- 甲 -->乙<!---->", "乙")]
    [InlineData("<table><x><brx><bx><b", "<table><x><brx><bx><b")]
    public void A_text_says(string markdown, string expected) => Assert.Equal(expected, MarkdownText.Of(markdown));

    [Theory]
    [InlineData("b i u em strong span font sub sup p div center a small big code ins")]
    public void Tags_that_only_dress_a_text_are_taken_off(string names) =>
        Assert.All(names.Split(' '), name => Assert.Equal("甲", MarkdownText.Of($"<{name}><{name.ToUpperInvariant()} x=\"y\">甲</{name}>")));

    /// <summary>What is struck out no longer holds; a tilde alone is one.</summary>
    [Theory]
    [InlineData("~~9~~1234", "1234")]
    [InlineData("~~**9**~~1234", "1234")]
    [InlineData("<s>9</s>1234", "1234")]
    [InlineData("<DEL x=\"y\">9</del>1234<strike>5</strike>", "1234")]
    [InlineData("<s>9</del>1234", "91234")]
    [InlineData("3~5", "3~5")]
    [InlineData("~9~1234", "91234")]
    [InlineData("\\~\\~9\\~\\~1", "~~9~~1")]
    public void What_is_struck_out_is_no_text(string markdown, string text) => Assert.Equal(text, MarkdownText.Of(markdown));

    /// <summary>Markup longer than any that is written is text: no line costs more than its length.</summary>
    [Theory]
    [InlineData("<b ", ">", 500, "")]
    [InlineData("<!--", "-->", 500, "")]
    [InlineData("![", "](x)", 300, "")]
    [InlineData("![甲](", ")", 1000, "")]
    public void Markup_is_so_long_and_no_longer(string before, string after, int most, string expected)
    {
        Assert.Equal(expected, MarkdownText.Of(before + new string('x', most) + after));
        var longer = before + new string('x', most + 1) + after;
        Assert.Equal(longer, MarkdownText.Of(longer));
    }

    [Theory]
    [InlineData("| --- | :-: |", true)]
    [InlineData("---|---", true)]
    [InlineData("|\t-|", true)]
    [InlineData("---", false)]
    [InlineData("| : |", false)]
    [InlineData("| - a |", false)]
    public void A_line_of_hyphens_and_pipes_stands_below_a_header(string line, bool expected) => Assert.Equal(expected, PipeRow.IsDelimiter(line));

    [Theory]
    [InlineData("甲|乙", true)]
    [InlineData("|", true)]
    [InlineData("甲\\\\|乙", true)]
    [InlineData("甲\\|乙", false)]
    [InlineData("甲\\", false)]
    [InlineData("", false)]
    public void A_pipe_behind_a_backslash_separates_nothing(string line, bool expected) => Assert.Equal(expected, PipeRow.HasPipe(line));

    [Theory]
    [InlineData("| 甲 |乙", " 甲 /乙")]
    [InlineData("甲||", "甲/")]
    [InlineData("甲\\|乙|丙", "甲\\|乙/丙")]
    [InlineData("甲\\\\|乙", "甲\\\\/乙")]
    public void Cells_are_taken_as_they_are_written(string line, string expected) => Assert.Equal(expected, string.Join('/', PipeRow.Sources(line)));

    [Theory]
    [InlineData(" | 甲 | 乙<br> <br>丙 | ", "甲/乙\n丙")]
    [InlineData("\t甲|**乙**\t", "甲/乙")]
    public void Cells_are_read_without_blanks_and_markup(string line, string expected) => Assert.Equal(expected, string.Join('/', PipeRow.Cells(line)));

    [Theory]
    [InlineData("\\`*_[]<>|~&$", "\\\\\\`\\*\\_\\[\\]\\<\\>\\|\\~\\&\\$")]
    [InlineData("# a", "\\# a")]
    [InlineData("##", "\\##")]
    [InlineData("#a", "#a")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("-", "\\-")]
    [InlineData("--- -", "\\--- -")]
    [InlineData("a # b - c + d", "a # b - c + d")]
    [InlineData("12) a", "12\\) a")]
    [InlineData("1.\ta", "1\\.&#9;a")]
    [InlineData("1.", "1\\.")]
    [InlineData("1)a", "1)a")]
    [InlineData("1..", "1..")]
    [InlineData("甲1. b", "甲1. b")]
    [InlineData(". a", ". a")]
    [InlineData(" 1. a", "&#32;1\\. a")]
    [InlineData("\t# a", "&#9;\\# a")]
    [InlineData("a b", "a b")]
    [InlineData("a  b ", "a &#32;b&#32;")]
    [InlineData(" ", "&#32;")]
    [InlineData("a \n b", "a&#32;<br>&#32;b")]
    [InlineData("a\tb\r\u0001\u0085\u007F", "a&#9;b&#13;&#1;&#133;&#127;")]
    [InlineData("\0", "\uFFFD")]
    [InlineData("", "")]
    public void What_would_be_markup_is_written_so_that_it_is_none(string text, string expected)
    {
        Assert.Equal(expected, MarkdownEscape.Of(text, "<br>"));
        Assert.Equal(text.Replace('\0', '\uFFFD'), MarkdownText.Of(expected));
    }

    [Fact]
    public void The_comment_at_the_end_of_a_text_says_the_facts()
    {
        var report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某%&=-<>\r\n\0局"), 2022) with { Title = "年报", Preamble = "" };
        Assert.Equal("<!-- govinforeport edition=2021&year=2022&name=某%25%26%3D%2D%3C%3E%0D%0A\uFFFD局&title=年报&empty%2Dpreamble= -->", WrittenMarkdown.Comment(report));
    }
}
