using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A text without blanks and punctuation, the headings in it, and the words of the form.</summary>
public class FlatTextTests
{
    [Fact]
    public void Every_character_knows_where_it_stood()
    {
        var flat = new FlatText("（一） 规章\n１２，\u200B末");
        Assert.Equal("一规章12末", flat.Words);
        Assert.Equal([1, 4, 5, 7, 8, 11], Enumerable.Range(0, flat.Words.Length).Select(flat.Position));
        Assert.Equal([0, 0, 1, 1, 1, 2, 3, 3, 4, 5, 5, 5, 6, 6], Enumerable.Range(0, 14).Select(flat.IndexFrom));
        Assert.Equal([0, 1, 2, 4, 4, 5, 7, 7, 8, 9, 10, 11, 12], Enumerable.Range(0, 13).Select(flat.SkipBlanks));
    }

    [Theory]
    [InlineData("a\nbc", "1:1 1:2 2:1 2:2")]
    [InlineData("a\r\nb", "1:1 1:2 1:3 2:1")]
    [InlineData("a\rb\r", "1:1 1:2 2:1 2:2")]
    [InlineData("\fa\n\r", "1:1 2:1 2:2 3:1")]
    public void A_place_has_a_line_and_a_column(string text, string places)
    {
        var flat = new FlatText(text);
        Assert.Equal(places, string.Join(' ', Enumerable.Range(0, text.Length).Select(at => $"{flat.Origin(at).Line}:{flat.Origin(at).Column}")));
    }

    [Fact]
    public void Every_heading_of_every_edition_is_found()
    {
        foreach (var section in Form.All.SelectMany(form => form.Sections))
            foreach (var heading in Variants.Of(section.Code).Prepend(section.Heading.Zh))
                Assert.Equal(section.Number + heading, FlatShown.Headings($"上文。{heading}下文"));
    }

    [Theory]
    [InlineData("一 、\n总体情况", "1一 、\n总体情况")]
    [InlineData("一．总体情况二、主动公开政府信息情况", "1一．总体情况|2二、主动公开政府信息情况")]
    [InlineData("一总体情况", "")]
    [InlineData("（一）总体情况", "")]
    [InlineData("一)总体情况", "")]
    [InlineData("二、总体情况", "")]
    [InlineData("七、总体情况", "")]
    [InlineData("总体情况", "")]
    [InlineData("一", "")]
    [InlineData("一、", "")]
    [InlineData("某一", "")]
    [InlineData("一\n", "")]
    // A slip for every six characters.
    [InlineData("一、总休情况", "")]
    [InlineData("六、其他须要报告的事项无", "6六、其他须要报告的事项")]
    [InlineData("六、其他要报告的事项无", "6六、其他要报告的事项")]
    [InlineData("六、其他需要的报告的事项无", "6六、其他需要的报告的事项")]
    [InlineData("六、其他须耍报告的事项无", "")]
    // With one at the end, the heading is as long as it may be.
    [InlineData("六、其他需要报告的事顷", "6六、其他需要报告的事顷")]
    public void A_heading_has_its_number_and_its_words(string text, string expected) => Assert.Equal(expected, FlatShown.Headings(text));

    [Theory]
    [InlineData("四、{0}12五、不足", true)]
    [InlineData("四、{0}２ \n 五、不足", true)]
    [InlineData("四、{0}12。五、不足", false)]
    [InlineData("四、{0} 五、不足", false)]
    [InlineData("四、{0}12六、不足", false)]
    [InlineData("四、{0}12六、其他需要报告的事项12五、不足", false)]
    [InlineData("12五、不足", false)]
    public void What_is_numbered_five_behind_the_last_figure_is_section_five(string text, bool isFound) =>
        Assert.Equal(isFound, FlatShown.Headings(text.Replace("{0}", "政府信息公开行政复议、行政诉讼情况", StringComparison.Ordinal)).EndsWith("|5五、", StringComparison.Ordinal));

    [Fact]
    public void So_many_numbers_are_looked_at_and_no_more()
    {
        Assert.Equal("1一、总体情况", FlatShown.Headings(string.Concat(Enumerable.Repeat("二、", 1_999)) + "一、总体情况"));
        Assert.Equal("", FlatShown.Headings(string.Concat(Enumerable.Repeat("二、", 2_000)) + "一、总体情况"));
        // What has no mark is none of them.
        Assert.Equal("1一、总体情况", FlatShown.Headings(new string('二', 2_001) + "一、总体情况"));
    }

    static string Uses(string words) => string.Join(' ', FormWords.All[words].Select(use => $"{use.Table}-{use.Kind}{(use.Group is null ? "" : "<" + use.Group)}").Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("信息内容", "T2-Decoration")]
    [InlineData("申请人情况", "T3-Decoration")]
    [InlineData("第二十条第一项", "T2-Block")]
    [InlineData("规章", "T2-Row")]
    [InlineData("规范性文件", "T2-Row")]
    [InlineData("现行有效件", "T2-Column")]
    [InlineData("采购总金额元", "T2-Column")]
    [InlineData("本年度办理结果", "T3-RowHeading")]
    [InlineData("不予公开", "T3-RowHeading<本年度办理结果")]
    [InlineData("属于国家秘密", "T3-Row<不予公开")]
    [InlineData("法人或其他组织", "T3-ColumnHeading")]
    [InlineData("科研机构", "T3-Column<法人或其他组织")]
    [InlineData("自然人", "T3-Column")]
    [InlineData("行政复议", "T4-Row")]
    [InlineData("行政诉讼", "T4-RowHeading")]
    [InlineData("复议后起诉", "T4-Row<行政诉讼")]
    [InlineData("结果维持", "T4-Column")]
    [InlineData("其它", "T3-Column<法人或其他组织 T3-Row<其他处理")]
    [InlineData("合计", "T3-Column T3-Row<本年度办理结果 T4-Column")]
    public void Words_have_their_uses(string words, string uses) => Assert.Equal(uses, Uses(words));

    [Fact]
    public void The_rows_that_tell_what_a_text_is_are_those_of_table_three()
    {
        Assert.Contains("重复申请", FormWords.RequestRows);
        Assert.Contains("部分公开", FormWords.RequestRows);
        foreach (var words in (string[])["其他", "其它", "总计", "规章", "行政复议", "行政许可", "不予公开", "科研机构"]) Assert.DoesNotContain(words, FormWords.RequestRows);
    }
}
