using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What a page says of the findings of a report, and where.</summary>
public class FindingListTests
{
    static readonly AnnualReport Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022);

    static Finding Of(Rule rule, string? pointer, Outcome outcome = Outcome.Broken, params string[] related) => new(rule, outcome, "某文") { Pointer = pointer, Related = [.. related] };

    static string Pointer(string cell) => Form.Of2021[cell].Pointer;

    static IDocument Page(HtmlOptions options)
    {
        using var output = new StringWriter();
        ReportHtml.Write(Report, output, options);
        return new HtmlParser().ParseDocument(output.ToString());
    }

    static IElement List(Language language, params ImmutableArray<Finding> findings) => Page(new() { Language = language, Judgement = new(findings) }).GetElementById("findings")!;

    [Theory]
    [InlineData(Language.Zh, "核对结果 无错误|没有发现问题。")]
    [InlineData(Language.En, "Findings Sound|Nothing was found.")]
    public void Where_nothing_was_found_it_says_so(Language language, string expected) =>
        Assert.Equal(expected, string.Join('|', List(language).Children.Select(child => child.TextContent)));

    [Fact]
    public void A_verdict_may_rest_on_findings_that_are_not_listed()
    {
        var list = Page(new() { Judgement = Judgement.Sound, Verdict = Verdict.Broken, Source = "a<b.json" }).GetElementById("findings")!;
        Assert.Equal(["核对结果 有错误", "文件：a<b.json"], list.Children.Select(child => child.TextContent));
        Assert.Equal("verdict broken", list.QuerySelector("h2 span")!.ClassName);
        Assert.Null(Page(new() { Source = "a" }).GetElementById("findings"));
    }

    [Theory]
    [InlineData(Language.Zh, "错误 2 警告 1 提示 1")]
    [InlineData(Language.En, "Error 2 Warning 1 Note 1")]
    public void Findings_are_counted_and_listed_the_worst_first(Language language, string expected)
    {
        var list = List(language, Of(Rules.LabelVariant, null), Of(Rules.RowTotal, Pointer("R1:C7")), Of(Rules.PublishedWithinTotal, null), Of(Rules.Balance, null));
        Assert.Equal(expected, list.QuerySelector(".counts")!.TextContent.Trim());
        Assert.Equal(["error row-total", "error balance", "warning published-within-total", "info label-variant"], list.QuerySelectorAll("li").Select(item => $"{item.ClassName} {item.QuerySelector("code")!.TextContent}"));
        Assert.Equal(["1", "2", "3", "4"], list.QuerySelectorAll("li .n").Select(number => number.TextContent));
        Assert.Equal(["f1", "f2", "f3", "f4"], list.QuerySelectorAll("li").Select(item => item.Id));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("/nothing", "head")]
    [InlineData("T3", "S3")]
    [InlineData("R1:C7", "R1:C7")]
    public void A_finding_is_linked_to_its_place(string place, string? expected)
    {
        var pointer = place switch
        {
            "" => null,
            "T3" => Form.Of2021.Tables[1].Pointer,
            ['/', ..] => place,
            _ => Pointer(place),
        };
        Assert.Equal(expected is null ? null : $"#{expected}", List(Language.Zh, Of(Rules.RowTotal, pointer)).QuerySelector("a.to")?.GetAttribute("href"));
    }

    [Fact]
    public void A_row_is_a_place_by_the_pointer_of_its_cells()
    {
        var pointer = Pointer("R3.3.1:C1");
        var page = Page(new() { Judgement = new([Of(Rules.RowTotal, pointer[..pointer.LastIndexOf('/')])]) });
        Assert.Equal("#R3.3.1", page.QuerySelector("a.to")!.GetAttribute("href"));
        Assert.Equal("error错误 1", page.GetElementById("R3.3.1")!.QuerySelector("a.mark") is { } mark ? mark.ClassName!.Split(' ')[1] + mark.GetAttribute("aria-label") : null);
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void Many_places_that_cannot_be_judged_are_folded(int count, int folded)
    {
        Finding[] findings = [.. Enumerable.Range(0, count).Select(_ => Of(Rules.RowTotal, null, Outcome.NotAssessable))];
        var list = List(Language.En, [.. findings]);
        Assert.Equal((folded, count), (list.QuerySelectorAll("details").Length, list.QuerySelectorAll("li").Length));
        if (folded > 0) Assert.Equal($"{count} places cannot be judged for blanks ({Rules.RowTotal.Summary.En}) row-total", list.QuerySelector("summary")!.TextContent);
        if (folded > 0) Assert.Equal($"{count} 处有空白而无法核对（{Rules.RowTotal.Summary.Zh}） row-total", List(Language.Zh, [.. findings]).QuerySelector("summary")!.TextContent);
        // What is broken is said one by one.
        Assert.Null(List(Language.En, [.. Enumerable.Range(0, count).Select(_ => Of(Rules.RowTotal, null))]).QuerySelector("details"));
    }

    [Theory]
    [InlineData(0, "row-total · 依据：")]
    [InlineData(25, "涉及：")]
    [InlineData(26, " …")]
    public void Twenty_five_places_that_were_read_are_named(int count, string expected)
    {
        var rule = List(Language.Zh, Of(Rules.RowTotal, null, Outcome.Broken, [.. Form.Of2021.Cells.Take(count).Select(cell => cell.Pointer)])).QuerySelector(".rule")!;
        Assert.Equal(Form.Of2021.Cells.Take(Math.Min(count, 25)).Select(cell => cell.Code), rule.QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Contains(expected, rule.TextContent, StringComparison.Ordinal);
        Assert.Equal((count > 0, count > 25), (rule.TextContent.Contains("涉及", StringComparison.Ordinal), rule.TextContent.EndsWith('…')));
    }

    [Theory]
    [InlineData(Language.Zh, "缺少本部分：一、总体情况", "← 返回总览", "zh-CN")]
    [InlineData(Language.En, "This section is missing: 一、总体情况", "← Back to the overview", "en")]
    public void A_page_that_judges_says_what_is_missing(Language language, string missing, string back, string code)
    {
        var page = Page(new() { Language = language, Judgement = Judgement.Sound, Overview = "o.html" });
        Assert.Equal((missing, back), (page.GetElementById("S1")!.TextContent, page.QuerySelector("nav a")!.TextContent));
        Assert.Equal((code, code, "zh-CN"), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("#S1 span")!.GetAttribute("lang"), page.QuerySelector("article")!.GetAttribute("lang")));
        Assert.Null(Page(new()).GetElementById("S1"));
        Assert.Null(Page(new()).QuerySelector("nav"));
    }

    [Fact]
    public void A_marked_cell_is_named_where_it_says_nothing()
    {
        var page = Page(new() { Judgement = new([Of(Rules.LabelVariant, Pointer("R1:C7")), Of(Rules.RowTotal, Pointer("R1:C7"))]) });
        var cell = page.GetElementById("R1:C7")!;
        Assert.Equal(("marked error", "f1 f2"), (cell.ClassName, cell.GetAttribute("aria-describedby")));
        Assert.Equal(("#f1", "1", "R1:C7"), (cell.QuerySelector("a")!.GetAttribute("href"), cell.QuerySelector("a")!.GetAttribute("data-n"), cell.QuerySelector("a")!.GetAttribute("aria-label")));
        Assert.Null(page.GetElementById("R1:C6")!.QuerySelector("a"));
    }
}
