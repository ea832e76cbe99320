namespace GovInfoReport.Documents.Tests;

/// <summary>Where in Markdown paragraphs and tables start and end.</summary>
public class MarkdownDocumentTests
{
    static string Read(string markdown) => string.Join('|', MarkdownDocument.Parse(markdown).Document!.Blocks.Select(BlockText.Of));

    [Theory]
    [InlineData("甲\n\n乙\r\n丙\r丁", "甲|乙|丙|丁")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "[a b/1 2]")]
    [InlineData("甲\na | b\n---|---\n1 | 2\n乙", "甲|[a b/1 2]|乙")]
    [InlineData("甲\n|---|", "甲")]
    [InlineData("|---|---|\n甲", "甲")]
    [InlineData("a | b\n1 | 2", "a | b|1 | 2")]
    [InlineData("a | b\n\n---|---", "a | b")]
    [InlineData("|a|\n|---|\n|b|\n|---|\n|c|", "[a/b/c]")]
    [InlineData("|a|\n|b|\n\n|c|", "[a/b]|[c]")]
    [InlineData("|a|\nb \\| c", "[a]|b | c")]
    [InlineData("甲\n  <TABLE><tr><td>a</td><td>b</td></tr>\n</TABLE>\n乙", "甲|[a b]|乙")]
    [InlineData("|a|\n<table><tr><td>b</td><td>c</td></tr></table>\n|d|", "[a]|[b c]|[d]")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr>\n<tr><td>c</td><td>d</td></tr>", "[a b/c d]")]
    public void Paragraphs_and_tables_are_told_apart(string markdown, string expected) => Assert.Equal(expected, Read(markdown));

    [Fact]
    public void Everything_knows_where_it_stands()
    {
        var blocks = MarkdownDocument.Parse("甲\n\n  乙\n|a|b|\n|---|---|\n|c|d|\n\n|e|").Document!.Blocks;
        Assert.Equal([new TextOrigin(1, 1), new TextOrigin(3, 3)], blocks.OfType<Paragraph>().Select(paragraph => paragraph.Origin));
        Assert.Equal([new TableOrigin(1, 1, 1), new TableOrigin(1, 1, 2), new TableOrigin(1, 2, 1), new TableOrigin(1, 2, 2), new TableOrigin(2, 1, 1)],
            blocks.OfType<Grid>().SelectMany(grid => grid.Rows).SelectMany(row => row.Cells).Select(cell => cell.Origin));
    }

    /// <summary>A row of a pipe table counts as one more than its cells: a row of none costs something, too.</summary>
    [Theory]
    [InlineData("甲\n", PublishedText.MaxCells)]
    [InlineData("|甲|\n", PublishedText.MaxCells / 2)]
    public void There_are_so_many_paragraphs_and_cells_and_no_more(string line, int most)
    {
        Assert.NotNull(MarkdownDocument.Parse(string.Concat(Enumerable.Repeat(line, most))).Document);
        Assert.Null(MarkdownDocument.Parse(string.Concat(Enumerable.Repeat(line, most + 1))).Document);
    }

    [Fact]
    public void Cells_of_HTML_tables_count_as_well()
    {
        const string table = "<table><tr><td>甲</td><td>乙</td></tr></table>\n";
        var most = string.Concat(Enumerable.Repeat("甲\n", PublishedText.MaxCells - 2)) + table;
        Assert.NotNull(MarkdownDocument.Parse(most).Document);
        Assert.Null(MarkdownDocument.Parse(most + "甲").Document);
    }

    [Fact]
    public void A_text_is_so_long_and_no_longer()
    {
        Assert.NotNull(MarkdownDocument.Parse(new string(' ', PublishedText.MaxCharacters)).Document);
        Assert.Null(MarkdownDocument.Parse(new string(' ', PublishedText.MaxCharacters + 1)).Document);
    }
}
