using AngleSharp.Html.Parser;

namespace GovInfoReport.Documents.Tests;

/// <summary>What a page shows, block by block, and what it does not show.</summary>
public class PageBlocksTests
{
    static string Read(string body) => string.Join('|', PageBlocks.Of(new HtmlParser().ParseDocument($"<body>{body}</body>").Body!)!.Select(block => block.Block switch
    {
        Paragraph paragraph => paragraph.Text + (block.IsLink ? "^" : "") + (block.IsOfForm ? "!" : ""),
        Grid grid => $"[{string.Join('/', grid.Rows.Select(row => string.Join(' ', row.Cells.Select(WordMarkup.Shown))))}]{(block.IsOfForm ? "!" : "")}",
        _ => throw new InvalidOperationException(),
    }));

    [Theory]
    [InlineData("title")]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("noscript")]
    [InlineData("template")]
    [InlineData("xml")]
    [InlineData("nav")]
    [InlineData("footer")]
    [InlineData("aside")]
    [InlineData("datalist")]
    [InlineData("button")]
    [InlineData("textarea")]
    [InlineData("iframe")]
    [InlineData("object")]
    [InlineData("svg")]
    [InlineData("math")]
    [InlineData("audio")]
    [InlineData("video")]
    [InlineData("canvas")]
    [InlineData("map")]
    [InlineData("del")]
    [InlineData("dialog")]
    public void What_is_not_of_the_text_is_passed_over(string name)
    {
        Assert.Equal("甲乙", Read($"甲<{name}>9</{name}>乙"));
        Assert.Equal("[甲 乙]", Read($"<table><tr><td>甲<{name}>9</{name}><td>乙</table>"));
    }

    [Fact]
    public void Choices_and_frames_are_passed_over()
    {
        Assert.Equal("甲乙", Read("甲<select><option>9</option></select>乙"));
        Assert.Equal("甲乙", Read("甲<embed>乙"));
    }

    [Theory]
    [InlineData("hidden", "甲乙")]
    [InlineData("style='display:none'", "甲乙")]
    [InlineData("style='color:red; DISPLAY : None'", "甲乙")]
    [InlineData("style='visibility: hidden'", "甲乙")]
    [InlineData("style='mso-hide:all'", "甲乙")]
    [InlineData("style='display:block'", "甲9乙")]
    [InlineData("style='visibility:visible'", "甲9乙")]
    [InlineData("style", "甲9乙")]
    [InlineData("class=hidden", "甲9乙")]
    public void What_is_hidden_is_passed_over(string attribute, string expected) => Assert.Equal(expected, Read($"甲<span {attribute}>9</span>乙"));

    [Theory]
    [InlineData("address")]
    [InlineData("article")]
    [InlineData("blockquote")]
    [InlineData("center")]
    [InlineData("dd")]
    [InlineData("details")]
    [InlineData("div")]
    [InlineData("dl")]
    [InlineData("dt")]
    [InlineData("fieldset")]
    [InlineData("figcaption")]
    [InlineData("figure")]
    [InlineData("form")]
    [InlineData("h1")]
    [InlineData("h2")]
    [InlineData("h3")]
    [InlineData("h4")]
    [InlineData("h5")]
    [InlineData("h6")]
    [InlineData("header")]
    [InlineData("hgroup")]
    [InlineData("legend")]
    [InlineData("li")]
    [InlineData("main")]
    [InlineData("ol")]
    [InlineData("p")]
    [InlineData("pre")]
    [InlineData("section")]
    [InlineData("summary")]
    [InlineData("ul")]
    public void A_block_is_a_paragraph_of_its_own(string name)
    {
        Assert.Equal("甲|乙|丙", Read($"甲<{name}>乙</{name}>丙"));
        Assert.Equal("[甲\n乙\n丙 丁]", Read($"<table><tr><td>甲<{name}>乙</{name}>丙<td>丁</table>"));
    }

    [Theory]
    [InlineData("甲<hr>乙", "甲|乙")]
    [InlineData("甲<br>乙", "甲|乙")]
    [InlineData("甲<span>乙</span><b>丙</b>", "甲乙丙")]
    [InlineData("<pre>a  b\nc</pre>", "a  b|c")]
    [InlineData("<div>甲<p>乙</p>丙</div>", "甲|乙|丙")]
    [InlineData("<p></p><p> </p>甲", "甲")]
    [InlineData("<p>甲<input value=1><input type=NUMBER value=2><input type=hidden value=9><input type=text><input type=checkbox value=9>乙</p>", "甲12乙")]
    public void Text_is_as_a_reader_sees_it(string body, string expected) => Assert.Equal(expected, Read(body));

    [Theory]
    [InlineData("<a>甲</a>", "甲^")]
    [InlineData("<p><a> 甲 <b>乙</b></a> </p>", "甲 乙^")]
    [InlineData("<a>甲</a>乙", "甲乙")]
    [InlineData("<a>甲</a><a><i>乙</i></a>", "甲乙^")]
    [InlineData("<a><p>甲</p><p>乙</p></a>丙", "甲^|乙^|丙")]
    [InlineData("一、总体情况", "一、总体情况!")]
    [InlineData("<a>一、总体情况</a>", "一、总体情况^")]
    public void Links_are_told_from_text(string body, string expected) => Assert.Equal(expected, Read(body));

    [Theory]
    [InlineData("<td>12<sup>1</sup><td>乙", "[12[1] 乙]")]
    [InlineData("<td>甲<sup>1</sup><td>乙", "[甲1 乙]")]
    [InlineData("<td>12 <sup>1</sup><td>乙", "[12 1 乙]")]
    [InlineData("<td>甲<br>乙<td><pre>a  b</pre>", "[甲\n乙 a  b]")]
    [InlineData("<td><input value=5><td><a>乙</a>", "[5 乙]")]
    [InlineData("<td colspan=2>甲<tr><td>乙<td>丙", "[甲2x1/乙 丙]")]
    [InlineData("<td rowspan=2>甲<td>乙<tr><td>丙", "[甲1x2 乙/丙]")]
    [InlineData("<td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁", "[甲1x3 乙/丙/丁]")]
    [InlineData("<td rowspan=9>甲<td>乙<tr><td>丙", "[甲1x2 乙/丙]")]
    [InlineData("<td colspan=' 2px'>甲<td colspan=x>乙<td colspan=0>丙<td colspan=>丁<td colspan=-3>戊", "[甲2x1 乙 丙 丁 戊]")]
    [InlineData("<td colspan=1001>甲<td colspan=9999999>乙<td colspan=1000>丙", "[甲1000x1 乙1000x1 丙1000x1]")]
    [InlineData("<th>甲<td>乙<td hidden>9", "[甲 乙]")]
    [InlineData("<td>甲<td>乙<tr hidden><td>9<td>9", "[甲 乙]")]
    public void Cells_are_as_the_standard_has_them(string cells, string expected) => Assert.Equal(expected, Read($"<table><tr>{cells}</table>"));

    [Fact]
    public void No_span_crosses_the_end_of_a_group() =>
        Assert.Equal("[甲 乙/丙 丁/戊 己]", Read("<table><thead><tr><td rowspan=2>甲<td>乙</thead><tbody><tr><td>丙<td>丁</tbody><tfoot><tr><td>戊<td>己</tfoot><tbody hidden><tr><td>9<td>9</tbody></table>"));

    [Theory]
    [InlineData("<table><caption>表一</caption><tr><td>甲<td>乙</table>", "表一|[甲 乙]")]
    [InlineData("<table><caption hidden>9</caption><tr><td>甲<td>乙</table>", "[甲 乙]")]
    [InlineData("<table><tr><td>甲<tr><td>乙</table>", "甲|乙")]
    [InlineData("<table><tr><td>甲<table><tr><td>乙<td>丙</table><td>丁</table>", "甲|[乙 丙]|丁")]
    [InlineData("<table><tr><td>规章<table><tr><td>乙<td>丙</table><td>行政许可</table>", "[规章 行政许可]!|[乙 丙]")]
    [InlineData("<table><tr><td>规章<table><tr><td>乙<td>丙</table><td>丁</table>", "规章|[乙 丙]|丁")]
    [InlineData("<table><tr><td>规章<tr><td>行政许可</table>", "[规章/行政许可]!")]
    public void A_table_that_only_arranges_a_page_is_none(string body, string expected) => Assert.Equal(expected, Read(body));

    [Fact]
    public void Rows_of_prose_are_no_rows_of_a_table()
    {
        Assert.Equal("[甲 乙]|二、主动公开政府信息情况!|[丙 丁]", Read("<table><tr><td>甲<td>乙<tr><td colspan=2>二、主动公开政府信息情况<tr><td>丙<td>丁</table>"));
        Assert.Equal("[甲 乙]|六、其他需要报告的事项!|无。|[丙 丁]", Read("<table><tr><td>甲<td>乙<tr><td>六、其他需要报告的事项<td>无。<tr><td>丙<td>丁</table>"));
        Assert.Equal("[甲 乙]|前|二、主动公开政府信息情况!|[丙 丁]", Read("<table><tr><td>甲<td>乙<tr><td colspan=2>前<br>二、主动公开政府信息情况<tr><td>丙<td>丁</table>"));
        Assert.Equal("[甲 二、主动公开政府信息情况]", Read("<table><tr><td>甲<td>二、主动公开政府信息情况</table>"));
        var label = new string('字', 200);
        Assert.Equal($"[甲 乙/{label}2x1]", Read($"<table><tr><td>甲<td>乙<tr><td colspan=2>{label}</table>"));
        Assert.Equal($"[甲 乙]|{label}字", Read($"<table><tr><td>甲<td>乙<tr><td colspan=2>{label}字</table>"));
    }

    [Fact]
    public void Paragraphs_and_tables_are_numbered()
    {
        var blocks = PageBlocks.Of(new HtmlParser().ParseDocument("<p>甲<p>乙<table><caption>丙</caption><tr><td>1<td>2<tr><td>3<td>4</table><table><tr><td>5<td>6</table>").Body!)!.Select(block => block.Block).ToArray();
        Assert.Equal([1, 2, 3], blocks.OfType<Paragraph>().Select(paragraph => ((ParagraphOrigin)paragraph.Origin).Number));
        Assert.Equal([new TableOrigin(1, 1, 1), new TableOrigin(1, 1, 2), new TableOrigin(1, 2, 1), new TableOrigin(1, 2, 2), new TableOrigin(2, 1, 1), new TableOrigin(2, 1, 2)],
            blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Select(cell => cell.Origin));
    }

    [Fact]
    public void Too_much_is_not_read()
    {
        static bool IsRead(string body) => PageBlocks.Of(new HtmlParser().ParseDocument(body).Body!) is not null;
        Assert.True(IsRead(string.Concat(Enumerable.Repeat("<p>字", PublishedText.MaxCells))));
        Assert.False(IsRead(string.Concat(Enumerable.Repeat("<p>字", PublishedText.MaxCells + 1))));
        // A row counts as its cells do.
        var row = "<tr>" + string.Concat(Enumerable.Repeat("<td>", 99));
        Assert.True(IsRead($"<table>{string.Concat(Enumerable.Repeat(row, PublishedText.MaxCells / 100))}</table>"));
        Assert.False(IsRead($"<table>{string.Concat(Enumerable.Repeat(row, PublishedText.MaxCells / 100))}<tr></table>"));
    }
}
