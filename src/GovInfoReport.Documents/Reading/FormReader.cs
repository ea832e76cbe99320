using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>From a document without markup to a report: the one way, whatever the markup was.</summary>
static class FormReader
{
    public static PublishedReading Read(PublishedDocument document)
    {
        var form = Form.Of2021;
        var notes = new Notes(form);
        var sections = Sections.Of(Piece.Of(document), form, notes);
        var tables = new Tables(form, notes);

        var headed = sections.Parts.Select(part => part.Section.Table).OfType<Table>().ToHashSet();
        var head = Head.Of(tables.TakeStrays(sections.Head, headed));
        var prose = new Dictionary<int, string>();
        foreach (var (section, pieces) in sections.Parts)
            if (section.Table is { } table) tables.Read(table, pieces);
            else prose[section.Number] = string.Join('\n', tables.TakeStrays(pieces, headed).Select(piece => piece.Text).Where(text => text.Length > 0));

        if (sections.Parts.IsEmpty && !tables.IsAnyFound) return new(NoReport(document, form));
        // The report of a year is published in the next.
        if ((head.Title?.Year ?? head.PublishedOn?.Year - 1 ?? Title.FirstYear(prose.GetValueOrDefault(1, ""))) is not { } year) return new(NoYear());

        var cells = tables.Cells.ToArray();
        var report = AnnualReport2021.Blank(Authority.Named(head.Title?.Name), year)
            .With(cells.Where(cell => cell.Text.Figure is not null).Select(cell => KeyValuePair.Create(cell.Cell, cell.Text.Figure))) with
        {
            PublishedOn = head.PublishedOn,
            Preamble = head.Preamble,
            Overview = prose.GetValueOrDefault(1),
            ProblemsAndImprovements = prose.GetValueOrDefault(5),
            OtherMatters = prose.GetValueOrDefault(6),
            AsPublished = new(cells.Where(cell => cell.Text.AsPublished is not null).Select(cell => KeyValuePair.Create(cell.Cell.Pointer, cell.Text.AsPublished!))),
        };
        if (head.Title is { } title && title.Published != report.UsualTitle) report = report with { Title = title.Published };
        return new(report, [.. notes.Findings], cells.ToDictionary(cell => cell.Cell, cell => cell.Origin));
    }

    static Text NoReport(PublishedDocument document, Form form)
    {
        var expected = form.Sections[0].Heading.Zh;
        var first = document.Blocks.FirstOrDefault() switch
        {
            Paragraph paragraph => paragraph.Text,
            Grid grid => grid.Rows[0].Text,
            _ => null,
        };
        var quote = first is null ? null : Notes.Quote(first.Trim());
        return Notes.Refusal(
            new($"年度报告各部分的标题（如“{expected}”）或表格", $"the headings of an annual report (such as \"{expected}\") or its tables"),
            quote is null ? new("没有文字的文档", "a document without text") : new($"以“{quote}”开头的文档，其中没有这些内容", $"a document that starts with \"{quote}\" and has none of them"));
    }

    static Text NoYear() => Notes.Refusal(
        new("标题、发布日期或第一部分中的年度，如“2021年”", "the year in the title, the date of publication or section one, such as \"2021年\""),
        new("没有年度的报告", "a report without a year"));
}
