using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

// Inside the namespace: the outer one has a paragraph of its own, and so on.
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

public class WrittenDocxLaws
{
    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 40)]
    public void The_document_is_valid(WrittenReport written)
    {
        using var document = Open(written.Report);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal(XmlText.Of(PrintedText.Title(written.Report)).Trim(), (document.PackageProperties.Title ?? "").Trim());
    }

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 60)]
    public void Every_cell_has_its_text_and_every_paragraph_its_own(WrittenReport written)
    {
        var report = written.Report;
        using var document = Open(report);
        var body = document.MainDocumentPart!.Document!.Body!;
        var cells = body.Elements<Table>().SelectMany(table => table.Descendants<TableCell>()).ToArray();
        var texts = report.Form.Tables.SelectMany(table => TableLayout.Of(report.Form, table).Parts).SelectMany(part => part).SelectMany(row => row.Cells).Select(cell => XmlText.Of(PrintedText.Of(report, cell)));
        Assert.Equal(texts, cells.Where(cell => cell.TableCellProperties!.VerticalMerge is not { Val.Value: var merge } || merge == MergedCellValues.Restart).Select(Text));

        var prose = body.Elements<Paragraph>().Where(paragraph => Style(paragraph) == "BodyText").Select(Of);
        Assert.Equal(new[] { report.Preamble }.Concat(report.Form.Sections.Select(section => section.Prose(report))).SelectMany(text => PrintedText.Paragraphs(text ?? "")).Select(XmlText.Of), prose);
        Assert.Equal(report.Form.Sections.Where(section => section.Table is not null || section.Prose(report) is not null).Select(section => section.Heading.Zh),
            body.Elements<Paragraph>().Where(paragraph => Style(paragraph) == "Heading1").Select(Of));
        Assert.Equal(XmlText.Of(PrintedText.Title(report)), Of(body.Elements<Paragraph>().First()));
    }

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 20)]
    public void The_same_report_gives_the_same_bytes(WrittenReport written) => Assert.Equal(Bytes(written.Report), Bytes(written.Report));

    /// <summary>The layout of the blank official form, cell by cell: labels, columns taken, rows merged.</summary>
    [Fact]
    public void The_layout_is_that_of_the_official_form()
    {
        using var official = WordprocessingDocument.Open(PublishedReports.PathOf("blank-form-2021.docx"), isEditable: false);
        using var written = Open(AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022) with { Overview = "", ProblemsAndImprovements = "", OtherMatters = "" });
        var (theirs, ours) = (Rows(official), Rows(written));
        Assert.Equal(3, theirs.Count);
        for (var i = 0; i < 3; i++) Assert.Equal(theirs[i], ours[i]);

        var page = written.MainDocumentPart!.Document!.Body!.Descendants<SectionProperties>().Single();
        var model = official.MainDocumentPart!.Document!.Body!.Descendants<SectionProperties>().Single();
        Assert.Equal(model.GetFirstChild<PageSize>()!.OuterXml, page.GetFirstChild<PageSize>()!.OuterXml);
        Assert.Equal(model.GetFirstChild<PageMargin>()!.OuterXml, page.GetFirstChild<PageMargin>()!.OuterXml);

        static List<string[]> Rows(WordprocessingDocument document) =>
            [.. document.MainDocumentPart!.Document!.Body!.Elements<Table>().Select(table => table.Elements<TableRow>().Select(row => string.Join(" | ", row.Elements<TableCell>().Select(Cell))).ToArray())];

        static string Cell(TableCell cell) =>
            $"{string.Concat(Text(cell).Where(c => !char.IsWhiteSpace(c)))} {cell.TableCellProperties!.GridSpan?.Val ?? 1} {cell.TableCellProperties.VerticalMerge?.Val?.InnerText}";
    }

    static string Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    static string Text(TableCell cell) => string.Join('\n', cell.Elements<Paragraph>().Select(Of));

    static string Of(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        TabChar => "\t",
        WordText text => text.Text,
        _ => "",
    }));

    static byte[] Bytes(AnnualReport report)
    {
        using var output = new MemoryStream();
        ReportDocx.Write(report, output);
        return output.ToArray();
    }

    static WordprocessingDocument Open(AnnualReport report) => WordprocessingDocument.Open(new MemoryStream(Bytes(report)), isEditable: false);
}
