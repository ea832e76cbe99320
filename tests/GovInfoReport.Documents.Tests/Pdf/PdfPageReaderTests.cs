using System.Globalization;
using File = UglyToad.PdfPig.PdfDocument;

namespace GovInfoReport.Documents.Tests;

/// <summary>What is taken from a page: characters as they are turned, and lines that may rule a table.</summary>
public class PdfPageReaderTests
{
    static PdfPage Read(Action<PdfWriter> print, PdfWriter? pdf = null)
    {
        pdf ??= new();
        pdf.NewPage();
        print(pdf);
        using var file = File.Open(pdf.ToBytes());
        return PdfPageReader.Read(file.GetPage(1));
    }

    static string Lines(string operators)
    {
        var page = Read(pdf => pdf.Raw(operators));
        return string.Join(' ', page.Across.Select(line => Shown("across", line)).Concat(page.Down.Select(line => Shown("down", line))));
    }

    static string Shown(string name, Ruling line) => string.Create(CultureInfo.InvariantCulture, $"{name} {line.At:0.##}:{line.From:0.##}-{line.To:0.##}");

    // The page is 842 points high.
    [Theory]
    [InlineData("10 742 m 110 742 l S", "across 100:10-110")]
    [InlineData("110 742 m 10 742.6 l S", "across 99.7:10-110")]
    [InlineData("10 742 m 10 642 l S", "down 10:100-200")]
    [InlineData("10 742 m 60 692 l S", "")]
    [InlineData("10 742 m 60 742 l 60 692 l S", "across 100:10-60 down 60:100-150")]
    [InlineData("10 742 m 60 742.5 l 60.5 692 l S", "across 100:10-60 down 60:99.5-150")]
    [InlineData("10 742 m 60 742.7 l 60.7 692 l S", "")]
    [InlineData("10 642 100 3 re f", "across 198.5:10-110")]
    [InlineData("10 642 100 3.1 re f", "")]
    [InlineData("10 642 3 100 re f", "down 11.5:100-200")]
    [InlineData("10 642 3.1 100 re f", "")]
    [InlineData("10 642 2 2 re f", "")]
    [InlineData("10 642 100 50 re f", "")]
    [InlineData("10 642 100 50 re W n", "")]
    [InlineData("10 642 100 1 re W n", "")]
    [InlineData("10 642 100 1 re W f", "across 199.5:10-110")]
    public void Lines_are_what_is_thin_and_straight(string operators, string expected) => Assert.Equal(expected, Lines(operators));

    [Fact]
    public void A_stroked_rectangle_has_four_borders()
    {
        var page = Read(pdf => pdf.Raw("10 642 100 50 re S"));
        Assert.Equal([(150, 10, 110), (200, 10, 110)], page.Across.Select(line => (line.At, line.From, line.To)).Order());
        Assert.Contains((110, 150, 200), page.Down.Select(line => (line.At, line.From, line.To)));
    }

    [Fact]
    public void Characters_are_as_they_are_turned()
    {
        var page = Read(pdf =>
        {
            pdf.Text(100, 200, 10, "甲1");
            pdf.Text(100, 200, 10, "乙", turn: 1);
            pdf.Text(100, 200, 10, "丙", turn: 3);
            pdf.Text(100, 200, 10, "丁", turn: 2);
            pdf.Slanted(100, 200, 10, "戊");
        });
        Assert.Equal([0, 0, 1, 3, 2, Glyph.Slanted], page.Glyphs.Select(glyph => glyph.Turn));
        Glyph Of(string text) => page.Glyphs.Single(glyph => glyph.Text == text);
        // Where it starts and ends and its baseline, in the direction of the text; and its middle on the page.
        Assert.Equal((100, 110, 200, 105, 196.5), Shape(Of("甲")));
        Assert.Equal((110, 115, 200, 112.5, 196.5), Shape(Of("1")));
        Assert.Equal((200, 210, -100, 103.5, 205), Shape(Of("乙")));
        Assert.Equal((-200, -190, 100, 96.5, 195), Shape(Of("丙")));
        Assert.Equal((-100, -90, -200, 95, 203.5), Shape(Of("丁")));
        Assert.Equal((104, 197), (Math.Round(Of("戊").X, 6), Math.Round(Of("戊").Y, 6)));
        // Along a direction that rises by three in five: 100 · 0.8 − 200 · 0.6, and across it.
        Assert.Equal((-40, -30, 220), (Math.Round(Of("戊").Left, 6), Math.Round(Of("戊").Right, 6), Math.Round(Of("戊").Baseline, 6)));
        Assert.All(page.Glyphs, glyph => Assert.Equal((10, 1), (Math.Round(glyph.Size, 6), glyph.Page)));

        static (double, double, double, double, double) Shape(Glyph glyph) => (Math.Round(glyph.Left, 6), Math.Round(glyph.Right, 6), Math.Round(glyph.Baseline, 6), Math.Round(glyph.X, 6), Math.Round(glyph.Y, 6));
    }

    [Theory]
    [InlineData(0.09, 0)]
    [InlineData(0.11, Glyph.Slanted)]
    [InlineData(-0.09, 0)]
    [InlineData(-0.11, Glyph.Slanted)]
    public void A_line_of_a_scan_that_runs_a_little_up_is_level(double rise, int turn) =>
        Assert.Equal(turn, Assert.Single(Read(pdf => pdf.Raw(string.Create(CultureInfo.InvariantCulture, $"BT /F1 10 Tf 1 {rise} {-rise} 1 100 600 Tm <7532> Tj ET"))).Glyphs).Turn);

    [Fact]
    public void What_stands_off_the_page_is_not_seen()
    {
        var page = Read(pdf =>
        {
            pdf.Text(-5.9, 200, 10, "甲");
            pdf.Text(-6.1, 220, 10, "乙");
            pdf.Text(590.9, 200, 10, "丙");
            pdf.Text(591.1, 220, 10, "丁");
            pdf.Text(50, 2.6, 10, "戊");
            pdf.Text(50, 2.4, 10, "己");
            pdf.Text(70, 846.4, 10, "庚");
            pdf.Text(70, 846.6, 10, "辛");
        });
        Assert.Equal("甲丙戊庚", string.Concat(page.Glyphs.Select(glyph => glyph.Text)));
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void A_page_that_is_turned_when_it_is_shown_is_read_as_it_is_shown(int rotation)
    {
        var page = Read(pdf => pdf.Text(100, 200, 10, "甲"), new() { Rotation = rotation });
        var glyph = Assert.Single(page.Glyphs);
        // Most of its text, so that is upright.
        Assert.Equal((0, 595, 842), (glyph.Turn, page.Width, page.Height));
        Assert.Equal((105, 196.5), (Math.Round(glyph.X, 6), Math.Round(glyph.Y, 6)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_is_read_the_way_most_of_its_text_runs(int turn)
    {
        var page = Read(pdf =>
        {
            pdf.Text(100, 200, 10, "甲乙");
            pdf.Text(300, 300, 10, "丙", turn: 1);
            pdf.Slanted(100, 400, 10, "样样样样");
            pdf.Line(100, 500, 200, 500);
        }, new() { Turn = turn });
        Assert.Equal((595, 842), (page.Width, page.Height));
        Assert.Equal([0, 0, 1], page.Glyphs.Where(glyph => glyph.Turn != Glyph.Slanted).Select(glyph => glyph.Turn));
        Assert.Equal((105, 196.5), (Math.Round(page.Glyphs[0].X, 3), Math.Round(page.Glyphs[0].Y, 3)));
        Assert.Equal("across 500:100-200", Shown("across", Assert.Single(page.Across)));
        Assert.Empty(page.Down);
    }

    [Fact]
    public void A_radical_is_a_character_and_half_of_a_pair_is_none() => Assert.Equal("民\uFFFD", string.Concat(Read(pdf => pdf.Text(100, 200, 10, "⺠\uD800")).Glyphs.Select(glyph => glyph.Text)));
}
