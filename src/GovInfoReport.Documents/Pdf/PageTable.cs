namespace GovInfoReport.Documents;

/// <summary>A table with its texts, as it stands on one page or on several.</summary>
/// <param name="edges">Where its columns start and the last one ends, in points.</param>
/// <param name="rows">How many rows it has.</param>
/// <param name="cells">Its cells.</param>
sealed class PageTable(IReadOnlyList<double> edges, int rows, List<TableCell> cells)
{
    // Edges on two pages that miss one another by no more than this are the same.
    const double Near = 5;

    /// <summary>Where its columns start and the last one ends, in points.</summary>
    public IReadOnlyList<double> Edges => edges;

    /// <summary>Whether no lines rule it: then nobody sees whether its columns are those of another.</summary>
    public bool IsOpen { get; init; }

    /// <summary>How many rows it has.</summary>
    public int RowCount { get; set; } = rows;

    /// <summary>Its cells.</summary>
    public List<TableCell> Cells => cells;

    /// <summary>A ruled table and the characters in it.</summary>
    public static PageTable Of(int page, RuledTable ruled, IEnumerable<Glyph> glyphs)
    {
        var texts = glyphs.ToLookup(glyph => ruled.CellAt(glyph.X, glyph.Y));
        return new(ruled.Columns, ruled.Rows.Length - 1,
        [
            .. ruled.Cells.Select(cell =>
            {
                var (left, right) = (ruled.Columns[cell.Column], ruled.Columns[cell.Column + cell.ColumnSpan]);
                return new TableCell(left, right, CellText.Of([.. texts[cell]], right - left), new(page, left, ruled.Rows[cell.Row]))
                {
                    Row = cell.Row,
                    RowSpan = cell.RowSpan,
                    IsFull = CellText.IsFull([.. texts[cell]], right - left),
                };
            }),
        ]);
    }

    /// <summary>Whether a table at the top of the next page may go on with this one.</summary>
    public bool IsContinuedBy(PageTable next) => !IsOpen && !next.IsOpen && Math.Abs(edges[0] - next.Edges[0]) <= 2 * Near && Math.Abs(edges[^1] - next.Edges[^1]) <= 2 * Near;

    /// <summary>This table and the one on the next page as one; what the page break cut in two is whole again.</summary>
    public PageTable With(PageTable next)
    {
        var union = new List<double>();
        foreach (var edge in edges.Concat(next.Edges).Order())
            if (union.Count == 0 || edge - union[^1] > Near) union.Add(edge);
        var all = new PageTable(union, RowCount + next.RowCount, [.. cells, .. next.Cells]);
        foreach (var cell in next.Cells) cell.Row += RowCount;
        return PageBreak.Mend(all, RowCount);
    }

    /// <summary>The table without its place on the page.</summary>
    public Grid ToGrid() => new([.. Enumerable.Range(0, RowCount).GroupJoin(cells, row => row, cell => cell.Row, (_, own) => Row(own)).Where(row => row.Cells.Length > 0)], IsOpen);

    /// <summary>Whether two cells, one below the other, take the same columns.</summary>
    public static bool IsBelow(TableCell above, TableCell below) => Math.Abs(above.Left - below.Left) <= Near && Math.Abs(above.Right - below.Right) <= Near;

    GridRow Row(IEnumerable<TableCell> own) =>
        GridRow.InColumns([.. own.OrderBy(cell => cell.Left).Select(cell => new GridCell(cell.Text, cell.Origin, Math.Max(Column(cell.Right) - Column(cell.Left), 1), cell.RowSpan))]);

    int Column(double at)
    {
        var best = 0;
        for (var i = 1; i < edges.Count; i++)
            if (Math.Abs(edges[i] - at) < Math.Abs(edges[best] - at)) best = i;
        return best;
    }
}

/// <summary>A cell of a table on a page.</summary>
/// <param name="left">Where it starts, in points.</param>
/// <param name="right">Where it ends.</param>
/// <param name="text">Its text.</param>
/// <param name="origin">Where it stands.</param>
sealed class TableCell(double left, double right, string text, PageOrigin origin)
{
    public double Left => left;

    public double Right => right;

    public PageOrigin Origin => origin;

    public string Text { get; set; } = text;

    /// <summary>Its first row, from 0.</summary>
    public int Row { get; set; }

    public int RowSpan { get; set; } = 1;

    /// <summary>Whether its text leaves no room for another figure, so that it may go on elsewhere.</summary>
    public bool IsFull { get; init; }
}
