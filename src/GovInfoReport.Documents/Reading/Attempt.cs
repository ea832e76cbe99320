using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A document read by the form of one edition. Which edition it follows is seen from how much of its tables finds a place.</summary>
sealed class Attempt
{
    const int Requests = 1;

    readonly Notes notes;
    readonly Tables tables;
    readonly Head head;
    readonly Dictionary<int, string> prose = [];
    readonly int? yearOtherwise;

    public Attempt(Form form, PublishedDocument document, ImmutableArray<Piece> pieces, ReadingOptions options)
    {
        yearOtherwise = options.Year;
        Form = form;
        notes = new Notes(form);
        foreach (var line in document.Beside) notes.Unknown(line.Text, line.Origin);
        tables = new Tables(form, notes);
        var sections = Sections.Of(pieces, form, notes);
        var headed = sections.Parts.Select(part => part.Section.Table).OfType<Table>().ToHashSet();
        head = Head.Of(tables.TakeStrays(sections.Head, headed), document);
        foreach (var (section, below) in sections.Parts)
            if (section.Table is { } table) tables.Read(table, below);
            else prose[section.Number] = string.Join('\n', tables.TakeStrays(below, headed).Select(piece => piece.Text).Where(text => text.Length > 0));
        tables.Settle(new Neighbours(form, Year, options));
        IsReport = !sections.Parts.IsEmpty || tables.IsAnyFound;
    }

    public Form Form { get; }

    /// <summary>Whether a section or a table was found.</summary>
    public bool IsReport { get; }

    /// <summary>The year of the report; it is published in the next.</summary>
    public int? Year => head.Title?.Year ?? head.PublishedOn?.Year - 1 ?? Title.FirstYear(prose.GetValueOrDefault(1, "")) ?? yearOtherwise;

    /// <summary>How much of a table found a place in the form, less what found none.</summary>
    public int Fit(int table) => Read(table).Count() - notes.Misfits(Form.Tables[table]);

    /// <summary>The report as read.</summary>
    /// <param name="year">The year.</param>
    /// <param name="other">Where the document is of two editions, the attempt by the other one.</param>
    public PublishedReading ToReading(int year, Attempt? other)
    {
        var cells = (other is null ? tables.Cells : Mixed(other)).ToArray();
        var report = (AnnualReport.Blank(Form.Edition, Authority.Named(head.Title?.Name), year).With(cells.Where(cell => cell.Text.Figure is not null).Select(cell => KeyValuePair.Create(cell.Cell, cell.Text.Figure))) with
        {
            PublishedOn = head.PublishedOn,
            Preamble = head.Preamble,
            AsPublished = new(cells.Where(cell => cell.Text.AsPublished is not null).Select(cell => KeyValuePair.Create(cell.Cell.Pointer, cell.Text.AsPublished!))),
        }).WithProse(section => prose.GetValueOrDefault(section.Number));
        if (head.Title is { } title && title.Published != report.UsualTitle) report = report with { Title = title.Published };
        return new(report, [.. Notes(other)], cells.Where(cell => cell.Origin is not null).ToDictionary(cell => cell.Cell, cell => cell.Origin!));
    }

    IEnumerable<CellRead> Read(int table) => tables.Cells.Where(cell => cell.Cell.Table == Form.Tables[table]);

    /// <summary>Whether table three is of the other edition, as the other attempt took more of it.</summary>
    bool TakesRequestsOf(Attempt other) => other.Fit(Requests) > Fit(Requests);

    /// <summary>
    /// Table three from the other attempt, where it is of that edition: its single row 其他处理 is kept as 其他, and the two rows beside it,
    /// which the document does not have, as 0.
    /// </summary>
    IEnumerable<CellRead> Mixed(Attempt other)
    {
        if (!TakesRequestsOf(other)) return tables.Cells;
        const string Single = "R3.6", Rest = "R3.6.3";
        var table = Form.Tables[Requests];
        return tables.Cells.Where(read => read.Cell.Table != table)
            .Concat(other.Read(Requests).Select(read => read with { Cell = Form[read.Cell.Row.Code == Single ? $"{Rest}:{read.Cell.Column.Code}" : read.Cell.Code] }))
            .Concat(table.Cells.Where(cell => cell.Row.Group?.Code == Single && cell.Row.Code != Rest).Select(cell => new CellRead(cell, new FigureText(0, null), null)))
            .OrderBy(read => read.Cell.Index);
    }

    IEnumerable<Note> Notes(Attempt? other)
    {
        if (other is null) return notes.Findings;
        var (mine, theirs) = ((int)Form.Edition, (int)other.Form.Edition);
        var (own, detail) = TakesRequestsOf(other)
            ? (notes.Findings.Where(note => note.Table != Form.Tables[Requests]).Concat(other.notes.Findings.Where(note => note.Table == other.Form.Tables[Requests])),
                new Text($"表二为 {mine} 版，表三为 {theirs} 版；单列的“其他处理”计入“3.其他”，另两行计为 0",
                    $"table two is of {mine}, table three of {theirs}; its single row of other handling is kept as \"Other\", the two rows beside it as 0"))
            : (notes.Findings, new Text($"表二为 {theirs} 版，表三为 {mine} 版，按 {mine} 版读取", $"table two is of {theirs}, table three of {mine}; read as of {mine}"));
        return own.Append(new(null, new(Rules.HybridEdition, Outcome.Broken, Form.Source) { Pointer = Form.Tables[Requests].Pointer, Detail = detail }, null));
    }
}
