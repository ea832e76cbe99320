using System.Globalization;
using AngleSharp.Dom;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Reads a page that <see cref="ReportHtml"/> wrote: what the report is, its <c>data-</c> attributes say, and nothing is found by its looks.</summary>
static class WrittenPage
{
    /// <summary>The report of a page; null if it is no such page, or one whose attributes somebody has changed to what no report can be.</summary>
    public static PublishedReading? Read(IDocument page) =>
        page.QuerySelector("article[data-edition]") is { } article && Report(article) is { } report ? new(report, [], Origins(page, article, report.Form)) : null;

    static AnnualReport? Report(IElement article)
    {
        if (!TryParse(article, out var form, out var year) || article.QuerySelector("h1") is not { } title) return null;
        var report = AnnualReport.Blank(form.Edition, Authority.Named(Of(article, "name")), year);
        var figures = new Dictionary<Cell, decimal?>();
        var texts = new List<KeyValuePair<string, string>>();
        foreach (var element in article.QuerySelectorAll("td[data-cell]"))
        {
            if (!form.TryGetCell(Of(element, "cell")!, out var cell)) return null;
            var (text, figure) = (element.TextContent, Of(element, "figure"));
            if (!TryFigure(cell, figure ?? text, out var value) || !figures.TryAdd(cell, value)) return null;
            if (figure is not null) texts.Add(KeyValuePair.Create(cell.Pointer, text));
        }
        // A page without all of its cells has lost some.
        if (figures.Count != form.Cells.Length) return null;
        if (!TryName<AuthorityKind>(Of(article, "kind"), out var kind) || !TryName<ReportScope>(Of(article, "scope"), out var scope)) return null;
        if (!TryDay(Of(article, "published-on"), out var publishedOn)) return null;
        return (report with
        {
            Authority = report.Authority with
            {
                CreditCode = Of(article, "credit-code") is { } code ? new CreditCode(code) : null,
                DivisionCode = Of(article, "division-code"),
                Kind = kind,
            },
            Scope = scope,
            PublishedOn = publishedOn,
            Title = title.HasAttribute("data-usual") ? null : title.TextContent,
            Preamble = Prose(article, "preamble"),
            Overview = Prose(article, "S1"),
            ProblemsAndImprovements = Prose(article, "S5"),
            OtherMatters = Prose(article, "S6"),
            AsPublished = new(texts),
        }).With(figures);
    }

    static bool TryParse(IElement article, out Form form, out int year)
    {
        form = Form.Of2021;
        if (!int.TryParse(Of(article, "edition"), NumberStyles.None, CultureInfo.InvariantCulture, out var edition)
            || !int.TryParse(Of(article, "year"), NumberStyles.None, CultureInfo.InvariantCulture, out year)
            || year is < 1000 or > 9999
            || Form.All.FirstOrDefault(each => (int)each.Edition == edition) is not { } found)
        {
            year = 0;
            return false;
        }
        form = found;
        return true;
    }

    static bool TryFigure(Cell cell, string text, out decimal? figure)
    {
        figure = null;
        if (text.Length == 0) return true;
        var read = FigureText.Read(text, cell.IsAmount);
        figure = read.Figure;
        return read is { Figure: not null, AsPublished: null };
    }

    static bool TryName<T>(string? text, out T? name) where T : struct, Enum
    {
        name = text is not null && char.IsAsciiLetter(text.FirstOrDefault()) && Enum.TryParse<T>(text, ignoreCase: true, out var found) && Enum.IsDefined(found) ? found : null;
        return text is null == name is null;
    }

    static bool TryDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var found) ? found : null;
        return text is null == day is null;
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
                if (Of(cell.Second, "cell") is { } code && cell.First.Text.Length > 0)
                    origins[form[code]] = cell.First.Origin;
        }
        return origins;
    }
}
