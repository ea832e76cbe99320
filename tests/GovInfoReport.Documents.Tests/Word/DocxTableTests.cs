namespace GovInfoReport.Documents.Tests;

/// <summary>Tables of Word: what stands in which column and row.</summary>
public class DocxTableTests
{
    static string Cell(string text, string properties = "") => $"<tc><tcPr>{properties}</tcPr><p><r><t>{text}</t></r></p></tc>";

    static string Table(params string[] rows) => $"<tbl><tblPr/><tblGrid/>{string.Concat(rows.Select(row => $"<tr>{row}</tr>"))}</tbl>";

    static readonly string Pair = Cell("丙") + Cell("丁");

    [Fact]
    public void Cells_span_columns()
    {
        Assert.Equal("[甲2x1/丙 丁]", WordMarkup.Read(Table(Cell("甲", "<gridSpan val=\"2\"/>"), Pair)));
        Assert.Equal("[甲 乙/丙 丁]", WordMarkup.Read(Table(Cell("甲", "<gridSpan val=\"0\"/>") + Cell("乙", "<gridSpan val=\"x\"/>"), Pair)));
        Assert.Equal("[甲2x1/丙 丁]", WordMarkup.Read(Table(Cell("甲", "<hMerge val=\"restart\"/>") + Cell("", "<hMerge/>"), Pair)));
        Assert.Equal("[甲2x1/丙 丁]", WordMarkup.Read(Table(Cell("甲", "<hMerge val=\"restart\"/>") + Cell("", "<hMerge val=\"continue\"/>"), Pair)));
        Assert.Equal("[甲 乙/丙 丁]", WordMarkup.Read(Table(Cell("甲", "<hMerge/>") + Cell("乙", "<hMerge val=\"restart\"/>"), Pair)));
        // What stands in a cell that goes on is not lost.
        Assert.Equal("[甲\n乙3x1/丙 丁]", WordMarkup.Read(Table(Cell("甲", "<hMerge val=\"restart\"/>") + Cell("乙", "<hMerge/><gridSpan val=\"2\"/>"), Pair)));
    }

    [Fact]
    public void Cells_span_rows()
    {
        Assert.Equal("[甲1x3 乙/丙/丁]", WordMarkup.Read(Table(Cell("甲", "<vMerge val=\"restart\"/>") + Cell("乙"), Cell("", "<vMerge/>") + Cell("丙"), Cell("", "<vMerge val=\"continue\"/>") + Cell("丁"))));
        Assert.Equal("[甲 乙/戊 丙]", WordMarkup.Read(Table(Cell("甲", "<vMerge val=\"restart\"/>") + Cell("乙"), Cell("戊", "<vMerge val=\"restart\"/>") + Cell("丙"))));
        // Under a cell of another width none goes on, and none in the first row.
        Assert.Equal("[甲2x1/- 丙]", WordMarkup.Read(Table(Cell("甲", "<vMerge val=\"restart\"/><gridSpan val=\"2\"/>"), Cell("", "<vMerge/>") + Cell("丙"))));
        Assert.Equal("[- 乙/丙 丁]", WordMarkup.Read(Table(Cell("", "<vMerge/>") + Cell("乙"), Pair)));
        // Two columns that go down side by side, each by itself.
        Assert.Equal("[甲1x2 乙1x2/]", WordMarkup.Read(Table(Cell("甲", "<vMerge val=\"restart\"/>") + Cell("乙", "<vMerge val=\"restart\"/>"), Cell("", "<vMerge/>") + Cell("", "<vMerge/>"))));
        // A cell that goes on in a column where a plain one ended starts anew.
        Assert.Equal("[甲 乙/丙1x2 丁/戊]", WordMarkup.Read(Table(Cell("甲") + Cell("乙"), Pair, Cell("", "<vMerge/>") + Cell("戊"))));
    }

    [Fact]
    public void Rows_start_where_they_say()
    {
        Assert.Equal("[甲 乙 戊/-2x1 丙]", WordMarkup.Read(Table(Cell("甲") + Cell("乙") + Cell("戊"), "<trPr><gridBefore val=\"2\"/></trPr>" + Cell("丙"))));
        Assert.Equal("[甲 乙/丙 丁]", WordMarkup.Read(Table(Cell("甲") + Cell("乙"), "<trPr><gridBefore val=\"x\"/><gridAfter val=\"1\"/></trPr>" + Pair)));
        var grid = Assert.IsType<Grid>(Assert.Single(DocxDocument.Parse(DocxLayout.Pack(WordMarkup.Prefixed(Table(Pair, "<trPr><gridBefore val=\"1\"/></trPr>" + Cell("甲", "<gridSpan val=\"2\"/>") + Cell("乙"))))).Document!.Blocks));
        Assert.Equal([new TableOrigin(1, 2, 1), new TableOrigin(1, 2, 2), new TableOrigin(1, 2, 4)], grid.Rows[1].Cells.Select(cell => cell.Origin));
    }

    [Fact]
    public void Rows_that_do_not_show_are_left_out()
    {
        Assert.Equal("[丙 丁/丙 丁]", WordMarkup.Read(Table(Pair, "<trPr><del/></trPr>" + Cell("9") + Cell("9"), Pair)));
        Assert.Equal("[丙 丁/丙 丁]", WordMarkup.Read(Table(Pair, "<trPr><hidden/></trPr>" + Cell("9") + Cell("9"), Pair)));
        Assert.Equal("[丙 丁/8 9]", WordMarkup.Read(Table(Pair, "<trPr><hidden val=\"0\"/><cantSplit/></trPr>" + Cell("8") + Cell("9"))));
        // A cell goes on over them.
        Assert.Equal("[甲1x2 乙/丙]", WordMarkup.Read(Table(Cell("甲", "<vMerge val=\"restart\"/>") + Cell("乙"), "<trPr><del/></trPr>" + Cell("9") + Cell("9"), Cell("", "<vMerge/>") + Cell("丙"))));
    }

    [Fact]
    public void What_was_deleted_or_moved_away_is_no_part_of_a_table()
    {
        foreach (var name in (string[])["del", "moveFrom"])
        {
            Assert.Equal("[丙 丁]", WordMarkup.Read($"<tbl><{name}><tr>{Pair}</tr></{name}><tr>{Pair}</tr></tbl>"));
            Assert.Equal("[丙 丁]", WordMarkup.Read(Table($"<tblPrEx/><{name}>{Cell("9")}</{name}>" + Pair)));
            Assert.Equal("[丙 丁]", WordMarkup.Read(Table(Cell("丙") + $"<tc><{name}><p><r><t>9</t></r></p></{name}><p><r><t>丁</t></r></p></tc>")));
        }
        Assert.Equal("[丙 丁]", WordMarkup.Read($"<tbl><ins><tr>{Cell("丙")}<customXml>{Cell("丁")}</customXml></tr></ins></tbl>"));
    }

    [Fact]
    public void A_cell_has_its_paragraphs_one_a_line() =>
        Assert.Equal("[甲\n乙 丁]", WordMarkup.Read(Table("<tc><p><r><t>甲</t></r></p><p/><sdt><sdtPr/><sdtContent><p><r><t>乙</t></r></p></sdtContent></sdt></tc>" + Cell("丁"))));

    [Fact]
    public void A_table_that_lays_out_a_page_is_none()
    {
        Assert.Equal("甲|乙", WordMarkup.Read(Table(Cell("甲"), Cell("乙"))));
        Assert.Equal("甲|[丙 丁]|乙", WordMarkup.Read(Table(Cell("甲") + $"<tc>{Table(Pair)}<p/></tc>", Cell("乙") + Cell(""))));
        // One of the form is one, with a table in it or not.
        Assert.Equal("[规章 行政规范性文件 行政许可]|[丙 丁]", WordMarkup.Read(Table(Cell("规章") + Cell("行政规范性文件") + $"<tc><p><r><t>行政许可</t></r></p>{Table(Pair)}<p/></tc>")));
        Assert.Equal("规章|行政规范性文件|[丙 丁]", WordMarkup.Read(Table(Cell("规章") + Cell("行政规范性文件") + $"<tc>{Table(Pair)}<p/></tc>")));
    }

    [Fact]
    public void Tables_are_numbered_as_they_start()
    {
        var blocks = DocxDocument.Parse(DocxLayout.Pack(WordMarkup.Prefixed(Table(Pair) + Table(Pair)))).Document!.Blocks;
        Assert.Equal([1, 2], blocks.Cast<Grid>().Select(grid => ((TableOrigin)grid.Rows[0].Cells[0].Origin).Table));
    }

    [Fact]
    public void Tables_in_tables_are_read_so_deep_and_no_deeper()
    {
        static string Nested(int depth) => depth == 0 ? "<p><r><t>甲</t></r></p>" : $"<tbl><tr><tc>{Nested(depth - 1)}</tc></tr></tbl>";
        Assert.Equal("甲", WordMarkup.Read(Nested(DocxBody.MaxTables)));
        var refusal = PublishedReport.Read(DocxLayout.Pack(WordMarkup.Prefixed(Nested(DocxBody.MaxTables + 1)))).Refusal!.Value;
        Assert.Contains($"嵌套不超过 {DocxBody.MaxTables} 层的表格", refusal.Zh, StringComparison.Ordinal);
        // One behind the other as many as there may be.
        Assert.Equal(string.Join('|', Enumerable.Repeat("甲", 20)), WordMarkup.Read(string.Concat(Enumerable.Repeat(Nested(1), 20))));
    }
}
