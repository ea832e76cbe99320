namespace GovInfoReport.Documents.Tests;

/// <summary>Where labels are found in words without separators.</summary>
public class FlatCutterTests
{
    // A label of eight characters with one of them wrong, and the same without it.
    const string Slip = "属于行政查询某项", Gap = "属于行政查询项";

    static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    [Theory]
    [InlineData("", "")]
    [InlineData("012", "")]
    [InlineData("规章行政规范性文件", "规章|行政规范性文件")]
    [InlineData("规章0行政许可12 3行政处罚", "规章|行政许可|行政处罚")]
    [InlineData("规\u3000章", "规\u3000章")]
    [InlineData("规章abc行政许可", "规章|<abc>|行政许可")]
    [InlineData("某某1某2", "<某某>|<某>")]
    // The longest label wins over two shorter ones or a part of it.
    [InlineData("其他结果其他其他处理", "其他结果|其他|其他处理")]
    [InlineData("行政规范性文件规范性文件", "行政规范性文件|规范性文件")]
    // The digit of a label is one of its words.
    [InlineData("本年收费金额（单位：万元，保留4位小数）4行政许可4", "本年收费金额（单位：万元，保留4位小数）|行政许可")]
    [InlineData("保留4规章4本年收费金额单位万元保留4位小数", "<保留>|规章|本年收费金额单位万元保留4位小数")]
    public void Words_are_cut_into_labels(string text, string expected) => Assert.Equal(expected, FlatShown.Cut(text));

    [Theory]
    [InlineData("一、上年结转政府信息公开申请数量", "#一、上年结转政府信息公开申请数量")]
    [InlineData("一 \n、规章", "#一 \n、规章")]
    [InlineData("一规章", "<一>|规章")]
    [InlineData("（一）予以公开", "#（一）予以公开")]
    [InlineData("（ 一 ）予以公开", "#（ 一 ）予以公开")]
    [InlineData("（予以公开）", "予以公开）")]
    [InlineData("1.属于国家秘密", "#1.属于国家秘密")]
    [InlineData("〔1〕属于国家秘密", "#〔1〕属于国家秘密")]
    [InlineData("00000002 ．重复申请", "#2 ．重复申请")]
    [InlineData("00 0重复申请", "重复申请")]
    [InlineData("七、某某", "#<七、某某>")]
    [InlineData("某某七、规章行政许可", "<某某>|#七、规章|行政许可")]
    [InlineData("一、二、规章", "#二、规章")]
    // It is no slip in its label.
    [InlineData("某某某一、属于国家秘密", "<某某某>|#一、属于国家秘密")]
    [InlineData("规章一、", "规章")]
    [InlineData("规章十", "规章|<十>")]
    public void A_number_is_a_part_of_its_label(string text, string expected) => Assert.Equal(expected, FlatShown.Cut(text));

    [Fact]
    public void What_stands_before_the_start_is_no_number_of_a_label()
    {
        Assert.Equal("属于国家秘密", FlatShown.Cut("1.属于国家秘密", from: 1));
        Assert.Equal("#2.属于国家秘密", FlatShown.Cut("12.属于国家秘密", from: 1));
    }

    [Theory]
    [InlineData('”')]
    [InlineData('"')]
    [InlineData('）')]
    [InlineData(')')]
    [InlineData('》')]
    [InlineData('】')]
    public void A_label_takes_what_closes_it(char closing)
    {
        Assert.Equal($"规章{closing}|行政许可", FlatShown.Cut($"规章{closing}0行政许可，0"));
        Assert.Equal($"规章{closing}{closing}", FlatShown.Cut($"规章{closing}{closing}"));
    }

    [Fact]
    public void A_unit_behind_a_digit_is_no_slip_in_the_label_behind_it()
    {
        foreach (var unit in FlatCutter.Units)
        {
            // Two characters too many are a slip only in a longer label.
            var label = unit.Length == 1 ? "属于行政查询事项" : "本年新收政府信息公开申请数量";
            Assert.Equal($"规章|<{unit}>|{label}", FlatShown.Cut($"规章5{unit}{label}"));
            Assert.Equal($"规章|{unit}{label}={label}", FlatShown.Cut($"规章{unit}{label}"));
            Assert.Equal($"{unit}{label}={label}", FlatShown.Cut($"{unit}{label}"));
        }
    }

    [Theory]
    [InlineData("规章无属于行政查询事项", "规章|<无>|属于行政查询事项")]
    [InlineData("规章某属于行政查询事项", "规章|某属于行政查询事项=属于行政查询事项")]
    [InlineData("规章无无法提供", "规章|<无>|无法提供")]
    public void Nothing_is_no_slip_either(string text, string expected) => Assert.Equal(expected, FlatShown.Cut(text));

    // A slip for every six characters: a wrong one, one too few, one too many.
    [Theory]
    [InlineData("复议某起诉", "<复议某起诉>")]
    [InlineData("属于国家某密", "属于国家某密=属于国家秘密")]
    [InlineData("属国家秘密", "属国家秘密=属于国家秘密")]
    [InlineData("属于的国家秘密", "属于的国家秘密=属于国家秘密")]
    [InlineData("属于某某秘密", "<属于某某秘密>")]
    [InlineData("无正当某由大量反某申请", "<无正当某由大量反某申请>")]
    [InlineData("没有现某信息需要另某制作", "没有现某信息需要另某制作=没有现成信息需要另行制作")]
    [InlineData("没现成信息需要另制作", "没现成信息需要另制作=没有现成信息需要另行制作")]
    [InlineData("没有现成的信息需要另行的制作", "没有现成的信息需要另行的制作=没有现成信息需要另行制作")]
    // In other words, and behind it in its own.
    [InlineData("属于国家某密规章属于国家秘密", "属于国家某密=属于国家秘密|规章|属于国家秘密")]
    public void A_label_may_be_in_other_words(string text, string expected) => Assert.Equal(expected, FlatShown.Cut(text));

    [Fact]
    public void Of_two_labels_that_words_may_mean_the_nearer_is_meant() =>
        Assert.Equal("本年申收政府信息公开申请数量=本年新收政府信息公开申请数量|上年转结政府信息公开申请数量=上年结转政府信息公开申请数量", FlatShown.Cut("本年申收政府信息公开申请数量0上年转结政府信息公开申请数量"));

    [Fact]
    public void Words_that_go_on_for_too_long_are_prose()
    {
        Assert.Equal(string.Join('|', Enumerable.Repeat("规章", 300)), FlatShown.Cut(Times("规章", 300)));
        Assert.Equal($"<{Times("规章", 300)}某>|规章", FlatShown.Cut($"{Times("规章", 300)}某0规章"));
    }

    [Fact]
    public void Labels_in_other_words_are_looked_for_in_so_many_characters_and_no_more()
    {
        Assert.EndsWith($"|{Slip}=属于行政查询事项", FlatShown.Cut(Times("规章", 146) + Slip), StringComparison.Ordinal);
        Assert.EndsWith($"|<{Gap}>", FlatShown.Cut(Times("规章", 147) + Gap), StringComparison.Ordinal);
        // It is the words since the last figure that count.
        Assert.EndsWith($"|{Slip}=属于行政查询事项", FlatShown.Cut(Times("规章0", 200) + Slip), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_in_other_words_are_looked_for_so_often_and_no_more()
    {
        // What needs no other words, and what is too long for them, is not counted.
        var text = Times("规章0", 60) + Times(Times("规章", 151) + "某0", 2) + Times(Slip + "0", 49);
        var cut = FlatShown.Cut(text).Split('|');
        Assert.Equal([.. Enumerable.Repeat($"{Slip}=属于行政查询事项", 48), $"<{Slip}>"], cut[^49..]);
    }
}
