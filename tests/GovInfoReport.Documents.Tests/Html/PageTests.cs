
namespace GovInfoReport.Documents.Tests;

/// <summary>Real reports as web pages, exactly as published: what they say beside the figures.</summary>
public class PageTests
{
    const string Shanghai = "shanghai-office-2019.html";

    static PublishedReading Read(string name) => PublishedReport.Read(PublishedReports.Bytes(name));

    [Fact]
    public void Head_and_prose_are_those_of_the_page()
    {
        var report = Read(Shanghai).Report!;
        Assert.Equal(("上海市人民政府办公厅", new DateOnly(2020, 1, 31), "2019年上海市人民政府办公厅政府信息公开工作年度报告"), (report.Authority.Name, report.PublishedOn, report.Title));
        Assert.StartsWith("本年度报告根据《中华人民共和国政府信息公开条例》", report.Preamble, StringComparison.Ordinal);
        Assert.Equal(["〔…〕", "（二）依申请公开方面"], report.Overview!.Split('\n')[..2]);
        Assert.Equal(4, report.ProblemsAndImprovements!.Split('\n').Length);
        Assert.Equal("无。", report.OtherMatters);
    }

    [Fact]
    public void A_figure_with_its_unit_is_kept_as_published()
    {
        var reading = Read(Shanghai);
        Assert.Equal([KeyValuePair.Create("/proactiveDisclosure/centralProcurement/amount", "251000元")], reading.Report!.AsPublished);
        // The second table of the page is table three; its first row of figures is behind three of the header, and the label takes three columns.
        Assert.Equal(new TableOrigin(2, 4, 4), reading.Origins[reading.Report.Form["R1:C1"]]);
        Assert.Equal("第 2 个表格第 4 行第 4 列", reading.Origins[reading.Report.Form["R1:C1"]].ToString());
    }

    [Fact]
    public void Without_a_year_there_is_no_report()
    {
        var reading = PublishedReport.Read(PublishedReports.Bytes("shuyang-ndrc-2023.part.html"));
        Assert.Null(reading.Report);
        Assert.Contains("a report without a year", reading.Refusal!.Value.En, StringComparison.Ordinal);
    }
}
