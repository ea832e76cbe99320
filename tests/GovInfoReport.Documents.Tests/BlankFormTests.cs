using System.IO.Compression;
using System.Xml.Linq;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The blank official form, a document of WPS, and what is written into it.</summary>
public class BlankFormTests
{
    static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static readonly byte[] Blank = File.ReadAllBytes(PublishedReports.PathOf("blank-form-2021.docx"));

    [Fact]
    public void The_blank_form_is_recognised()
    {
        var reading = PublishedReport.Read(Blank, new() { Year = 2021 });
        Assert.Equal(Edition.Of2021, reading.Report!.Edition);
        Assert.All(Form.Of2021.Cells, cell => Assert.Null(cell.Read(reading.Report)));
        Assert.Empty(reading.Notes);
        Assert.Equal("（文字描述）", reading.Report.Overview);
        Assert.Equal("（文字描述，收取信息处理费情况在此处报告。）", reading.Report.OtherMatters);
    }

    [Fact]
    public void The_blank_form_names_no_year() => Assert.Contains("年度", PublishedReport.Read(Blank).Refusal!.Value.Zh, StringComparison.Ordinal);

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 25)]
    public void What_is_written_into_the_form_is_read(Printed printed)
    {
        if (printed.Form != Form.Of2021) printed = new(Form.Of2021, [.. Form.Of2021.Cells.Select((_, i) => printed.Figures[i % printed.Figures.Length])], printed.Seed);
        var figures = printed.Figures.Select((figure, i) => Form.Of2021.Cells[i].IsAmount ? figure : decimal.Truncate(figure)).ToArray();
        var reading = PublishedReport.Read(Filled("某局2022年政府信息公开工作年度报告", cell => new Printed(Form.Of2021, figures, 0).Plain(cell)));
        Assert.All(Form.Of2021.Cells, cell => Assert.Equal(figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
        Assert.Equal(("某局", 2022), (reading.Report!.Authority.Name, reading.Report.Year));
    }

    /// <summary>Writes a title and the figures into the empty cells, which stand in the order of the form.</summary>
    internal static byte[] Filled(string title, Func<Cell, string> value)
    {
        var file = new MemoryStream();
        file.Write(Blank);
        using (var archive = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = archive.GetEntry("word/document.xml")!.Open();
            var document = XDocument.Load(stream);
            document.Descendants(W + "t").First(text => text.Value.Contains("格式模板", StringComparison.Ordinal)).Value = title;
            var open = document.Descendants(W + "tc").Where(cell => string.IsNullOrWhiteSpace(cell.Value) && cell.Element(W + "tcPr")?.Element(W + "vMerge") is null).ToArray();
            Assert.Equal(Form.Of2021.Cells.Length, open.Length);
            foreach (var (cell, into) in Form.Of2021.Cells.Zip(open))
            {
                into.Descendants(W + "r").Remove();
                into.Elements(W + "p").First().Add(new XElement(W + "r", new XElement(W + "t", value(cell))));
            }
            stream.SetLength(0);
            document.Save(stream);
        }
        return file.ToArray();
    }
}
