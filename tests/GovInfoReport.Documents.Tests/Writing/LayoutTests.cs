using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The layout follows from the trees of the form, for every edition there is.</summary>
public class LayoutTests
{
    public static TheoryData<Edition> Editions => new(Form.All.Select(form => form.Edition));

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_cell_of_the_form_is_printed_once_in_its_order(Edition edition)
    {
        var form = Form.Of(edition);
        foreach (var table in form.Tables)
        {
            var layout = TableLayout.Of(form, table);
            Assert.Equal(table.Cells, layout.Parts.SelectMany(part => part).SelectMany(row => row.Cells).Select(cell => cell.Cell).OfType<Cell>());
            Assert.Equal(100, layout.Widths.Sum(), precision: 6);
            Assert.Equal(table.Blocks.Select(block => block.Heading?.Zh), layout.Blocks.Select(block => block.Heading?.Zh));
        }
    }

    [Fact]
    public void Two_columns_beside_blocks_of_three_share_the_width()
    {
        var parts = TableLayout.Of(Form.Of2019, Form.Of2019.Tables[0]).Parts;
        Assert.Equal([7, 1, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2], parts[0].SelectMany(row => row.Cells).Select(cell => cell.ColumnSpan));
        Assert.Equal([7, 1, 3, 3, 1, 3, 3], parts[3].SelectMany(row => row.Cells).Select(cell => cell.ColumnSpan));
    }

    [Theory]
    [InlineData(Edition.Of2021, 22)]
    [InlineData(Edition.Of2019, 20)]
    public void The_outcomes_span_their_rows(Edition edition, int rows)
    {
        var form = Form.Of(edition);
        var cells = TableLayout.Of(form, form.Tables[1]).Parts[0].SelectMany(row => row.Cells).ToArray();
        Assert.Equal(rows, cells.Single(cell => cell.Label.Zh == "三、本年度办理结果").RowSpan);
        Assert.Equal((3, 3), cells.Single(cell => cell.Kind == LayoutKind.Corner) is var corner ? (corner.RowSpan, corner.ColumnSpan) : default);
        Assert.Equal((1, 7), cells.Single(cell => cell.Label.Zh == "申请人情况") is var applicants ? (applicants.RowSpan, applicants.ColumnSpan) : default);
    }
}
