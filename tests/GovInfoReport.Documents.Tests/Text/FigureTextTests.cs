using System.Globalization;

namespace GovInfoReport.Documents.Tests;

/// <summary>What a text says as a figure, and where it is one at all.</summary>
public class FigureTextTests
{
    // The figure, and = and the text where that is kept; ! where it should have been a count.
    static string Count(string text) => Shown(FigureText.Read(text, isAmount: false));

    static string Amount(string text, string? unit = "万元") => Shown(FigureText.Read(text, isAmount: true, unit));

    static string Shown(FigureText read) =>
        read.Figure?.ToString(CultureInfo.InvariantCulture) + (read.AsPublished is null ? "" : $"={read.AsPublished}") + (read.IsRefused ? "!" : "");

    [Theory]
    [InlineData("", "")]
    [InlineData(" \u3000", "")]
    [InlineData(" 12 ", "12")]
    [InlineData("+12", "12")]
    [InlineData("\uFEFF1\u200B2\u200E", "12")]
    [InlineData("1\u00AD2x", "=12x!")]
    [InlineData("\u200B", "")]
    [InlineData("3.000", "3")]
    [InlineData("3.010", "=3.010!")]
    [InlineData("3.", "=3.!")]
    [InlineData(".5", "=.5!")]
    [InlineData("-", "=-")]
    [InlineData("- 5", "=- 5!")]
    [InlineData("--5", "=--5!")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("-9007199254740991", "-9007199254740991")]
    [InlineData("9007199254740991.5", "=9007199254740991.5!")]
    [InlineData("9007199254740992", "=9007199254740992!")]
    public void A_count_is_whole_and_no_greater_than_is_held(string text, string shown) => Assert.Equal(shown, Count(text));

    // The first group has one to three digits, the others have three.
    [Theory]
    [InlineData("1,234", "1234")]
    [InlineData("123,456,789", "123456789")]
    [InlineData("1，234．00", "1234")]
    [InlineData("-123,456", "-123456")]
    [InlineData("-1234,567", "=-1234,567!")]
    [InlineData("1234,567", "=1234,567!")]
    [InlineData("12,34", "=12,34!")]
    [InlineData("1,2345", "=1,2345!")]
    [InlineData("1,234,56", "=1,234,56!")]
    [InlineData("1,234,5678", "=1,234,5678!")]
    [InlineData("1,a", "1=1,a")]
    [InlineData("1,23a", "=1,23a!")]
    [InlineData("1 234", "=1 234!")]
    [InlineData("1 ,234", "=1 ,234!")]
    [InlineData("1 .5", "=1 .5!")]
    [InlineData("1.2.3", "=1.2.3!")]
    [InlineData("1.5,5", "=1.5,5!")]
    [InlineData("12 ,其中", "12=12 ,其中")]
    public void Where_it_is_not_certain_how_far_a_number_goes_there_is_none(string text, string shown) => Assert.Equal(shown, Count(text));

    [Theory]
    [InlineData("不涉及")]
    [InlineData("不适用")]
    [InlineData("暂无")]
    [InlineData("没有")]
    [InlineData("空")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("无")]
    [InlineData("——")]
    public void Words_for_none_lose_no_count(string words)
    {
        Assert.Equal($"={words}", Count($" {words} "));
        Assert.Equal($"={words}", Amount(words));
        if (words is not ("无" or "——")) Assert.False(FigureText.IsPlain(words));
    }

    [Fact]
    public void A_counter_leaves_a_count_as_it_is()
    {
        foreach (var counter in "件个项条宗份次人起例部册家")
        {
            Assert.Equal($"5=5{counter}", Count($"5{counter}"));
            Assert.Equal($"5=5 {counter} （其中1{counter}）", Count($"5 {counter} （其中1{counter}）"));
            Assert.Equal($"=5{counter}某!", Count($"5{counter}某"));
            // An amount has its own unit.
            Assert.Equal($"=5{counter}", Amount($"5{counter}"));
        }
        Assert.Equal("=5元!", Count("5元"));
        Assert.Equal("=5件件!", Count("5件件"));
    }

    [Theory]
    [InlineData("2.5万元", "万元", "2.5=2.5万元")]
    [InlineData("2.5 万元 （税后）", "万元", "2.5=2.5 万元 （税后）")]
    [InlineData("251000元", "元", "251000=251000元")]
    [InlineData("251000元", "万元", "=251000元")]
    [InlineData("25万元", "元", "=25万元")]
    [InlineData("2.5", null, "2.5")]
    [InlineData("2.5（万元）", "元", "2.5=2.5（万元）")]
    [InlineData("2.5%", "元", "=2.5%")]
    [InlineData("9007199254740991", "元", "9007199254740991")]
    [InlineData("9007199254740991.1", "元", "=9007199254740991.1")]
    [InlineData("-9007199254740991.1", "元", "=-9007199254740991.1")]
    public void An_amount_is_in_the_unit_of_its_cell(string text, string? unit, string shown) => Assert.Equal(shown, Amount(text, unit));

    [Fact]
    public void What_follows_in_brackets_or_behind_a_stop_is_a_remark()
    {
        foreach (var mark in "（([【，,；;。")
        {
            Assert.Equal($"5=5{mark}其中", Count($"5{mark}其中"));
            Assert.Equal($"5=5件 {mark}其中", Count($"5件 {mark}其中"));
        }
        foreach (var mark in "）)]】、:：/%～万") Assert.Equal($"=5{mark}其中!", Count($"5{mark}其中"));
    }

    // 28 digits, a sign and a point beside them; zeros before them are none of theirs.
    [Theory]
    [InlineData("1.234567890123456789012345678", true)]
    [InlineData("-1.234567890123456789012345678", true)]
    [InlineData("0.1234567890123456789012345678", true)]
    [InlineData("000000000000000000000000000012", true)]
    [InlineData("1.2345678901234567890123456789", false)]
    [InlineData("9.2345678901234567890123456789", false)]
    [InlineData("-9.2345678901234567890123456789", false)]
    [InlineData("0.00000000000000000000000000012", false)]
    [InlineData("0000000000000000000000000000012", false)]
    public void A_number_of_more_digits_than_are_held_is_none(string text, bool isOne) =>
        Assert.Equal(isOne ? decimal.Parse(text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture) : $"={text}", Amount(text));

    // Plain: a number or a mark and nothing else. Meant: no label with a number before it.
    [Theory]
    [InlineData("12", true, true)]
    [InlineData("-1,234.5", true, true)]
    [InlineData("/", true, true)]
    [InlineData("无", true, true)]
    [InlineData("12 ", false, true)]
    [InlineData("12件", false, true)]
    [InlineData("12件（其中）", false, true)]
    [InlineData("12.", false, true)]
    [InlineData("12、", false, true)]
    [InlineData("1.甲", false, false)]
    [InlineData("1．甲", false, false)]
    [InlineData("1、甲", false, false)]
    [InlineData("1)甲", false, false)]
    [InlineData("1）甲", false, false)]
    [InlineData("1 234", false, false)]
    [InlineData("甲1", false, false)]
    [InlineData("甲", false, false)]
    [InlineData("", false, true)]
    public void A_figure_is_told_from_a_label(string text, bool isPlain, bool isMeant) =>
        Assert.Equal((isPlain, isMeant), (FigureText.IsPlain(text), FigureText.IsMeantAsFigure(text)));
}
