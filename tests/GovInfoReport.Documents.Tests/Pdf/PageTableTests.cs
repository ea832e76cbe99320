namespace GovInfoReport.Documents.Tests;

/// <summary>Tables that go on on the next page.</summary>
public class PageTableTests
{
    // Cells by their first column, how many they take, their row and how many they take; columns are 100 points wide.
    static TableCell Cell(int column, int width, int row, int height, string text, double off = 0, bool isFull = false) =>
        new(100 * column + off, 100 * (column + width) + off, text, new(1, 100 * column, row)) { Row = row, RowSpan = height, IsFull = isFull };

    static PageTable Table(int columns, int rows, params TableCell[] cells) => new([.. Enumerable.Range(0, columns + 1).Select(i => 100.0 * i)], rows, [.. cells]);

    // Without the brackets around a table, and + for the end of a line.
    static string Shown(PageTable table) => BlockText.Of(table.ToGrid())[1..^1].Replace("\n", "+", StringComparison.Ordinal);

    [Fact]
    public void Tables_of_the_same_width_go_on()
    {
        static PageTable Wide(double left, double right, bool isOpen = false) => new([left, 100, right], 1, []) { IsOpen = isOpen };
        Assert.True(Wide(0, 200).IsContinuedBy(Wide(10, 190)));
        Assert.True(Wide(10, 190).IsContinuedBy(Wide(0, 200)));
        Assert.False(Wide(0, 200).IsContinuedBy(Wide(10.1, 200)));
        Assert.False(Wide(0, 200).IsContinuedBy(Wide(0, 210.1)));
        Assert.False(Wide(0, 200, isOpen: true).IsContinuedBy(Wide(0, 200)));
        Assert.False(Wide(0, 200).IsContinuedBy(Wide(0, 200, isOpen: true)));
    }

    [Fact]
    public void Edges_of_both_pages_are_one_where_they_are_near()
    {
        PageTable[] parts = [new([0, 100, 200], 1, [Cell(0, 1, 0, 1, "甲"), Cell(1, 1, 0, 1, "乙")]), new([3, 105, 150, 201], 1, [new(3, 105, "丙", new(2, 3, 0)), new(105, 150, "丁", new(2, 105, 0)), new(150, 201, "戊", new(2, 150, 0))])];
        var all = parts[0].With(parts[1]);
        Assert.Equal([0, 100, 150, 200], all.Edges);
        Assert.Equal("甲 乙2x1/丙 丁 戊", Shown(all));
    }

    [Fact]
    public void A_ruled_table_has_the_texts_between_its_lines()
    {
        var ruled = new RuledTable([300, 342, 400], [100, 120, 140], [new(0, 0, 1, 1), new(0, 1, 1, 1), new(1, 0, 1, 2)]);
        var table = PageTable.Of(3, ruled, [.. Paper.Glyphs(305, 115, 10, "1234"), .. Paper.Glyphs(345, 115, 10, "1234"), .. Paper.Glyphs(305, 135, 10, "规章")]);
        Assert.Equal("1234 1234/规章2x1", Shown(table));
        Assert.Equal([(300.0, 342.0, false), (342, 400, false), (300, 400, false)], table.Cells.Select(cell => (cell.Left, cell.Right, cell.IsFull)));
        Assert.Equal([new PageOrigin(3, 300, 100), new PageOrigin(3, 342, 100), new PageOrigin(3, 300, 120)], table.Cells.Select(cell => cell.Origin));
        // A column that is a little narrower has no room for another figure.
        Assert.Equal([true, false, false], PageTable.Of(3, ruled with { Columns = [300, 341, 400] }, Paper.Glyphs(305, 115, 10, "1234")).Cells.Select(cell => cell.IsFull));
    }

    [Fact]
    public void Two_rows_that_are_whole_stay_two() => Assert.Equal("规章 1/行政规范性文件 2",
        Shown(Table(2, 1, Cell(0, 1, 0, 1, "规章"), Cell(1, 1, 0, 1, "1")).With(Table(2, 1, Cell(0, 1, 0, 1, "行政规范性文件"), Cell(1, 1, 0, 1, "2")))));

    [Fact]
    public void A_row_whose_label_was_cut_is_one()
    {
        static PageTable Cut(string above, string below, bool isFull = false) => Table(2, 2, Cell(0, 1, 0, 1, "规章"), Cell(1, 1, 0, 1, "1"), Cell(0, 1, 1, 1, "行政规范"), Cell(1, 1, 1, 1, above, isFull: isFull))
            .With(Table(2, 2, Cell(0, 1, 0, 1, "性文件"), Cell(1, 1, 0, 1, below), Cell(0, 1, 1, 1, "行政许可"), Cell(1, 1, 1, 1, "4")));
        Assert.Equal("规章 1/行政规范性文件 3/行政许可 4", Shown(Cut("3", "")));
        Assert.Equal("规章 1/行政规范性文件 3/行政许可 4", Shown(Cut("", "3")));
        // Two figures are two, unless the first left no room.
        Assert.Equal("规章 1/行政规范性文件 2+3/行政许可 4", Shown(Cut("2", "3")));
        Assert.Equal("规章 1/行政规范性文件 23/行政许可 4", Shown(Cut("2", "3", isFull: true)));
        Assert.Equal("规章 1/行政规范性文件 约3/行政许可 4", Shown(Cut("约", "3")));
    }

    [Fact]
    public void Figures_that_go_on_below_a_row_are_of_it()
    {
        static string Rest(string label, string above, string below) => Shown(Table(2, 1, Cell(0, 1, 0, 1, label), Cell(1, 1, 0, 1, above, isFull: true)).With(Table(2, 2, Cell(0, 1, 0, 1, ""), Cell(1, 1, 0, 1, below), Cell(0, 1, 1, 1, "规章"), Cell(1, 1, 1, 1, "9"))));
        Assert.Equal("行政许可 1234567/规章 9", Rest("行政许可", "1234", "567"));
        Assert.Equal("行政许可 567/规章 9", Rest("行政许可", "", "567"));
        Assert.Equal("别的 1234/- 567/规章 9", Rest("别的", "1234", "567"));
        Assert.Equal("行政许可 1234/- -/规章 9", Rest("行政许可", "1234", ""));
        Assert.Equal("行政许可 1234/- 约/规章 9", Rest("行政许可", "1234", "约"));
        Assert.Equal("行政许可 约/- 567/规章 9", Rest("行政许可", "约", "567"));
    }

    [Fact]
    public void The_label_of_a_group_goes_on_over_rows_that_are_whole()
    {
        const string Start = "（三）不予", End = "公开";
        var above = Table(3, 2, Cell(0, 1, 0, 2, Start), Cell(1, 1, 0, 1, "1.属于国家秘密"), Cell(2, 1, 0, 1, "1"), Cell(1, 1, 1, 1, "2.其他法律行政法规禁止公开"), Cell(2, 1, 1, 1, "2"));
        var below = Table(3, 2, Cell(0, 1, 0, 2, End), Cell(1, 1, 0, 1, "3.危及“三安全一稳定”"), Cell(2, 1, 0, 1, "3"), Cell(1, 1, 1, 1, "4.保护第三方合法权益"), Cell(2, 1, 1, 1, "4"));
        Assert.Equal("（三）不予公开1x4 1.属于国家秘密 1/2.其他法律行政法规禁止公开 2/3.危及“三安全一稳定” 3/4.保护第三方合法权益 4", Shown(above.With(below)));
    }

    [Fact]
    public void What_is_a_label_by_itself_is_no_rest_of_one()
    {
        // 其他 and 总计 name something; what stands over them does not begin them.
        Assert.Equal("（七）总计/总计", Shown(Table(1, 1, Cell(0, 1, 0, 1, "（七）总计")).With(Table(1, 1, Cell(0, 1, 0, 1, "总计")))));
        Assert.Equal("行政规范/性文件", Shown(Table(1, 1, Cell(0, 1, 0, 1, "行政规范")).With(Table(1, 1, Cell(0, 1, 0, 1, "性文件", off: 6)))));
        Assert.Equal("行政规范性文件", Shown(Table(1, 1, Cell(0, 1, 0, 1, "行政规范")).With(Table(1, 1, Cell(0, 1, 0, 1, "性文件", off: 5)))));
    }

    [Fact]
    public void Parts_of_the_heading_of_a_group_are_known()
    {
        Assert.True(PageBreak.IsPartOfGroup("（三）不予"));
        Assert.True(PageBreak.IsPartOfGroup("予公开"));
        Assert.False(PageBreak.IsPartOfGroup("不予公开"));
        Assert.False(PageBreak.IsPartOfGroup("予公"));
        Assert.False(PageBreak.IsPartOfGroup(""));
        Assert.False(PageBreak.IsPartOfGroup("行政规范"));
        Assert.Equal((true, false, false), (PageBreak.IsRow("规章"), PageBreak.IsRow("不予公开"), PageBreak.IsRow(null!)));
        Assert.Equal((true, true, false), (PageBreak.IsLabel("不予公开"), PageBreak.IsLabel("（三）不予公开"), PageBreak.IsLabel("不予")));
    }

    [Fact]
    public void Pieces_below_one_another_are_the_longest_label_that_they_make()
    {
        static string Joined(params string[] pieces) => string.Join('|', LabelStack.Join([.. pieces.Select((piece, i) => Paper.Line(0, 10 + 12 * i, 10, piece))]).Select(text => $"{text.Text}@{text.Middle}"));
        Assert.Equal("行政规范性文件@16|规章@34", Joined("行政规范", "性文件", "规章"));
        Assert.Equal("行政规范@10|1@22|性文件@34", Joined("行政规范", "1", "性文件"));
        Assert.Equal("别的@10|规章@22", Joined("别的", "规章"));
        Assert.Equal("", Joined());
        // One character a line.
        Assert.Equal("本机关不掌握相关政府信息@76", Joined([.. "本机关不掌握相关政府信息".Select(c => c.ToString())]));
    }
}
