namespace GovInfoReport.Documents.Tests;

/// <summary>Tables that nothing rules: what is one, where it starts and ends, and what stands in which column.</summary>
public class OpenTableTests
{
    // Pieces of a line are 100 points apart; lines are 15 points apart, a page starts where it is said.
    static IEnumerable<PageLine> Lines(params string[] lines)
    {
        var (page, baseline) = (1, 0);
        foreach (var line in lines)
        {
            if (line == "page")
            {
                (page, baseline) = (page + 1, 0);
                continue;
            }
            baseline += 15;
            yield return new(page, new([.. line.Split('|').SelectMany((text, i) => Paper.Glyphs(50 + 100 * i, baseline, 10, text, page))]));
        }
    }

    static string Read(params string[] lines) => Shown(OpenTable.PutTogether([.. Lines(lines)]));

    static string Shown(IEnumerable<object> items) => string.Join(" ; ", items.Select(item => item switch
    {
        PageLine line => line.Line.Text,
        PageTable table => BlockText.Of(table.ToGrid()),
        _ => "other",
    }));

    [Fact]
    public void Rows_of_labels_and_figures_are_a_table()
    {
        Assert.Equal("前言。 ; [规章 1 2 3/行政规范性文件 4 5 6] ; 后文。", Read("前言。", "规章|1|2|3", "行政规范性文件|4|5|6", "后文。"));
        Assert.Equal("[规章 1/行政规范性文件 2/行政许可 3]", Read("规章|1", "行政规范性文件|2", "行政许可|3"));
        // Too little of one.
        Assert.Equal("规章 1 ; 行政规范性文件 2", Read("规章|1", "行政规范性文件|2"));
        Assert.Equal("规章 ; 行政规范性文件 ; 行政许可", Read("规章", "行政规范性文件", "行政许可"));
        Assert.Equal("1 ; 2 ; 3", Read("1", "2", "3"));
        // Six figures in one row are one of table four.
        Assert.Equal("[- 1 2 3 4 5 6]", Read("1|2|3|4|5|6"));
        Assert.Equal("1 2 3 4 5", Read("1|2|3|4|5"));
    }

    [Fact]
    public void The_heading_of_a_section_is_above_its_table_and_what_is_between_is_in_it()
    {
        Assert.Equal("二、主动公开政府信息情况 ; [甲 乙 丙 丁/规章 1 2 3/行政规范性文件 4 5 6] ; 三、收到和处理政府信息公开申请情况",
            Read("二、主动公开政府信息情况", "甲|乙|丙|丁", "规章|1|2|3", "行政规范性文件|4|5|6", "三、收到和处理政府信息公开申请情况"));
        // Without a heading nobody knows where a head would start.
        Assert.Equal("甲 乙 丙 丁 ; [规章 1 2 3/行政规范性文件 4 5 6]", Read("甲|乙|丙|丁", "规章|1|2|3", "行政规范性文件|4|5|6"));
    }

    [Fact]
    public void So_many_other_lines_may_stand_between_rows_and_no_more()
    {
        static string[] Others(int count) => [.. Enumerable.Repeat("其他的话", count)];
        Assert.StartsWith("[规章 1 2 3/行政规范性文件 4 5 6", Read(["规章|1|2|3", .. Others(11), "行政规范性文件|4|5|6"]), StringComparison.Ordinal);
        Assert.StartsWith("规章 1 2 3 ; 其他的话", Read(["规章|1|2|3", .. Others(12), "行政规范性文件|4|5|6"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_with_words_is_one_and_prose_is_none()
    {
        static bool IsFigure(string text) => OpenTable.IsFigure(Paper.Line(0, 10, 10, text));
        Assert.All(["0", "1234", "-", "/", "22（其中修订16件）", "22（其中修订十六件其中修订件）", "12件", "１２"], text => Assert.True(IsFigure(text), text));
        Assert.All(["规章", "约", "1，2", "12。", "22（其中修订16件，另有2件）", "22（其中修订十六件其中修订两件）", "第二十条第（一）项", "其他"], text => Assert.False(IsFigure(text), text));
    }

    [Fact]
    public void A_table_may_go_on_on_the_next_page()
    {
        Assert.Equal("[规章 1 2 3/行政规范性文件 4 5 6]", Read("规章|1|2|3", "page", "行政规范性文件|4|5|6"));
        var table = Assert.IsType<PageTable>(Assert.Single(OpenTable.PutTogether([.. Lines("规章|1|2|3", "page", "行政规范性文件|4|5|6")])));
        // Each cell stands where it is on its own page, and the columns are nobody's but its own.
        Assert.Equal([new PageOrigin(1, 50, 5), new PageOrigin(2, 50, 5)], table.Cells.Where(cell => cell.Left == 0).Select(cell => cell.Origin));
        Assert.True(table.IsOpen);
    }

    [Fact]
    public void What_is_no_line_stays_where_it_is() =>
        Assert.Equal("[规章 1 2 3/行政规范性文件 4 5 6] ; other ; 规章 1", Shown(OpenTable.PutTogether([.. Lines("规章|1|2|3", "行政规范性文件|4|5|6"), "a ruled table", .. Lines("规章|1")])));

    [Fact]
    public void Labels_broken_over_lines_are_put_together()
    {
        Assert.Equal("二、主动公开政府信息情况 ; [信息内容/- 本年制发件数 本年废止件数 现行有效件数/规章 1 2 3/行政规范性文件 4 5 6]",
            Read("二、主动公开政府信息情况", "信息内容|本年制|本年废|现行有", "|发件数|止件数|效件数", "规章|1|2|3", "行政规范性文件|4|5|6"));
        // The label beside figures stands in the middle of its lines.
        Assert.Equal("[规章 1 2 3/行政规范性文件 4 5 6/行政许可 7 8 9]", Read("规章|1|2|3", "行政规", "范性文|4|5|6", "件", "行政许可|7|8|9"));
    }

    [Fact]
    public void A_column_without_figures_is_told_by_its_label() =>
        Assert.Equal("二、主动公开政府信息情况 ; [信息内容 本年制发件数 本年废止件数 现行有效件数/规章 1 - 3/行政规范性文件 4 - 6]",
            Read("二、主动公开政府信息情况", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|1||3", "行政规范性文件|4||6"));

    [Fact]
    public void A_figure_that_is_missing_leaves_its_place_blank() =>
        Assert.Equal("[规章 1 2 3/行政规范性文件 4 - 6/行政许可 - 8 9]", Read("规章|1|2|3", "行政规范性文件|4||6", "行政许可||8|9"));

    [Fact]
    public void A_page_of_a_thousand_lines_is_read_page_by_page_and_a_longer_one_as_prose()
    {
        static string[] Page(int count) => ["规章|1|2|3", "行政规范性文件|4|5|6", .. Enumerable.Repeat("其他的话", count - 2)];
        static int Tables(params string[] lines) => OpenTable.PutTogether([.. Lines(lines)]).OfType<PageTable>().Count();
        Assert.Equal(1, Tables(Page(1_000)));
        Assert.Equal(0, Tables(Page(1_001)));
        Assert.Equal(2, Tables([.. Page(501), "page", .. Page(500)]));
    }
}
