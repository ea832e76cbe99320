namespace GovInfoReport.Documents.Tests;

/// <summary>Lines beside a table, and lines that are the headings of sections.</summary>
public class TableCaptionTests
{
    [Theory]
    [InlineData("表二", true, true)]
    [InlineData("表2", true, true)]
    [InlineData("（表五）", true, true)]
    [InlineData("(附表)", true, true)]
    [InlineData("【续表】", true, true)]
    [InlineData("附表一：", true, true)]
    [InlineData("表３ ", true, true)]
    [InlineData("表二 主动公开政府信息情况", true, true)]
    [InlineData("表二—主动公开政府信息情况统计表", true, true)]
    [InlineData("主动公开政府信息情况表", true, false)]
    [InlineData("主动公开政府信息汇总表：", true, false)]
    [InlineData("主动公开政府信息统计表", true, false)]
    [InlineData("主动公开政府信息情况", true, false)]
    [InlineData("表6", false, false)]
    [InlineData("表12", false, false)]
    [InlineData("表彰情况", false, false)]
    [InlineData("单位：件", true, true)]
    [InlineData("【计量单位：件】", true, true)]
    [InlineData("[计算单位: 件]", true, true)]
    [InlineData("（金额单位：万元）（数量单位：件）", true, true)]
    [InlineData("填报单位名称：某局", true, true)]
    [InlineData("填表单位（盖章）：某局", true, true)]
    [InlineData("报送单位(盖章): 报告单位：", true, true)]
    [InlineData("单位：12件", false, false)]
    [InlineData("单位：件：项", false, false)]
    [InlineData("填表人：某某", true, false)]
    [InlineData("填报日期：2022年1月5日", true, false)]
    [InlineData("填报时间: 2022", true, false)]
    [InlineData("填表说明：某某", false, false)]
    [InlineData("具体情况如下：", true, false)]
    [InlineData("统计数据见下表。", true, false)]
    [InlineData("各项数据如下表所示：", true, false)]
    [InlineData("下表", true, false)]
    [InlineData("", true, false)]
    [InlineData("依法公开。", false, false)]
    public void A_line_is_a_caption_or_even_a_name(string text, bool isCaption, bool isName) => Assert.Equal((isCaption, isName), (TableCaption.Is(text), TableCaption.IsName(text)));

    [Fact]
    public void A_caption_is_so_long_and_no_longer()
    {
        Assert.True(TableCaption.Is("填表人：".PadRight(80, '甲')));
        Assert.False(TableCaption.Is("填表人：".PadRight(81, '甲')));
        Assert.True(TableCaption.Is(new string('甲', 30) + "如下"));
        Assert.False(TableCaption.Is(new string('甲', 31) + "如下"));
    }

    [Theory]
    [InlineData("单位：元", "元")]
    [InlineData("单位：件、元", "元")]
    [InlineData("单位：件、万元", "万元")]
    [InlineData("单位：万元、元", null)]
    [InlineData("单位：件", null)]
    [InlineData("金额：元", null)]
    public void The_unit_of_money_is_named(string caption, string? unit) => Assert.Equal(unit, TableCaption.UnitOfMoney(caption));

    [Theory]
    [InlineData("一、总体情况", true, false)]
    [InlineData("总体情况", false, false)]
    [InlineData("1.总体情况", true, false)]
    [InlineData("（一）总体情况", false, false)]
    [InlineData("六、其他需要报告的事项", true, true)]
    [InlineData("其他需要报告的事项", true, true)]
    [InlineData("（二）主动公开政府信息情况", false, true)]
    [InlineData("主动公开政府信息", false, true)]
    [InlineData("二、主动公开政府信息", false, true)]
    [InlineData("六、其他需要报告的事项无", false, false)]
    [InlineData("基本情况", false, false)]
    [InlineData("", false, false)]
    public void A_line_is_a_heading_or_has_its_words(string line, bool isHeading, bool isWording) => Assert.Equal((isHeading, isWording), (SectionHeadings.Is(line), SectionHeadings.IsWording(line)));

    [Fact]
    public void A_heading_is_so_long_and_no_longer()
    {
        const string Heading = "二、主动公开政府信息情况";
        Assert.True(SectionHeadings.Is(Heading.PadRight(60)) && SectionHeadings.IsWording(Heading.PadRight(60)));
        Assert.False(SectionHeadings.Is(Heading.PadRight(61)) || SectionHeadings.IsWording(Heading.PadRight(61)));
        Assert.Equal((12, 70), SectionHeadings.Split(Heading.PadRight(70) + "无"));
        // Behind so many blanks within it no heading ends.
        Assert.Equal((59, 60), SectionHeadings.Split("二、" + Heading[2..].PadLeft(57) + "：无"));
        Assert.Null(SectionHeadings.Split("二、" + Heading[2..].PadLeft(58) + "：无"));
    }

    [Theory]
    [InlineData("六、其他需要报告的事项：无", 11, 12)]
    [InlineData("六、其他需要报告的事项:无", 11, 12)]
    [InlineData("六、其他需要报告的事项。无", 11, 12)]
    [InlineData("六、其他需要报告的事项.无", 11, 12)]
    [InlineData("六、其他需要报告的事项\u3000无", 11, 12)]
    [InlineData("六、其他需要 报告的事项：。 无", 12, 15)]
    [InlineData("六、 其他需要报告的事项：无", 12, 13)]
    [InlineData("六、其他需要报告的事项，无", 0, 0)]
    [InlineData("六、其他需要报告的事项：", 0, 0)]
    [InlineData("六、其他需要报告的事项", 0, 0)]
    [InlineData("6、其他需要报告的事项：无", 0, 0)]
    [InlineData("六）其他需要报告的事项：无", 0, 0)]
    [InlineData("其他需要报告的事项：无", 0, 0)]
    [InlineData("六、别的事项：无", 0, 0)]
    [InlineData("", 0, 0)]
    public void A_text_goes_on_behind_its_heading(string line, int length, int next) => Assert.Equal(length == 0 ? null : (length, next), SectionHeadings.Split(line));
}
