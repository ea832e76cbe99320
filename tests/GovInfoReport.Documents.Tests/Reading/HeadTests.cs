using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Title, authority, year, day of publication, preamble, and the headings of the sections.</summary>
public class HeadTests
{
    static AnnualReport Read(string head, string overview = "依法公开。") => PublishedText.Read($"{head}\n一、总体情况\n{overview}\n六、其他需要报告的事项\n无").Report!;

    [Theory]
    [InlineData("汇源办事处2021年政府信息公开工作年度报告", "汇源办事处", true)]
    [InlineData("汇源办事处2021年度政府信息公开工作年度报告", "汇源办事处", false)]
    [InlineData("汇源办事处2021年政府信息公开工作报告", "汇源办事处", false)]
    [InlineData("汇源办事处2021年政府信息公开年度报告", "汇源办事处", false)]
    [InlineData("汇源办事处2021年政府信息公开工作的年度报告", "汇源办事处", false)]
    [InlineData("汇源办事处关于2021年度政府信息公开工作情况的报告", "汇源办事处", false)]
    [InlineData("2021年汇源办事处政府信息公开工作年度报告", "汇源办事处", false)]
    [InlineData("2021年度汇源办事处关于政府信息公开工作的年度报告", "汇源办事处", false)]
    [InlineData("汇源办事处政府信息公开工作年度报告（2021年度）", "汇源办事处", false)]
    [InlineData("汇源办事处政府信息公开工作年度报告(2021)", "汇源办事处", false)]
    [InlineData("汇源办事处2021政府信息公开工作年度报告", "汇源办事处", false)]
    [InlineData("汇源办事处２０２１年政府信息公开工作年度报告", "汇源办事处", false)]
    [InlineData("汇源办事处二〇二一年政府信息公开工作年度报告", "汇源办事处", false)]
    [InlineData("淮安市人民政府 2021 年政府信息公开工作年度报告", "淮安市人民政府", false)]
    [InlineData("2021年某县人民政府信息公开工作年度报告", "某县人民政府", false)]
    [InlineData("某县政府信息公开办公室2021年政府信息公开工作年度报告", "某县政府信息公开办公室", true)]
    [InlineData("2021年政府信息公开工作年度报告", null, true)]
    public void A_title_names_authority_and_year(string title, string? name, bool isUsual)
    {
        var report = Read(title);
        Assert.Equal((2021, name), (report.Year, report.Authority.Name));
        Assert.Equal(isUsual ? null : title, report.Title);
        Assert.Null(report.Preamble);
    }

    [Theory]
    [InlineData("淮安市人民政府\n2024年政府信息公开工作年度报告")]
    [InlineData("淮安市人民政府2024年\n政府信息公开工作年度报告")]
    public void A_title_may_take_two_lines(string head)
    {
        var report = Read(head);
        Assert.Equal((2024, "淮安市人民政府", null, null), (report.Year, report.Authority.Name, report.Title, report.Preamble));
    }

    [Fact]
    public void A_line_above_the_title_that_is_no_name_stays_in_the_preamble()
    {
        var report = Read("首页\n2024年政府信息公开工作年度报告");
        Assert.Equal((null, "首页"), (report.Authority.Name, report.Preamble));
    }

    [Theory]
    [InlineData("发布日期: 2022-02-08")]
    [InlineData("发布时间：2022年2月8日")]
    [InlineData("发布时间：2022-02-08 10:31:00")]
    [InlineData("公布日期 2022/2/8")]
    public void A_day_of_publication_is_read(string line)
    {
        var report = Read(line);
        Assert.Equal(new DateOnly(2022, 2, 8), report.PublishedOn);
        Assert.Null(report.Preamble);
        // Without a title the year is the one before.
        Assert.Equal(2021, report.Year);
    }

    [Fact]
    public void A_line_that_says_more_than_the_day_is_kept()
    {
        var report = Read("来源：汇源办事处  发布日期：2022-02-08  浏览次数：12");
        Assert.Equal(new DateOnly(2022, 2, 8), report.PublishedOn);
        Assert.Equal("来源：汇源办事处  发布日期：2022-02-08  浏览次数：12", report.Preamble);
    }

    [Fact]
    public void No_such_day_is_no_day() => Assert.Null(Read("某局2021年政府信息公开工作年度报告\n发布日期：2022-02-30").PublishedOn);

    [Fact]
    public void The_year_may_come_from_section_one() => Assert.Equal(2023, Read("政府信息公开", "2023年，依法公开。").Year);

    [Fact]
    public void The_preamble_keeps_its_paragraphs() =>
        Assert.Equal("根据条例编制。\n所列数据统计期限为全年。", Read("某局2021年政府信息公开工作年度报告\n\n　　根据条例编制。\n\n　　所列数据统计期限为全年。\n").Preamble);

    [Fact]
    public void A_table_of_contents_opens_no_section()
    {
        var contents = string.Join('\n', Form.Of2021.Sections.Select(section => section.Heading.Zh));
        var report = Read("某局2021年政府信息公开工作年度报告\n" + contents);
        Assert.Equal(("依法公开。", "无"), (report.Overview, report.OtherMatters));
    }

    [Fact]
    public void A_heading_inside_section_one_opens_no_other()
    {
        var report = Read("某局2021年政府信息公开工作年度报告", "（一）主动公开政府信息情况\n2.其他需要报告的事项\n依法公开。");
        Assert.Equal("（一）主动公开政府信息情况\n2.其他需要报告的事项\n依法公开。", report.Overview);
    }

    [Fact]
    public void A_paragraph_that_happens_to_be_a_label_stays_prose() =>
        Assert.Equal("行政许可\n本年处理决定数量较多。", Read("某局2021年政府信息公开工作年度报告", "行政许可\n本年处理决定数量较多。").Overview);

    [Theory]
    [InlineData("五、存在的主要问题及改进情况", false)]
    [InlineData("五．存在的主要问题及改进情况", false)]
    [InlineData("五、 存在的主要问题及 改进情况", false)]
    [InlineData("存在的主要问题及改进情况", false)]
    [InlineData("四、存在的主要问题及改进情况", false)]
    [InlineData("五、存在问题及改进情况", true)]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", true)]
    [InlineData("五、存在主要问题及改进情况", true)]
    [InlineData("五、存在的主要问题和改进情况", true)]
    public void A_section_is_found_by_its_heading(string heading, bool isVariant)
    {
        var reading = PublishedText.Read($"某局2021年政府信息公开工作年度报告\n一、总体情况\n依法公开。\n{heading}\n公开不够。\n六、其他需要报告的事项\n无");
        Assert.Equal("公开不够。", reading.Report!.ProblemsAndImprovements);
        Assert.Equal("无", reading.Report.OtherMatters);
        Assert.Equal(isVariant ? [("S5", "/problemsAndImprovements", heading)] : [], reading.Notes.Select(note => (note.Place, note.Pointer, note.Detail.Zh)));
    }

    [Fact]
    public void The_table_of_a_section_under_another_heading_is_read()
    {
        var heading = Form.Of2021.Sections[3].Heading.Zh;
        var reading = PublishedText.Read(new TextLayout(1) { Replaced = new() { [heading] = "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况" } }.Print(Form.Of2021, _ => "4"));
        Assert.Equal(4, reading.Report!["T4.3:E5"]);
        Assert.Equal("S4", Assert.Single(reading.Notes).Place);
    }

    [Fact]
    public void A_section_that_is_not_there_is_null_and_makes_no_note_of_its_own()
    {
        var reading = PublishedText.Read("某局2021年政府信息公开工作年度报告\n一、总体情况\n依法公开。");
        Assert.Null(reading.Report!.OtherMatters);
        Assert.Empty(reading.Notes);
        Assert.Equal(["S2", "S3", "S4", "S5", "S6"], reading.Check().Findings.Where(finding => finding.Rule == Rules.SectionMissing).Select(finding => finding.Place));
    }
}
