using System.Collections.Immutable;
using System.Text;

namespace GovInfoReport.Documents;

/// <summary>
/// Reads a report published as plain text, in which the cells of a table are separated by tabs, by two or more blanks, or, for figures
/// after a label, by single blanks; or in which they run together, 本年新收政府信息公开申请数量640020470.
/// </summary>
/// <remarks>
/// <para>
/// Everything is found by its label, nothing by its line number. Text that keeps the places of a printed page, with labels broken over lines,
/// is read as a page where that finds more. A text of more than <see cref="MaxCharacters"/> characters or
/// <see cref="MaxCells"/> paragraphs and cells is refused. A lone UTF-16 surrogate, which no JSON document can hold, becomes U+FFFD.
/// </para>
/// <para>
/// Figures that run together are split by the sums of the form: a row by its total, several readings of a row by the totals of the columns
/// and the balance, then by a neighbouring year (<see cref="ReadingOptions"/>). A row that more than one reading fits, or none, is left blank
/// and noted (<see cref="GovInfoReport.Model.Rules.AmbiguousDigits"/>): a blank can be seen, a wrong guess cannot. Only texts of at most 262 144 characters are read
/// so; a row of more digits than 16 for each figure, or with more ways to split it than can be tried (1 000 000 steps, 4 000 000 for a table), stays blank.
/// </para>
/// </remarks>
public static class PublishedText
{
    /// <summary>The greatest length of a text; published reports have some 5 000 characters.</summary>
    public const int MaxCharacters = 16 * 1024 * 1024;

    /// <summary>The most paragraphs and cells, empty ones included, that a text may have; published reports have some 600.</summary>
    public const int MaxCells = 50_000;

    /// <summary>Reads a report. Never throws for a wrong document: the result then has no report and says why.</summary>
    public static PublishedReading Read(string text) => Read(text, new ReadingOptions());

    /// <summary>Reads a report. Never throws for a wrong document: the result then has no report and says why.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">What else is known. Reports of the neighbouring years decide between readings of figures that run together.</param>
    public static PublishedReading Read(string text, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(text);
        var result = Parse(text);
        return result.Document is { } document ? FormReader.Read(document, options) : new(result.Refusal);
    }

    /// <summary>The text as a document without markup.</summary>
    internal static FrontEndResult Parse(string text)
    {
        if (text.Length > MaxCharacters) return TooLong(text.Length);
        return TryParse(WellFormed(text)) is { } document ? document : TooManyCells;
    }

    /// <summary>Why a text is refused that is too long.</summary>
    internal static FrontEndResult TooLong(int length) =>
        FrontEndResult.Refuse(new($"不超过 {MaxCharacters} 个字符的文本", $"a text of at most {MaxCharacters} characters"), new($"{length} 个字符", $"{length} characters"));

    /// <summary>Why a document of too many paragraphs and cells is refused.</summary>
    internal static FrontEndResult TooManyCells =>
        FrontEndResult.Refuse(new($"段落和表格合计不超过 {MaxCells} 段、格", $"at most {MaxCells} paragraphs and cells"), new("更多", "more"));

    /// <returns>The document; null if it has too many cells.</returns>
    static PublishedDocument? TryParse(string text)
    {
        if (text.Length <= FlatDocument.MaxCharacters && new FlatText(text) is var flat && FlatDocument.Is(flat)) return FlatDocument.TryParse(flat, MaxCells);

        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        var grid = ImmutableArray.CreateBuilder<GridRow>();
        int number = 0, cells = 0;
        foreach (var line in Lines(text))
        {
            number++;
            // A blank line does not end a table: published tables have them inside.
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (TextRow.TryRead(line, number, MaxCells - cells) is not { } row) return null;
            cells += row.Cells.Length;
            if (row.Cells.Count(cell => cell.Text.Length > 0) > 1)
            {
                grid.Add(row);
                continue;
            }
            EndGrid();
            blocks.Add(new Paragraph(row.Text, row.Cells.First(cell => cell.Text.Length > 0).Origin));
        }
        EndGrid();
        var document = new PublishedDocument(blocks.ToImmutable());
        return document with { Otherwise = () => CellLines.Of(document) ?? LayoutText.TryParse(text) };

        void EndGrid()
        {
            if (grid.Count > 0) blocks.Add(new Grid(grid.DrainToImmutable()));
        }
    }

    static IEnumerable<string> Lines(string text)
    {
        for (var from = 0; from <= text.Length;)
        {
            var length = text.AsSpan(from).IndexOfAny('\r', '\n', '\f');
            if (length < 0) length = text.Length - from;
            yield return text.Substring(from, length);
            from += length;
            from += text.AsSpan(from).StartsWith("\r\n") ? 2 : 1;
        }
    }

    /// <summary>The text with U+FFFD for each lone surrogate.</summary>
    internal static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;
}
