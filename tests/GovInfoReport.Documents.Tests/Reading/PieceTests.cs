using FsCheck.Xunit;

namespace GovInfoReport.Documents.Tests;

/// <summary>Paragraphs and rows one after the other as they stand in a document.</summary>
public class PieceTests
{
    static GridCell Cell(string text, int column, int width = 1, int height = 1) => new(text, new TextOrigin(1, column), width, height);

    static GridRow Row(RowLayout layout, params string[] cells) => new([.. cells.Select((cell, i) => Cell(cell, i + 1))], layout, $" {string.Join(' ', cells)} ");

    // Paragraphs as they are, rows in brackets; behind each the column of its place, and : and the number of the table or section.
    static string Shown(params DocumentBlock[] blocks) => string.Join(' ', Piece.Of(new([.. blocks])).Select(piece =>
        (piece.IsRow ? $"[{string.Join('|', piece.Slots.Select(slot => slot.Text))}]{piece.Table}" : piece.Text + (piece.Heading > 0 ? $":{piece.Heading}" : "")) + $"@{((TextOrigin)piece.Origin).Column}"));

    static Paragraph Line(string text, int heading = 0) => new(text, new TextOrigin(1, 1), heading);

    [Fact]
    public void Tables_are_counted_and_texts_trimmed()
    {
        Assert.Equal("甲@1 [规章|5]1@1 [|6]1@2 乙@1 [7]2@1", Shown(Line(" 甲 "), new Grid([Row(RowLayout.Slots, " 规章 ", "5"), Row(RowLayout.Slots, "", "6")]), Line("乙"), new Grid([Row(RowLayout.Order, "7")])));
        // Where all cells are empty it starts with the first of them.
        Assert.Equal("[|]1@1", Shown(new Grid([Row(RowLayout.Columns, " ", "")])));
        var piece = Assert.Single(Piece.Of(new([new Grid([Row(RowLayout.Columns, "规章", "5")], IsOpen: true)])));
        Assert.Equal(("规章 5", true, RowLayout.Columns, 1), (piece.Text, piece.IsOpen, piece.Layout, piece.Table));
        Assert.False(Assert.Single(Piece.Of(new([new Grid([Row(RowLayout.Columns, "5")])]))).IsOpen);
    }

    [Theory]
    [InlineData("六、其他需要报告的事项：无", 0, "六、其他需要报告的事项@1 无@1")]
    [InlineData("六、其他需要报告的事项：无", 6, "六、其他需要报告的事项：无:6@1")]
    [InlineData("六、其他需要报告的事项", 0, "六、其他需要报告的事项@1")]
    [InlineData(" 五、不足 ", 5, "五、不足:5@1")]
    [InlineData("", 0, "@1")]
    public void A_heading_and_what_goes_on_in_its_line_are_two(string text, int heading, string expected) => Assert.Equal(expected, Shown(Line(text, heading)));

    // Behind a wide blank the text of a section may go on in the line of its heading; a number there is that of a page.
    [Theory]
    [InlineData("六、其他需要报告的事项|无", "六、其他需要报告的事项@1 无@2")]
    [InlineData("六、其他需要报告的事项|无|12", "六、其他需要报告的事项@1 无 12@2")]
    [InlineData("六、其他需要报告的事项|12|无", "六、其他需要报告的事项@1 12 无@2")]
    [InlineData("|六、其他需要报告的事项||无", "六、其他需要报告的事项@2 无@4")]
    [InlineData("六、其他需要报告的事项|12", "[六、其他需要报告的事项|12]1@1")]
    [InlineData("六、其他需要报告的事项|", "[六、其他需要报告的事项|]1@1")]
    [InlineData("无|六、其他需要报告的事项", "[无|六、其他需要报告的事项]1@1")]
    [InlineData("规章|无", "[规章|无]1@1")]
    [InlineData("|", "[|]1@1")]
    public void A_line_of_text_may_only_look_like_a_row(string row, string expected)
    {
        foreach (var layout in (RowLayout[])[RowLayout.Order, RowLayout.Slots]) Assert.Equal(expected, Shown(new Grid([Row(layout, row.Split('|'))])));
        // Where markup says that it is a row, it is one.
        Assert.Equal($"[{row}]1@{Math.Max(Array.FindIndex(row.Split('|'), cell => cell.Length > 0), 0) + 1}", Shown(new Grid([Row(RowLayout.Columns, row.Split('|'))])));
    }

    [Fact]
    public void A_row_behind_one_that_is_none_goes_on_with_its_table() =>
        Assert.Equal("[规章|5]1@1 六、其他需要报告的事项@1 无@2 [规章|6]1@1", Shown(new Grid([Row(RowLayout.Slots, "规章", "5"), Row(RowLayout.Slots, "六、其他需要报告的事项", "无"), Row(RowLayout.Slots, "规章", "6")])));

    /// <summary>A table of merged cells that tile it, cut out of a grid from the upper left: each cell has the column in which it was cut.</summary>
    [Property]
    public void Merged_cells_stand_in_their_true_columns(int seed)
    {
        var random = new Random(seed);
        var (height, width) = (random.Next(1, 7), random.Next(1, 7));
        var taken = new bool[height, width];
        var rows = new List<List<(GridCell Cell, int Column)>>();
        for (var row = 0; row < height; row++)
        {
            rows.Add([]);
            for (var column = 0; column < width; column++)
            {
                if (taken[row, column]) continue;
                var (right, down) = (1, random.Next(1, height - row + 1));
                while (column + right < width && !taken[row, column + right] && random.Next(2) == 0) right++;
                for (var i = 0; i < down; i++)
                    for (var j = 0; j < right; j++) taken[row + i, column + j] = true;
                rows[^1].Add((Cell("甲", 1, right, down) with { IsRun = random.Next(2) == 0 }, column));
            }
        }
        var pieces = Piece.Of(new([new Grid([.. rows.Select(row => GridRow.InColumns([.. row.Select(cell => cell.Cell)]))])]));
        Assert.Equal(rows.Select(row => row.Select(cell => (cell.Column, cell.Cell.ColumnSpan, cell.Cell.IsRun))), pieces.Select(piece => piece.Slots.Select(slot => (slot.Column, slot.Width, slot.IsRun))));
    }
}
