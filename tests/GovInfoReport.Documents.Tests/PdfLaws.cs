using FsCheck.Xunit;

namespace GovInfoReport.Documents.Tests;

public class PdfLaws
{
    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void What_is_printed_between_lines_is_read(Printed printed) => IsRead(printed, printed.Seed % 2 == 0 ? Rulings.Strokes : Rulings.Rectangles);

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 40)]
    public void What_is_printed_without_lines_is_read(Printed printed) => IsRead(Short(printed), Rulings.None);

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 20)]
    public void What_is_printed_with_lines_between_rows_is_read(Printed printed) => IsRead(Short(printed), Rulings.Across);

    /// <summary>Figures that fit on a line: without lines nobody can tell a broken one from two.</summary>
    static Printed Short(Printed printed) => printed with { Figures = [.. printed.Figures.Select(figure => figure % 10_000)] };

    static PublishedReading IsRead(Printed printed, Rulings rulings)
    {
        var reading = PublishedReport.Read(new PdfPrinter(printed.Seed) { Rulings = rulings }.Print(printed.Form, printed.Plain));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
        Assert.Equal((printed.Form.Edition, 2022, "某某镇人民政府", null), (reading.Report!.Edition, reading.Report.Year, reading.Report.Authority.Name, reading.Report.Title));
        Assert.StartsWith("本报告依照条例编制，", reading.Report.Preamble, StringComparison.Ordinal);
        Assert.EndsWith("地址在人民路1号。", reading.Report.Preamble, StringComparison.Ordinal);
        var paragraphs = reading.Report.Overview!.Split('\n');
        Assert.Equal(2, paragraphs.Length);
        Assert.Equal(("第1部分的内容，", "完成任务。", "又一段。"), (paragraphs[0][..8], paragraphs[0][^5..], paragraphs[1]));
        return reading;
    }
}
