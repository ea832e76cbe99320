using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Which columns a header names, in which order, and whether it leaves no doubt.</summary>
public class ColumnPlanTests
{
    static readonly RowText Three = new(Form.Of2021, 3);

    static readonly Block Block = Three.Table.Blocks[0];

    static ColumnPlan? Plan(string header, int table = 0, RowText? text = null) =>
        ColumnPlan.Of((text ?? Three).Table.Blocks[0], [.. (text ?? Three).Pieces(header).Select((text ?? Three).Words.Of)], (text ?? Three).Words, table);

    // The columns, a stroke for one that the form does not have; a question mark where there is doubt.
    static string Shown(ColumnPlan? plan) => plan is null ? "none" : string.Join(' ', plan.Order.Select(Code)) + (plan.IsCertain ? "" : " ?");

    static string At(ColumnPlan plan) => string.Join(' ', plan.At.OrderBy(entry => entry.Key).Select(entry => $"{entry.Key}={Code(entry.Value)}"));

    static string Code(Line? line) => line?.Code ?? "-";

    [Theory]
    [InlineData("C1 C2 C3 C4 C5 C6 C7", "C1 C2 C3 C4 C5 C6 C7")]
    [InlineData("C7 C2 C1", "C7 C2 C1")]
    [InlineData("C1 某某 C2", "C1 - C2")]
    [InlineData("C1 C2 C1", "C1 C2 C1 ?")]
    // What stands in the corner is over the labels of the rows, and so is no column.
    [InlineData("某某 C1 C2", "C1 C2")]
    [InlineData("某某 某某 C1", "- C1")]
    [InlineData(". 某某 C1", "- C1")]
    [InlineData("C1 C2 / 某某 C3", "- C1 C2 C3 ?")]
    [InlineData("某某", "none")]
    [InlineData("某某 / 申请人情况", "none")]
    [InlineData("申请人情况 C1 法人或其他组织 C7", "C1 C7")]
    // The label of a row is none of a column, and one that may be either is.
    [InlineData("R4 C1 其他", "C1 C6")]
    public void A_row_says_the_order_of_its_columns(string header, string expected) => Assert.Equal(expected, Shown(Plan(header)));

    [Theory]
    [InlineData("C1 法人或其他组织 C7 / C2 C3 C4 C5 C6", "C1 C2 C3 C4 C5 C6 C7")]
    [InlineData("C1 C7 / C2", "C1 C2 C7")]
    // What nobody knows may be over one column or over several.
    [InlineData("申请人情况 某某 / C1 C7 / C2 C3 C4 C5 C6", "- C1 C2 C3 C4 C5 C6 C7 ?")]
    [InlineData("C1 某某 C7 / C2 C3 C4 C5 C6", "C1 - C2 C3 C4 C5 C6 C7 ?")]
    [InlineData("C1 某某 / C2 C3 C4 C5 C6 C7", "C1 - C2 C3 C4 C5 C6 C7 ?")]
    [InlineData("某某 C7 / 申请人情况 C1 C2 C3 C4 C5 C6", "C1 C2 C3 C4 C5 C6 C7")]
    [InlineData("申请人情况 某某 C7 / C1 C2 C3 C4 C5 C6", "- C1 C2 C3 C4 C5 C6 C7 ?")]
    [InlineData("C1 C7 某某 / C2 C3 C4 C5 C6", "C1 C2 C3 C4 C5 C6 C7 -")]
    [InlineData("C1 C7 / 某某 C2 C3 C4 C5 C6", "- C1 C2 C3 C4 C5 C6 C7 ?")]
    [InlineData("申请人情况 单位：件 / C1 C7 / C2 C3 C4 C5 C6", "C1 C2 C3 C4 C5 C6 C7")]
    [InlineData("C7 C1 / C2 C3 C4 C5 C6", "C1 C2 C3 C4 C5 C6 C7 ?")]
    [InlineData("C1 C7 / C3 C2", "C1 C2 C3 C7 ?")]
    [InlineData("C1 C1 / C2", "C1 C2 ?")]
    // A row that names all of them decides.
    [InlineData("C1 C2 / C7 C6 C5 C4 C3 C2 C1", "C7 C6 C5 C4 C3 C2 C1")]
    [InlineData("C7 C6 C5 C4 C3 C2 C1 / C1 C2", "C7 C6 C5 C4 C3 C2 C1")]
    [InlineData("C1 / C2 C1 某某 C3 C4 C5 C6 C7", "C2 C1 - C3 C4 C5 C6 C7")]
    [InlineData("C1 / C2 C1 C1 C3 C4 C5 C6 C7", "C2 C1 C1 C3 C4 C5 C6 C7 ?")]
    // Words in the place of the one column that is missing are certainly that place.
    [InlineData("C1 C7 / C2 某某 C4 C5 C6", "C1 C2 - C4 C5 C6 C7")]
    [InlineData("C1 C7 / 某某 C2 C4 C5 C6", "- C1 C2 C4 C5 C6 C7 ?")]
    [InlineData("C1 C7 / C2 某某 C3 C5 C6", "C1 C2 - C3 C5 C6 C7 ?")]
    [InlineData("C1 C7 / C2 某某 某某 C5", "C1 C2 - - C5 C7 ?")]
    [InlineData("C1 C7 / C2 C3 C4 C5 C6 某某", "C1 C2 C3 C4 C5 C6 - C7")]
    public void Rows_that_name_some_columns_each_say_that_the_order_is_kept(string header, string expected) => Assert.Equal(expected, Shown(Plan(header)));

    [Theory]
    [InlineData("C1 C1 C2", "C1 C2", "0=C1 1=C1 2=C2")]
    [InlineData("C1x2 C2 C2x2", "C1 C2", "0=C1 1=C1 2=C2 3=C2 4=C2")]
    [InlineData(". 某某 某某 C1", "- - C1", "1=- 2=- 3=C1")]
    [InlineData("C1 C2 C1", "C1 C2 C1 ?", "0=C1 1=C2 2=C1")]
    [InlineData("C1 . C7 / . C2 C3x2", "C1 C2 C3 C7", "0=C1 1=C2 2=C3 3=C3")]
    public void In_a_table_a_merged_cell_may_be_written_out_in_each_of_its_columns(string header, string expected, string at)
    {
        var plan = Plan(header, table: 4)!;
        Assert.Equal((expected, at, 4), (Shown(plan), At(plan), plan.Table));
        Assert.Empty(Plan(header)!.At);
    }

    [Fact]
    public void A_table_has_so_many_columns_and_no_more()
    {
        Assert.Equal("C1", Shown(Plan("C1x300", table: 1)));
        Assert.Equal(Enumerable.Range(0, 256), Plan("C1x300", table: 1)!.At.Keys.Order());
        Assert.True(Plan("C1" + string.Concat(Enumerable.Repeat(" 某某", 63)))!.IsCertain);
        Assert.False(Plan("C1" + string.Concat(Enumerable.Repeat(" 某某", 64)))!.IsCertain);
    }

    [Fact]
    public void The_columns_of_another_block_are_none_of_this()
    {
        var two = new RowText(Form.Of2021, 2);
        Assert.Equal("D1 - D3", Shown(Plan("第二十条第（一）项 信息内容 D1 本年处理决定数量 D3", text: two)));
        var plan = ColumnPlan.OfForm(two.Table.Blocks[0]);
        Assert.Equal(("D1 D2 D3", 3, 0), (Shown(plan), plan.Known, plan.Table));
        Assert.Equal((2, 0), (Plan("D1 某某 D2", text: two)!.Known, Plan("本年处理决定数量 本年处理决定数量", text: two)!.Known));
    }

    [Fact]
    public void Columns_have_their_cells_in_a_row()
    {
        var cells = Three.Table.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        var plan = Plan("C2 某某 C1 C1", table: 3)!;
        var targets = plan.For(Three["R4"], cells, 3);
        Assert.Equal(["R4:C2", null, "R4:C1"], targets.Order.Select(cell => cell?.Code));
        Assert.Equal(["R4:C2", null, "R4:C1", "R4:C1"], targets.At.OrderBy(entry => entry.Key).Select(entry => entry.Value?.Code));
        Assert.True(targets.IsCertain);
        // Columns of another table are others.
        Assert.Empty(plan.For(Three["R4"], cells, 2).At);
        Assert.False(Plan("C1 C2 C1")!.For(Three["R4"], cells, 0).IsCertain);
    }

    static Gen<Line?[]> Shuffled => from lines in Gen.Shuffle(Block.Columns.SelectMany(column => column.Values).ToArray())
                                    from count in Gen.Choose(1, 7)
                                    from unknown in Gen.Choose(0, 3)
                                    from all in Gen.Shuffle(lines.Take(count).Concat(Enumerable.Repeat<Line?>(null, unknown)).ToArray())
                                    select all;

    static string Row(IEnumerable<Line?> lines) => string.Join(' ', lines.Select(line => line?.Code ?? "某某").Prepend("."));

    [Property]
    public Property One_row_is_the_order() => Prop.ForAll(Shuffled.ToArbitrary(), row =>
    {
        var plan = Plan(Row(row))!;
        Assert.Equal(string.Join(' ', row.Select(Code)), Shown(plan));
        Assert.Equal(row.Count(line => line is not null), plan.Known);
    });

    /// <summary>Each column is named in one of three rows, or in none.</summary>
    [Property]
    public Property Of_several_rows_each_has_some_columns_in_the_order_of_the_form() => Prop.ForAll(Gen.Choose(0, 3).ArrayOf(7).ToArbitrary(), rows =>
    {
        string[] Named(Func<int, bool> isIn) => [.. Enumerable.Range(0, 7).Where(i => isIn(rows[i])).Select(i => $"C{i + 1}")];
        var plan = Plan(string.Join(" / ", Enumerable.Range(1, 3).Select(row => string.Join(' ', Named(at => at == row).Prepend(".")))));
        var all = Named(at => at > 0);
        Assert.Equal(all.Length == 0 ? "none" : string.Join(' ', all), Shown(plan));
        // The other way round none of them is sure, unless one is all there is.
        plan = Plan(string.Join(" / ", Enumerable.Range(1, 3).Select(row => string.Join(' ', Named(at => at == row).Append(".").Reverse()))));
        var most = Enumerable.Range(1, 3).Max(row => rows.Count(at => at == row));
        if (most == all.Length) Assert.Equal(most == 0 ? "none" : string.Join(' ', all.Reverse()), Shown(plan));
        else Assert.Equal(string.Join(' ', all) + (most > 1 ? " ?" : ""), Shown(plan));
    });
}
