using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The markup of pages: each element has its end, labels say what they are over, and words are those of the language.</summary>
public partial class PageMarkupTests
{
    static readonly AnnualReport Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022);

    // Elements that have no end.
    static readonly string[] Void = ["meta", "col", "br", "input"];

    static string Page(AnnualReport report, HtmlOptions? options = null)
    {
        using var output = new StringWriter();
        ReportHtml.Write(report, output, options);
        return output.ToString();
    }

    static string Overview(Language language, params (string File, AnnualReport Report)[] reports)
    {
        var overview = new ArchiveOverview(language);
        foreach (var (file, report) in reports) overview.Add(file, report, report.Check(), file + ".html");
        overview.AddUnreadable("b", new("坏", "bad"));
        using var output = new StringWriter();
        overview.Write(output);
        return output.ToString();
    }

    /// <summary>Every element ends where it should, though a browser would forgive it: one after the other, read without a parser of HTML.</summary>
    static void IsWellFormed(string page)
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"", page, StringComparison.Ordinal);
        Assert.EndsWith("</body>\n</html>\n", page, StringComparison.Ordinal);
        var open = new Stack<string>();
        foreach (var tag in Tag().Matches(Verbatim().Replace(page, "<$1></$1>")).Cast<Match>())
            if (tag.Groups["end"].Success) Assert.Equal(open.Pop(), tag.Groups["name"].Value);
            else if (!Void.Contains(tag.Groups["name"].Value)) open.Push(tag.Groups["name"].Value);
        Assert.Empty(open);
    }

    [GeneratedRegex("<(?<end>/)?(?<name>[a-z][a-z0-9]*)[^<>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("<(style|script)>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Verbatim();

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 8)]
    public void Every_element_ends(WrittenReport written)
    {
        IsWellFormed(Page(written.Report));
        foreach (var language in Enum.GetValues<Language>())
        {
            IsWellFormed(Page(written.Report, new() { Language = language, Judgement = written.Report.Check(), Repair = Repair.Of(written.Report), Source = "a<b", Overview = "c.html" }));
            IsWellFormed(Overview(language, ("a", written.Report), ("c", Report)));
        }
    }

    [Fact]
    public void A_page_has_the_styles_of_all_pages_and_its_own()
    {
        Assert.Equal(HtmlPage.Resource("shared.css") + HtmlPage.Resource("report.css"), Style(Page(Report)));
        Assert.Equal(HtmlPage.Resource("shared.css") + HtmlPage.Resource("overview.css"), Style(Overview(Language.Zh)));
        Assert.All((string[])["shared.css", "report.css", "overview.css", "overview.js"], name => Assert.True(HtmlPage.Resource(name).Length > 100));

        static string Style(string page) => new HtmlParser().ParseDocument(page).QuerySelector("style")!.TextContent[1..];
    }

    // Of each label what it is and over what, # before those that have a place of their own; figures are as in the form.
    static string Shown(IElement row) => string.Join(' ', row.Children.Where(cell => !cell.HasAttribute("data-cell")).Select(cell =>
        $"{cell.LocalName}.{cell.ClassName}{(cell.GetAttribute("scope") is { } scope ? ":" + scope : "")}{(cell.Id is { Length: > 0 } id ? "#" + id : "")}").Append($"+{row.Children.Count(cell => cell.HasAttribute("data-cell"))}"));

    [Fact]
    public void Labels_say_what_they_are_over()
    {
        var tables = new HtmlParser().ParseDocument(Page(Report)).QuerySelectorAll("table").ToArray();
        Assert.Equal(["rows", "rows", "side-by-side"], tables.Select(table => table.ClassName));
        Assert.Equal([4, 1, 1], tables.Select(table => table.QuerySelectorAll("tbody").Length));
        Assert.Equal(["表二 Table two", "表三 Table three", "表四 Table four"], tables.Select(table => table.QuerySelector("caption") is { } caption ? $"{caption.TextContent} {caption.GetAttribute("title")}" : ""));
        var (two, three, four) = (Rows(tables[0]), Rows(tables[1]), Rows(tables[2]));
        Assert.Equal(["th.block:rowgroup +0", "td.corner th.column:col th.column:col th.column:col +0", "th.row:row#T2.1.1 +3", "th.row:row#T2.1.2 +3"], two[..4]);
        // One column over three of the other blocks is a column all the same.
        Assert.Equal(["th.block:rowgroup +0", "td.corner th.column:colgroup +0", "th.row:row#T2.5.1 +1"], two[4..7]);
        Assert.Equal(["td.corner th.column:colgroup +0", "th.column:col th.column:colgroup th.column:col +0", "th.column:col th.column:col th.column:col th.column:col th.column:col +0", "th.row:row#R1 +7", "th.row:row#R2 +7", "th.group:rowgroup th.row:row#R3.1 +7"], three[..6]);
        Assert.Equal("th.group:rowgroup th.row:row#R3.3.1 +7", three[7]);
        Assert.Equal("th.row:row#R3.3.2 +7", three[8]);
        Assert.Equal(["th.column:colgroup#T4.1 th.column:colgroup +0", "th.column:col th.column:col th.column:col th.column:col th.column:col th.column:colgroup#T4.2 th.column:colgroup#T4.3 +0"], four[..2]);
        Assert.Equal(["15", "+15"], [$"{tables[2].QuerySelectorAll("col").Length}", four[3]]);

        static string[] Rows(IElement table) => [.. table.QuerySelectorAll("tr").Select(Shown)];
    }

    [Fact]
    public void Things_have_a_name_in_each_language()
    {
        Text[] words = [PageWords.Findings, PageWords.NoFindings, PageWords.Overview, PageWords.Related, PageWords.Source, PageWords.Input, PageWords.Missing, PageWords.Hint, PageWords.HintNote];
        Assert.Equal(["核对结果", "没有发现问题。", "返回总览", "涉及", "依据", "文件", "缺少本部分", "可能应为", "提示仅供参考，以填报机关核实为准。"], words.Select(word => word.Zh));
        Assert.Equal(["Findings", "Nothing was found.", "Back to the overview", "Reads", "Source", "File", "This section is missing", "Likely", "A hint only: which figure is right the filer knows."], words.Select(word => word.En));
        Assert.Equal(["Broken 有错误 broken", "NotAssessable 有空白，无法全部核对 not-assessable", "Sound 无错误 sound", "Unreadable 无法读取 unreadable"],
            Enum.GetValues<Verdict>().OrderBy(verdict => verdict.ToString(), StringComparer.Ordinal).Select(verdict => $"{verdict} {PageWords.Of(verdict).Zh} {PageWords.Class(verdict)}"));
        Assert.Equal(["Error 错误 error", "Info 提示 info", "Warning 警告 warning"], Enum.GetValues<Severity>().OrderBy(severity => severity.ToString(), StringComparer.Ordinal).Select(severity => $"{severity} {PageWords.Of(severity).Zh} {PageWords.Class(severity)}"));
    }

    // Two cells changed places.
    [Theory]
    [InlineData(Language.Zh, "可能应为：R3.1:C1 3 → 5，R3.1:C2 5 → 3 （", "）", "提示仅供参考，以填报机关核实为准。")]
    [InlineData(Language.En, "Likely: R3.1:C1 3 → 5, R3.1:C2 5 → 3 (", ")", "A hint only: which figure is right the filer knows.")]
    public void A_hint_says_all_that_would_change(Language language, string start, string end, string note)
    {
        var right = Report.With(Report.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)(cell.Code is "R1:C1" or "R3.1:C1" ? 5 : cell.Code is "R1:C2" or "R3.1:C2" ? 3 : 0)))).WithTotals();
        var wrong = right.With([KeyValuePair.Create(right.Form["R3.1:C1"], (decimal?)3), KeyValuePair.Create(right.Form["R3.1:C2"], (decimal?)5)]);
        var page = new HtmlParser().ParseDocument(Page(wrong, new() { Language = language, Judgement = wrong.Check(), Repair = Repair.Of(wrong) }));
        var hint = page.QuerySelector("#findings .hint")!.TextContent;
        Assert.StartsWith(start, hint, StringComparison.Ordinal);
        Assert.EndsWith(end, hint, StringComparison.Ordinal);
        Assert.Equal(note, page.QuerySelector("#findings .note")!.TextContent);
    }

    [Fact]
    public void What_is_not_given_is_refused_by_its_name()
    {
        using var output = new StringWriter();
        using var stream = new MemoryStream();
        Refuses("report", () => ReportHtml.Write(null!, output), () => ReportMarkdown.Write(null!, output), () => ReportText.Write(null!, output), () => ReportDocx.Write(null!, stream));
        Refuses("output", () => ReportHtml.Write(Report, null!), () => ReportMarkdown.Write(Report, null!), () => ReportText.Write(Report, null!), () => ReportDocx.Write(Report, null!), () => new ArchiveOverview().Write(null!));
        Refuses("source", () => new ArchiveOverview().Add(null!, Report, Judgement.Sound), () => new ArchiveOverview().AddUnreadable(null!, default));
        Refuses("report", () => new ArchiveOverview().Add("", null!, Judgement.Sound));
        Refuses("judgement", () => new ArchiveOverview().Add("", Report, null!));

        static void Refuses(string name, params Action[] calls) => Assert.All(calls, call => Assert.Equal(name, Assert.Throws<ArgumentNullException>(call).ParamName));
    }
}
