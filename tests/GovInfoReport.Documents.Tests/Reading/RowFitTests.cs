using FsCheck.Xunit;

namespace GovInfoReport.Documents.Tests;

/// <summary>How the cells behind a label go to the columns.</summary>
public class RowFitTests
{
    static readonly TextOrigin Somewhere = new(1, 1);

    // "5 . 3": a cell with 5, an empty one, one with 3. "4x2": over two columns.
    static Slot[] Slots(string row)
    {
        var (slots, column) = (new List<Slot>(), 1);
        foreach (var cell in row.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = cell.Contains('x', StringComparison.Ordinal) ? cell[^1] - '0' : 1;
            var text = cell.Split('x')[0];
            slots.Add(new(text == "." ? "" : text, Somewhere, column, width));
            column += width;
        }
        return [.. slots];
    }

    // The column of each: a stroke for a blank one, a question mark for one that is not certain.
    static string Shown(RowFit? fit, int columns) => fit is null ? "none" : string.Join(' ', Enumerable.Range(0, columns).Select(column => !fit.IsCertain(column) ? "?" : fit[column]?.Text ?? "."));

    [Theory]
    [InlineData("1 2 3", 1, "1 2 3", "“1 2 3”")]
    [InlineData("1 2 3 . .", 1, "1 2 3", "“1 2 3”")]
    [InlineData(". . 1 2 3", 1, "1 2 3", "“1 2 3”")]
    [InlineData("1 . 2 3", 1, "1 2 3", "“1 2 3”")]
    [InlineData("1 . 3", 1, "1 . 3", "“1 空 3”")]
    [InlineData("1 2", 1, "1 2 .", "“1 2 空”")]
    [InlineData(". 1 2", 1, "? ? ?", "“1 2 空”或“空 1 2”")]
    [InlineData(". 4 4", 1, "? 4 ?", "“4 4 空”或“空 4 4”")]
    [InlineData(". . . 1", 1, "? ? ?", "“1 空 空”或“空 1 空”或“空 空 1”")]
    [InlineData(". 1", 1, "? ? .", "“1 空 空”或“空 1 空”")]
    [InlineData("1 . . 3", 1, "? ? ?", "“1 3 空”或“1 空 3”或“空 1 3”")]
    [InlineData("1 2 3 4", 1, "? ? ?", "3 列对应 4 个值“1 2 3 4”")]
    [InlineData("", 1, ". . .", "“空 空 空”")]
    [InlineData("1 2", 0, "? ? ?", "“1 2 空”或“1 空 2”或“空 1 2”")]
    [InlineData("1 . 2", 0, "? ? ?", "“1 2 空”或“1 空 2”或“空 1 2”")]
    [InlineData("1 2 3", 0, "1 2 3", "“1 2 3”")]
    public void A_row_of_text_goes_to_three_columns(string row, int layout, string expected, string readings)
    {
        var fit = new RowFit(Slots(row), 3, (RowLayout)layout);
        Assert.Equal((expected, readings), (Shown(fit, 3), fit.Readings.Zh));
    }

    [Fact]
    public void Of_many_readings_three_are_said()
    {
        var fit = new RowFit(Slots("1"), 4, RowLayout.Order);
        Assert.Equal(new("“1 空 空 空”或“空 1 空 空”或“空 空 1 空”等", "\"1 blank blank blank\" or \"blank 1 blank blank\" or \"blank blank 1 blank\" or others"), fit.Readings);
        Assert.Equal("? ? ? ?", Shown(fit, 4));
        // Of more readings than are said those that are not may fill any column.
        Assert.Equal("? ? ? ? ? ?", Shown(new(Slots("1"), 6, RowLayout.Order), 6));
        Assert.Equal("2 values \"1 2\" for 1 columns", new RowFit(Slots("1 2"), 1, RowLayout.Slots).Readings.En);
    }

    // The header stands over the true columns 1 to 3; a column of the form that the table has and the header does not is beyond them.
    [Theory]
    [InlineData("1 2 3", 1, "1 2 3")]
    [InlineData("1 . 3", 1, "1 . 3")]
    [InlineData("1x2 2x2 3x2", 1, "1 2 3")]
    [InlineData("1 2", 1, "1 2 .")]
    [InlineData("1 2x2", 1, "1 ? ?")]
    [InlineData("1 4x2", 1, "1 ? ?")]
    [InlineData("1 无x2", 1, "1 无 无")]
    [InlineData("无x3", 1, "无 无 无")]
    [InlineData("1x2", 1, "? ? .")]
    [InlineData(".", 1, ". . .")]
    [InlineData("1 2 3 .", 1, "1 2 3")]
    [InlineData(". 1 2 3", 1, "1 2 3")]
    [InlineData(". 1 2 3", 2, "1 2 3")]
    [InlineData(". . 2 3", 2, ". 2 3")]
    [InlineData(". . 2 3 .", 2, "2 3 .")]
    [InlineData("1 2 3 4", 1, "none")]
    [InlineData("1 2 3 . .", 1, "1 2 3")]
    public void A_row_of_a_table_goes_to_three_columns(string row, int labelWidth, string expected)
    {
        var slots = Slots(row);
        Assert.Equal(expected, Shown(RowFit.InTable(slots, 3, At, labelWidth), 3));

        static int? At(int column) => column is >= 1 and <= 3 ? column - 1 : null;
    }

    [Theory]
    [InlineData("4 4 1 2", "4 1 2")]
    [InlineData("4 5 1 2", "none")]
    [InlineData("4 . 1 2", "4 1 2")]
    [InlineData("4 4", "4 . .")]
    public void A_merged_cell_may_be_written_out_in_each_of_its_columns(string row, string expected) =>
        Assert.Equal(expected, Shown(RowFit.InTable(Slots(row), 3, column => column switch { 1 or 2 => 0, 3 => 1, 4 => 2, _ => null }, 1), 3));

    [Theory]
    [InlineData("1 9 2 3", "1 2 3")]
    [InlineData("1 9", "1 . .")]
    public void A_column_that_the_form_does_not_have_takes_nothing(string row, string expected) =>
        Assert.Equal(expected, Shown(RowFit.InTable(Slots(row), 3, column => column switch { 1 => 0, 2 => -1, 3 => 1, 4 => 2, _ => null }, 1), 3));

    /// <summary>Cells of any span, placed by a plain grid of taken places.</summary>
    [Property]
    public void Cells_stand_in_the_first_columns_that_are_free(int seed)
    {
        var random = new Random(seed);
        var (columns, taken) = (new TableColumns(), new HashSet<(int Row, int Column)>());
        for (var row = 0; row < 8; row++)
        {
            var from = 0;
            for (var i = random.Next(1, 7); i > 0; i--)
            {
                var (width, height) = (random.Next(1, random.Next(6) == 0 ? 200 : 4), random.Next(0, 4));
                while (from < TableColumns.Most && taken.Contains((row, from))) from++;
                Assert.Equal(from, columns.Place(width, height));
                // What goes beyond a column that is taken from above lies over it, as in a browser.
                for (var column = from; column < Math.Min(from + width, TableColumns.Most); column++)
                {
                    for (var below = row; below < 16; below++) taken.Remove((below, column));
                    for (var below = row; below < row + Math.Max(height, 1); below++) taken.Add((below, column));
                }
                from = Math.Min(from + width, TableColumns.Most);
            }
            columns.NextRow();
        }
    }
}
