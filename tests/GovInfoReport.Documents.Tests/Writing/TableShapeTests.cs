using System.IO.Compression;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The shape of printed tables, held against the rows of merged cells that the tests of the readers print, and the markup of Word.</summary>
public class TableShapeTests
{
    static readonly AnnualReport Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022) with { OtherMatters = "甲\n\n乙" };

    public static TheoryData<Edition> Editions => new(Form.All.Select(form => form.Edition));

    [Theory]
    [MemberData(nameof(Editions))]
    public void Every_label_takes_its_rows_and_columns(Edition edition)
    {
        var form = Form.Of(edition);
        foreach (var table in form.Tables)
        {
            var rows = TableLayout.Of(form, table).Parts.SelectMany(part => part).ToArray();
            // Table two of the tests has six columns of figures, and the one here as many as its blocks have in common.
            var times = table.Code == "T2" ? 6 / TableLayout.Of(form, table).Blocks.Max(block => block.ValueColumns) : 1;
            if (edition == Edition.Of2019) times = 1;
            var printed = FormGrid.Rows(table, cell => cell.Code).ToArray();
            Assert.Equal(printed.Length, rows.Length);
            foreach (var (boxes, row) in printed.Zip(rows))
                Assert.Equal(boxes.Select(box => $"{box.Text} {box.Width}x{box.Height}"), row.Cells.Select(cell => $"{(cell.Cell is { } place ? place.Code : cell.Label.Zh)} {Width(cell)}x{cell.RowSpan}"));

            int Width(LayoutCell cell) => cell.Kind switch
            {
                LayoutKind.BlockHeading => 1 + (cell.ColumnSpan - 1) * times,
                LayoutKind.ColumnHeader or LayoutKind.Value => cell.ColumnSpan * times,
                _ => cell.ColumnSpan,
            };
        }
    }

    [Theory]
    [MemberData(nameof(Editions))]
    public void Cells_stand_side_by_side_without_a_gap(Edition edition)
    {
        foreach (var layout in TableLayout.Of(Form.Of(edition)))
            foreach (var part in layout.Parts)
            {
                var taken = new HashSet<(int Row, int Column)>();
                foreach (var (row, i) in part.Select((row, i) => (row, i)))
                    foreach (var cell in row.Cells)
                        for (var down = 0; down < cell.RowSpan; down++)
                            for (var right = 0; right < cell.ColumnSpan; right++) Assert.True(taken.Add((i + down, cell.Column + right)));
                Assert.Equal(part.Length * layout.Widths.Length, taken.Count);
            }
    }

    [Theory]
    [InlineData(LayoutKind.BlockHeading, 1, 1, true)]
    [InlineData(LayoutKind.BlockHeading, 4, 1, true)]
    [InlineData(LayoutKind.ColumnHeader, 1, 2, false)]
    [InlineData(LayoutKind.ColumnHeader, 2, 1, true)]
    [InlineData(LayoutKind.RowHeader, 2, 1, false)]
    [InlineData(LayoutKind.RowHeader, 1, 2, true)]
    [InlineData(LayoutKind.Corner, 3, 3, false)]
    [InlineData(LayoutKind.Value, 3, 1, false)]
    public void A_label_of_several_lines_is_one_of_a_group(object kind, int columns, int rows, bool isGroup) => Assert.Equal(isGroup, new LayoutCell((LayoutKind)kind, default, 0, columns, rows).IsGroup);

    static string Document()
    {
        var output = new MemoryStream();
        ReportDocx.Write(Report, output);
        using var archive = new ZipArchive(output, ZipArchiveMode.Read);
        using var reader = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    static string Between(string text, string start, string end) => text.IndexOf(start, StringComparison.Ordinal) is >= 0 and var at ? text[at..(text.IndexOf(end, at, StringComparison.Ordinal) + end.Length)] : "none";

    [Fact]
    public void Word_is_told_all_that_it_needs()
    {
        var document = Document();
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Title\" /></w:pPr><w:r><w:t xml:space=\"preserve\">某局2022年政府信息公开工作年度报告</w:t></w:r></w:p>", document, StringComparison.Ordinal);
        Assert.EndsWith("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\" /><w:pgMar w:top=\"1440\" w:right=\"1800\" w:bottom=\"1440\" w:left=\"1800\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\" /></w:sectPr></w:body></w:document>", document, StringComparison.Ordinal);
        // Four columns of a quarter.
        Assert.Equal("<w:tblPr><w:tblStyle w:val=\"Form\" /><w:tblW w:w=\"9748\" w:type=\"dxa\" /><w:jc w:val=\"center\" /><w:tblLayout w:type=\"fixed\" /><w:tblLook w:val=\"0000\" /></w:tblPr>", Between(document, "<w:tblPr>", "</w:tblPr>"));
        Assert.Equal("<w:tblGrid><w:gridCol w:w=\"2437\" /><w:gridCol w:w=\"2437\" /><w:gridCol w:w=\"2437\" /><w:gridCol w:w=\"2437\" /></w:tblGrid>", Between(document, "<w:tblGrid>", "</w:tblGrid>"));
        Assert.Equal("<w:tr><w:trPr><w:cantSplit /><w:trHeight w:val=\"300\" w:hRule=\"atLeast\" /></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"9748\" w:type=\"dxa\" /><w:gridSpan w:val=\"4\" /><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"C6D9F1\" /><w:vAlign w:val=\"center\" /></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableLabel\" /><w:keepNext /></w:pPr><w:r><w:t xml:space=\"preserve\">第二十条第（一）项</w:t></w:r></w:p></w:tc></w:tr>", Between(document, "<w:tr>", "</w:tr>"));
        // A merged cell goes on below, without its text.
        var three = document[document.IndexOf("申请人情况", StringComparison.Ordinal)..];
        Assert.Equal("<w:vMerge w:val=\"continue\" /><w:vAlign w:val=\"center\" /></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"TableNote\" /><w:keepNext /></w:pPr></w:p></w:tc>", Between(three, "<w:vMerge", "</w:tc>"));
        Assert.Equal("<w:vMerge w:val=\"restart\" />", Between(document, "<w:vMerge", "/>"));
        // An empty paragraph has no run.
        Assert.Contains("乙</w:t>", document, StringComparison.Ordinal);
        Assert.Contains("<w:p><w:pPr><w:pStyle w:val=\"BodyText\" /></w:pPr></w:p>", document, StringComparison.Ordinal);
        Assert.DoesNotContain("<w:r />", document, StringComparison.Ordinal);
    }
}
