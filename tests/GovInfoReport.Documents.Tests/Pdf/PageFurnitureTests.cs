namespace GovInfoReport.Documents.Tests;

/// <summary>What is printed at the edges of pages and is no part of the text.</summary>
public class PageFurnitureTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("- 12 -")]
    [InlineData("—３—")]
    [InlineData("第 3 页")]
    [InlineData("第3页/共12页")]
    [InlineData("3/12")]
    [InlineData("3 共 12 页")]
    [InlineData("第3页，共12页")]
    [InlineData("· 3 ·")]
    [InlineData("999")]
    public void A_page_number_is_one(string line) => Assert.True(PageFurniture.IsPageNumber(line));

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("2023")]
    [InlineData("3件")]
    [InlineData("页")]
    [InlineData("第三页")]
    [InlineData("3 12")]
    [InlineData("一、总体情况 3")]
    public void Other_text_is_none(string line) => Assert.False(PageFurniture.IsPageNumber(line));

    // What is left of pages, each of some lines: how far down the page of 500 points, and a text.
    static string Left(params (double Baseline, string Text)[][] pages)
    {
        var contents = pages.Select((lines, index) => PageContent.Of(Paper.Page(lines.SelectMany(line => Paper.Glyphs(50, line.Baseline, 10, line.Text, index + 1)), [], [], index + 1))).ToList();
        PageFurniture.RemoveFrom(contents);
        return string.Join('|', contents.Select(page => string.Join(' ', page.Items.Cast<PageLine>().Select(line => line.Line.Text))));
    }

    [Fact]
    public void Numbers_at_an_edge_go_and_others_stay()
    {
        Assert.Equal("甲", Left([(59.9, "1"), (200, "甲"), (440.1, "2")]));
        Assert.Equal("1 甲 2", Left([(60, "1"), (200, "甲"), (440, "2")]));
        // Behind something else an edge is none.
        Assert.Equal("甲 1 乙 2 丙", Left([(20, "甲"), (100, "1"), (200, "乙"), (300, "2"), (480, "丙")]));
        Assert.Equal("甲 乙", Left([(20, "甲"), (40, "1"), (200, "乙")]));
    }

    [Fact]
    public void What_stands_on_three_pages_in_one_place_is_a_running_title()
    {
        static (double, string)[] Page(string title, double at = 30, string text = "甲") => [(at, title), (200, text)];
        Assert.Equal("甲|甲|甲", Left(Page("某局年报"), Page("某局年报", 34), Page("某局年报")));
        Assert.Equal("甲|甲|甲", Left(Page("某局年报 1"), Page("某局年报 2"), Page("某局 年报3")));
        Assert.Equal("某局年报 甲|某局年报 甲", Left(Page("某局年报"), Page("某局年报")));
        Assert.Equal("某局年报 甲|某局年报 甲|某局年报 甲", Left(Page("某局年报"), Page("某局年报", 34.1), Page("某局年报")));
        Assert.Equal("某局年报 甲|另局年报 甲|某局年报 甲", Left(Page("某局年报"), Page("另局年报"), Page("某局年报")));
        // In the middle of a page it is text, and what only figures tell apart is nothing that repeats.
        Assert.Equal("某局年报 甲|某局年报 甲|某局年报 甲", Left(Page("某局年报", 100), Page("某局年报", 100), Page("某局年报", 100)));
        Assert.Equal("2021 甲|2022 甲|2023 甲", Left(Page("2021"), Page("2022"), Page("2023")));
        // The head of a table comes again on each of its pages.
        Assert.Equal("行政许可 甲|行政许可 甲|行政许可 甲", Left(Page("行政许可"), Page("行政许可"), Page("行政许可")));
        // Three times on one page is not on three pages.
        Assert.Equal("某 某 某 甲", Left([(20, "某"), (35, "某"), (50, "某"), (200, "甲")]));
    }

    [Fact]
    public void Beside_the_text_what_repeats_goes_too()
    {
        static string Beside(params string[] texts)
        {
            var contents = texts.Select((text, index) => PageContent.Of(Paper.Page(Paper.Glyphs(50, 200, 10, text, index + 1).Select(glyph => glyph with { Turn = 1 }), [], [], index + 1))).ToList();
            PageFurniture.RemoveFrom(contents);
            return string.Join('|', contents.Select(page => string.Join(' ', page.Beside.Select(line => line.Line.Text))));
        }

        Assert.Equal("||", Beside("样稿 1", "样稿 2", "样稿"));
        Assert.Equal("样稿|样稿", Beside("样稿", "样稿"));
        Assert.Equal("|样稿", Beside("— 3 —", "样稿"));
    }

    [Fact]
    public void A_frame_around_prose_is_no_table_and_a_watermark_over_a_table_is_beside_it()
    {
        Ruling[] across = [new(100, 50, 450), new(150, 50, 450), new(200, 50, 450)], down = [new(50, 100, 200), new(250, 100, 200), new(450, 100, 200)];
        var text = Paper.Glyphs(60, 130, 10, "规章").ToArray();
        var slanted = Paper.Glyphs(60, 130, 10, "样").Select(glyph => glyph with { Turn = Glyph.Slanted });
        var page = PageContent.Of(Paper.Page([.. text, .. slanted, .. Paper.Glyphs(60, 95, 10, "甲"), .. Paper.Glyphs(60, 220, 10, "乙")], across, down));
        Assert.Equal(("甲", "乙", "样"), (((PageLine)page.Items[0]).Line.Text, ((PageLine)page.Items[2]).Line.Text, Assert.Single(page.Beside).Line.Text));
        Assert.Equal(["规章", "", "", ""], Assert.IsType<PageTable>(page.Items[1]).Cells.Select(cell => cell.Text));
        // Nothing but blanks and what is across it.
        Assert.Equal(["甲"], PageContent.Of(Paper.Page([.. Paper.Glyphs(60, 130, 10, "  "), .. slanted, .. Paper.Glyphs(60, 95, 10, "甲")], across, down)).Items.Select(item => ((PageLine)item).Line.Text));
    }
}
