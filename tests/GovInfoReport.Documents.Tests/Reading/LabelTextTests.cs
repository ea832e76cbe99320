namespace GovInfoReport.Documents.Tests;

/// <summary>What of a label is its number, what is wording, and what is neither.</summary>
public class LabelTextTests
{
    // P1 予以公开: numbered plainly with 1; B: in brackets; without a letter: not numbered.
    static string Shown(string label) => LabelText.Of(label) is var text && text.Numbering == Numbering.None ? text.Words : $"{(text.Numbering == Numbering.Plain ? 'P' : 'B')}{text.Number} {text.Words}";

    [Theory]
    [InlineData("一、予以公开", "P1 予以公开")]
    [InlineData("九、予以公开", "P9 予以公开")]
    [InlineData("十、予以公开", "P10 予以公开")]
    [InlineData("十一、予以公开", "P0 予以公开")]
    [InlineData("1、予以公开", "P1 予以公开")]
    [InlineData("9.予以公开", "P9 予以公开")]
    [InlineData("５．予以公开", "P5 予以公开")]
    [InlineData("12.予以公开", "P0 予以公开")]
    [InlineData("1。予以公开", "P1 予以公开")]
    [InlineData("1，予以公开", "P1 予以公开")]
    [InlineData("1：予以公开", "P1 予以公开")]
    [InlineData("1 予以公开", "P1 予以公开")]
    [InlineData(" 1 . 予以公开 ", "P1 予以公开")]
    [InlineData("（一）予以公开", "B1 予以公开")]
    [InlineData("（ 一 ）予以公开", "B1 予以公开")]
    [InlineData("(2)予以公开", "B2 予以公开")]
    [InlineData("2)予以公开", "B2 予以公开")]
    [InlineData("2）予以公开", "B2 予以公开")]
    [InlineData("2 ) 予以公开", "B2 予以公开")]
    [InlineData("[3]予以公开", "B3 予以公开")]
    [InlineData("〔3〕予以公开", "B3 予以公开")]
    [InlineData("【3】予以公开", "B3 予以公开")]
    [InlineData("（3、予以公开", "B3 予以公开")]
    [InlineData("第一部分　总体情况", "P1 总体情况")]
    [InlineData("第十部分：总体情况", "P10 总体情况")]
    [InlineData("第六部分总体情况", "P6 总体情况")]
    [InlineData("第百部分总体情况", "第百部分总体情况")]
    [InlineData("第一节总体情况", "第一节总体情况")]
    [InlineData("第一部总体情况", "第一部总体情况")]
    [InlineData("一、", "P1 ")]
    [InlineData("12", "12")]
    [InlineData("3其他", "3其他")]
    [InlineData("（予以）公开", "予以公开")]
    [InlineData("、予以公开", "予以公开")]
    [InlineData("", "")]
    public void A_label_is_numbered(string label, string expected) => Assert.Equal(expected, Shown(label));

    [Theory]
    [InlineData("规 章\u3000", "规章")]
    [InlineData("“三安全”，（一）。", "三安全一")]
    [InlineData("规\u200B\u0007章\uFEFF", "规章")]
    [InlineData("ＡＢ！", "AB")]
    [InlineData("a+b", "a+b")]
    public void What_is_no_wording_is_left_out(string label, string expected) => Assert.Equal(expected, Shown(label));

    [Fact]
    public void A_text_is_so_long_a_label_and_no_longer()
    {
        Assert.Equal(120, LabelText.Of(new('甲', 120)).Words.Length);
        Assert.Equal(new("", Numbering.None, 0), LabelText.Of("1、" + new string('甲', 119)));
    }

    [Theory]
    [InlineData("（一）", true)]
    [InlineData("(1)", true)]
    [InlineData("【1】", true)]
    [InlineData("1.", true)]
    [InlineData("十、", true)]
    [InlineData("(123)", true)]
    [InlineData("123.", true)]
    [InlineData("1234.", false)]
    [InlineData("(1234)", false)]
    [InlineData("((1)", false)]
    [InlineData("(1", false)]
    [InlineData("1", false)]
    [InlineData("(", false)]
    [InlineData("", false)]
    [InlineData("..", false)]
    [InlineData("1..", false)]
    [InlineData("1.2", false)]
    [InlineData("1甲.", false)]
    [InlineData("甲1.", false)]
    public void A_number_alone_is_told_from_a_label(string text, bool isNumbering) => Assert.Equal(isNumbering, LabelText.IsNumbering(text));

    [Theory]
    [InlineData("\uFF01\uFF10\uFF21\uFF5E", "!0A~")]
    [InlineData("\uFF00\uFF5F\u2012\u2014\u3001", "\uFF00\uFF5F\u2012\u2014\u3001")]
    [InlineData("\u2212\uFE63\u2010\u2011-", "-----")]
    [InlineData("\u3000\u00A0 ", "   ")]
    public void Width_and_dashes_are_folded(string text, string expected) => Assert.Equal(expected, string.Concat(text.Select(LabelText.Fold)));

    [Fact]
    public void Brackets_and_marks_are_known_in_both_widths()
    {
        const string Signs = "([（［〔【)]）］〕】、.．,，:：。;；!！-—《》「」{}甲1 ";
        Assert.Equal("([（［〔【", string.Concat(Signs.Where(LabelText.IsOpening)));
        Assert.Equal(")]）］〕】、.．,，:：。", string.Concat(Signs.Where(LabelText.IsMark)));
    }
}
