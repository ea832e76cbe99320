using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Which of the labels known a published one means.</summary>
public class LexiconTests
{
    // The target, with a mark where the wording is another; "-" for none.
    static string Find(string label, params (string Target, string Label, string[] Variants)[] known)
    {
        var lexicon = new Lexicon<string>();
        foreach (var (target, word, variants) in known) lexicon.Add(target, word, variants);
        return lexicon.Find(LabelText.Of(label)) is { } match ? match.Target + (match.IsVariant ? "~" : "") : "-";
    }

    [Theory]
    [InlineData("甲乙丙丁戊己", "A")]
    [InlineData("一、甲乙 丙丁（戊己）", "A")]
    [InlineData("甲乙丙丁戊庚", "A~")]
    [InlineData("甲乙丙丁戊", "A~")]
    [InlineData("甲乙丙丁戊己庚", "A~")]
    [InlineData("甲乙丙丁庚庚", "-")]
    [InlineData("甲乙丙丁", "-")]
    [InlineData("子丑寅卯辰", "B")]
    [InlineData("子丑寅卯", "-")]
    [InlineData("子丑寅卯辰巳", "-")]
    [InlineData("子丑寅卯辰（件）", "B~")]
    [InlineData("子丑寅卯辰（项）", "B~")]
    [InlineData("子丑寅卯辰个", "B~")]
    [InlineData("子丑寅卯辰条", "B~")]
    [InlineData("子丑寅卯辰（单位：件）", "B~")]
    [InlineData("子丑寅卯辰（元）", "-")]
    [InlineData("子丑寅卯辰单位", "-")]
    [InlineData("东南西北中", "C~")]
    [InlineData("件", "-")]
    [InlineData("", "-")]
    public void A_label_means(string label, string expected) =>
        Assert.Equal(expected, Find(label, ("A", "甲乙丙丁戊己", []), ("B", "子丑寅卯辰", []), ("C", "上下", ["东南西北中"])));

    [Fact]
    public void A_slip_of_the_pen_is_allowed_in_six_characters()
    {
        const string Twelve = "甲乙丙丁戊己庚辛壬癸子丑", Eleven = "甲乙丙丁戊己庚辛壬癸子";
        Assert.Equal("A~", Find("甲乙丙丁戊己庚辛壬癸某某", ("A", Twelve, [])));
        Assert.Equal("-", Find("甲乙丙丁戊己庚辛壬某某某", ("A", Twelve, [])));
        Assert.Equal("A~", Find("甲乙丙丁戊己庚辛壬癸某", ("A", Eleven, [])));
        Assert.Equal("-", Find("甲乙丙丁戊己庚辛壬某某", ("A", Eleven, [])));
    }

    [Fact]
    public void Of_two_that_are_as_near_none_is_meant_and_else_the_nearest()
    {
        const string One = "甲乙丙丁戊己庚辛壬癸子一", Two = "甲乙丙丁戊己庚辛壬癸子二", Far = "甲乙丙丁戊己庚辛壬癸二二";
        const string Published = "甲乙丙丁戊己庚辛壬癸子三";
        Assert.Equal("-", Find(Published, ("A", One, []), ("B", Two, [])));
        Assert.Equal("A~", Find(Published, ("A", One, []), ("A", Two, [])));
        Assert.Equal("A~", Find(Published, ("A", One, []), ("B", Far, [])));
        Assert.Equal("A~", Find(Published, ("B", Far, []), ("A", One, [])));
        Assert.Equal("-", Find(Published, ("A", One, []), ("B", Two, []), ("A", Far, [])));
    }

    [Fact]
    public void Another_unit_is_no_slip_of_the_pen()
    {
        Assert.Equal("-", Find("本年收费金额元", ("A", "本年收费金额万元", [])));
        Assert.Equal("A~", Find("本年收费数额万元", ("A", "本年收费金额万元", [])));
        Assert.Equal("-", Find("甲乙丙丁戊己庚辛壬癸万元", ("A", "甲乙丙丁戊己庚辛壬癸子丑", [])));
    }

    [Fact]
    public void The_first_of_two_alike_is_kept()
    {
        Assert.Equal("A", Find("上下", ("A", "上下", ["上下"]), ("B", "上下", [])));
        Assert.Equal("A~", Find("上下", ("A", "左右", ["上下"]), ("B", "前后", ["上下"])));
        // Signs alone are no label.
        Assert.Equal("-", Find("……", ("A", "——", [])));
    }

    [Property]
    public void The_distance_is_that_of_a_plain_model(int seed)
    {
        var random = new Random(seed);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => "甲乙丙"[random.Next(3)]));
        var (a, b, bound) = (Word(), Word(), random.Next(5));
        Assert.Equal(Plain(a, b) is var distance && distance <= bound ? distance : null, EditDistance.Within(a, b, bound));

        static int Plain(string a, string b) => a.Length == 0 || b.Length == 0
            ? a.Length + b.Length
            : Math.Min(Plain(a[1..], b[1..]) + (a[0] == b[0] ? 0 : 1), 1 + Math.Min(Plain(a[1..], b), Plain(a, b[1..])));
    }

    [Theory]
    [InlineData("现行有效件", "D3")]
    [InlineData("规范性文件", "T2.1.2")]
    [InlineData("本年收费金额（单位：万元，保留4位小数）", "D1")]
    [InlineData("本年收费金额（万元）", "D1")]
    [InlineData("本年收费金额", "D1")]
    [InlineData("（二）部分公开", "R3.2")]
    [InlineData("（六）其它处理", "R3.6")]
    [InlineData("3.其它", "R3.6.3")]
    [InlineData("（七）合计", "R3.7")]
    [InlineData("社会组织", "C4")]
    [InlineData("其它", "C6")]
    [InlineData("其他组织", "C6")]
    [InlineData("合计", "C7")]
    [InlineData("其它结果", "E3")]
    [InlineData("合计", "E5")]
    [InlineData("信息内容", "decoration")]
    [InlineData("申请人情况", "decoration")]
    [InlineData("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "decoration")]
    public void A_label_that_publishers_print_is_known(string label, string expected) => Assert.Contains(expected, Meanings(Form.Of2021, label));

    [Theory]
    [InlineData("采购总金额（元）")]
    [InlineData("采购总金额（单位：元）")]
    public void A_label_of_the_earlier_edition_is_known_there(string label)
    {
        Assert.Contains("D2", Meanings(Form.Of2019, label));
        Assert.DoesNotContain("D2", Meanings(Form.Of2021, label));
    }

    static IEnumerable<string?> Meanings(Form form, string label)
    {
        var piece = new Piece([new(label, new TextOrigin(1, 1), 0)], RowLayout.Order, label, IsRow: true);
        return form.Tables.SelectMany(table => TableWords.Of(form.Edition, table).Of(piece)).SelectMany(word => (string?[])[word.Row?.Target.Code, word.Column?.Target.Code, word.IsDecoration ? "decoration" : null]);
    }
}
