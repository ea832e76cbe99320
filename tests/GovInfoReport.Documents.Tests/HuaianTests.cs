using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A real report, published as a PDF, whose groups are cut by a page break.</summary>
public class HuaianTests
{
    static readonly PublishedReading Reading = PublishedReport.Read(File.ReadAllBytes(PublishedReports.PathOf("huaian-2024.pdf")));

    static AnnualReport2021 Report => Assert.IsType<AnnualReport2021>(Reading.Report);

    [Fact]
    public void Nothing_is_noted() => Assert.Equal((0, Verdict.Sound), (Reading.Notes.Length, Reading.Check().Verdict));

    [Fact]
    public void Authority_and_year_are_those_of_the_title() => Assert.Equal(("淮安市人民政府", 2024), (Report.Authority.Name, Report.Year));

    [Fact]
    public void Lines_are_put_together_to_paragraphs()
    {
        Assert.StartsWith("本报告由淮安市人民政府办公室根据《中华人民共和国政府信息公开条例》（国令第711号）", Report.Preamble, StringComparison.Ordinal);
        string[] starts = ["2024年，我市坚持", "（一）主动公开情况。", "（二）依申请公开情况。", "（三）政府信息管理情况。", "（四）政府信息公开平台建设情况。", "（五）政府信息公开监督保障情况。"];
        var paragraphs = Report.Overview!.Split('\n');
        Assert.Equal(starts, paragraphs.Zip(starts, (paragraph, start) => paragraph[..start.Length]));
        Assert.Equal(starts.Length, paragraphs.Length);
        // Across a page break, past the number of the page.
        Assert.Contains("“建设‘四最’一流营商环境高质量推进产业发展”", paragraphs[1], StringComparison.Ordinal);
        Assert.Equal(2, Report.ProblemsAndImprovements!.Split('\n').Length);
        Assert.Equal("2024年，市政府严格落实《政府信息公开信息处理费管理办法》，全年收取政府信息公开信息处理费3940元。", Report.OtherMatters);
    }

    [Fact]
    public void Every_cell_knows_its_page_and_place()
    {
        Assert.Equal(200, Reading.Origins.Count);
        var first = Assert.IsType<PageOrigin>(Reading.Origins[Report.Form["R1:C1"]]);
        var last = Assert.IsType<PageOrigin>(Reading.Origins[Report.Form["R4:C7"]]);
        Assert.Equal((4, 5), (first.Page, last.Page));
        Assert.Equal("第 4 页，距左 251、距上 457 磅", first.ToString());
        Assert.Equal("page 4, 251 points from the left, 457 from the top", first.Place.En);
        Assert.True(last.X > first.X);
    }
}
