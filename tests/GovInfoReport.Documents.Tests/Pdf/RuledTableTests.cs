using FsCheck.Xunit;

namespace GovInfoReport.Documents.Tests;

/// <summary>From lines to cells.</summary>
public class RuledTableTests
{
    static List<RuledTable> Tables(IEnumerable<Ruling> across, IEnumerable<Ruling> down) => RuledTable.Of(Paper.Page([], across, down));

    static string Shown(RuledTable table) => string.Join(' ', table.Cells.Select(cell => $"{cell.Row},{cell.Column}:{cell.RowSpan}x{cell.ColumnSpan}"));

    /// <summary>A grid with merged cells, each border drawn by itself, a little off, in any order.</summary>
    [Property]
    public void Any_grid_is_seen_by_the_borders_of_its_cells(int seed)
    {
        var random = new Random(seed);
        var (rows, columns) = (random.Next(1, 7), random.Next(1, 7));
        if (rows * columns < 2) rows = 2;
        // Cells that are merged where there is room, row by row.
        var (cells, taken) = (new List<RuledCell>(), new bool[rows, columns]);
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
            {
                if (taken[row, column]) continue;
                var (height, width) = (random.Next(3) == 0 ? random.Next(1, rows - row + 1) : 1, random.Next(3) == 0 ? random.Next(1, columns - column + 1) : 1);
                while (Enumerable.Range(column, width).Any(at => taken[row, at])) width--;
                for (var i = 0; i < height; i++)
                    for (var j = 0; j < width; j++) taken[row + i, column + j] = true;
                cells.Add(new(row, column, height, width));
            }
        // A line that no cell ends at is none: every row and column has a border of its own somewhere.
        if (Enumerable.Range(1, rows - 1).Any(row => cells.TrueForAll(cell => cell.Row != row)) || Enumerable.Range(1, columns - 1).Any(column => cells.TrueForAll(cell => cell.Column != column)) || cells.Count < 2)
            cells = [.. from row in Enumerable.Range(0, rows) from column in Enumerable.Range(0, columns) select new RuledCell(row, column, 1, 1)];

        double X(int column) => 50 + 40 * column;
        double Y(int row) => 60 + 20 * row;
        double Off() => random.NextDouble() - 0.5;
        var (across, down) = (new List<Ruling>(), new List<Ruling>());
        foreach (var cell in cells)
        {
            var (left, right, top, bottom) = (X(cell.Column), X(cell.Column + cell.ColumnSpan), Y(cell.Row), Y(cell.Row + cell.RowSpan));
            foreach (var at in (double[])[top, bottom]) across.Add(new(at + Off() / 2, left + Off(), right + Off()));
            foreach (var at in (double[])[left, right]) down.Add(new(at + Off() / 2, top + Off(), bottom + Off()));
        }
        var table = Assert.Single(Tables(across.OrderBy(_ => random.Next()), down.OrderBy(_ => random.Next())));
        Assert.Equal(cells, table.Cells);
        foreach (var cell in cells)
            Assert.Equal(cell, table.CellAt((X(cell.Column) + X(cell.Column + cell.ColumnSpan)) / 2, (Y(cell.Row) + Y(cell.Row + cell.RowSpan)) / 2));
    }

    // Two rows and two columns, of 100 points by 40.
    static readonly Ruling[] Across = [new(100, 50, 150), new(120, 50, 150), new(140, 50, 150)];

    static readonly Ruling[] Down = [new(50, 100, 140), new(100, 100, 140), new(150, 100, 140)];

    [Fact]
    public void Outer_borders_may_be_left_open()
    {
        var all = "0,0:1x1 0,1:1x1 1,0:1x1 1,1:1x1";
        Assert.Equal(all, Shown(Assert.Single(Tables(Across, Down))));
        Assert.Equal(all, Shown(Assert.Single(Tables(Across, Down[1..2]))));
        Assert.Equal(all, Shown(Assert.Single(Tables([Across[0], Across[1]], Down))));
        Assert.Equal(all, Shown(Assert.Single(Tables(Across[1..], Down))));
        // Lines across alone, or one across, rule nothing.
        Assert.Empty(Tables(Across, []));
        Assert.Empty(Tables([], Down));
        Assert.Empty(Tables(Across[1..2], Down));
        // A frame has one cell.
        Assert.Empty(Tables([Across[0], Across[2]], [Down[0], Down[2]]));
    }

    [Fact]
    public void Pieces_of_a_line_are_one_and_dots_are_none()
    {
        // Up to three points may be between two pieces, and a point to the side.
        Ruling[] pieces = [new(120, 50, 98), new(121, 101, 150)];
        Assert.Equal("0,0:1x1 0,1:1x1 1,0:1x1 1,1:1x1", Shown(Assert.Single(Tables([Across[0], .. pieces, Across[2]], Down))));
        // A dot between two lines is no row, nor is one a table.
        Assert.Equal("0,0:1x1 0,1:1x1", Shown(Assert.Single(Tables([Across[0], Across[2], new(120, 53, 58.9)], [.. Down, new(300, 0, 5)]))));
        Assert.Equal("0,0:2x1 0,1:2x1", Shown(Assert.Single(Tables([Across[0], Across[2], new(120, 53, 59)], Down))));
    }

    [Fact]
    public void A_line_that_reaches_the_middle_of_a_cell_ends_it()
    {
        Assert.Equal("0,0:1x1 0,1:1x1 1,0:1x2", Shown(Assert.Single(Tables(Across, [Down[0], new(100, 100, 129), Down[2]]))));
        Assert.Equal("0,0:1x1 0,1:1x1 1,0:1x1 1,1:1x1", Shown(Assert.Single(Tables(Across, [Down[0], new(100, 100, 130), Down[2]]))));
        Assert.Equal("0,0:2x1 0,1:1x1 1,1:1x1", Shown(Assert.Single(Tables([Across[0], new(120, 76, 150), Across[2]], Down))));
        Assert.Equal("0,0:1x1 0,1:1x1 1,0:1x1 1,1:1x1", Shown(Assert.Single(Tables([Across[0], new(120, 75, 150), Across[2]], Down))));
    }

    [Fact]
    public void Lines_that_do_not_meet_are_of_two_tables()
    {
        Ruling[] Moved(Ruling[] lines, double at, double along) => [.. lines.Select(line => new Ruling(line.At + at, line.From + along, line.To + along))];
        var two = Tables([.. Moved(Across, 200, 0), .. Across], [.. Moved(Down, 0, 200), .. Down]);
        Assert.Equal([100, 300], two.Select(table => table.Top));
        // So near they meet.
        Ruling[] ShorterBy(Ruling[] lines, double by) => [.. lines.Select(line => line with { To = line.To - by })];
        Assert.Single(Tables(Across[..2], ShorterBy(Down, 23)));
        Assert.Empty(Tables(Across[..2], ShorterBy(Down, 23.1)));
        Assert.Single(Tables([Across[0], new(120, 50, 97)], Down[1..2]));
        Assert.Empty(Tables([Across[0], new(120, 50, 96.9)], Down[1..2]));
    }

    [Fact]
    public void A_table_inside_another_is_ruled_by_it_already()
    {
        // Around four cells a frame that touches none of them; its border makes it no table with more cells.
        Ruling[] outerAcross = [new(20, 10, 400), new(60, 10, 400), new(300, 10, 400)], outerDown = [new(10, 20, 300), new(200, 20, 60), new(300, 20, 60), new(350, 20, 60), new(400, 20, 300)];
        var table = Assert.Single(Tables([.. outerAcross, .. Across], [.. outerDown, .. Down]));
        Assert.Equal((10, 20), (table.Left, table.Top));
        // One with fewer cells than it holds is there beside it.
        Assert.Equal(2, Tables([.. outerAcross, .. Across], [outerDown[0], outerDown[^1], .. Down]).Count);
    }

    [Fact]
    public void A_place_belongs_to_a_table_with_its_borders()
    {
        var table = Assert.Single(Tables(Across, Down));
        Assert.Equal((50, 150, 100, 140), (table.Left, table.Right, table.Top, table.Bottom));
        Assert.All([(50.0, 100.0), (150, 140), (100, 120)], place => Assert.True(table.Holds(place.Item1, place.Item2)));
        Assert.All([(49.9, 120.0), (150.1, 120), (100, 99.9), (100, 140.1)], place => Assert.False(table.Holds(place.Item1, place.Item2)));
        Assert.Equal([(0, 0), (0, 1), (1, 1), (1, 1), (0, 0)], ((double, double)[])[(50, 100), (100, 119), (101, 120), (150, 140), (0, 0)] is var places ? places.Select(place => table.CellAt(place.Item1, place.Item2) is { } cell ? (cell.Row, cell.Column) : default) : []);
    }

    [Fact]
    public void A_page_of_thousands_of_lines_is_a_drawing()
    {
        static IEnumerable<Ruling> Lines(int count, int length) => Enumerable.Range(0, count).Select(i => new Ruling(5 * i, 0, 5 * length));
        static (int, int)? Size(int rows, int columns) => Tables(Lines(rows, columns - 1), Lines(columns, rows - 1)) is [var table] ? (table.Rows.Length, table.Columns.Length) : null;
        Assert.Equal((600, 120), Size(600, 120));
        Assert.Null(Size(601, 120));
        Assert.Null(Size(600, 121));
        // Lines that rule nothing count too.
        IEnumerable<Ruling> Others(int count) => Enumerable.Range(0, count).Select(i => new Ruling(1_000 + 5 * i, 2_000, 2_010));
        Assert.Single(Tables([.. Across, .. Others(3_994)], Down));
        Assert.Empty(Tables([.. Across, .. Others(3_995)], Down));
    }
}
