using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What the reading of one document notes, each thing once.</summary>
sealed class Notes(Form form)
{
    // A detail is for a person to recognise a text by; the cells themselves are kept whole.
    const int LongestQuote = 80;

    readonly List<(Table? Table, Finding Finding)> findings = [];
    readonly HashSet<(string? Place, string Detail)> variants = [];

    /// <summary>The notes, each with the table that it is about; null: none.</summary>
    public IReadOnlyList<(Table? Table, Finding Finding)> Findings => findings;

    /// <summary>How many texts of a table found no place in the form, or no certain one.</summary>
    public int Misfits(Table table) => findings.Count(note => note.Table == table && (note.Finding.Rule == Rules.UnknownLine || note.Finding.Rule == Rules.AmbiguousDigits));

    /// <summary>A section under another heading.</summary>
    public void Variant(Section section, string published) =>
        Variant(null, section.Code, new($"“{section.Heading.Zh}”", $"The heading \"{section.Heading.En}\""), section.Pointer, published);

    /// <summary>A row or column under another label.</summary>
    public void Variant(Table table, Line line, Text word, string? pointer, string published) =>
        Variant(table, line.Code, new($"{table.Name.Zh}“{line.Label.Zh}”一{word.Zh}", $"{table.Name.En}, {word.En} \"{line.Label.En}\""), pointer, published);

    /// <summary>The heading of a block under another label.</summary>
    public void Variant(Table table, Block block, string published) =>
        Variant(table, table.Code, new($"{table.Name.Zh}“{block.Heading?.Zh}”", $"{table.Name.En}, \"{block.Heading?.En}\""), table.Pointer, published);

    /// <summary>A text in a table that the form has no place for.</summary>
    public void Unknown(Table table, string published) => Add(table, Rules.UnknownLine, null, table.Name, table.Pointer, published);

    /// <summary>A count that is no whole number.</summary>
    public void NoCount(Cell cell, string published) => Add(cell.Table, Rules.WholeNumber, cell.Code, cell.Name, cell.Pointer, published);

    /// <summary>A row whose figures fit its columns in more than one way.</summary>
    public void Ambiguous(Table table, Line row, string pointer, Text readings) => findings.Add((table, new(Rules.AmbiguousDigits, Outcome.Broken, form.Source)
    {
        Place = row.Code,
        Subject = new($"{table.Name.Zh}“{row.Label.Zh}”", $"{table.Name.En}, \"{row.Label.En}\""),
        Pointer = pointer,
        Detail = readings,
    }));

    /// <summary>Why a document is no report.</summary>
    public static Text Refusal(Text expected, Text found) => new($"应为{expected.Zh}，实为{found.Zh}。", $"Expected {expected.En}, found {found.En}.");

    /// <summary>A text that is short enough for a message; a pair of surrogates is not cut in two.</summary>
    public static string Quote(string text)
    {
        if (text.Length <= LongestQuote) return text;
        return text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
    }

    void Variant(Table? table, string? place, Text subject, string? pointer, string published)
    {
        // A label that a page break repeats is still one variant.
        if (variants.Add((place, published))) Add(table, Rules.LabelVariant, place, subject, pointer, published);
    }

    void Add(Table? table, Rule rule, string? place, Text subject, string? pointer, string published)
    {
        var detail = Quote(published);
        findings.Add((table, new(rule, Outcome.Broken, form.Source) { Place = place, Subject = subject, Pointer = pointer, Detail = new(detail, detail) }));
    }
}
