using System.Globalization;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

public class DocxLaws
{
    [Property(Arbitrary = [typeof(Printed)], MaxTest = 150)]
    public void What_is_printed_is_read(Printed printed)
    {
        var reading = PublishedReport.Read(DocxLayout.Print(printed.Seed, printed.Form, printed.Plain));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
        Assert.Equal((printed.Form.Edition, 2022, "某某镇人民政府", null), (reading.Report!.Edition, reading.Report.Year, reading.Report.Authority.Name, reading.Report.Title));
        Assert.Equal("本报告依照条例编制。", reading.Report.Preamble);
        Assert.Equal("第1部分的内容。\n又一段。", reading.Report.Overview);
        Assert.Equal("第6部分的内容。\n又一段。", reading.Report.OtherMatters);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 40)]
    public void Full_width_digits_are_read(Printed printed)
    {
        var reading = PublishedReport.Read(DocxLayout.Print(printed.Seed, printed.Form, cell => string.Concat(printed.Plain(cell).Select(c => (char)(c + 0xFEE0)))));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void A_blank_cell_leaves_its_row_certain(Printed printed)
    {
        var blank = printed.Form.Cells[printed.Seed % printed.Form.Cells.Length];
        var reading = PublishedReport.Read(new DocxLayout(printed.Seed).Print(printed.Form, cell => cell == blank ? "" : printed.Plain(cell)));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(cell == blank ? null : printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
    }

    [Fact]
    public void Every_cell_knows_its_table_row_and_column()
    {
        var reading = PublishedReport.Read(new DocxLayout(1) { IsNoisy = false }.Print(Form.Of2021, cell => cell.Index.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal(Form.Of2021.Cells.Length, reading.Origins.Count);
        Assert.Equal(new TableOrigin(1, 3, 2), reading.Origins[Form.Of2021["T2.1.1:D1"]]);
        Assert.Equal(new TableOrigin(2, 4, 4), reading.Origins[Form.Of2021["R1:C1"]]);
        Assert.Equal(new TableOrigin(2, 28, 10), reading.Origins[Form.Of2021["R4:C7"]]);
        Assert.Equal(new TableOrigin(3, 4, 15), reading.Origins[Form.Of2021["T4.3:E5"]]);
    }
}
