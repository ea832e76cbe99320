namespace GovInfoReport.Model.Tests;

/// <summary>The rules that read the prose of a report.</summary>
public partial class RuleTests
{
    [Theory]
    [InlineData("全年共收到政府信息公开申请75件。", 75)]
    [InlineData("全年共收到政府信息公开申请 75 件（其中自然人72件、企业3件）。", 75)]
    [InlineData("全市共受理政府信息公开申请 3119 件，答复 3050 件。", 3119)]
    [InlineData("2021年新收依申请公开申请数量共计1,234件", 1234)]
    [InlineData("收到申请5宗", 5)]
    [InlineData("收到申请10件", null)] // R1
    [InlineData("收到申请13件", null)] // R1 + R2
    [InlineData("收到申请7件，其中网上收到申请10件", null)] // one of them is right
    [InlineData("收到申请7件，其中网上收到申请6件", 7)]
    [InlineData("未收到政府信息公开申请。", null)]
    [InlineData("含上年度结转申请 34 件", null)] // not received
    [InlineData("收到上年度结转申请 34 件", null)]
    [InlineData("收到建议。网上申请 20 件", null)] // another sentence
    [InlineData("收到申请20", null)]
    [InlineData("收到申请20万元", null)]
    [InlineData("收到申请", null)]
    [InlineData("收到申请1.5.2件", null)]
    [InlineData("收到政府信息公开申请５件", 5)]
    [InlineData("受理行政许可申请300件", null)] // other requests
    [InlineData("收到公开建议，申请20件", null)] // another clause
    [InlineData("收到政府信息公开申请7件", 7)]
    [InlineData("受理政府信息公开申请7件", 7)]
    [InlineData("接收政府信息公开申请7件", 7)]
    [InlineData("新收政府信息公开申请7件", 7)]
    [InlineData("收取政府信息公开申请7件", 7)]
    [InlineData("收到新申请7件", 7)]
    [InlineData("收到申请公开7件", 7)]
    [InlineData("收到申请政府信息7件", 7)]
    [InlineData("收到申请事项7件", 7)]
    [InlineData("收到申请总数7件", 7)]
    [InlineData("收到申请总量7件", 7)]
    [InlineData("收到申请数量7件", 7)]
    [InlineData("收到申请合计7件", 7)]
    [InlineData("收到申请共计7件", 7)]
    [InlineData("收到申请共7件", 7)]
    [InlineData("收到申请计7件", 7)]
    [InlineData("收到申请为7件", 7)]
    [InlineData("收到申请４０件", 40)]
    [InlineData("收到行政复议申请3件", null)]
    [InlineData("受理救助申请40件", null)]
    [InlineData("收到信访事项申请20件", null)]
    public void The_requests_that_section_one_speaks_of_are_those_of_table_three(string overview, int? stated)
    {
        var report = Zero.With(Figures.Parse("R1:C7=10 R2:C7=3")) with { Overview = overview };
        var finding = report.Check().Findings.SingleOrDefault(finding => finding.Rule.Name == "request-count-in-text");
        Assert.Equal(stated, (int?)finding?.Actual);
        if (finding is null) return;
        Assert.Equal(("/overview", 10), (finding.Pointer, finding.Expected));
        Assert.Equal(["/requests/received/total", "/requests/carriedOver/total"], finding.Related);
        Assert.Equal($"第一部分称申请 {stated} 件，表三本年新收 10 件（连同上年结转 13 件）。", finding.Message.Zh);
        Assert.Equal($"Section one speaks of {stated} requests, table three of 10 newly received (13 with those carried over).", finding.Message.En);
        Assert.False(Broken("request-count-in-text", report.With(Figures.Parse("R1:C7="))));
        Assert.False(Broken("request-count-in-text", report.With(Figures.Parse("R2:C7="))));
        Assert.False(Broken("request-count-in-text", report with { Overview = null }));
        Assert.EndsWith("of 10 newly received.", report.With(Figures.Parse("R2:C7=0")).Check().Findings.Single(finding => finding.Rule.Name == "request-count-in-text").Message.En, StringComparison.Ordinal);
        Assert.EndsWith("表三本年新收 10 件。", report.With(Figures.Parse("R2:C7=0")).Check().Findings.Single(finding => finding.Rule.Name == "request-count-in-text").Message.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("无", 1)]
    [InlineData("", 0)]
    [InlineData(" \n\u3000", 0)]
    [InlineData("一二三四五六七八九", 9)]
    [InlineData("一二三四 五六七八九\n", 9)]
    [InlineData("😀二三四五六七八九", 9)]
    [InlineData("一二三四五六七八九十", null)]
    public void A_section_of_fewer_than_ten_characters_is_thin(string text, int? characters)
    {
        var report = Zero with { Overview = text, ProblemsAndImprovements = text, OtherMatters = text };
        var findings = report.Check().Findings.Where(finding => finding.Rule.Name == "thin-section").ToArray();
        Assert.Equal(characters is null ? [] : [("S1", "/overview", characters, 10), ("S5", "/problemsAndImprovements", characters, 10)], findings.Select(finding => (finding.Place, finding.Pointer, (int?)finding.Actual, (int)finding.Expected!)));
        if (characters is null) return;
        Assert.Equal($"“五、存在的主要问题及改进情况”仅 {characters} 个字，应不少于 10 个字。", findings[1].Message.Zh);
        Assert.Equal($"The section \"Main problems and improvements\" has {characters} characters, expected at least 10.", findings[1].Message.En);
    }

    [Theory]
    [InlineData("全年收取政府信息公开信息处理费 3940 元。", "0.394")]
    [InlineData("本年度收取信息处理费1.5万元。", "1.5")]
    [InlineData("根据《政府信息公开信息处理费管理办法》，2022年收取信息处理费12,000元。", "1.2")]
    [InlineData("全年收取信息处理费 1000 元。", null)] // just as much as the fees
    [InlineData("未收取信息处理费。", null)]
    [InlineData("信息处理费管理办法。全年采购 9000 元。", null)] // another sentence
    [InlineData("信息处理费0元", null)]
    [InlineData("信息处理费 5000", null)]
    [InlineData("共收取3000元信息处理费。", "0.3")]
    [InlineData("共收取3000元的信息处理费。", "0.3")]
    [InlineData("先收5元信息处理费3940元", "0.394")] // what stands behind counts first
    [InlineData("培训支出3000元后收信息处理费", null)]
    [InlineData("信息处理费,培训支出5000元", null)]
    [InlineData("信息处理费,", null)]
    [InlineData("信息处理费1,234,000元", "123.4")]
    [InlineData("信息处理费按每件100000元标准收取，本年度未收取", null)] // a rate
    [InlineData("未收取信息处理费，培训支出5000元", null)] // for something else
    [InlineData("无", null)]
    public void The_processing_fee_is_part_of_the_fees(string text, string? stated)
    {
        var report = Zero.With(Figures.Parse("T2.8.1:D1=0.1")) with { OtherMatters = text };
        var finding = report.Check().Findings.SingleOrDefault();
        Assert.Equal(stated, finding?.Actual?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (finding is null) return;
        Assert.Equal(("processing-fee", "/proactiveDisclosure/administrativeFees/amount", 0.1m, "/otherMatters"), (Named(finding), finding.Pointer, finding.Expected, Assert.Single(finding.Related)));
        Assert.Equal($"第六部分称收取信息处理费 {stated} 万元，多于表二行政事业性收费 0.1 万元。", finding.Message.Zh);
        Assert.Equal($"Section six states a processing fee of {stated} (10 000 yuan), more than the fees of 0.1 in table two.", finding.Message.En);
        Assert.False(Broken("processing-fee", report.With(Figures.Parse("T2.8.1:D1="))));
        Assert.False(Broken("processing-fee", report with { OtherMatters = null }));
    }
}
