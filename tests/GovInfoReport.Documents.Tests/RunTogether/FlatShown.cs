namespace GovInfoReport.Documents.Tests;

/// <summary>What is found in a text whose cells run together, as a short text.</summary>
static class FlatShown
{
    /// <summary>The labels, a stroke between them: numbered ones behind #, words that are none in angles, and what is meant by other words behind =.</summary>
    public static string Cut(string text, int from = 0)
    {
        var flat = new FlatText(text);
        return string.Join('|', new FlatCutter(flat).Cut(from, flat.Words.Length).Select(token => Shown(token, text[token.Start..token.End])));
    }

    static string Shown(FlatToken token, string text) =>
        (token.IsNumbered ? "#" : "") + (!token.IsKnown ? $"<{text}>" : FormWords.All.ContainsKey(LabelText.Of(text).Words) ? text : $"{text}={token.Uses[0].Words}");

    /// <summary>The rows of a table, a stroke between them: rows of figures behind ~, runs of digits before *.</summary>
    public static string Rows(string text)
    {
        var flat = new FlatText(text);
        return Rows(new FlatTable(flat, new(flat)).Rows(0, text.Length));
    }

    static string Rows(IEnumerable<GridRow> rows) => string.Join('|', rows.Select(row =>
        (row.Layout == RowLayout.RunTogether ? "~" : "") + string.Join(' ', row.Cells.Select(cell => cell.Text + (cell.IsRun ? "*" : "")))));

    /// <summary>The headings, each with the number of its section.</summary>
    public static string Headings(string text) => string.Join('|', FlatHeadings.Of(new(text)).Select(heading => heading.Section + text[heading.Start..heading.End]));

    /// <summary>The paragraphs and tables, a slash between them; headings behind the numbers of their sections, tables in brackets.</summary>
    public static string? Document(string text, int mostCells = 1_000) => FlatDocument.TryParse(new(text), mostCells) is not { } document ? null : string.Join(" / ", document.Blocks.Select(block => block switch
    {
        Paragraph paragraph => (paragraph.Heading > 0 ? $"{paragraph.Heading}:" : "") + paragraph.Text,
        Grid grid => $"[{Rows(grid.Rows)}]",
        _ => throw new InvalidOperationException(),
    }));
}
