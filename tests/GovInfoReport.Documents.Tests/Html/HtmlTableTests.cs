namespace GovInfoReport.Documents.Tests;

/// <summary>Tables of pages: what stands in which column and row, and what is no table.</summary>
public class HtmlTableTests
{
    [Theory]
    [InlineData("2", 2)]
    [InlineData(" 2 ", 2)]
    [InlineData("2px", 2)]
    [InlineData("0", 1)]
    [InlineData("-2", 1)]
    [InlineData("x", 1)]
    [InlineData("", 1)]
    [InlineData("1000", 1000)]
    [InlineData("1001", 1000)]
    [InlineData("999999", 1000)]
    [InlineData("99999999999999999999", 1000)]
    public void Columns_are_spanned_as_the_standard_has_it(string span, int columns)
    {
        var grid = Assert.IsType<Grid>(Assert.Single(PageMarkup.Blocks($"<table><tr><td colspan='{span}'>甲<td>乙</table>")!).Block);
        Assert.Equal([columns, 1], grid.Rows[0].Cells.Select(cell => cell.ColumnSpan));
        Assert.Equal(new TableOrigin(1, 1, Math.Min(columns, TableColumns.Most) + 1), grid.Rows[0].Cells[1].Origin);
    }

    [Theory]
    [InlineData("<tr><td rowspan=2>甲<td>乙<tr><td>丙", "[甲1x2 乙/丙]")]
    [InlineData("<tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁", "[甲1x3 乙/丙/丁]")]
    [InlineData("<tr><td>甲<td>乙<tr><td rowspan=0>丙<tr><td>丁", "[甲 乙/丙1x2/丁]")]
    [InlineData("<tr><td rowspan=9>甲<td>乙<tr><td>丙", "[甲1x2 乙/丙]")]
    [InlineData("<tr><td rowspan=x>甲<td rowspan=''>乙<tr><td>丙", "[甲 乙/丙]")]
    // No span crosses the end of a group.
    [InlineData("<thead><tr><td rowspan=2>甲<td>乙<tbody><tr><td>丙<tfoot><tr><td>丁", "[甲 乙/丙/丁]")]
    [InlineData("<thead><tr><td rowspan=0>甲<td>乙<tr><td>戊<tbody><tr><td>丙", "[甲1x2 乙/戊/丙]")]
    public void Rows_are_spanned_to_the_end_of_their_group(string rows, string expected) => Assert.Equal(expected, PageMarkup.Read($"<table>{rows}</table>"));

    [Fact]
    public void Cells_know_their_place()
    {
        var grid = Assert.IsType<Grid>(PageMarkup.Blocks("<table><tr><td>1<td>2</table><table><thead><tr><th rowspan=2>甲<td>乙<tr><td>丙<tbody><tr><td>丁<td>戊</table>")![1].Block);
        Assert.Equal([new TableOrigin(2, 1, 1), new TableOrigin(2, 1, 2), new TableOrigin(2, 2, 2), new TableOrigin(2, 3, 1), new TableOrigin(2, 3, 2)], grid.Rows.SelectMany(row => row.Cells).Select(cell => cell.Origin));
    }

    [Theory]
    [InlineData("<tr><td>甲<tr><td>乙", "甲|乙")]
    [InlineData("<tr><td>甲<td>乙", "[甲 乙]")]
    [InlineData("<caption>己</caption><tr><td>甲<tr><td>乙", "己|甲|乙")]
    [InlineData("<tr><td>甲<td>乙<table><tr><td>1<td>2</table>丙", "甲|乙|[1 2]|丙")]
    [InlineData("<tr><td>规章<td>乙<table><tr><td>1<td>2</table>", "规章|乙|[1 2]")]
    // One of the form is one, with a table in it or a single column.
    [InlineData("<tr><td>规章<td>行政许可<td><table><tr><td>1<td>2</table>丙", "[规章 行政许可 丙]!|[1 2]")]
    [InlineData("<tr><td>规章<tr><td>行政许可", "[规章/行政许可]!")]
    public void A_table_that_lays_out_a_page_is_none(string table, string expected) => Assert.Equal(expected, PageMarkup.Read($"<table>{table}</table>"));

    [Theory]
    [InlineData("<tr><td>甲<td>乙<tr><td colspan=2>一、总体情况<tr><td>丙<td>丁", "[甲 乙]|一、总体情况!|[丙 丁]")]
    [InlineData("<tr><td>一、总体情况<td>依法公开。<tr><td>丙<td>丁", "一、总体情况!|依法公开。|[丙 丁]")]
    [InlineData("<tr><td>甲<td>乙<tr><td>甲<td>一、总体情况", "[甲 乙/甲 一、总体情况]")]
    [InlineData("<tr><td>甲<td>乙<tr><td><p>丙</p><p>一、总体情况</p><td>", "[甲 乙]|丙|一、总体情况!")]
    [InlineData("<tr><td>甲<td>乙<tr><td><td>", "[甲 乙/- -]")]
    public void Headings_and_prose_in_a_table_are_none_of_it(string table, string expected) => Assert.Equal(expected, PageMarkup.Read($"<table>{table}</table>"));

    [Fact]
    public void Prose_is_longer_than_a_label()
    {
        foreach (var (length, isProse) in new[] { (200, false), (201, true) })
        {
            var text = new string('字', length);
            Assert.Equal(isProse ? $"[甲 乙]|{text}" : $"[甲 乙/{text}]", PageMarkup.Read($"<table><tr><td>甲<td>乙<tr><td>{text}</table>"));
        }
        // It stands where its cell does.
        var prose = Assert.IsType<Paragraph>(PageMarkup.Blocks($"<table><tr><td>甲<td>乙<tr><td><td>{new string('字', 201)}</table>")![1].Block);
        Assert.Equal(new TableOrigin(1, 2, 2), prose.Origin);
    }
}
