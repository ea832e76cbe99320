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

    // All of a report has some 300; what stands below one another is compared line by line.
    const int MostLines = 1_000;

    // From one line to the next across a page break, in parts of the size of the type.
    const double Pitch = 1.5;

    // "22（其中修订16件）" is a figure; what is longer is prose.
    const int LongestFigure = 16;

    // So many figures make a table even if they stand in one row, as those of table four do.
    const int FiguresOfTable = 6;

    /// <summary>Puts a table in the place of the lines that it is made of. Pages are one strip: a table may go on on the next one.</summary>
    /// <param name="items">Lines and other things, page by page from the top down.</param>
    public static IEnumerable<object> PutTogether(IReadOnlyList<object> items)
    {
        for (int from = 0, to; from < items.Count; from = to)
        {
            to = from + 1;
            if (items[from] is not PageLine)
            {
                yield return items[from];
                continue;
            }
            while (to < items.Count && items[to] is PageLine) to++;
            PageLine[] run = [.. items.Skip(from).Take(to - from).Cast<PageLine>().OrderBy(line => line.Page).ThenBy(line => line.Line.Baseline)];
            foreach (var item in run.Length <= MostLines ? OfRun(run) : run.GroupBy(line => line.Page).SelectMany(page => OfRun([.. page]))) yield return item;
        }
    }

    static IEnumerable<object> OfRun(PageLine[] run)
    {
        if (run.Length > MostLines) return run;
        var (lines, shifts) = Strip(run);
        var kinds = lines.Select(KindOf).ToArray();
        var ranges = Ranges(lines, kinds);
        if (run[0].Page != run[^1].Page && ranges.Exists(range => run[range.From].Page != run[range.To - 1].Page && !OpenTableLayout.HasColumns(lines[range.From..range.To])))
            return run.GroupBy(line => line.Page).SelectMany(page => OfRun([.. page]));
        var found = new List<object>();
        var next = 0;
        foreach (var (from, to) in ranges)
        {
            found.AddRange(run[next..from]);
            found.Add(OpenTableLayout.Of(part => new(part.Glyphs[0].Page, part.Left, part.Top - shifts[part.Glyphs[0].Page]), lines[from..to]));
            next = to;
        }
        found.AddRange(run[next..]);
        return found;
    }

    /// <summary>The lines of all pages below one another, and how far those of each page were moved.</summary>
    static (TextLine[] Lines, Dictionary<int, double> Shifts) Strip(PageLine[] run)
    {
        var lines = new TextLine[run.Length];
        var shifts = new Dictionary<int, double>();
        for (var i = 0; i < run.Length; i++)
        {
            var (page, line) = run[i];
            if (!shifts.TryGetValue(page, out var shift)) shift = shifts[page] = i == 0 ? 0 : lines[i - 1].Baseline + Pitch * Math.Max(line.Size, lines[i - 1].Size) - line.Baseline;
            lines[i] = shift == 0 ? line : new([.. line.Glyphs.Select(glyph => glyph with { Baseline = glyph.Baseline + shift })]);
        }
        return (lines, shifts);
    }

    static List<(int From, int To)> Ranges(TextLine[] lines, Kind[] kinds)
    {
        var found = new List<(int From, int To)>();
        for (int from = 0, to; from < lines.Length; from = to)
        {
            to = from + 1;
            if (kinds[from] is not (Kind.Row or Kind.Label)) continue;
            // What stands between the heading of a section and its table is the head of the table.
            var above = from;
            while (above > 0 && from - above < MostBetween && kinds[above - 1] is not (Kind.Row or Kind.Heading)) above--;
            if (above > 0 && kinds[above - 1] == Kind.Heading) from = above;
            for (var next = to; next < lines.Length && next - to < MostBetween && kinds[next] != Kind.Heading; next++)
                if (kinds[next] is Kind.Row or Kind.Label or Kind.Figure) to = next + 1;
            var own = kinds.AsSpan(from, to - from);
            var figures = lines[from..to].Sum(line => Parts(line).Count(IsFigure));
            if (figures >= FiguresOfTable || (own.Contains(Kind.Row) && own.Count(Kind.Row) + own.Count(Kind.Label) > 2)) found.Add((from, to));
        }
        return found;
    }

    /// <summary>The cells of a line, as far as room tells them apart.</summary>
    public static IEnumerable<TextLine> Parts(TextLine line) => line.Parts(Room);

    /// <summary>Whether a part is a figure, or a mark for none.</summary>
    public static bool IsFigure(TextLine part) => FigureText.IsPlain(part.Text)
        || (part.Text.Length <= LongestFigure && !part.Text.AsSpan().ContainsAny("，。；") && FigureText.Read(part.Text, isAmount: false).Figure is not null && !PageBreak.IsLabel(part.Text));

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
