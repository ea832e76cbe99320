using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What kind of text it is whose cells run together, and into which paragraphs and tables it is cut.</summary>
public class FlatDocumentTests
{
    const string Two = "重复申请0000000属于国家秘密0000000";

    static bool Is(string text) => FlatDocument.Is(new(text));

    [Theory]
    [InlineData("部分公开0000000", true)]
    [InlineData("部分公开0 00\u00A00\u300000 0", true)]
    [InlineData("部分公开０００００００", true)]
    [InlineData("部分公开）0000000", true)]
    [InlineData("部分公开)0000000", true)]
    [InlineData("部分公开”0000000", true)]
    [InlineData("部分公开\"\"0000000", true)]
    [InlineData("部 分公开1234567以及", true)]
    // Six digits are too few, and three labels too few where one is seen twice.
    [InlineData("部分公开000000", false)]
    [InlineData("部分公开000000 ", false)]
    [InlineData("部分公开000000\n0", false)]
    [InlineData("部分公开0000,000", false)]
    [InlineData("部分公开 0000000", false)]
    [InlineData("部分公开\n0000000", false)]
    [InlineData("部分公开\t0000000", false)]
    [InlineData("部分公开》0000000", false)]
    [InlineData("部分公开")]
    [InlineData("部分公开）")]
    [InlineData("部分公开 ")]
    [InlineData("重复申请0000000")]
    // Rows of table three alone tell it, with words that are not also those of others.
    [InlineData("规章0000000行政许可0000000自然人0000000科研机构0000000总计0000000其他0000000其它0000000合计0000000")]
    public void Three_rows_whose_figures_follow_at_once_show_what_a_text_is(string third, bool isOne = false) => Assert.Equal(isOne, Is(Two + third));

    [Fact]
    public void What_follows_the_last_label_may_be_nothing()
    {
        Assert.True(Is("重复申请0000000属于国家秘密0000000部分公开0000000"));
        Assert.False(Is("重复申请0000000部分公开0000000属于国家秘密"));
        Assert.False(Is(""));
    }

    [Theory]
    [InlineData("前言。一、总体情况依法公开。二、主动公开政府信息情况规章012五、存在的主要问题及改进情况不足。六、其他需要报告的事项无。",
        "前言。 / 1:一、总体情况 / 依法公开。 / 2:二、主动公开政府信息情况 / [~规章 012*] / 5:五、存在的主要问题及改进情况 / 不足。 / 6:六、其他需要报告的事项 / 无。")]
    [InlineData("三、收到和处理政府信息公开申请情况部分公开0四、政府信息公开行政复议、行政诉讼情况总计1", "3:三、收到和处理政府信息公开申请情况 / [~部分公开 0*] / 4:四、政府信息公开行政复议、行政诉讼情况 / [~总计 1*]")]
    [InlineData("无标题。", "无标题。")]
    [InlineData("一、总体情况甲\n 乙 \r\n丙\r丁\f戊", "1:一、总体情况 / 甲 / 乙 / 丙 / 丁 / 戊")]
    // What is left of a table of contents says nothing.
    [InlineData("一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况。", "1:一、总体情况 / 2:二、主动公开政府信息情况 / 3:三、收到和处理政府信息公开申请情况")]
    public void A_text_is_cut_at_its_headings(string text, string expected) => Assert.Equal(expected, FlatShown.Document(text));

    [Theory]
    [InlineData("某局2022年政府信息公开工作年度报告本报告依照条例编制。", "某局2022年政府信息公开工作年度报告 / 本报告依照条例编制。")]
    [InlineData("发布日期：2023-01-02\n某局2022年政府信息公开工作年度报告正文", "发布日期：2023-01-02 / 某局2022年政府信息公开工作年度报告 / 正文")]
    [InlineData("某局2022年政府信息公开工作年度报告", "某局2022年政府信息公开工作年度报告")]
    // The word may stand in the name too.
    [InlineData("某报告中心2022年政府信息公开工作年度报告正文", "某报告中心2022年政府信息公开工作年度报告 / 正文")]
    [InlineData("某局政府信息公开工作年度报告正文", "某局政府信息公开工作年度报告正文")]
    [InlineData("2022年政府信息公开工作年度报告正文", "2022年政府信息公开工作年度报告正文")]
    [InlineData("某报告", "某报告")]
    // There is one title, and it stands above the sections.
    [InlineData("甲局2022年政府信息公开工作年度报告乙局2022年政府信息公开工作年度报告丙", "甲局2022年政府信息公开工作年度报告 / 乙局2022年政府信息公开工作年度报告丙")]
    [InlineData("一、总体情况某局2022年政府信息公开工作年度报告已公布。", "1:一、总体情况 / 某局2022年政府信息公开工作年度报告已公布。")]
    public void A_title_is_a_line_of_its_own(string text, string expected) => Assert.Equal(expected, FlatShown.Document(text));

    [Fact]
    public void A_title_is_so_long_and_no_longer()
    {
        const string Rest = "局2022年政府信息公开工作年度报告";
        var name = new string('某', 120 - Rest.Length);
        Assert.Equal($"{name}{Rest} / 正文", FlatShown.Document($"{name}{Rest}正文"));
        Assert.Equal($"某{name}{Rest}正文", FlatShown.Document($"某{name}{Rest}正文"));
    }

    [Fact]
    public void Every_paragraph_knows_where_it_starts()
    {
        var document = FlatDocument.TryParse(new("某局2022年政府信息公开工作年度报告 前言\n\n  又及 一、总体情况\n 甲 "), 100)!;
        Assert.Equal([("某局2022年政府信息公开工作年度报告", 1, 1), ("前言", 1, 21), ("又及", 3, 3), ("一、总体情况", 3, 6), ("甲", 4, 2)],
            document.Blocks.Cast<Paragraph>().Select(paragraph => (paragraph.Text, ((TextOrigin)paragraph.Origin).Line, ((TextOrigin)paragraph.Origin).Column)));
    }

    // Two paragraphs, three headings, and a table of two rows of two cells.
    [Theory]
    [InlineData("甲一、总体情况乙二、主动公开政府信息情况规章0行政许可0六、其他需要报告的事项", 9)]
    [InlineData("甲\n乙\n丙", 3)]
    [InlineData("二、主动公开政府信息情况规章0 1", 4)]
    public void A_text_has_so_many_paragraphs_and_cells_as_it_may_have(string text, int cells)
    {
        Assert.NotNull(FlatShown.Document(text, cells));
        Assert.Null(FlatShown.Document(text, cells - 1));
        Assert.Null(FlatShown.Document(text, 0));
    }

    [Fact]
    public void A_longer_text_is_read_line_by_line()
    {
        var text = new FlatLayout(1).Print(Form.Of2021, _ => "0");
        Assert.Contains(PublishedText.Parse(text.PadRight(FlatDocument.MaxCharacters)).Document!.Blocks, block => block is Grid);
        Assert.DoesNotContain(PublishedText.Parse(text.PadRight(FlatDocument.MaxCharacters + 1)).Document!.Blocks, block => block is Grid);
    }
}
