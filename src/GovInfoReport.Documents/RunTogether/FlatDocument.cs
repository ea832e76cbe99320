using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>
/// A text whose cells run together without separators, cut into paragraphs and tables at the labels of the form. What the digits between two
/// labels mean is left to the reading, which knows the edition.
/// </summary>
static class FlatDocument
{
    /// <summary>The greatest length of such a text; published ones have some 3 000 characters.</summary>
    public const int MaxCharacters = 256 * 1024;

    // So many rows of table three whose figures stand directly behind the label, and with no more than blanks between them.
    const int LeastRows = 3;
    const int LeastDigits = 7;

    /// <summary>Whether a text is of this kind.</summary>
    public static bool Is(FlatText flat) => FormWords.RequestRows.Count(words => IsRun(flat, words)) >= LeastRows;

    /// <summary>Cuts a text.</summary>
    /// <returns>The document; null if it has too many paragraphs and cells.</returns>
    public static PublishedDocument? TryParse(FlatText flat, int mostCells)
    {
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        var cutter = new FlatCutter(flat);
        var headings = FlatHeadings.Of(flat);
        Prose(0, headings.Count > 0 ? headings[0].Start : flat.Text.Length, isHead: true);
        for (var i = 0; i < headings.Count && mostCells >= 0; i++)
        {
            var (section, start, end) = headings[i];
            Add(start, end, section);
            var next = i + 1 < headings.Count ? headings[i + 1].Start : flat.Text.Length;
            if (section is 2 or 3 or 4) Table(end, next);
            else Prose(end, next, isHead: false);
        }
        return mostCells < 0 ? null : new(blocks.ToImmutable());

        void Table(int from, int to)
        {
            var rows = new FlatTable(flat, cutter).Rows(from, to);
            mostCells -= rows.Sum(row => row.Cells.Length);
            if (rows.Length > 0) blocks.Add(new Grid(rows));
        }

        void Prose(int from, int to, bool isHead)
        {
            while (from < to && mostCells >= 0)
            {
                var length = flat.Text.AsSpan(from, to - from).IndexOfAny('\r', '\n', '\f');
                var end = length < 0 ? to : from + length;
                if (isHead && TitleLength(flat.Text.AsSpan(from, end - from)) is > 0 and var title)
                {
                    Add(from, from + title, heading: 0);
                    from += title;
                    isHead = false;
                }
                Add(from, end, heading: 0);
                from = end + 1;
            }
        }

        void Add(int from, int to, int heading)
        {
            var text = flat.Text[from..to];
            // What is left of a table of contents between two headings says nothing.
            if (text.All(c => LabelText.IsNoise(LabelText.Fold(c)))) return;
            mostCells--;
            blocks.Add(new Paragraph(text.Trim(), flat.Origin(to - text.AsSpan().TrimStart().Length), heading));
        }
    }

    /// <summary>How much of the start of a line is the title, where the text goes on behind it without a break; 0 if none is.</summary>
    static int TitleLength(ReadOnlySpan<char> line)
    {
        const int longest = 120;
        const string last = "报告";
        for (var at = 0; at < longest && at < line.Length;)
        {
            var found = line[at..Math.Min(line.Length, longest)].IndexOf(last, StringComparison.Ordinal);
            if (found < 0) return 0;
            at += found + last.Length;
            if (Title.Read(line[..at].ToString()) is { Name: not null, Year: not null }) return at;
        }
        return 0;
    }

    static bool IsRun(FlatText flat, string words)
    {
        var at = flat.Words.IndexOf(words, StringComparison.Ordinal);
        if (at < 0) return false;
        var position = flat.Position(at + words.Length - 1) + 1;
        while (position < flat.Text.Length && (flat.Text[position] is '”' or '"' or '）' or ')')) position++;
        if (position == flat.Text.Length || char.IsWhiteSpace(flat.Text[position])) return false;
        var digits = 0;
        for (; position < flat.Text.Length && digits < LeastDigits; position++)
            if (char.IsAsciiDigit(LabelText.Fold(flat.Text[position]))) digits++;
            else if (flat.Text[position] is not (' ' or '\u00A0' or '\u3000')) break;
        return digits == LeastDigits;
    }
}
