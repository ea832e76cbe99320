namespace GovInfoReport.Documents.Tests;

/// <summary>What the elements of a page are to a reader, one by one.</summary>
public class PageBlocksTests
{
    [Fact]
    public void Elements_that_are_not_seen_or_not_of_the_article_are_passed_over()
    {
        string[] names =
        [
            "title", "script", "style", "noscript", "template", "xml", "nav", "footer", "aside", "select", "datalist", "button", "textarea",
            "iframe", "object", "svg", "math", "audio", "video", "canvas", "map", "del", "dialog", "NAV",
        ];
        foreach (var name in names)
        {
            Assert.Equal("甲|丙", PageMarkup.Read($"<p>甲</p><{name}>乙</{name}><p>丙</p>"));
            Assert.Equal("[甲 丙]", PageMarkup.Read($"<table><tr><td>甲<{name}>乙</{name}></td><td>丙</td></tr></table>"));
        }
    }

    [Theory]
    [InlineData("hidden", false)]
    [InlineData("style='display:none'", false)]
    [InlineData("style='color:red; DISPLAY : none'", false)]
    [InlineData("style='visibility: hidden'", false)]
    [InlineData("style='mso-hide:\tall'", false)]
    [InlineData("style='display:block;visibility:visible'", true)]
    [InlineData("style=''", true)]
    [InlineData("class=hidden", true)]
    public void Hidden_elements_are_too(string attribute, bool isShown)
    {
        Assert.Equal(isShown ? "甲|乙" : "甲", PageMarkup.Read($"甲<p {attribute}>乙</p>"));
        Assert.Equal(isShown ? "[甲 乙]" : "[甲 -]", PageMarkup.Read($"<table><tr><td>甲<td><p {attribute}>乙</p></table>"));
        Assert.Equal(isShown ? "[甲 丙 乙]" : "[甲 丙]", PageMarkup.Read($"<table><tr><td>甲<td>丙<td {attribute}>乙</table>"));
        Assert.Equal(isShown ? "[甲 丙/乙]" : "[甲 丙]", PageMarkup.Read($"<table><tbody><tr><td>甲<td>丙<tr {attribute}><td>乙</table>"));
        Assert.Equal(isShown ? "[甲 丙/乙]" : "[甲 丙]", PageMarkup.Read($"<table><tbody><tr><td>甲<td>丙<tbody {attribute}><tr><td>乙</table>"));
        Assert.Equal(isShown ? "乙|[甲 丙]" : "[甲 丙]", PageMarkup.Read($"<table><caption {attribute}>乙</caption><tr><td>甲<td>丙</table>"));
    }

    [Fact]
    public void Blocks_are_paragraphs()
    {
        string[] names =
        [
            "address", "article", "blockquote", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "hgroup", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "ul",
        ];
        foreach (var name in names)
        {
            Assert.Equal("甲|乙|丙", PageMarkup.Read($"甲<{name}>乙</{name}>丙"));
            Assert.Equal("[甲\n乙\n丙 丁]", PageMarkup.Read($"<table><tr><td>甲<{name}>乙</{name}>丙<td>丁</table>"));
        }
        Assert.Equal("甲|乙", PageMarkup.Read("甲<hr>乙"));
        Assert.Equal("甲|乙", PageMarkup.Read("甲<br>乙"));
        foreach (var name in (string[])["span", "b", "a", "font", "o:p", "label", "sub"]) Assert.Equal("甲乙丙", PageMarkup.Read($"甲<{name}>乙</{name}>丙"));
    }

    [Theory]
    [InlineData("<input value=1>", "1")]
    [InlineData("<input type=TEXT value=1>", "1")]
    [InlineData("<input type=number value=1>", "1")]
    [InlineData("<input type=hidden value=1>", "")]
    [InlineData("<input type=checkbox value=1>", "")]
    [InlineData("<input type=text>", "")]
    public void Fields_show_their_figures(string field, string expected)
    {
        Assert.Equal($"甲{expected}乙", PageMarkup.Read($"甲{field}乙"));
        Assert.Equal($"[甲{expected} 乙]", PageMarkup.Read($"<table><tr><td>甲{field}<td>乙</table>"));
    }

    [Theory]
    [InlineData("12<sup>1</sup>", "12[1]")]
    [InlineData("１2<sup><b>注</b></sup>3", "１2[注]3")]
    [InlineData("12<sub>1</sub>", "121")]
    [InlineData("甲<sup>1</sup>", "甲1")]
    [InlineData("12 <sup>1</sup>", "12 1")]
    [InlineData("12<br><sup>1</sup>", "12\n1")]
    public void A_raised_note_behind_a_figure_is_none_of_it(string cell, string expected) => Assert.Equal($"[{expected} 乙]", PageMarkup.Read($"<table><tr><td>{cell}<td>乙</table>"));

    [Theory]
    [InlineData("<a>甲 乙</a>", "甲 乙~")]
    [InlineData("<a>甲</a> <a><b>乙</b></a>", "甲 乙~")]
    [InlineData("<a><p>甲</p></a>", "甲~")]
    [InlineData("<a>甲</a>乙", "甲乙")]
    [InlineData("<a></a>甲", "甲")]
    [InlineData("<p><a>甲</a></p>乙<a></a>", "甲~|乙")]
    [InlineData("<a>甲<br>乙</a>", "甲~|乙~")]
    [InlineData("<a>一、总体情况</a>", "一、总体情况~")]
    [InlineData("一、总体情况", "一、总体情况!")]
    [InlineData("<a><input value=1></a>", "1~")]
    public void What_is_all_in_links_is_a_link(string html, string expected) => Assert.Equal(expected, PageMarkup.Read($"<div>{html}</div>"));

    [Theory]
    [InlineData("<pre>甲  乙\n丙</pre>", "甲  乙|丙")]
    [InlineData("<pre><b>甲  乙</b></pre>丙\n丁", "甲  乙|丙丁")]
    [InlineData("<table><tr><td><pre>甲  <b>乙\n丙</b></pre>丁\n戊<td>己</table>", "[甲  乙\n丙\n丁戊 己]")]
    public void Preformatted_text_keeps_its_blanks(string html, string expected) => Assert.Equal(expected, PageMarkup.Read(html));

    [Fact]
    public void Paragraphs_are_counted_and_stand_in_their_elements()
    {
        var blocks = PageMarkup.Blocks("甲<div>乙<p>丙<br>丁</p>戊</div>己<table><caption>庚</caption><tr><td>1<td>2</table>")!;
        Assert.Equal(["甲1BODY", "乙2DIV", "丙3P", "丁4P", "戊5DIV", "己6BODY", "庚7TABLE"], blocks.Take(7).Select(block => $"{((Paragraph)block.Block).Text}{((ParagraphOrigin)((Paragraph)block.Block).Origin).Number}{block.Holder.TagName}"));
        Assert.Equal("TABLE", blocks[7].Holder.TagName);
        Assert.Equal("BODY", PageMarkup.Blocks("<table><tr><td>1<td>2</table>甲")![1].Holder.TagName);
    }

    [Fact]
    public void So_many_paragraphs_and_cells_are_read_and_no_more()
    {
        static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
        Assert.Equal(PublishedText.MaxCells, PageMarkup.Blocks(Many("<p>a", PublishedText.MaxCells))!.Count);
        Assert.Null(PageMarkup.Blocks(Many("<p>a", PublishedText.MaxCells + 1)));
        // A row counts as one more than its cells.
        var table = $"<table>{Many("<tr><td>1<td>2", PublishedText.MaxCells / 3)}</table>";
        Assert.NotNull(PageMarkup.Blocks(table + Many("<p>a", PublishedText.MaxCells % 3)));
        Assert.Null(PageMarkup.Blocks(table + Many("<p>a", PublishedText.MaxCells % 3 + 1)));
    }
}
