using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

public class HtmlLaws
{
    static readonly string[] Elements =
    [
        "html", "head", "meta", "title", "style", "body", "nav", "main", "article", "header", "h1", "h2", "p", "div", "section", "table", "caption", "colgroup", "col", "tbody", "tr", "th", "td", "a", "aside",
        "span", "b", "small", "br", "ul", "li", "code", "details", "summary",
    ];

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 60)]
    public void Every_cell_is_found_by_its_code_with_its_text(WrittenReport written)
    {
        var page = Page(written.Report);
        foreach (var cell in written.Report.Form.Cells)
        {
            var there = page.GetElementById(cell.Code)!;
            Assert.Equal(("TD", cell.Code), (there.TagName, there.GetAttribute("data-cell")));
            Assert.Equal(Said(PrintedText.Of(written.Report, cell)), there.TextContent);
            Assert.Equal(written.Report.AsPublished.ContainsKey(cell.Pointer) ? PrintedText.Of(cell.Read(written.Report)) : null, there.GetAttribute("data-figure"));
        }
        Assert.Equal(written.Report.Form.Cells.Length, page.QuerySelectorAll("[data-cell]").Length);
    }

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 60)]
    public void Every_paragraph_is_an_element_with_its_text(WrittenReport written)
    {
        var report = written.Report;
        var page = Page(report);
        Assert.Equal(Said(report.Title ?? report.UsualTitle), page.QuerySelector("h1")!.TextContent);
        Assert.Equal(report.Title is null, page.QuerySelector("h1")!.HasAttribute("data-usual"));
        Assert.Equal(Said(report.Preamble), Prose(page.QuerySelector("[data-section=preamble]")));
        foreach (var section in report.Form.Sections)
        {
            var there = page.GetElementById(section.Code);
            if (section.Table is null) Assert.Equal(Said(section.Prose(report)), Prose(there));
            if (there is not null) Assert.Equal(section.Heading.Zh, there.QuerySelector("h2")!.TextContent);
        }

        static string? Prose(IElement? section) => section is null ? null : string.Join('\n', section.QuerySelectorAll("p").Select(p => p.TextContent));
    }

    /// <summary>Only the cells of figures are told by their marks: one on a label ended in an exception.</summary>
    [Fact]
    public void A_mark_of_a_cell_that_the_form_has_not_changes_nothing()
    {
        var report = AnnualReport.Blank(Edition.Of2019, Authority.Named("某局"), 2019);
        using var output = new StringWriter();
        ReportHtml.Write(report, output);
        foreach (var mark in (string[])["R1:C7s", "", "R1:C7"])
        {
            var page = output.ToString().Replace("<th ", $"<th data-cell='{mark}' ", StringComparison.Ordinal);
            Assert.NotEqual(output.ToString(), page);
            Assert.Equal(report.ToJson(), PublishedReport.Read(System.Text.Encoding.UTF8.GetBytes(page)).Report?.ToJson());
        }
    }

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 100)]
    public void The_page_keeps_all_of_a_report(WrittenReport written)
    {
        var report = written.Report with { AsPublished = new(written.Report.AsPublished.OrderBy(entry => written.Report.Form[entry.Key].Index)) };
        foreach (var options in (HtmlOptions?[])[null, new() { Judgement = report.Check() }])
        {
            using var output = new StringWriter();
            ReportHtml.Write(report, output, options);
            var reading = PublishedReport.Read(System.Text.Encoding.UTF8.GetBytes(output.ToString()));
            Assert.Equal(Said(report.ToJson().Replace("\\u0000", "\uFFFD", StringComparison.Ordinal)), reading.Report?.ToJson());
            Assert.Empty(reading.Notes);
            Assert.All(report.Form.Cells.Where(cell => !report.AsPublished.ContainsKey(cell.Pointer)), cell => Assert.Equal(cell.Read(report) is not null, reading.Origins.ContainsKey(cell)));
        }
    }

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 60)]
    public void Nothing_of_a_report_becomes_markup(WrittenReport written)
    {
        var page = Page(written.Report, new() { Judgement = written.Report.Check(), Repair = Repair.Of(written.Report), Source = "<b>\"x\".json", Overview = "a&b\".html" });
        Assert.Empty(page.All.Select(element => element.LocalName).Except(Elements));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        // Nothing is loaded from anywhere: the only addresses are places of the page and the overview.
        Assert.All(page.QuerySelectorAll("[href]"), link => Assert.True(link.GetAttribute("href") is ['#', ..] or "a&b\".html"));
        Assert.Empty(page.QuerySelectorAll("[src], link"));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 30)]
    public void Tables_are_rectangles_of_cells(WrittenReport written)
    {
        var page = Page(written.Report, new() { Judgement = written.Report.Check() });
        var tables = page.QuerySelectorAll("table").ToArray();
        Assert.Equal(written.Report.Form.Tables.Select(table => table.Name.Zh), tables.Select(table => table.QuerySelector("caption")!.TextContent));
        foreach (var table in tables)
        {
            var (columns, taken) = (table.QuerySelectorAll("col").Length, new HashSet<(int, int)>());
            var rows = table.QuerySelectorAll("tr").ToArray();
            for (var row = 0; row < rows.Length; row++)
            {
                var column = 0;
                foreach (var cell in rows[row].Children)
                {
                    while (taken.Contains((row, column))) column++;
                    for (var i = 0; i < Span(cell, "rowspan"); i++)
                        for (var j = 0; j < Span(cell, "colspan"); j++)
                            Assert.True(taken.Add((row + i, column + j)));
                }
            }
            Assert.Equal(rows.Length * columns, taken.Count);
            Assert.All(taken, place => Assert.True(place.Item1 < rows.Length && place.Item2 < columns));
        }

        static int Span(IElement cell, string name) => int.Parse(cell.GetAttribute(name) ?? "1", System.Globalization.CultureInfo.InvariantCulture);
    }

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 60)]
    public void Every_finding_is_linked_to_its_place_and_back(WrittenReport written)
    {
        var judgement = written.Report.Check();
        foreach (var language in Enum.GetValues<Language>())
        {
            var page = Page(written.Report, new() { Judgement = judgement, Language = language });
            var items = page.QuerySelectorAll("#findings li").ToArray();
            Assert.Equal(judgement.Findings.OrderByDescending(finding => finding.Severity).Select(finding => $"{PageWords.Class(finding.Severity)} {Said(finding.Message.In(language))}").Order(),
                items.Select(item => $"{item.ClassName} {Message(item)}").Order());
            foreach (var item in items)
                if (item.QuerySelector("a.to") is { } link)
                {
                    var target = page.GetElementById(link.GetAttribute("href")![1..])!;
                    Assert.NotNull(target);
                    if (target.HasAttribute("data-cell")) Assert.Contains(item.Id!, target.GetAttribute("aria-describedby")!.Split(' '));
                    else Assert.NotNull(target.QuerySelector($"a[href='#{item.Id}']"));
                }
            foreach (var finding in judgement.Findings.Where(finding => finding.Pointer is not null && written.Report.Form.TryGetCell(finding.Pointer, out _)))
                Assert.Contains("marked", page.GetElementById(written.Report.Form[finding.Pointer!].Code)!.ClassList);
            // Ids are of one element each, and what is described is there.
            Assert.Distinct(page.QuerySelectorAll("[id]").Select(element => element.Id));
            Assert.All(page.QuerySelectorAll("[aria-describedby]").SelectMany(cell => cell.GetAttribute("aria-describedby")!.Split(' ')), id => Assert.NotNull(page.GetElementById(id)));
            Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        }

        static string Message(IElement item) => item.QuerySelector("a.to")?.TextContent ?? item.QuerySelector("p")!.ChildNodes[^1].TextContent.TrimStart();
    }

    [Fact]
    public void A_likely_figure_is_hinted_at_where_nothing_else_is_as_likely()
    {
        var report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)))
            .With([KeyValuePair.Create(Form.Of2021["T4.1:E1"], (decimal?)3), KeyValuePair.Create(Form.Of2021["T4.1:E2"], (decimal?)4), KeyValuePair.Create(Form.Of2021["T4.1:E5"], (decimal?)7)]);
        var wrong = report.With(report.Form["T4.1:E5"], 0);
        var repair = Repair.Of(wrong);
        var hint = Page(wrong, new() { Judgement = wrong.Check(), Repair = repair }).QuerySelector("#findings .hint")!;
        Assert.Equal("#T4.1:E5", hint.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("0 → 7", hint.TextContent, StringComparison.Ordinal);
        Assert.Null(Page(wrong, new() { Judgement = wrong.Check() }).QuerySelector(".hint"));
    }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    internal static string? Said(string? text) => text?.Replace('\0', '\uFFFD').Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    static IDocument Page(AnnualReport report, HtmlOptions? options = null)
    {
        using var output = new StringWriter();
        ReportHtml.Write(report, output, options);
        var errors = new List<HtmlErrorEvent>();
        var parser = new HtmlParser();
        parser.Error += (_, error) => errors.Add((HtmlErrorEvent)error);
        var page = parser.ParseDocument(output.ToString());
        // A carriage return can be written in one way only, which counts as an error and is read as one.
        const int invalidReference = 57;
        Assert.DoesNotContain(errors, error => error.Code != invalidReference);
        Assert.Equal(output.ToString().Split("&#13;").Length - 1, errors.Count);
        return page;
    }
}
