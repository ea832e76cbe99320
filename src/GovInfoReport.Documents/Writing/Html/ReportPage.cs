using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The page of a report: the form, and beside it what was found.</summary>
sealed class ReportPage(AnnualReport report, TextWriter output, HtmlOptions options)
{
    /// <summary>The place of the title and of what stands with it.</summary>
    public const string Head = "head";

    readonly PageFindings findings = new(report, options);

    public void Write()
    {
        var title = PrintedText.Title(report);
        HtmlPage.Start(output, options.Language, title, "report.css");
        if (options.Overview is { } overview) output.Write($"<nav><a href=\"{HtmlText.Of(overview)}\">← {Say(PageWords.Overview)}</a></nav>\n");
        output.Write("<main>\n<article lang=\"zh-CN\"");
        Attributes();
        output.Write($">\n<header id=\"{Head}\">\n<h1{(report.Title is null ? " data-usual" : "")}>");
        Text(title);
        output.Write("</h1>");
        Mark(Head);
        output.Write('\n');
        if (report.PublishedOn is { } day) output.Write($"<p class=\"published\">{PrintedText.PublishedOn(day)}</p>\n");
        output.Write("</header>\n");
        if (report.Preamble is { } preamble) Prose("<div data-section=\"preamble\">\n", preamble, "</div>\n");
        foreach (var section in report.Form.Sections) Write(section);
        output.Write("</article>\n");
        if (options.Judgement is not null) new FindingList(findings, output, options).Write();
        output.Write("</main>\n");
        HtmlPage.End(output);
    }

    void Attributes()
    {
        foreach (var (name, value) in WrittenFacts.Of(report))
        {
            output.Write($" data-{name}=\"");
            Text(value);
            output.Write('"');
        }
    }

    void Write(Section section)
    {
        var prose = section.Prose(report);
        if (section.Table is null && prose is null)
        {
            // A page that judges says so; the form itself has nothing to print.
            if (options.Judgement is not null)
            {
                output.Write($"<aside id=\"{section.Code}\" class=\"missing\"><span lang=\"{Lang}\">{Say(PageWords.Missing)}{Say(new("：", ": "))}</span>{section.Heading.Zh}");
                Mark(section.Code);
                output.Write("</aside>\n");
            }
            return;
        }
        output.Write($"<section id=\"{section.Code}\" data-section=\"{section.Code}\">\n<h2 title=\"{section.Heading.En}\">{section.Heading.Zh}</h2>");
        Mark(section.Code);
        output.Write('\n');
        if (section.Table is { } table) Write(table);
        else Prose("", prose!, "");
        output.Write("</section>\n");
    }

    void Prose(string before, string prose, string after)
    {
        output.Write(before);
        foreach (var paragraph in PrintedText.Paragraphs(prose))
        {
            output.Write("<p>");
            Text(paragraph);
            output.Write("</p>\n");
        }
        output.Write(after);
    }

    void Write(Table table)
    {
        var layout = TableLayout.Of(report.Form, table);
        output.Write($"<div class=\"scroll\"><table class=\"{(layout.Blocks[0].LabelColumns > 0 ? "rows" : "side-by-side")}\">\n<caption title=\"{table.Name.En}\">{table.Name.Zh}</caption>\n<colgroup>");
        foreach (var width in layout.Widths) output.Write(FormattableString.Invariant($"<col style=\"width:{width:0.##}%\">"));
        output.Write("</colgroup>\n");
        foreach (var part in layout.Parts)
        {
            output.Write("<tbody>\n");
            foreach (var row in part)
            {
                output.Write("<tr>");
                foreach (var cell in row.Cells)
                    if (cell.Cell is { } place) Value(place, cell.ColumnSpan);
                    else Label(cell);
                output.Write("</tr>\n");
            }
            output.Write("</tbody>\n");
        }
        output.Write("</table></div>\n");
    }

    void Label(LayoutCell cell)
    {
        var (name, scope) = cell.Kind switch
        {
            LayoutKind.Corner => ("corner", null),
            LayoutKind.BlockHeading => ("block", "rowgroup"),
            LayoutKind.ColumnHeader => ("column", cell.IsGroup ? "colgroup" : "col"),
            _ => (cell.IsGroup ? "group" : "row", cell.IsGroup ? "rowgroup" : "row"),
        };
        output.Write(scope is null ? $"<td class=\"{name}\"" : $"<th scope=\"{scope}\" class=\"{name}\"");
        if (cell.Row is { } row) output.Write($" id=\"{row.Code}\"");
        Spans(cell.ColumnSpan, cell.RowSpan);
        output.Write($" title=\"{HtmlText.Of(cell.Label.En)}\">{HtmlText.Of(cell.Label.Zh)}");
        if (cell.Row is not null) Mark(cell.Row.Code!);
        output.Write(scope is null ? "</td>" : "</th>");
    }

    void Value(Cell cell, int columnSpan)
    {
        var found = findings.At(cell.Code);
        output.Write($"<td id=\"{cell.Code}\" data-cell=\"{cell.Code}\"");
        // A text as published may say another figure than the report has, or none.
        if (report.AsPublished.ContainsKey(cell.Pointer)) output.Write($" data-figure=\"{PrintedText.Of(cell.Read(report))}\"");
        Spans(columnSpan, 1);
        if (found.Count > 0) output.Write($" class=\"marked {PageWords.Class(found[0].Finding.Severity)}\" aria-describedby=\"{string.Join(' ', found.Select(each => each.Id))}\"");
        output.Write('>');
        if (found.Count > 0) output.Write($"<a href=\"#{found[0].Id}\" data-n=\"{found[0].Number}\"{(PrintedText.Of(report, cell).Length == 0 ? $" aria-label=\"{cell.Code}\"" : "")}>");
        Text(PrintedText.Of(report, cell));
        output.Write(found.Count > 0 ? "</a></td>" : "</td>");
    }

    void Spans(int columns, int rows)
    {
        if (columns > 1) output.Write($" colspan=\"{columns}\"");
        if (rows > 1) output.Write($" rowspan=\"{rows}\"");
    }

    /// <summary>The numbers of the findings of a section or of the head, as links to them; or of a row. They are no text of the page.</summary>
    void Mark(string target)
    {
        foreach (var found in findings.At(target))
            output.Write($"<a class=\"mark {PageWords.Class(found.Finding.Severity)}\" href=\"#{found.Id}\" data-n=\"{found.Number}\" aria-label=\"{Say(PageWords.Of(found.Finding.Severity))} {found.Number}\"></a>");
    }

    string Lang => options.Language == Language.En ? "en" : "zh-CN";

    string Say(Text text) => text.In(options.Language);

    void Text(string text) => HtmlText.Write(output, text);
}
