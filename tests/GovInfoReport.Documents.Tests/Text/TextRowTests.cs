namespace GovInfoReport.Documents.Tests;

/// <summary>How a line of text is cut into cells.</summary>
public class TextRowTests
{
    // The cells, a stroke between them; S before those whose places are kept.
    static string Row(string line) => TextRow.TryRead(line, 7, 100) is not { } row ? "too many" : (row.Layout == RowLayout.Slots ? "S:" : "") + string.Join('|', row.Cells.Select(cell => cell.Text));

    [Theory]
    [InlineData("甲", "甲")]
    [InlineData("甲 乙", "甲 乙")]
    [InlineData("甲  乙", "甲|乙")]
    [InlineData("甲 \u3000乙\u3000\u00A0丙\u00A0 丁", "甲|乙|丙|丁")]
    [InlineData("甲     乙 丙   丁  ", "甲|乙 丙|丁")]
    [InlineData("  甲  乙", "甲|乙")]
    [InlineData("甲  \u2003  乙", "甲|乙")]
    [InlineData("甲\u2003\u2003乙", "甲\u2003\u2003乙")]
    public void Two_blanks_are_between_cells(string line, string cells) => Assert.Equal(cells, Row(line));

    [Theory]
    [InlineData("一、  总体情况", "一、  总体情况")]
    [InlineData("  （一）  予以公开  0", "（一）  予以公开|0")]
    [InlineData("1.  2.  3", "1.  2.|3")]
    [InlineData("一  总体情况", "一|总体情况")]
    public void But_not_between_a_label_and_its_number(string line, string cells) => Assert.Equal(cells, Row(line));

    [Theory]
    [InlineData("甲\t乙", "S:甲|乙")]
    [InlineData("\t甲\t\t 乙 \t\t ", "S:|甲||乙")]
    [InlineData("甲  乙\t丙", "S:甲  乙|丙")]
    [InlineData("甲\t12", "S:甲|12")]
    [InlineData("甲 乙\t", "甲 乙")]
    public void A_tab_is_between_cells_and_those_left_empty_are_seen(string line, string cells) => Assert.Equal(cells, Row(line));

    [Theory]
    [InlineData("甲 1", "甲|1")]
    [InlineData("甲 1 2\u30003\u00A0/", "甲|1|2|3|/")]
    [InlineData("甲 1 乙 2", "甲 1 乙|2")]
    [InlineData("1 甲", "1 甲")]
    [InlineData("甲1", "甲1")]
    [InlineData("1 2", "1|2")]
    [InlineData("12", "12")]
    [InlineData("甲 1 2件", "甲 1 2件")]
    [InlineData("甲 1.5 -2 1,234 ——", "甲|1.5|-2|1,234|——")]
    // Where figures follow one another so in a row with tabs, nobody can see which is missing.
    [InlineData("甲\t1 2", "甲|1|2")]
    [InlineData("甲 1  2\t3", "甲|1|2|3")]
    [InlineData("甲  乙  1\t\t3", "甲  乙|1||3")]
    [InlineData("甲  乙 1 2", "甲|乙|1|2")]
    public void Figures_behind_a_label_need_one_blank(string line, string cells) => Assert.Equal(cells, Row(line));

    [Fact]
    public void A_cell_knows_its_line_and_column()
    {
        Assert.Equal([new TextOrigin(7, 1), new TextOrigin(7, 3), new TextOrigin(7, 5)], Origins("甲\t乙 1"));
        Assert.Equal([new TextOrigin(7, 3), new TextOrigin(7, 7), new TextOrigin(7, 9)], Origins("  甲   乙 12"));
        Assert.Equal([new TextOrigin(7, 2), new TextOrigin(7, 5), new TextOrigin(7, 6)], Origins(" 1 \t\t2"));

        static IEnumerable<Origin> Origins(string line) => TextRow.TryRead(line, 7, 100)!.Cells.Select(cell => cell.Origin);
    }

    [Theory]
    [InlineData("甲", 1)]
    [InlineData("甲\t乙", 2)]
    [InlineData("甲\t\t\t乙", 4)]
    [InlineData("甲  乙  丙", 3)]
    [InlineData("甲 1 2 3", 4)]
    [InlineData("1 2 3", 3)]
    [InlineData("甲 1\t2", 3)]
    public void A_row_has_so_many_cells_as_it_may_have(string line, int cells)
    {
        Assert.Equal(cells, TextRow.TryRead(line, 1, cells)!.Cells.Length);
        Assert.Null(TextRow.TryRead(line, 1, cells - 1));
        Assert.Null(TextRow.TryRead(line, 1, -1));
    }

    [Fact]
    public void The_whole_line_is_kept_for_prose() => Assert.Equal("甲  乙\t1 2", TextRow.TryRead(" \t甲  乙\t1 2 \u3000", 1, 9)!.Text);
}
