namespace GovInfoReport.Documents.Tests;

/// <summary>Lines of a page put together to paragraphs.</summary>
public class ProseLinesTests
{
    const string Full = "一二三四五六七八九十一二三四五六七八九十";

    static string Read(params (double Left, double Baseline, string Text)[] lines) => Read([.. lines.Select(line => (line.Left, line.Baseline, line.Text, 10.0, 1))]);

    static string Read(params (double Left, double Baseline, string Text, double Size, int Page)[] lines)
    {
        PageLine[] all = [.. lines.Select(line => new PageLine(line.Page, Paper.Line(line.Left, line.Baseline, line.Size, line.Text, line.Page)))];
        var (prose, blocks) = (new ProseLines(all), new List<DocumentBlock>());
        foreach (var line in all) prose.Add(line, blocks);
        prose.EndParagraph(blocks);
        return string.Join('|', blocks.Cast<Paragraph>().Select(paragraph => paragraph.Text.Replace(Full, "满", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_line_that_ends_early_ends_its_paragraph()
    {
        Assert.Equal("满满甲|满", Read((0, 10, Full), (0, 25, Full), (0, 40, "甲"), (0, 55, Full)));
        // Two characters short is full, more is not.
        Assert.Equal("满" + Full[..18] + "满", Read((0, 10, Full), (0, 25, Full[..18]), (0, 40, Full)));
        Assert.Equal("满" + Full[..17] + "|满", Read((0, 10, Full), (0, 25, Full[..17]), (0, 40, Full)));
    }

    [Fact]
    public void An_indent_starts_a_paragraph()
    {
        Assert.Equal("满满|满满", Read((20, 10, Full[..18]), (0, 25, Full), (20, 40, Full[..18]), (0, 55, Full)).Replace(Full[..18], "满", StringComparison.Ordinal));
        // Where there are indents, a line has to end much earlier to end its paragraph: a quarter of the width.
        Assert.Equal("甲" + Full[..16] + "满|乙", Read((20, 10, "甲" + Full[..14] + Full[14..16]), (0, 25, Full), (20, 40, "乙")));
        // Of 200 points, wherever they begin, 50 are a quarter: 15 characters are full, 14 are not.
        Assert.Equal($"{Full[..18]}{Full[..15]}满|乙", Read((320, 10, Full[..18]), (300, 25, Full[..15]), (300, 40, Full), (320, 55, "乙")));
        Assert.Equal($"{Full[..18]}{Full[..14]}|满|乙", Read((320, 10, Full[..18]), (300, 25, Full[..14]), (300, 40, Full), (320, 55, "乙")));
    }

    [Fact]
    public void Lines_far_apart_or_of_another_size_are_of_two_paragraphs()
    {
        Assert.Equal("满满|满满", Read((0, 10, Full), (0, 25, Full), (0, 49.1, Full), (0, 64, Full)));
        Assert.Equal("满满满满", Read((0, 10, Full), (0, 25, Full), (0, 49, Full), (0, 64, Full)));
        Assert.Equal("满|满", Read((0, 10, Full, 10.0, 1), (0, 25, Full, 12, 1)));
        Assert.Equal("满满", Read((0, 10, Full, 10.0, 1), (0, 25, Full, 11, 1)));
        // A page break is as far as it is.
        Assert.Equal("满满", Read((0, 490, Full, 10.0, 1), (0, 10, Full, 10, 2)));
        Assert.Equal("满满满满", Read((0, 10, Full, 10.0, 1), (0, 25, Full, 10, 1), (0, 400, Full, 10, 2), (0, 415, Full, 10, 2)));
    }

    [Fact]
    public void A_heading_is_a_paragraph_of_its_own()
    {
        const string Heading = "二、主动公开政府信息情况";
        Assert.Equal($"满|{Heading}|满", Read((0, 10, Full), (0, 25, Heading), (0, 40, Full)));
        Assert.Equal($"{Heading}|满", Read((0, 25, Heading), (0, 40, Full)));
        Assert.True(ProseLines.IsHeading(Paper.Line(0, 10, 10, Heading)));
        Assert.True(ProseLines.IsHeading(Paper.Line(0, 10, 10, "六、其他需要报告的事项")));
        Assert.False(ProseLines.IsHeading(Paper.Line(0, 10, 10, "（二）主动公开政府信息情况")));
        Assert.False(ProseLines.IsHeading(Paper.Line(0, 10, 10, "二、别的")));
    }

    [Fact]
    public void Words_in_letters_are_set_apart_where_a_line_ends()
    {
        Assert.Equal("ab cd", Read((0, 10, "ab"), (0, 25, "cd")));
        Assert.Equal("甲a", Read((0, 10, "甲"), (0, 25, "a")));
        Assert.Equal("a甲", Read((0, 10, "a"), (0, 25, "甲")));
        Assert.Equal("", Read(Array.Empty<(double, double, string)>()));
    }

    [Fact]
    public void A_paragraph_stands_where_its_first_line_does()
    {
        var lines = new[] { new PageLine(2, Paper.Line(30, 50, 10, Full)), new PageLine(2, Paper.Line(30, 65, 10, Full)) };
        var (prose, blocks) = (new ProseLines(lines), new List<DocumentBlock>());
        foreach (var line in lines) prose.Add(line, blocks);
        Assert.Empty(blocks);
        prose.EndParagraph(blocks);
        prose.EndParagraph(blocks);
        Assert.Equal(new PageOrigin(2, 30, 40), Assert.IsType<Paragraph>(Assert.Single(blocks)).Origin);
    }
}
