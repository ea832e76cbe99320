namespace GovInfoReport.Documents;

/// <summary>
/// Finds tables that no lines rule, or only lines between their rows: by the labels of the form, and by figures that stand below one another.
/// </summary>
static class OpenTable
{
    // The room between two cells of a row, in parts of the size of the type.
    const double Room = 0.6;

    // So many lines without a figure or a whole label may stand between others: labels broken over lines.
    const int MostBetween = 12;

    // All of a report on one page has some 300; what stands below one another is compared line by line.
    const int MostLines = 1_000;

    // So many figures make a table even if they stand in one row, as those of table four do.
    const int FiguresOfTable = 6;

    /// <summary>Takes the tables out of the lines of a page.</summary>
    /// <returns>Each table, and where it starts.</returns>
    public static IEnumerable<(double Top, PageTable Table)> TakeFrom(int page, List<TextLine> lines)
    {
        if (lines.Count > MostLines) return [];
        lines.Sort((a, b) => a.Baseline.CompareTo(b.Baseline));
        var kinds = lines.Select(KindOf).ToArray();
        var found = new List<(int From, int To)>();
        for (int from = 0, to; from < lines.Count; from = to)
        {
            to = from + 1;
            if (kinds[from] is not (Kind.Row or Kind.Label)) continue;
            // What stands between the heading of a section and its table is the head of the table.
            var above = from;
            while (above > 0 && from - above < MostBetween && kinds[above - 1] is not (Kind.Row or Kind.Heading)) above--;
            if (above > 0 && kinds[above - 1] == Kind.Heading) from = above;
            for (var next = to; next < lines.Count && next - to < MostBetween && kinds[next] != Kind.Heading; next++)
                if (kinds[next] is Kind.Row or Kind.Label or Kind.Figure) to = next + 1;
            var own = kinds.AsSpan(from, to - from);
            var figures = lines.Skip(from).Take(to - from).Sum(line => Parts(line).Count(IsFigure));
            if (figures >= FiguresOfTable || (own.Contains(Kind.Row) && own.Count(Kind.Row) + own.Count(Kind.Label) > 2)) found.Add((from, to));
        }
        var tables = found.Select(range => (lines[range.From].Top, OpenTableLayout.Of(page, lines[range.From..range.To]))).ToList();
        foreach (var (from, to) in Enumerable.Reverse(found)) lines.RemoveRange(from, to - from);
        return tables;
    }

    /// <summary>The cells of a line, as far as room tells them apart.</summary>
    public static IEnumerable<TextLine> Parts(TextLine line) => line.Parts(Room);

    /// <summary>Whether a part is a figure, or a mark for none.</summary>
    public static bool IsFigure(TextLine part) => FigureText.IsPlain(part.Text);

    enum Kind { Other, Row, Label, Figure, Heading }

    static Kind KindOf(TextLine line)
    {
        if (ProseLines.IsHeading(line)) return Kind.Heading;
        var parts = Parts(line).ToArray();
        var (figures, labels) = (parts.Count(IsFigure), parts.Count(part => PageBreak.IsLabel(part.Text)));
        if (figures > 0 && (labels > 0 || figures == parts.Length && figures > 1)) return Kind.Row;
        if (labels > 0 && labels * 2 >= parts.Length) return Kind.Label;
        return figures > 0 && figures * 2 >= parts.Length ? Kind.Figure : Kind.Other;
    }
}
