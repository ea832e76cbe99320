using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What the reading of one document notes, each thing once.</summary>
sealed class Notes(Form form)
{
    // A detail is for a person to recognise a text by; the cells themselves are kept whole.
    const int LongestQuote = 80;

    readonly List<Note> findings = [];
    readonly HashSet<(string? Place, string Detail)> variants = [];

    /// <summary>The notes.</summary>
    public IReadOnlyList<Note> Findings => findings;

    /// <summary>How many texts of a table found no place in the form, or no certain one.</summary>
    public int Misfits(Table table) => findings.Count(note => note.Table == table && (note.Finding.Rule == Rules.UnknownLine || note.Finding.Rule == Rules.AmbiguousDigits));

    /// <summary>A section under another heading.</summary>
    public void Variant(Section section, Slot published) =>
        Variant(null, section.Code, new($"“{section.Heading.Zh}”", $"The heading \"{section.Heading.En}\""), section.Pointer, published);

    /// <summary>A row or column under another label.</summary>
    public void Variant(Table table, Line line, Text word, string? pointer, Slot published) =>
        Variant(table, line.Code, new($"{table.Name.Zh}“{line.Label.Zh}”一{word.Zh}", $"{table.Name.En}, {word.En} \"{line.Label.En}\""), pointer, published);

    /// <summary>The heading of a block under another label.</summary>
    public void Variant(Table table, Block block, Slot published) =>
        Variant(table, table.Code, new($"{table.Name.Zh}“{block.Heading?.Zh}”", $"{table.Name.En}, \"{block.Heading?.En}\""), table.Pointer, published);

    /// <summary>A text in a table that the form has no place for.</summary>
    public void Unknown(Table table, string published, Origin origin) => Add(table, Rules.UnknownLine, null, table.Name, table.Pointer, published, origin);

    /// <summary>A text beside the report.</summary>
    public void Unknown(string published, Origin origin) => Add(null, Rules.UnknownLine, null, default, null, published, origin);

    /// <summary>A count that is no whole number.</summary>
    public void NoCount(Cell cell, Slot published) => Add(cell.Table, Rules.WholeNumber, cell.Code, cell.Name, cell.Pointer, published.Text, published.Origin);

    /// <summary>A row whose figures fit its columns in more than one way.</summary>
    public void Ambiguous(Table table, Line row, string pointer, Text readings, Origin origin) => findings.Add(new(table, new(Rules.AmbiguousDigits, Outcome.Broken, form.Source)
    {
        Place = row.Code,
        Subject = new($"{table.Name.Zh}“{row.Label.Zh}”", $"{table.Name.En}, \"{row.Label.En}\""),
        Pointer = pointer,
        Detail = readings,
    }, origin));

    /// <summary>Why a document is no report.</summary>
    public static Text Refusal(Text expected, Text found) => new($"应为{expected.Zh}，实为{found.Zh}。", $"Expected {expected.En}, found {found.En}.");

    /// <summary>A text that is short enough for a message; a pair of surrogates is not cut in two.</summary>
    public static string Quote(string text)
    {
        if (text.Length <= LongestQuote) return text;
        return text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
    }

    void Variant(Table? table, string? place, Text subject, string? pointer, Slot published)
    {
        // A label that a page break repeats is still one variant.
        if (variants.Add((place, published.Text))) Add(table, Rules.LabelVariant, place, subject, pointer, published.Text, published.Origin);
    }

    void Add(Table? table, Rule rule, string? place, Text subject, string? pointer, string published, Origin origin)
    {
        var detail = Quote(published);
        findings.Add(new(table, new(rule, Outcome.Broken, form.Source) { Place = place, Subject = subject, Pointer = pointer, Detail = new(detail, detail) }, origin));
    }
}

/// <summary>A note.</summary>
/// <param name="Table">The table that it is about; null: none.</param>
/// <param name="Finding">What is noted.</param>
/// <param name="Origin">Where in the document it was noted; null: it is about all of it.</param>
sealed record Note(Table? Table, Finding Finding, Origin? Origin);
