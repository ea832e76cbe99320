using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>A line of text as a row of cells.</summary>
static class TextRow
{
    /// <summary>Cuts a line that is not blank.</summary>
    /// <returns>The row; null if it has more cells than it may have.</returns>
    public static GridRow? TryRead(string line, int number, int mostCells)
    {
        // An empty cell at the end says nothing that its absence would not.
        var end = line.AsSpan().TrimEnd().Length;
        var cells = ImmutableArray.CreateBuilder<GridCell>();
        var hasTabs = line.AsSpan(0, end).Contains('\t');
        var layout = hasTabs ? RowLayout.Slots : RowLayout.Order;

        for (var at = 0; at <= end;)
        {
            var length = hasTabs ? line.AsSpan(at, end - at).IndexOf('\t') : RunOfBlanks(line.AsSpan(at, end - at));
            var next = length < 0 ? end : at + length;
            if (cells.Count > mostCells) return null;
            if (hasTabs || at < next) Add(at, next);
            at = next + 1;
        }
        return cells.Count > mostCells ? null : new(cells.ToImmutable(), layout, line.Trim());

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(line[from])) from++;
            while (from < to && char.IsWhiteSpace(line[to - 1])) to--;
            var figures = FiguresAtEnd(line.AsSpan(from, to - from));
            if (figures == to - from)
            {
                if (hasTabs || from < to) cells.Add(new(line[from..to], new TextOrigin(number, from + 1)));
                return;
            }
            // Figures with single blanks between them: a blank cell among them could not be seen.
            layout = RowLayout.Order;
            if (figures > 0) cells.Add(new(line[from..(from + figures)].TrimEnd(), new TextOrigin(number, from + 1)));
            for (var at = from + figures; at < to && cells.Count <= mostCells;)
            {
                var length = line.AsSpan(at, to - at).IndexOfAny(Blanks);
                var next = length < 0 ? to : at + length;
                if (next > at) cells.Add(new(line[at..next], new TextOrigin(number, at + 1)));
                at = next + 1;
            }
        }
    }

    const string Blanks = " \u00A0\u3000";

    static bool IsBlank(char c) => Blanks.Contains(c);

    /// <summary>Where two blanks follow one another, but not between a label and its number.</summary>
    static int RunOfBlanks(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (IsBlank(text[i]) && IsBlank(text[i + 1]) && !LabelText.IsNumbering(text[..i].Trim()))
                return i;
        return -1;
    }

    /// <summary>Where a run of figures at the end of a cell starts, behind a blank; the length of the cell if there is none.</summary>
    static int FiguresAtEnd(ReadOnlySpan<char> cell)
    {
        var start = cell.Length;
        for (var end = cell.Length; end > 0;)
        {
            var blank = cell[..end].LastIndexOfAny(Blanks);
            if (!FigureText.IsPlain(cell[(blank + 1)..end])) break;
            start = blank + 1;
            end = cell[..start].TrimEnd().Length;
        }
        // A cell that is one figure needs no cutting.
        return start == 0 && !cell.ContainsAny(Blanks) ? cell.Length : start;
    }
}
