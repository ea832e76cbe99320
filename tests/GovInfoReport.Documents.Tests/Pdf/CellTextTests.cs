namespace GovInfoReport.Documents.Tests;

/// <summary>The text of a cell of a ruled table.</summary>
public class CellTextTests
{
    static string Of(double width, params (double Left, double Baseline, string Text)[] lines) => CellText.Of([.. lines.SelectMany(line => Paper.Glyphs(line.Left, line.Baseline, 10, line.Text))], width);

    [Fact]
    public void A_label_in_several_lines_is_one()
    {
        Assert.Equal("", Of(50));
        Assert.Equal("行政规范性文件", Of(50, (0, 10, "行政规"), (0, 22, "范性文"), (0, 34, "件")));
        Assert.Equal("ab cd", Of(50, (0, 10, "ab"), (0, 22, "cd")));
        Assert.Equal("a甲", Of(50, (0, 10, "a"), (0, 22, "甲")));
        Assert.Equal("甲1", Of(50, (0, 10, "甲"), (0, 22, "1")));
    }

    [Fact]
    public void A_figure_below_another_is_a_second_one_unless_the_first_is_too_long_for_its_cell()
    {
        Assert.Equal("12\n3", Of(50, (0, 10, "12"), (0, 22, "3")));
        Assert.Equal("１２\n３", Of(60, (0, 10, "１２"), (0, 22, "３")));
        // Room for one more figure, margins of the cell included, is room: 20 points of figures in 42.
        Assert.Equal("1234\n5", Of(42, (0, 10, "1234"), (0, 22, "5")));
        Assert.Equal("12345", Of(41.9, (0, 10, "1234"), (0, 22, "5")));
        // The longest line says it.
        Assert.Equal("123456", Of(41.9, (0, 10, "12"), (0, 22, "3456")));
    }

    [Fact]
    public void Upright_characters_from_the_top_down_are_a_label_if_they_are_one()
    {
        // To be read from right to left; and one in a column.
        (double, double, string)[] Down(string text, double left) => [.. text.Select((c, i) => (left, 10 + 14.0 * i, c.ToString()))];
        Assert.Equal("行政规范性文件", Of(60, [.. Down("行政规范", 12), .. Down("性文件", 0)]));
        Assert.Equal("性行文政件规范", Of(60, [.. Down("行政规", 12), .. Down("性文件", 0), (0.0, 52.0, "范")]));
        Assert.Equal("规章", Of(60, Down("规章", 0)));
    }

    [Theory]
    [InlineData("1234", 42, false)]
    [InlineData("1234", 41.9, true)]
    [InlineData("", 5, false)]
    public void A_cell_is_full_that_has_no_room_for_a_figure(string text, double width, bool isFull) =>
        Assert.All([0.0, 300.0], left => Assert.Equal(isFull, CellText.IsFull([.. Paper.Glyphs(left, 10, 10, text)], width)));
}
