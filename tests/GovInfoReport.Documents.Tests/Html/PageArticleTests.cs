using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What of a page is the report, what the page says about it, and which pages are read by their marks alone.</summary>
public class PageArticleTests
{
    const string Table = "<table><tr><td>规章<td>1<tr><td>行政许可<td>2</table>", Shown = "[规章 1/行政许可 2]";
    const string Title = "某局2022年政府信息公开工作年度报告";

    [Theory]
    [InlineData("<p>甲</p><div><p>一、总体情况</p><p>乙</p>" + Table + "</div><p>丙</p>", "一、总体情况|乙|" + Shown)]
    // The element that holds them all, whatever formats them.
    [InlineData("<p>甲</p><div>丁<div><p>一、总体情况</p></div><b><div>" + Table + "</div></b>戊</div><p>丙</p>", "丁|一、总体情况|" + Shown + "|戊")]
    // One mark says nothing about the rest.
    [InlineData("<p>甲</p><div>" + Table + "</div><p>丙</p>", "甲|" + Shown + "|丙")]
    // Links and lines of the page; a link within is prose.
    [InlineData("<div><p><a>甲</a></p><p>打印</p><p>一、总体情况</p><p><a>乙</a></p><p>首页</p>" + Table + "<p><a>丙</a></p><p>丁</p></div>", "一、总体情况|乙|" + Shown + "|丁")]
    // A preamble is a sentence below the title.
    [InlineData("<p>甲。</p><p>" + Title + "</p><p>乙。</p><p>丙</p><div><p>一、总体情况</p>" + Table + "</div><p>丁。</p>", "乙。|一、总体情况|" + Shown)]
    public void The_article_is_what_holds_its_headings_and_tables(string body, string expected) => Assert.Equal(expected, PageMarkup.Article(body));

    [Theory]
    [InlineData("<meta name=ArticleTitle content=" + Title + ">")]
    [InlineData("<meta name=TITLE content=" + Title + ">")]
    [InlineData("<meta property='og:title' content=" + Title + ">")]
    [InlineData("<title>" + Title + "</title>")]
    [InlineData("<title>" + Title + "-甲</title>")]
    [InlineData("<title>" + Title + "—甲</title>")]
    [InlineData("<title>" + Title + "_甲</title>")]
    [InlineData("<title>" + Title + "|甲</title>")]
    [InlineData("<title>" + Title + "–甲</title>")]
    public void A_title_is_said_by_the_head_of_a_page(string head) => Assert.Equal(Title, HtmlDocument.Parse($"<head>{head}</head><p>一、总体情况</p>{Table}").Document!.Title);

    [Theory]
    [InlineData("name=PubDate", true)]
    [InlineData("name=publishdate", true)]
    [InlineData("name=PublishTime", true)]
    [InlineData("property='article:published_time'", true)]
    [InlineData("name=author", false)]
    public void A_day_is_said_by_the_head_of_a_page(string name, bool isSaid)
    {
        DateOnly? day = isSaid ? new(2023, 1, 20) : null;
        Assert.Equal(day, HtmlDocument.Parse($"<meta name=PubDate><meta {name} content=2023-01-20><p>一、总体情况</p>{Table}").Document!.PublishedOn);
        Assert.Equal(day, HtmlDocument.Parse($"<meta {name} content=2023-01-20><p>一、总体情况</p><p>二</p>").Document!.PublishedOn);
    }

    [Fact]
    public void What_is_too_large_is_refused_in_both_languages()
    {
        static (string, string) Refused(string html) => HtmlDocument.Parse(html) is { Document: null, Refusal: var refusal } ? (refusal.Zh, refusal.En) : default;
        static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

        // The page, its head and its body are elements too.
        Assert.NotNull(HtmlDocument.Parse(Many("<br>", HtmlDocument.MaxElements - 3)).Document);
        var (zh, en) = Refused(Many("<br>", HtmlDocument.MaxElements - 2));
        Assert.Contains("不超过 100000 个元素的网页", zh, StringComparison.Ordinal);
        Assert.Contains("a web page of at most 100000 elements", en, StringComparison.Ordinal);

        // The depth is looked at now and then only.
        Assert.NotNull(HtmlDocument.Parse(Many("<div>", HtmlDocument.MaxDepth - 3)).Document);
        (zh, en) = Refused(Many("<div>", HtmlDocument.MaxDepth + 40));
        Assert.Contains("嵌套不超过 256 层的网页", zh, StringComparison.Ordinal);
        Assert.Contains("a web page whose elements are nested at most 256 deep", en, StringComparison.Ordinal);

        Assert.NotNull(HtmlDocument.Parse(new string(' ', HtmlDocument.MaxCharacters)).Document);
        (zh, en) = Refused(new string(' ', HtmlDocument.MaxCharacters + 1));
        Assert.Equal("应为不超过 8388608 个字符的网页，实为 8388609 个字符。", zh);
        Assert.Contains("a web page of at most 8388608 characters", en, StringComparison.Ordinal);
        Assert.Contains("8388609 characters", en, StringComparison.Ordinal);
    }

    static string Written()
    {
        using var output = new StringWriter();
        ReportHtml.Write(AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022) with { Preamble = "甲" }, output);
        return output.ToString();
    }

    [Theory]
    [InlineData("data-edition=\"2021\"", "")]
    [InlineData("data-edition=\"2021\"", "data-edition=\"2020\"")]
    [InlineData("data-year=\"2022\"", "data-year=\"22\"")]
    [InlineData("<h1", "<h3")]
    [InlineData("data-cell=\"R1:C1\"", "data-cell=\"R1:C0\"")]
    [InlineData("data-cell=\"R1:C1\"", "data-cell=\"R1:C2\"")]
    [InlineData("data-cell=\"R1:C1\"", "")]
    [InlineData("data-cell=\"R1:C1\"", "data-cell=\"R1:C1\" data-figure=\"x\"")]
    public void A_page_of_ours_that_somebody_changed_is_one_like_any_other(string mark, string changed)
    {
        var page = Written();
        Assert.NotNull(HtmlDocument.Parse(page).Reading);
        Assert.Contains(mark, page, StringComparison.Ordinal);
        Assert.Null(HtmlDocument.Parse(page.Replace(mark, changed, StringComparison.Ordinal)).Reading);
    }

    [Fact]
    public void A_page_of_ours_says_where_its_figures_stand()
    {
        var form = Form.Of2021;
        var page = Written().Replace("<td id=\"R1:C1\" data-cell=\"R1:C1\">", "<td id=\"R1:C1\" data-cell=\"R1:C1\">5", StringComparison.Ordinal);
        Assert.Equal((5, "甲"), (HtmlDocument.Parse(page).Reading!.Report!["R1:C1"], HtmlDocument.Parse(page).Reading!.Report!.Preamble));
        var origin = Assert.IsType<TableOrigin>(Assert.Single(HtmlDocument.Parse(page).Reading!.Origins).Value);
        // A table before the article is counted and is none of it.
        var behind = HtmlDocument.Parse(page.Replace("<main>", "<table><tr><td data-cell=\"R1:C2\">9</table><main>", StringComparison.Ordinal)).Reading!.Origins;
        Assert.Equal((form["R1:C1"], origin with { Table = origin.Table + 1 }), (Assert.Single(behind).Key, (TableOrigin)behind.Single().Value));
        // Table three of the form is the second of the page.
        Assert.Equal(2, origin.Table);
    }
}
