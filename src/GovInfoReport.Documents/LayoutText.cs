using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>
/// Text that keeps the places of a printed page, as pdftotext -layout writes it: labels broken over lines, figures beside their middle. It is
/// read as a page is, each character in a place of its own.
/// </summary>
static class LayoutText
{
    // Any unit does; this one is the type of a page, so that what is near on a page is near here.
    const double Size = 10, LineHeight = 12;

    // Longer lines are no lines of a page, and it takes a while to see that.
    const int MostCharacters = 200_000, MostColumns = 400;

    /// <summary>The text as one page; null if it cannot be such a text.</summary>
    public static PublishedDocument? TryParse(string text)
    {
        if (text.Length > MostCharacters || text.Contains('\t', StringComparison.Ordinal) || !text.Contains("   ", StringComparison.Ordinal)) return null;
        // The end of a page is the end of a line: a table goes on behind it as if there were none.
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines.Any(line => line.Length > MostColumns)) return null;
        var glyphs = lines.Index().Where(line => !PageFurniture.IsPageNumber(line.Item.Trim())).SelectMany(line => Glyphs(line.Item, line.Index)).ToArray();
        return PdfLayout.Of([new(1, MostColumns * Size, lines.Length * LineHeight, glyphs, [], [])]) is { } document ? new([.. document.Blocks.Select(WithOrigin)]) : null;

        DocumentBlock WithOrigin(DocumentBlock block) => block switch
        {
            Paragraph paragraph => paragraph with { Origin = InText(paragraph.Origin) },
            Grid grid => grid with { Rows = [.. grid.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Origin = InText(cell.Origin) })] })] },
            _ => block,
        };

        Origin InText(Origin origin) => origin is PageOrigin { X: var x, Y: var y }
            ? new TextOrigin((int)Math.Round(y / LineHeight) + 1, (int)Math.Round(x / Size) + 1)
            : origin;
    }

    static IEnumerable<Glyph> Glyphs(string line, int number)
    {
        // Prose is set as it is printed, in which a letter is half as wide; the places in it say nothing.
        var isProse = !line.AsSpan().Trim().Contains("  ", StringComparison.Ordinal);
        var shift = 0.0;
        for (int at = 0, length; at < line.Length; at += length)
        {
            length = char.IsHighSurrogate(line[at]) && at + 1 < line.Length ? 2 : 1;
            if (char.IsWhiteSpace(line[at])) continue;
            if (isProse && at > 0 && char.IsAscii(line[at - 1]) && !line.AsSpan(0, at).IsWhiteSpace()) shift += Size / 2;
            double left = at * Size - shift, top = number * LineHeight;
            // A blank between words is none between cells.
            var right = left + (IsBetweenWords(line, at + length) ? 2 : 1) * Size;
            yield return new(line.Substring(at, length), left, right, top + Size, Size, left + Size / 2, top + Size / 2, Turn: 0, Page: 1);
        }
    }

    static bool IsBetweenWords(string line, int at) =>
        at > 0 && at + 1 < line.Length && char.IsWhiteSpace(line[at]) && !char.IsWhiteSpace(line[at + 1]) && !IsFigure(line[at - 1]) && !IsFigure(line[at + 1]);

    static bool IsFigure(char c) => char.IsAsciiDigit(LabelText.Fold(c)) || BlankMark.Is([c]) || LabelText.Fold(c) == '-';
}
