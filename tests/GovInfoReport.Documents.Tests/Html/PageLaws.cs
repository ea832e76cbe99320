using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What holds for web pages of whole reports, whatever their markup.</summary>
public class PageLaws
{
    static PublishedReading Read(string html) => PublishedReport.Read(Encoding.UTF8.GetBytes(html));

    /// <summary>The form with some cells left blank.</summary>
    static Func<Cell, string> Sparse(Printed printed) => cell => (printed.Seed / 7 + cell.Index * 31) % 5 < 2 ? "" : printed.Plain(cell);

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 150)]
    public void What_a_page_shows_is_read(Printed printed)
    {
        var reading = Read(HtmlLayout.Print(printed.Seed, printed.Form, printed.Plain));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Same(printed.Form, reading.Report!.Form);
        Assert.Empty(reading.Notes);
        Assert.Equal((2022, "某某镇人民政府", null), (reading.Report!.Year, reading.Report.Authority.Name, reading.Report.Title));
        Assert.Equal(new DateOnly(2023, 1, 20), reading.Report.PublishedOn);
        Assert.Equal(PublishedTexts.None, reading.Report.AsPublished);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void Nothing_of_the_page_gets_into_the_prose(Printed printed)
    {
        var report = Read(HtmlLayout.Print(printed.Seed, printed.Form, printed.Plain)).Report!;
        Assert.Equal("本报告依照条例编制。", report.Preamble);
        Assert.Equal(("第1部分的内容。\n又一段。", "第5部分的内容。\n又一段。", "第6部分的内容。\n又一段。"), (report.Overview, report.ProblemsAndImprovements, report.OtherMatters));
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 100)]
    public void Blanks_are_blank_and_move_no_figure(Printed printed)
    {
        var value = Sparse(printed);
        var reading = Read(HtmlLayout.Print(printed.Seed, printed.Form, value));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(value(cell).Length == 0 ? null : printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 30)]
    public void Every_origin_is_the_cell_in_which_the_figure_stands(Printed printed)
    {
        var html = HtmlLayout.Print(printed.Seed, printed.Form, Number);
        var tables = new HtmlParser().ParseDocument(html).QuerySelectorAll("table").Cast<IHtmlTableElement>().ToArray();
        var reading = Read(html);
        Assert.Equal(printed.Form.Cells, reading.Origins.Keys.OrderBy(cell => cell.Index));
        Assert.Equal(reading.Origins.Count, reading.Origins.Values.Distinct().Count());
        Assert.All(reading.Origins, entry =>
        {
            var origin = Assert.IsType<TableOrigin>(entry.Value);
            Assert.Contains(tables[origin.Table - 1].Rows[origin.Row - 1].Cells, cell => string.Concat(cell.TextContent.Select(LabelText.Fold)).Contains(Number(entry.Key), StringComparison.Ordinal));
        });

        // Each cell has a figure of its own, and all are as long.
        static string Number(Cell cell) => (cell.Index + 1000).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 40)]
    public void Tables_alone_are_read_in_gbk_too(Printed printed)
    {
        var html = new HtmlLayout(printed.Seed) { IsPage = false }.Print(printed.Form, printed.Plain);
        var reading = PublishedReport.Read(ReadingOptions.EncodingByName("gbk")!.GetBytes(html));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Equal((2022, "某某镇人民政府"), (reading.Report!.Year, reading.Report.Authority.Name));
        Assert.Empty(reading.Notes);
    }
}
