using System.Globalization;

namespace GovInfoReport.Documents.Tests;

/// <summary>Which lines are the title of a report, and what they say.</summary>
public class TitleTests
{
    const string Line = "2021年政府信息公开工作年度报告";

    // "某局 2021", a stroke for what is not said; "none" for no title.
    static string Shown(Title? title) => title is null ? "none" : $"{title.Name ?? "-"} {title.Year?.ToString(CultureInfo.InvariantCulture) ?? "-"}";

    [Theory]
    [InlineData("某局2021年政府信息公开年报", "某局 2021")]
    [InlineData("某局2021年信息公开年报", "某局 2021")]
    [InlineData("某局2021年政务公开工作报告", "某局 2021")]
    [InlineData("某局2021年政府信息公开情况报告", "某局 2021")]
    [InlineData("某局2021年政府信息公开工作情况的年度报告", "某局 2021")]
    [InlineData("《某局2021年政府信息公开工作年度报告》", "某局 2021")]
    [InlineData(" 某 局2021 年政府信息\u3000公开工作年度报告", "某局 2021")]
    [InlineData("某局关于2021年政府信息公开年报", "某局 2021")]
    [InlineData("某县人民政府信息公开工作年度报告", "某县人民政府 -")]
    [InlineData("政府信息公开工作年度报告", "- -")]
    [InlineData("某局政府信息公开办公室2021年政务公开年报", "某局政府信息公开办公室 2021")]
    [InlineData("某局2021年政府信息公开", "none")]
    [InlineData("某局2021年政府信息公开工作", "none")]
    [InlineData("某局2021年政府信息公开工作年度", "none")]
    [InlineData("某局2021年政府信息公开工作年度报告解读", "none")]
    [InlineData("某局2021年工作年度报告", "none")]
    public void A_line_is_a_title(string line, string expected) => Assert.Equal(expected, Shown(Title.Read(line)));

    [Theory]
    [InlineData("某局二〇二一年政府信息公开年报", "某局 2021")]
    [InlineData("某局二零二三年政府信息公开年报", "某局 2023")]
    [InlineData("某局二○二○年政府信息公开年报", "某局 2020")]
    [InlineData("某局二零一九年度政府信息公开年报", "某局 2019")]
    [InlineData("某局２０２１年度政府信息公开年报", "某局 2021")]
    [InlineData("某局2021政府信息公开年报", "某局 2021")]
    [InlineData("某局政府信息公开年报（2021）", "某局 2021")]
    [InlineData("某局政府信息公开年报(2021年)", "某局 2021")]
    [InlineData("某局政府信息公开年报[2021年度]", "某局 2021")]
    [InlineData("某局政府信息公开年报〔２０２１〕", "某局 2021")]
    [InlineData("某局政府信息公开年报【2021】", "某局 2021")]
    [InlineData("某局12021年政府信息公开年报", "某局12021年 -")]
    [InlineData("某局1999年政府信息公开年报", "某局1999年 -")]
    [InlineData("2021局政府信息公开年报", "2021局 -")]
    public void A_year_is_written(string line, string expected) => Assert.Equal(expected, Shown(Title.Read(line)));

    [Fact]
    public void A_sentence_is_no_title() => Assert.All("，。；：！？、,;:!?", mark => Assert.Null(Title.Read($"某局{mark}某处{Line}")));

    [Fact]
    public void A_title_is_so_long_and_no_longer()
    {
        var name = new string('甲', 120 - Line.Length);
        Assert.Equal($"{name} 2021", Shown(Title.Read(name + Line)));
        Assert.Null(Title.Read("甲" + name + Line));
        Assert.Equal($"{name[1..]}局 2021", Shown(Title.Find(Line, name[1..] + "局", out var takes)));
        Assert.True(takes);
        Assert.Equal("- 2021", Shown(Title.Find(Line, name + "局", out takes)));
        Assert.False(takes);
    }

    [Theory]
    [InlineData("政府")]
    [InlineData("局")]
    [InlineData("厅")]
    [InlineData("部")]
    [InlineData("委")]
    [InlineData("会")]
    [InlineData("办")]
    [InlineData("室")]
    [InlineData("处")]
    [InlineData("院")]
    [InlineData("所")]
    [InlineData("站")]
    [InlineData("署")]
    [InlineData("社")]
    [InlineData("队")]
    [InlineData("中心")]
    [InlineData("街道")]
    [InlineData("镇")]
    [InlineData("乡")]
    [InlineData("村")]
    [InlineData("区")]
    [InlineData("县")]
    [InlineData("市")]
    [InlineData("省")]
    [InlineData("州")]
    [InlineData("盟")]
    [InlineData("旗")]
    [InlineData("行")]
    [InlineData("学")]
    [InlineData("校")]
    [InlineData("公司")]
    public void The_line_above_is_the_name_if_it_ends_like_one(string end)
    {
        Assert.Equal($"某{end} 2021", Shown(Title.Find(Line, $"某{end}", out var takes)));
        Assert.True(takes);
        Assert.Equal("- 2021", Shown(Title.Find(Line, $"某{end}首页", out takes)));
        Assert.False(takes);
    }

    [Theory]
    [InlineData("某局2021年政府信息公开年报", "某县", "某局 2021", false)]
    [InlineData("政府信息公开年报", "某局2021年", "某局 2021", true)]
    [InlineData("某局政府信息公开年报", "2021年", "某局 2021", true)]
    [InlineData("政府信息公开年报", "某局", "- -", false)]
    [InlineData("依法公开。", "某局", "none", false)]
    [InlineData(Line, null, "- 2021", false)]
    public void The_line_above_adds_what_is_missing(string line, string? before, string expected, bool isTaken)
    {
        Assert.Equal(expected, Shown(Title.Find(line, before, out var takes)));
        Assert.Equal(isTaken, takes);
    }

    [Fact]
    public void Of_several_titles_the_one_that_says_most_is_the_best()
    {
        const string Nothing = "政府信息公开年报", Name = "某局政府信息公开年报", Year = "2021年政府信息公开年报", Both = "某局2021年政府信息公开年报";
        string[] all = [Nothing, Name, Year, Both];
        for (var most = 0; most < all.Length; most++)
        {
            Assert.Equal(all[most], Title.Best(all[..(most + 1)].Prepend("依法公开。")));
            Assert.Equal(all[most], Title.Best(all[..(most + 1)].Reverse()));
        }
        Assert.Equal(Both, Title.Best([Both, "别局2020年政府信息公开年报"]));
        Assert.Null(Title.Best(["依法公开。"]));
    }

    [Theory]
    [InlineData("某局", 2021, true)]
    [InlineData(null, 2021, true)]
    [InlineData("某局", null, true)]
    [InlineData(null, null, true)]
    [InlineData("别局", 2021, false)]
    [InlineData("某局", 2020, false)]
    public void A_title_repeats_another(string? name, int? year, bool repeats) => Assert.Equal(repeats, new Title("", "某局", 2021).Repeats(new("", name, year)));

    [Theory]
    [InlineData("截至2021年底，比2020年多。", 2021)]
    [InlineData("2021 年", 2021)]
    [InlineData("12021年", null)]
    [InlineData("1999年", null)]
    [InlineData("2021号", null)]
    [InlineData("２０２１ 年，", 2021)]
    [InlineData("二〇二一年，", 2021)]
    [InlineData("１２０２１年", null)]
    public void The_first_year_of_prose_is_found(string prose, int? year) => Assert.Equal(year, Title.FirstYear(prose));
}
