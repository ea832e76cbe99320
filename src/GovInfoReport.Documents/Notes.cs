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
    public void Unknown(Table table, string published, Origin origin) => Add(table, Rules.UnknownLine, null, table.Name, table.Pointer, NoLine(published), origin);

    /// <summary>A text beside the report.</summary>
    public void Unknown(string published, Origin origin) => Add(null, Rules.UnknownLine, null, default, null, NoLine(published), origin);

    /// <summary>A row that came before. Which of two is meant only a person can say, so both are told.</summary>
    public void Again(Table table, string published, string before, Origin origin) => Add(table, Rules.UnknownLine, null, table.Name, table.Pointer,
        new($"“{Quote(published)}”与前面的“{Quote(before)}”重复", $"The line \"{Quote(published)}\" comes again after \"{Quote(before)}\""), origin);

    /// <summary>A heading of an earlier section, as where two reports stand in one document.</summary>
    public void Again(Slot heading, Section within) => Add(within.Table, Rules.UnknownLine, within.Code, within.Heading, within.Pointer,
        new($"标题“{Quote(heading.Text)}”再次出现，其后似为另一份报告（文字留在“{within.Heading.Zh}”中，请分为两个文件）",
            $"What seems to be another report begins at a second heading \"{Quote(heading.Text)}\" (its text is left in \"{within.Heading.En}\"; make two files of it)"), heading.Origin);

    /// <summary>A count that is no whole number.</summary>
    public void NoCount(Cell cell, Slot published) => Add(cell.Table, Rules.WholeNumber, cell.Code, cell.Name, cell.Pointer, Published(published.Text), published.Origin);

    /// <summary>A row whose figures fit its columns in more than one way.</summary>
    public void Ambiguous(Table table, Line row, string pointer, Text readings, Origin origin) => findings.Add(new(table, new(Rules.AmbiguousDigits, Outcome.Broken, form.Source)
    {
        Place = row.Code,
        Subject = new($"{table.Name.Zh}“{row.Label.Zh}”", $"{table.Name.En}, \"{row.Label.En}\""),
        Pointer = pointer,
        Detail = readings,
    }, origin));

    /// <summary>Why a document is no report.</summary>
    public static Text Refusal(Text expected, Text found) => new($"应为{Spaced(expected.Zh)}，实为{Spaced(found.Zh)}。", $"Expected {expected.En}, found {found.En}.");

    // A blank between Chinese and what is not, as in "应为 HTML 文件".
    static string Spaced(string text) => text is [< '\u0080', ..] ? " " + text : text;

    /// <summary>A text that is short enough for a message, in one line and without the tabs between the cells of a row; a pair of surrogates is not cut in two.</summary>
    public static string Quote(string text)
    {
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (text.Length <= LongestQuote) return text;
        return text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";
    }

    void Variant(Table? table, string? place, Text subject, string? pointer, Slot published)
    {
        // A label that a page break repeats is still one variant.
        if (variants.Add((place, published.Text))) Add(table, Rules.LabelVariant, place, subject, pointer, Published(published.Text), published.Origin);
    }

    static Text NoLine(string published) => new($"格式中没有“{Quote(published)}”", $"The line \"{Quote(published)}\" is none of the form");

    static Text Published(string text) => new(Quote(text), Quote(text));

    void Add(Table? table, Rule rule, string? place, Text subject, string? pointer, Text detail, Origin origin) =>
        findings.Add(new(table, new(rule, Outcome.Broken, form.Source) { Place = place, Subject = subject, Pointer = pointer, Detail = detail }, origin));
}

/// <summary>A note.</summary>
/// <param name="Table">The table that it is about; null: none.</param>
/// <param name="Finding">What is noted.</param>
/// <param name="Origin">Where in the document it was noted; null: it is about all of it.</param>
sealed record Note(Table? Table, Finding Finding, Origin? Origin);
