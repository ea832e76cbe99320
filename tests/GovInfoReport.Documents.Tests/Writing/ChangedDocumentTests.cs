using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovInfoReport.Model;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>A page or document of this library that somebody has changed since is read as it is seen, not as it was written.</summary>
public class ChangedDocumentTests
{
    static readonly AnnualReport2021 Report = (AnnualReport2021.Blank(Authority.Named("某县教育局"), 2021) with { Overview = "依法公开。", ProblemsAndImprovements = "还有不足。", OtherMatters = "无" })
        .With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)cell.Index)));

    static readonly Cell Cell = Form.Of2021["T2.5.1:D1"];

    static string Page(AnnualReport report)
    {
        using var output = new StringWriter();
        ReportHtml.Write(report, output, new() { Judgement = report.Check() });
        return output.ToString();
    }

    static AnnualReport Read(string page) => PublishedReport.Read(Encoding.UTF8.GetBytes(page)).Report!;

    // The cell by its attribute, and what is in it up to its end.
    static string Changed(Func<string, string> change)
    {
        var page = Page(Report);
        var start = page.IndexOf('>', page.IndexOf($"data-cell=\"{Cell.Code}\"", StringComparison.Ordinal)) + 1;
        var end = page.IndexOf("</td>", start, StringComparison.Ordinal);
        return page[..start] + change(page[start..end]) + page[end..];
    }

    [Theory]
    [InlineData("<del>9</del>")]
    [InlineData("<s>9</s>")]
    [InlineData("<span hidden>9</span>")]
    [InlineData("<span style='display:none'>9</span>")]
    public void What_is_hidden_in_a_cell_is_no_figure(string hidden) => Assert.Equal(Report.ToJson(), Read(Changed(text => hidden + text)).ToJson());

    [Fact]
    public void Another_figure_is_read() => Assert.Equal(77, Read(Changed(_ => "77"))[Cell.Code]);

    [Fact]
    public void Another_title_is_of_another_report()
    {
        var read = Read(Page(Report).Replace(">某县教育局2021年政府信息公开工作年度报告</h1>", ">某县民政局2022年政府信息公开工作年度报告</h1>", StringComparison.Ordinal));
        Assert.Equal(("某县民政局", 2022, Cell.Index), (read.Authority.Name, read.Year, read[Cell.Code]));
    }

    [Fact]
    public void Labels_say_what_a_figure_is()
    {
        var read = Read(Page(Report).Replace(">行政许可<", ">甲<", StringComparison.Ordinal).Replace(">行政处罚<", ">行政许可<", StringComparison.Ordinal).Replace(">甲<", ">行政处罚<", StringComparison.Ordinal));
        Assert.Equal((Report["T2.6.1:D1"], Report["T2.5.1:D1"]), (read["T2.5.1:D1"], read["T2.6.1:D1"]));
    }

    [Fact]
    public void Lines_broken_by_the_program_that_saved_the_page_change_nothing() =>
        Assert.Equal((Report with { Title = null }).ToJson(), Read(Page(Report).Replace(">行政许可<", ">\n   行政许可\n<", StringComparison.Ordinal)).ToJson());

    [Fact]
    public void Of_two_pages_in_one_the_second_is_told()
    {
        var other = Page(Report with { Authority = Authority.Named("某县民政局") });
        var reading = PublishedReport.Read(Encoding.UTF8.GetBytes(Page(Report) + other));
        Assert.Equal("某县教育局", reading.Report!.Authority.Name);
        Assert.Contains(reading.Notes, note => note.Rule == Rules.UnknownLine && note.Message.Zh.Contains("请分为两个文件", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_hidden_in_a_Word_document_is_no_figure(bool isStruck)
    {
        var file = new MemoryStream();
        ReportDocx.Write(Report, file);
        using (var document = WordprocessingDocument.Open(file, isEditable: true))
        {
            var run = document.MainDocumentPart!.Document!.Descendants<TableRow>().Single(row => row.InnerText == $"行政许可{Cell.Index}").Descendants<Run>().Last();
            run.InsertBeforeSelf(new Run(new RunProperties(isStruck ? new Strike() : new Vanish()), new Text("9")));
        }
        var read = PublishedReport.Read(file.ToArray()).Report!;
        Assert.Equal(Cell.Index, read[Cell.Code]);
        Assert.Equal(Report.Overview, read.Overview);
    }
}
