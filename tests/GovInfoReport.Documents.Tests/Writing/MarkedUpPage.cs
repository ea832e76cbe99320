using System.Globalization;
using AngleSharp.Html.Parser;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Reads a report back by nothing but the <c>data-</c> attributes of a written page: they keep all of it.</summary>
static class MarkedUpPage
{
    public static AnnualReport Read(string html)
    {
        var article = new HtmlParser().ParseDocument(html).QuerySelector("article[data-edition]")!;
        var form = Form.Of(Enum.Parse<Edition>("Of" + Of("edition")));
        var title = article.QuerySelector("h1")!;
        var report = AnnualReport.Blank(form.Edition, Authority.Named(Of("name")), int.Parse(Of("year")!, CultureInfo.InvariantCulture));
        var cells = article.QuerySelectorAll("td[data-cell]").Select(cell => (Cell: form[cell.GetAttribute("data-cell")!], Text: cell.TextContent, Figure: cell.GetAttribute("data-figure"))).ToArray();
        return (report with
        {
            Authority = report.Authority with
            {
                CreditCode = Of("credit-code") is { } code ? new CreditCode(code) : null,
                DivisionCode = Of("division-code"),
                Kind = Named<AuthorityKind>("kind"),
            },
            Scope = Named<ReportScope>("scope"),
            PublishedOn = Of("published-on") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Title = title.HasAttribute("data-usual") ? null : title.TextContent,
            Preamble = Prose("preamble"),
            Overview = Prose("S1"),
            ProblemsAndImprovements = Prose("S5"),
            OtherMatters = Prose("S6"),
            AsPublished = new(cells.Where(cell => cell.Figure is not null).Select(cell => KeyValuePair.Create(cell.Cell.Pointer, cell.Text))),
        }).With(cells.Select(cell => KeyValuePair.Create(cell.Cell, Number(cell.Figure ?? cell.Text))));

        string? Of(string name) => article.GetAttribute("data-" + name);
        T? Named<T>(string name) where T : struct, Enum => Of(name) is { } text ? Enum.Parse<T>(text, ignoreCase: true) : null;
        string? Prose(string section) => article.QuerySelector($"[data-section={section}]") is { } there ? string.Join('\n', there.QuerySelectorAll("p").Select(p => p.TextContent)) : null;
        static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
    }
}
