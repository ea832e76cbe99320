using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Where sections begin, and what stands above the first of them.</summary>
public class SectionTests
{
    static PublishedReading Read(string text) => PublishedText.Read($"某局2021年政府信息公开工作年度报告\n{text}");

    [Theory]
    [InlineData("S1", "一、基本情况")]
    [InlineData("S1", "一、总体工作情况")]
    [InlineData("S1", "一、工作总体情况")]
    [InlineData("S1", "第一部分 基本情况")]
    [InlineData("S3", "三、收到和处理政府信息公开情况")]
    [InlineData("S3", "三、政府信息公开申请收到和处理情况")]
    [InlineData("S4", "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况")]
    [InlineData("S4", "四、政府信息公开行政复议、诉讼情况")]
    [InlineData("S5", "五、存在问题及改进情况")]
    [InlineData("S5", "五、政府信息公开工作存在的主要问题及改进情况")]
    [InlineData("S5", "五、存在的问题及改进措施")]
    [InlineData("S5", "五、存在的主要问题及改进措施")]
    [InlineData("S6", "六、需要报告的其他事项")]
    [InlineData("S6", "六、其他事项")]
    public void A_section_is_known_under_other_headings(string code, string heading)
    {
        var note = Assert.Single(Read(heading).Notes);
        Assert.Equal((Rules.LabelVariant, code, heading), (note.Rule, note.Place, note.Detail.Zh));
    }

    [Theory]
    [InlineData("总体情况", true)]
    [InlineData("三、总体情况", true)]
    [InlineData("1.总体情况", true)]
    [InlineData("2.总体情况", false)]
    [InlineData("２．总体情况", false)]
    [InlineData("（一）总体情况", false)]
    public void A_wrong_number_is_a_slip_and_a_point_of_a_list_is_none(string heading, bool isHeading) => Assert.Equal(isHeading ? "依法公开。" : null, Read($"{heading}\n依法公开。\n六、其他需要报告的事项\n无").Report!.Overview);

    [Theory]
    [InlineData("一、总体情况\n六、其他需要报告的事项\n一、总体情况\n甲\n六、其他需要报告的事项\n乙", "甲", "乙")]
    [InlineData("一、总体情况\n六、其他需要报告的事项\n乙", "", "乙")]
    [InlineData("一、总体情况\n甲\n六、其他需要报告的事项\n一、总体情况\n乙", "甲", "一、总体情况\n乙")]
    [InlineData("六、其他需要报告的事项\n一、总体情况\n甲\n六、其他需要报告的事项", "甲\n六、其他需要报告的事项", "")]
    public void Contents_are_passed_over_and_a_heading_opens_its_section_once(string text, string overview, string other)
    {
        var report = Read(text).Report!;
        Assert.Equal((overview, other), (report.Overview ?? "", report.OtherMatters ?? ""));
    }

    // A caption below its own heading or further down is none of a second report.
    [Theory]
    [InlineData("一、总体情况\n甲\n六、其他需要报告的事项\n无\n某局2022年政府信息公开工作年度报告\n一、总体情况\n乙\n六、其他需要报告的事项\n有", "一、总体情况")]
    [InlineData("一、总体情况\n甲\n六、其他需要报告的事项\n无\n五、存在的主要问题及改进情况\n乙\n一、总体情况", "一、总体情况")]
    [InlineData("一、总体情况\n甲\n二、主动公开政府信息情况\n一、总体情况\n一、总体情况", "一、总体情况")]
    [InlineData("一、总体情况\n甲\n一、总体情况\n乙\n六、其他需要报告的事项\n六、其他需要报告的事项", null)]
    [InlineData("一、总体情况\n六、其他需要报告的事项\n一、总体情况\n甲\n六、其他需要报告的事项\n乙", null)]
    public void A_heading_that_comes_again_further_down_is_noted_once(string text, string? heading)
    {
        var notes = Read(text).Notes.Where(note => note.Detail.Zh.Contains("再次出现", StringComparison.Ordinal)).ToArray();
        Assert.Equal(heading is null ? [] : [heading], notes.Select(note => note.Detail.Zh.Split('“', '”')[1]));
        Assert.All(notes, note => Assert.Contains("请分为两个文件），未予采用。", note.Message.Zh, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("原文链接：https://example.org/a", true)]
    [InlineData("来源地址: http://example.org/a", true)]
    [InlineData("网页地址：https://example.org/a", true)]
    [InlineData("==== 正文 ====", true)]
    [InlineData("=== 正文 ===", false)]
    [InlineData("原文链接：某网", false)]
    [InlineData("原文链接：https://example.org/a 见此", false)]
    public void What_an_archive_prints_above_the_text_is_no_part_of_it(string line, bool isOfPage) => Assert.Equal(isOfPage ? null : line, Read($"{line}\n一、总体情况\n甲").Report!.Preamble);

    [Fact]
    public void A_line_that_names_the_day_is_so_long_and_no_longer()
    {
        const string Day = "发布日期：2022-02-08";
        Assert.NotNull(Read($"{Day.PadLeft(200, '甲')}\n一、总体情况\n甲").Report!.PublishedOn);
        Assert.Null(Read($"{Day.PadLeft(201, '甲')}\n一、总体情况\n甲").Report!.PublishedOn);
        Assert.Equal(new DateOnly(2022, 2, 8), Read($"{Day}\n发布日期：2022-03-09\n一、总体情况\n甲").Report!.PublishedOn);
    }

    [Theory]
    [InlineData("发布日期：2022-02-08", true)]
    [InlineData("公布时间 2022 年 2 月 8 日", true)]
    [InlineData("日期：2022/2/8", true)]
    [InlineData("时间:2022.2.8", true)]
    [InlineData("成文日期：2022-01-01 发布日期：2022-02-08", true)]
    [InlineData("发布日期：２０２２－０２－０８", true)]
    [InlineData("发布日期：２０２２年２月８日", true)]
    [InlineData("2022-02-08", false)]
    [InlineData("日期：1999-02-08", false)]
    [InlineData("日期：2022-02-30", false)]
    public void A_day_is_named_with_a_word(string text, bool isNamed) => Assert.Equal(isNamed ? new DateOnly(2022, 2, 8) : null, Head.Date(text));

    [Theory]
    [InlineData(" 2022年2月8日 10:00", true)]
    [InlineData("2022-02-08", true)]
    [InlineData("于2022-02-08", false)]
    [InlineData("2022-13-08", false)]
    public void A_text_starts_with_a_day(string text, bool isDay) => Assert.Equal(isDay ? new DateOnly(2022, 2, 8) : null, Head.DateAlone(text));

    [Theory]
    [InlineData("某局2021年政府信息公开工作年度报告", null)]
    [InlineData("某局\n2021年政府信息公开工作年度报告", null)]
    [InlineData("某局\n政府信息公开工作年度报告", null)]
    [InlineData("首页\n政府信息公开工作年度报告", "首页")]
    [InlineData("别局2021年政府信息公开工作年度报告", "别局2021年政府信息公开工作年度报告")]
    public void A_title_that_comes_again_is_no_preamble(string again, string? preamble) => Assert.Equal(preamble, Read($"{again}\n一、总体情况\n甲").Report!.Preamble);

    [Theory]
    [InlineData("", "没有文字的文档", "a document without text")]
    [InlineData("依法公开。", "以“依法公开。”开头的文档，其中没有这些内容", "a document that starts with \"依法公开。\" and has none of them")]
    public void What_is_no_report_is_refused_in_words(string text, string foundZh, string foundEn)
    {
        var refusal = PublishedText.Read(text).Refusal!.Value;
        Assert.Equal(new($"应为年度报告各部分的标题（如“一、总体情况”）或表格，实为{foundZh}。", $"Expected the headings of an annual report (such as \"一、总体情况\") or its tables, found {foundEn}."), refusal);
    }

    [Fact]
    public void A_report_without_a_year_is_refused_in_words() => Assert.Equal(
        new("应为标题、发布日期或第一部分中的年度，如“2021年”，实为没有年度的报告。", "Expected the year in the title, the date of publication or section one, such as \"2021年\", found a report without a year."),
        PublishedText.Read("一、总体情况\n依法公开。").Refusal!.Value);
}
