namespace GovInfoReport.Documents.Tests;

/// <summary>What a text is written in, by one mark at a time.</summary>
public class KindDetectionTests
{
    [Theory]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<html>")]
    [InlineData("<head>")]
    [InlineData("<body class=x>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("<table border=1>")]
    [InlineData("<tbody>")]
    [InlineData("<tr>")]
    [InlineData("<td colspan=2>")]
    [InlineData("<th>")]
    [InlineData("<P>")]
    [InlineData("<div>")]
    [InlineData("<span>")]
    [InlineData("<font size=1>")]
    [InlineData("<strong>")]
    [InlineData("<h1>")]
    [InlineData("<h6>")]
    [InlineData("<ul>")]
    [InlineData("<li>")]
    [InlineData("<article>")]
    [InlineData("<section/>")]
    public void A_tag_at_the_start_or_two_anywhere_make_a_page(string tag)
    {
        Assert.Equal(DocumentKind.Html, KindDetection.Of($"\n {tag}甲"));
        Assert.Equal(DocumentKind.Text, KindDetection.Of($"甲{tag}乙"));
        Assert.Equal(DocumentKind.Html, KindDetection.Of($"甲{tag}乙{tag}"));
        // Markdown may have tags, but none before all else.
        Assert.Equal(DocumentKind.Markdown, KindDetection.Of($"甲{tag}乙{tag}\n# 丙"));
        Assert.Equal(DocumentKind.Html, KindDetection.Of($"{tag}\n# 丙"));
    }

    [Theory]
    [InlineData("<br>")]
    [InlineData("<h7>")]
    [InlineData("<pre>")]
    [InlineData("<doctype html>")]
    [InlineData("<p")]
    [InlineData("p>")]
    [InlineData("< p>")]
    [InlineData("<p甲>")]
    [InlineData("<p <>")]
    public void Other_tags_make_none(string tag) => Assert.Equal(DocumentKind.Text, KindDetection.Of($"{tag}甲{tag}"));

    [Theory]
    [InlineData("# 甲")]
    [InlineData("###### 甲")]
    [InlineData("   ## 甲")]
    [InlineData("甲\n## 乙")]
    [InlineData("|-|")]
    [InlineData("---|")]
    [InlineData("---|---")]
    [InlineData("|---|---|\r\n")]
    [InlineData("甲\n | :-- | :-: | --: | \n")]
    public void A_heading_or_the_line_below_a_header_makes_Markdown(string text) => Assert.Equal(DocumentKind.Markdown, KindDetection.Of(text));

    [Theory]
    [InlineData("#甲")]
    [InlineData("####### 甲")]
    [InlineData("    # 甲")]
    [InlineData("甲 # 乙")]
    [InlineData("---")]
    [InlineData("|甲|乙|")]
    [InlineData("|---|甲")]
    [InlineData("|::|")]
    [InlineData("    |---|")]
    public void Anything_else_makes_none(string text) => Assert.Equal(DocumentKind.Text, KindDetection.Of(text));

    [Fact]
    public void Marks_are_looked_for_so_far_and_no_further()
    {
        const int Longest = 256 * 1024;
        var blanks = new string(' ', Longest - 3);
        Assert.Equal(DocumentKind.Html, KindDetection.Of(blanks + "<p>"));
        Assert.Equal(DocumentKind.Text, KindDetection.Of(blanks + " <p>"));
    }
}
