using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A block of a table as the form prints it. Every span follows from the trees of its rows and columns.</summary>
sealed class BlockLayout
{
    readonly List<LayoutCell>[] rows;

    public BlockLayout(Table table, Block block)
    {
        var headers = Header.Of(table, block);
        (Heading, HeaderRows) = (block.Heading, Header.DepthOf(headers));
        LabelColumns = table.IsSideBySide ? 0 : block.Rows.Max(Depth);
        ValueColumns = headers.Sum(header => header.Width);

        Line[] lines = [.. block.Rows.SelectMany(row => row.Values)], columns = [.. block.Columns.SelectMany(column => column.Values)];
        rows = [.. Enumerable.Range(0, HeaderRows + (table.IsSideBySide ? 1 : lines.Length)).Select(_ => new List<LayoutCell>())];
        if (LabelColumns > 0)
            rows[0].Add(new(LayoutKind.Corner, block.Balances.IsEmpty ? Decoration.Contents : Decoration.BalanceNote, 0, LabelColumns, HeaderRows));
        Print(headers, row: 0, LabelColumns);

        var cells = table.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        for (var i = 0; i < lines.Length; i++)
        {
            var row = rows[HeaderRows + (table.IsSideBySide ? 0 : i)];
            if (!table.IsSideBySide) Print(lines[i], row);
            foreach (var column in columns) row.Add(new(LayoutKind.Value, default, LabelColumns + row.Count(cell => cell.Kind == LayoutKind.Value), Cell: cells[(lines[i], column)]));
        }
        Rows = [.. rows.Select(row => new LayoutRow([.. row]))];
    }

    /// <summary>The heading over the block; null if it has none.</summary>
    public Text? Heading { get; }

    /// <summary>The rows, those of the header first; the heading is none of them.</summary>
    public ImmutableArray<LayoutRow> Rows { get; }

    /// <summary>How many rows the header takes.</summary>
    public int HeaderRows { get; }

    /// <summary>How many columns the labels of the rows take.</summary>
    public int LabelColumns { get; }

    /// <summary>How many columns the figures take.</summary>
    public int ValueColumns { get; }

    /// <summary>The block as a grid of texts; a cell that takes several places stands in the first of them, the others are empty.</summary>
    public string[][] Grid(Func<LayoutCell, string> text)
    {
        var grid = Rows.Select(_ => Enumerable.Repeat("", LabelColumns + ValueColumns).ToArray()).ToArray();
        for (var i = 0; i < grid.Length; i++)
            foreach (var cell in Rows[i].Cells) grid[i][cell.Column] = text(cell);
        return grid;
    }

    static int Depth(Line line) => line.HasValues ? 1 : 1 + line.Parts.Max(Depth);

    void Print(ImmutableArray<Header> headers, int row, int column)
    {
        foreach (var header in headers)
        {
            rows[row].Add(new(LayoutKind.ColumnHeader, header.Label, column, header.Width, header.Parts.IsEmpty ? HeaderRows - row : 1, Row: header.Row));
            Print(header.Parts, row + 1, column);
            column += header.Width;
        }
    }

    /// <summary>The labels of a row: its own, and those of the groups that start with it.</summary>
    void Print(Line line, List<LayoutCell> row)
    {
        var level = 0;
        for (var group = line.Group; group is not null; group = group.Group) level++;
        row.Add(new(LayoutKind.RowHeader, line.Label, level, LabelColumns - level, Row: line));
        for (var group = line.Group; group is not null && group.Values.First() == line; group = group.Group)
            row.Insert(0, new(LayoutKind.RowHeader, group.Label, --level, 1, group.Values.Count()));
    }
}
