using System.Globalization;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Tables with true columns and merged cells, as HTML and DOCX have them, made from the form.</summary>
public class GridTests
{
    static readonly Form Form = Form.Of2021;

    /// <summary>Each cell has a figure of its own.</summary>
    static string Number(Cell cell) => (cell.Index + 1).ToString(CultureInfo.InvariantCulture);

    static PublishedReading Read(Func<Cell, string> value) => FormReader.Read(new(
    [
        Paragraph("某局2021年政府信息公开工作年度报告"),
        .. Form.Sections.SelectMany(section => section.Table is { } table ? [Paragraph(section.Heading.Zh), new Grid([.. Rows(table, value)])] : (DocumentBlock[])[Paragraph(section.Heading.Zh), Paragraph("内容")]),
    ]));

    static Paragraph Paragraph(string text) => new(text, new TextOrigin(1, 1));

    static GridCell Of(string text, int width = 1, int height = 1) => new(text, new TextOrigin(1, 1), width, height);

    static GridRow Row(params IEnumerable<GridCell> cells) => new([.. cells], RowLayout.Columns, string.Join(' ', cells.Select(cell => cell.Text)));

    static IEnumerable<GridRow> Rows(Table table, Func<Cell, string> value) => table.Code switch
    {
        "T2" => table.Blocks.SelectMany(block => (GridRow[])
        [
            Row(Of(block.Heading!.Value.Zh, 4)),
            Row([Of("信息内容"), .. block.Columns.Select(column => Of(column.Label.Zh, 4 - block.Columns.Length))]),
            .. block.Rows.Select(row => Row([Of(row.Label.Zh), .. Values(table, row, value, 4 - block.Columns.Length)])),
        ]),
        "T3" =>
        [
            Row(Of("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), Of("申请人情况", 7)),
            Row(Of("自然人", 1, 2), Of("法人或其他组织", 5), Of("总计", 1, 2)),
            Row(table.Blocks[0].Columns[1].Parts.Select(column => Of(column.Label.Zh))),
            .. table.Rows.Select(row => Row([.. Labels(row), .. Values(table, row, value, 1)])),
        ],
        _ =>
        [
            Row(Of("行政复议", 5), Of("行政诉讼", 10)),
            Row([.. table.Blocks[0].Columns.Select(column => Of(column.Label.Zh, 1, 2)), Of("未经复议直接起诉", 5), Of("复议后起诉", 5)]),
            Row(Enumerable.Repeat(table.Blocks[0].Columns.Select(column => Of(column.Label.Zh)), 2).SelectMany(cells => cells)),
            Row(table.Cells.Select(cell => Of(value(cell)))),
        ],
    };

    static IEnumerable<GridCell> Values(Table table, Line row, Func<Cell, string> value, int width) =>
        table.Cells.Where(cell => cell.Row == row).Select(cell => Of(value(cell), width));

    /// <summary>A group is a merged cell beside its lines.</summary>
    static IEnumerable<GridCell> Labels(Line row)
    {
        if (row.Group is not { } group) return [Of(row.Label.Zh, 3)];
        if (group.Group is not { } outer) return group.Parts[0] == row ? [Of(group.Label.Zh, 1, group.Values.Count()), Of(row.Label.Zh, 2)] : [Of(row.Label.Zh, 2)];
        return group.Parts[0] == row ? [Of(group.Label.Zh, 1, group.Parts.Length), Of(row.Label.Zh)] : [Of(row.Label.Zh)];
    }

    [Fact]
    public void Every_figure_is_read_from_merged_tables()
    {
        var reading = Read(Number);
        Assert.All(Form.Cells, cell => Assert.Equal(cell.Index + 1, cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void A_blank_cell_leaves_its_row_certain()
    {
        foreach (var blank in Form.Cells)
        {
            var reading = Read(cell => cell == blank ? "" : Number(cell));
            Assert.All(Form.Cells, cell => Assert.Equal(cell == blank ? null : cell.Index + 1, cell.Read(reading.Report!)));
            Assert.Empty(reading.Notes);
        }
    }

    [Fact]
    public void The_blank_form_is_all_open()
    {
        var reading = Read(_ => "");
        Assert.All(Form.Cells, cell => Assert.Null(cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
    }
}
