using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.Documents.Tests;

/// <summary>Lines of which each is a cell, put together to rows.</summary>
public class CellLinesTests
{
    // Sixteen lines of which each is a figure.
    static readonly string Many = string.Join(' ', Enumerable.Range(1, 16).Select(i => i.ToString(CultureInfo.InvariantCulture)));

    static readonly Grid Table = new([new([new("甲", new TextOrigin(1, 1))], RowLayout.Order, "甲")]);

    // Lines are given apart by blanks, a table as =; rows come in brackets, a slash between them.
    static string? Read(string lines)
    {
        var blocks = lines.Split(' ').Select((line, i) => line == "=" ? Table : (DocumentBlock)new Paragraph(line, new TextOrigin(i + 1, 1)));
        return CellLines.Of(new(blocks.ToImmutableArray()) { Otherwise = () => null }) is not { } document ? null : string.Join(' ', document.Blocks.Select(block => block switch
        {
            Paragraph paragraph => paragraph.Text,
            Grid grid => ReferenceEquals(grid, Table) ? "=" : $"[{string.Join('/', grid.Rows.Select(row => row.Text))}]",
            _ => throw new InvalidOperationException(),
        }));
    }

    [Fact]
    public void Fewer_figures_are_no_table()
    {
        Assert.Equal("[规章 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15]", Read("规章 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15"));
        Assert.Null(Read("规章 1 2 3 4 5 6 7 8 9 10 11 12 13 14 = 规章"));
    }

    [Fact]
    public void A_row_has_no_more_figures_than_one_of_table_four() =>
        Assert.Equal("[规章 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15/16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15/16/行政许可 5]", Read($"规章 {Many} {Many} 行政许可 5"));

    [Theory]
    [InlineData("规章 0 / 无 1,234 行政许可 行政处罚 5", "[规章 0 / 无 1,234/行政许可/行政处罚 5]")]
    [InlineData("0 1 规章 2", "[0 1/规章 2]")]
    // What is no word of a table ends it, and so does a heading or another table.
    [InlineData("规章 0 某某 1 行政许可 2", "[规章 0] 某某 [1/行政许可 2]")]
    [InlineData("规章 0 12件 行政许可 2", "[规章 0] 12件 [行政许可 2]")]
    [InlineData("规章 0 二、主动公开政府信息情况 行政许可 2", "[规章 0] 二、主动公开政府信息情况 [行政许可 2]")]
    [InlineData("规章 0 = 1 行政许可 2", "[规章 0] = [1/行政许可 2]")]
    [InlineData("某某 = 某某", "某某 = 某某")]
    [InlineData("（一）予以公开 1", "[（一）予以公开 1]")]
    public void A_row_is_a_label_and_the_figures_below_it(string lines, string expected) => Assert.Equal($"[{Many[..^3]}] 某某 {expected}", Read($"{Many[..^3]} 某某 {lines}"));

    [Fact]
    public void A_cell_knows_its_line_and_there_is_no_other_way_to_see_them()
    {
        var blocks = Enumerable.Range(1, 16).Select(i => (DocumentBlock)new Paragraph(i == 1 ? "规章" : " 5 ", new TextOrigin(i, 2)));
        var document = CellLines.Of(new(blocks.ToImmutableArray()) { Title = "某某", Otherwise = () => null })!;
        var row = Assert.Single(Assert.IsType<Grid>(Assert.Single(document.Blocks)).Rows);
        Assert.Equal(Enumerable.Range(1, 16).Select(i => new TextOrigin(i, 2)), row.Cells.Select(cell => cell.Origin));
        Assert.Equal((RowLayout.Order, "某某", null), (row.Layout, document.Title, document.Otherwise));
    }
}
