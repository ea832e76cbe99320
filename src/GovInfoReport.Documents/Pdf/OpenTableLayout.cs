namespace GovInfoReport.Documents;

/// <summary>From the lines of a table without rulings to its cells.</summary>
static class OpenTableLayout
{
    // Right of everything on a page.
    const double PageEnd = 100_000;

    // So many columns have no row but that of table four.
    const int FiguresSideBySide = 10;

    // So many labels may stand in one place of a header.
    const int MostLayers = 64;

    // A label whose baseline is off that of a figure by no more than this is beside it.
    const double SameRow = 2;

    // Labels whose starts miss one another by no more than this are one below the other.
    const double SameStart = 6;

    /// <summary>Puts a table together.</summary>
    public static PageTable Of(Func<TextLine, PageOrigin> origin, IReadOnlyList<TextLine> lines)
    {
        var rows = new List<List<TableCell>>();
        var edges = new SortedSet<double>();
        // Each block of table two has columns of its own.
        for (int from = 0, to; from < lines.Count; from = to)
        {
            for (to = from + 1; to < lines.Count && !IsBlock(lines[to]); to++) { }
            Part(origin, [.. lines.Skip(from).Take(to - from)], rows, edges);
        }
        foreach (var (index, row) in rows.Index())
            foreach (var cell in row) cell.Row = index;
        return new([.. edges], rows.Count, [.. rows.SelectMany(row => row)]) { IsOpen = true };
    }

    /// <summary>Whether the figures of all rows stand in the same columns; a text that keeps the places of pages has other ones on each.</summary>
    public static bool HasColumns(IReadOnlyList<TextLine> lines)
    {
        for (int from = 0, to; from < lines.Count; from = to)
        {
            for (to = from + 1; to < lines.Count && !IsBlock(lines[to]); to++) { }
            var rows = lines.Skip(from).Take(to - from).Select(line => OpenTable.Parts(line).Reverse().TakeWhile(OpenTable.IsFigure).ToArray()).ToArray();
            if (Bands(rows.SelectMany(figures => figures)).Length != rows.Max(figures => figures.Length)) return false;
        }
        return true;
    }

    static void Part(Func<TextLine, PageOrigin> origin, List<TextLine> lines, List<List<TableCell>> rows, SortedSet<double> edges)
    {
        var partsOfLines = lines.ConvertAll(line => OpenTable.Parts(line).ToArray());
        var parts = partsOfLines.SelectMany(line => line).ToArray();
        var figureRows = partsOfLines.Select(line => line.Reverse().TakeWhile(OpenTable.IsFigure).Reverse().ToArray()).Where(figures => figures.Length > 0).ToList();
        var bands = Bands(figureRows.SelectMany(figures => figures));
        if (bands.Length == 0)
        {
            foreach (var line in lines) Add(rows, edges, [Cell(origin, 0, PageEnd, line.Text, line)]);
            return;
        }

        var first = figureRows.Min(figures => figures[0].Baseline - figures[0].Size);
        bands = OpenColumns.WithBlank(bands, [.. parts.Where(part => !OpenTable.IsFigure(part) && part.Baseline < first)]);
        // Of one row with many figures the header alone says what they are, as in table four.
        var isSideBySide = figureRows.Count == 1 && bands.Length >= FiguresSideBySide;
        var labelsEnd = parts.Where(part => part.Right < bands[0].From && part.Baseline >= first).Select(part => part.Right).DefaultIfEmpty(bands[0].From - SameStart).Max();
        double[] walls = [isSideBySide ? 0 : (labelsEnd + bands[0].From) / 2, .. bands.Zip(bands.Skip(1), (a, b) => (a.To + b.From) / 2), PageEnd];

        // The header: what stands over the figures, piece by piece down each column.
        var header = parts.Where(part => !OpenTable.IsFigure(part) && (part.Right > walls[0] || part.Baseline < first)).ToArray();
        // As many labels of columns side by side as there are columns are these, wherever the figures stand below them.
        var aligned = header.GroupBy(part => part.Baseline).Select(line => line.Where(part => IsColumn(part)).ToArray()).Where(line => line.Length == bands.Length).SelectMany(line => line.Index()).ToArray();
        var corner = header.Where(part => part.Right <= walls[0]).ToArray();
        var whole = header.Except(aligned.Select(entry => entry.Item)).Except(corner).Where(part => IsWide(part, walls)).ToArray();
        var cells = LabelStack.Join([.. corner.OrderBy(part => part.Baseline)]).Select(text => (text.First.Baseline, Cell: Cell(origin, 0, walls[0], text.Text, text.First))).ToList();
        cells.AddRange(whole.Select(part => (part.Baseline, Cell: Cell(origin, walls.LastOrDefault(wall => wall <= part.Left), walls.First(wall => wall >= part.Right), part.Text, part))));
        cells.AddRange(aligned.Select(entry => (entry.Item.Baseline, Cell(origin, walls[entry.Index], walls[entry.Index + 1], entry.Item.Text, entry.Item))));
        for (var index = 0; index < bands.Length; index++)
        {
            var (left, right) = (walls[index], walls[index + 1]);
            var pieces = header.Except(whole).Except(corner).Except(aligned.Select(entry => entry.Item)).SelectMany(part => Within(part, left, right)).OrderBy(piece => piece.Baseline).ToArray();
            foreach (var text in LabelStack.Join(pieces)) cells.Add((IsColumn(text.Text) ? first : text.First.Baseline, Cell(origin, left, right, text.Text, text.First)));
        }
        foreach (var row in cells.OrderBy(cell => cell.Baseline).GroupBy(cell => Math.Round(cell.Baseline / 4))) Add(rows, edges, row.Select(cell => cell.Cell));

        // The labels: down each of their columns.
        // A figure that does not stand behind its label is none of a row, but is said.
        var own = figureRows.SelectMany(figures => figures).ToHashSet(ReferenceEqualityComparer.Instance);
        var labels = parts.Where(part => !header.Contains(part) && !own.Contains(part)).GroupBy(part => Math.Round(part.Left / SameStart))
            .SelectMany(column => LabelStack.Join([.. column.OrderBy(part => part.Baseline)])).OrderBy(label => label.Middle).ToList();
        var baselines = figureRows.ConvertAll(figures => figures[0].Baseline);
        foreach (var figures in figureRows)
        {
            var at = figures[0].Baseline;
            // A label beside the figures of another row is of that row.
            var label = isSideBySide ? default : labels.Where(label => PageBreak.IsRow(label.Text) && !baselines.Exists(other => other != at && other >= label.First.Baseline - SameRow && other <= label.Last.Baseline + SameRow)).DefaultIfEmpty().MinBy(label => label.First is null ? 0 : Math.Abs(label.Middle - at));
            var row = new List<TableCell>();
            if (label.First is not null && Math.Abs(label.Middle - at) <= 1.5 * figures[0].Size + (label.Last.Baseline - label.First.Baseline) / 2)
            {
                labels.Remove(label);
                row.Add(Cell(origin, 0, walls[0], label.Text, label.First));
            }
            for (var i = 0; i < bands.Length; i++)
            {
                var here = figures.Where(figure => Middle(figure) > walls[i] && Middle(figure) <= walls[i + 1]).ToArray();
                row.Add(Cell(origin, walls[i], walls[i + 1], string.Join(' ', here.Select(figure => figure.Text)), here.FirstOrDefault() ?? figures[0]));
            }
            Add(rows, edges, row);
        }
        // What names no row with figures: headings of groups, rows of the form without a figure, or lines that the form does not have.
        // What a page break left of the heading of a group tells nothing.
        foreach (var label in labels.Where(label => !PageBreak.IsLabel(label.Text) || PageBreak.IsRow(label.Text)).Where(label => !PageBreak.IsPartOfGroup(label.Text))) Add(rows, edges, [Cell(origin, 0, walls[0], label.Text, label.First)]);
    }

    /// <summary>Where figures stand below one another.</summary>
    static (double From, double To)[] Bands(IEnumerable<TextLine> figures)
    {
        var bands = new List<(double From, double To)>();
        foreach (var figure in figures.OrderBy(figure => figure.Left))
            if (bands.Count > 0 && figure.Left <= bands[^1].To) bands[^1] = (bands[^1].From, Math.Max(bands[^1].To, figure.Right));
            else bands.Add((figure.Left, figure.Right));
        return [.. bands];
    }

    static double Middle(TextLine part) => (part.Left + part.Right) / 2;

    /// <summary>Whether a label stands over several columns.</summary>
    static bool IsWide(TextLine part, double[] walls) => PageBreak.IsLabel(part.Text) && walls.Any(wall => wall > part.Left && wall < part.Right);

    /// <summary>What of a line stands in a column.</summary>
    static IEnumerable<TextLine> Within(TextLine part, double left, double right)
    {
        var own = part.Glyphs.Where(glyph => (glyph.Left + glyph.Right) / 2 is var middle && middle > left && middle <= right).ToArray();
        if (own.Length > 0) yield return new(own);
    }

    static bool IsBlock(TextLine line) => Is(line.Text, WordKind.Block);

    static bool IsColumn(TextLine part) => IsColumn(part.Text);

    /// <summary>Whether a text is the label of a column.</summary>
    public static bool IsColumn(string text) => Is(text, WordKind.Column);

    static bool Is(string text, WordKind kind) => FormWords.All.TryGetValue(LabelText.Of(text).Words, out var uses) && uses.Any(use => use.Kind == kind);

    static TableCell Cell(Func<TextLine, PageOrigin> origin, double left, double right, string text, TextLine at) => new(left, right, text, origin(at));

    static void Add(List<List<TableCell>> rows, SortedSet<double> edges, IEnumerable<TableCell> cells)
    {
        var left = cells.OrderBy(cell => cell.Left).ToList();
        for (var layer = 0; left.Count > 0; layer++)
        {
            if (layer == MostLayers)
            {
                // A heap of labels that is no header.
                rows.AddRange(left.Select(cell => new List<TableCell> { cell }));
                edges.UnionWith(left.SelectMany(cell => new[] { cell.Left, cell.Right }));
                return;
            }
            var (row, rest, end) = (new List<TableCell>(), new List<TableCell>(), 0.0);
            foreach (var cell in left)
            {
                // Two labels in one place, one of which reaches into the other.
                if (cell.Left < end)
                {
                    rest.Add(cell);
                    continue;
                }
                if (cell.Left > end) row.Add(new(end, cell.Left, "", cell.Origin));
                row.Add(cell);
                end = cell.Right;
                edges.Add(cell.Left);
                edges.Add(cell.Right);
            }
            rows.Add(row);
            left = rest;
        }
    }
}
