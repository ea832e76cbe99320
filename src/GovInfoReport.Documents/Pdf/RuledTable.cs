namespace GovInfoReport.Documents;

/// <summary>A table that lines rule.</summary>
/// <param name="Columns">Where its columns start and the last one ends.</param>
/// <param name="Rows">Where its rows start and the last one ends.</param>
/// <param name="Cells">Its cells from left to right, row by row.</param>
sealed record RuledTable(double[] Columns, double[] Rows, IReadOnlyList<RuledCell> Cells)
{
    // Lines that miss one another by no more than this meet.
    const double Near = 3;

    // Pieces off one another by no more than this are of one line.
    const double SameLine = 1;

    // The most lines, once their pieces are put together; a page with three tables has some 150. A page of more is a drawing.
    const int MostLines = 4_000;

    // The most columns and rows; the form has at most 15 and 30.
    const int MostColumns = 120, MostRows = 600;

    public double Left => Columns[0];

    public double Right => Columns[^1];

    public double Top => Rows[0];

    public double Bottom => Rows[^1];

    /// <summary>Whether a point is in the table.</summary>
    public bool Holds(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>The cell at a point of the table.</summary>
    public RuledCell? CellAt(double x, double y)
    {
        var (column, row) = (Band(Columns, x), Band(Rows, y));
        return cellAt[row, column];
    }

    readonly RuledCell?[,] cellAt = Places(Columns, Rows, Cells);

    /// <summary>The tables of a page, from the top down.</summary>
    public static List<RuledTable> Of(PdfPage page)
    {
        var (across, down) = (Join(page.Across), Join(page.Down));
        var tables = new List<RuledTable>();
        if (across.Count + down.Count > MostLines) return tables;
        foreach (var (rows, columns) in Connected(across, down))
            if (Of(rows, columns) is { Cells.Count: > 1 } table)
                tables.Add(table);
        // What lies inside another table is ruled by it already.
        tables.RemoveAll(table => tables.Exists(other => other != table && other.Left <= table.Left && other.Right >= table.Right && other.Top <= table.Top && other.Bottom >= table.Bottom
            && other.Cells.Count >= table.Cells.Count));
        tables.Sort((a, b) => a.Top.CompareTo(b.Top));
        return tables;
    }

    static RuledTable? Of(List<Ruling> across, List<Ruling> down)
    {
        if (across.Count < 2 || down.Count == 0) return null;
        // Outer borders are sometimes left open.
        var columns = Cluster(down.Select(line => line.At).Append(across.Min(line => line.From)).Append(across.Max(line => line.To)));
        var rows = Cluster(across.Select(line => line.At).Append(down.Min(line => line.From)).Append(down.Max(line => line.To)));
        if (columns.Length is < 2 or > MostColumns || rows.Length is < 2 or > MostRows) return null;

        var (width, height) = (columns.Length - 1, rows.Length - 1);
        // Whether a line is drawn on the right of, and below, each place.
        var (right, below) = (new bool[height, width], new bool[height, width]);
        foreach (var line in down)
            if (Nearest(columns, line.At) is > 0 and var column)
                for (var row = 0; row < height; row++)
                    if (Covers(line, rows[row], rows[row + 1])) right[row, column - 1] = true;
        foreach (var line in across)
            if (Nearest(rows, line.At) is > 0 and var row)
                for (var column = 0; column < width; column++)
                    if (Covers(line, columns[column], columns[column + 1])) below[row - 1, column] = true;

        var cells = new List<RuledCell>();
        var taken = new bool[height, width];
        for (var row = 0; row < height; row++)
            for (var column = 0; column < width; column++)
            {
                if (taken[row, column]) continue;
                // As far to the right as no line is, then as far down as the whole width is free.
                var (columnSpan, rowSpan) = (1, 1);
                while (column + columnSpan < width && !right[row, column + columnSpan - 1] && !taken[row, column + columnSpan]) columnSpan++;
                while (row + rowSpan < height && IsOpen(row + rowSpan, column, columnSpan)) rowSpan++;
                for (var i = 0; i < rowSpan; i++)
                    for (var j = 0; j < columnSpan; j++) taken[row + i, column + j] = true;
                cells.Add(new(row, column, rowSpan, columnSpan));
            }
        return new(columns, rows, cells);

        bool IsOpen(int row, int from, int count)
        {
            for (var column = from; column < from + count; column++)
                if (below[row - 1, column] || taken[row, column] || (column + 1 < from + count && right[row, column])) return false;
            return (from == 0 || right[row, from - 1]) && (from + count == width || right[row, from + count - 1]);
        }
    }

    static bool Covers(Ruling line, double from, double to)
    {
        var middle = (from + to) / 2;
        return line.From <= middle && line.To >= middle;
    }

    /// <summary>Puts pieces of one line together: borders are often drawn cell by cell.</summary>
    static List<Ruling> Join(IReadOnlyList<Ruling> lines)
    {
        var joined = new List<Ruling>();
        var sorted = lines.OrderBy(line => line.At).ToArray();
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to].At - sorted[to - 1].At <= SameLine; to++) { }
            var start = joined.Count;
            foreach (var line in sorted[from..to].OrderBy(line => line.From))
                if (joined.Count > start && line.From <= joined[^1].To + Near) joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, line.To) };
                else joined.Add(line);
        }
        joined.RemoveAll(line => line.Length < 2 * Near);
        return joined;
    }

    /// <summary>The lines that meet one another, table by table.</summary>
    static IEnumerable<(List<Ruling> Across, List<Ruling> Down)> Connected(List<Ruling> across, List<Ruling> down)
    {
        var of = Enumerable.Range(0, across.Count + down.Count).ToArray();
        for (var i = 0; i < across.Count; i++)
            for (var j = 0; j < down.Count; j++)
                if (down[j].At >= across[i].From - Near && down[j].At <= across[i].To + Near && across[i].At >= down[j].From - Near && across[i].At <= down[j].To + Near)
                    of[Root(i)] = Root(across.Count + j);
        return Enumerable.Range(0, of.Length).GroupBy(Root)
            .Select(table => (table.Where(i => i < across.Count).Select(i => across[i]).ToList(), table.Where(i => i >= across.Count).Select(i => down[i - across.Count]).ToList()));

        int Root(int i)
        {
            while (of[i] != i) i = of[i] = of[of[i]];
            return i;
        }
    }

    static double[] Cluster(IEnumerable<double> positions)
    {
        var clusters = new List<(double Sum, int Count)>();
        foreach (var position in positions.Order())
            if (clusters.Count > 0 && position - clusters[^1].Sum / clusters[^1].Count <= Near) clusters[^1] = (clusters[^1].Sum + position, clusters[^1].Count + 1);
            else clusters.Add((position, 1));
        return [.. clusters.Select(cluster => cluster.Sum / cluster.Count)];
    }

    static int Nearest(double[] positions, double at)
    {
        var found = Array.BinarySearch(positions, at);
        if (found >= 0) return found;
        var next = ~found;
        return next == 0 ? 0 : next == positions.Length || at - positions[next - 1] <= positions[next] - at ? next - 1 : next;
    }

    static int Band(double[] positions, double at)
    {
        var found = Array.BinarySearch(positions, at);
        return Math.Clamp(found >= 0 ? found : ~found - 1, 0, positions.Length - 2);
    }

    static RuledCell?[,] Places(double[] columns, double[] rows, IReadOnlyList<RuledCell> cells)
    {
        var places = new RuledCell?[rows.Length - 1, columns.Length - 1];
        foreach (var cell in cells)
            for (var i = 0; i < cell.RowSpan; i++)
                for (var j = 0; j < cell.ColumnSpan; j++) places[cell.Row + i, cell.Column + j] = cell;
        return places;
    }
}

/// <summary>A cell of a ruled table.</summary>
/// <param name="Row">Its first row, from 0.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
sealed record RuledCell(int Row, int Column, int RowSpan, int ColumnSpan);
