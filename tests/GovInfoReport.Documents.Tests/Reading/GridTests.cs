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

    static GridRow Row(Box[] boxes) =>
        new([.. boxes.Select(box => new GridCell(box.Text, new TextOrigin(1, 1), box.Width, box.Height))], RowLayout.Columns, string.Join(' ', boxes.Select(box => box.Text)));

    static IEnumerable<GridRow> Rows(Table table, Func<Cell, string> value) => FormGrid.Rows(table, value).Select(Row);

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
