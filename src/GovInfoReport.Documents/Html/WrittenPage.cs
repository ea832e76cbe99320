using AngleSharp.Dom;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Reads a page that <see cref="ReportHtml"/> wrote: what the report is, its <c>data-</c> attributes say, and nothing is found by its looks.</summary>
static class WrittenPage
{
    /// <summary>
    /// The report of a page; null if it is no such page or holds several, or one that somebody has changed: to what no report can be, or so that a
    /// reader sees other than the attributes say. Then it is a page as any other.
    /// </summary>
    public static PublishedReading? Read(IDocument page) =>
        page.QuerySelectorAll("article[data-edition]") is [var article] && Report(article) is { } report && IsAsSeen(article, report) ? new(report, [], Origins(page, article, report.Form)) : null;

    /// <summary>Whether the title and the labels are those that the attributes speak of, and nothing in a cell is hidden or struck out.</summary>
    static bool IsAsSeen(IElement article, AnnualReport report)
    {
        if (report.Title is null && !Same(article.QuerySelector("h1")!.TextContent, report.UsualTitle)) return false;
        var printed = TableLayout.Of(report.Form).SelectMany(layout => layout.Parts).SelectMany(part => part).SelectMany(row => row.Cells).ToArray();
        var seen = article.QuerySelectorAll("th, td").ToArray();
        return seen.Length == printed.Length && seen.Zip(printed).All(pair => pair.Second.Cell is { } cell
            ? Of(pair.First, "cell") == cell.Code && pair.First.QuerySelectorAll("*").All(inner => inner.LocalName == "a" && !HtmlElements.IsSkipped(inner))
            : Same(pair.First.TextContent, pair.Second.Label.Zh));
    }

    // Programs that save a page break its lines as they like.
    static bool Same(string seen, string printed) => seen.Where(c => !char.IsWhiteSpace(c)).SequenceEqual(printed.Where(c => !char.IsWhiteSpace(c)));

    static AnnualReport? Report(IElement article)
    {
        if (WrittenFacts.Read(name => Of(article, name)) is not { } report || article.QuerySelector("h1") is not { } title) return null;
        var figures = new Dictionary<Cell, decimal?>();
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var element in article.QuerySelectorAll("td[data-cell]"))
        {
            if (!report.Form.TryGetCell(Of(element, "cell")!, out var cell)) return null;
            var (text, figure) = (element.TextContent, Of(element, "figure"));
            if (!WrittenFacts.TryFigure(cell, figure ?? text, out var value) || !figures.TryAdd(cell, value)) return null;
            if (figure is not null) texts.Add(KeyValuePair.Create(cell.Pointer, text));
        }
        // A page without all of its cells has lost some.
        if (figures.Count != report.Form.Cells.Length) return null;
        return (report with
        {
            Title = title.HasAttribute("data-usual") ? null : title.TextContent,
            Preamble = Prose(article, "preamble"),
            AsPublished = new(texts),
        }).WithProse(section => Prose(article, section.Code)).With(figures);
    }

    static string? Prose(IElement article, string section) =>
        article.QuerySelector($"[data-section='{section}']") is { } there ? string.Join('\n', there.QuerySelectorAll("p").Select(paragraph => paragraph.TextContent)) : null;

    static string? Of(IElement element, string name) => element.GetAttribute("data-" + name);

    /// <summary>Where the cells stand in which something is printed.</summary>
    static Dictionary<Cell, Origin> Origins(IDocument page, IElement article, Form form)
    {
        var origins = new Dictionary<Cell, Origin>();
        foreach (var (number, table) in page.GetElementsByTagName("table").Index())
        {
            if (!article.Contains(table)) continue;
            foreach (var cell in HtmlTable.Read(table, number + 1).Rows.SelectMany(row => row.Cells).Zip(table.QuerySelectorAll("td, th")))
                if (Of(cell.Second, "cell") is { } code && form.TryGetCell(code, out var found) && cell.First.Text.Length > 0)
                    origins[found] = cell.First.Origin;
        }
        return origins;
    }
}
