using System.Diagnostics;
using System.Globalization;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The official form filled in, of which LibreOffice makes a PDF. Skipped where it is not installed.</summary>
public class LibreOfficeTests
{
    [Theory]
    [InlineData(1, 100)]
    [InlineData(2, 10_000_000)]
    public void What_is_printed_to_pdf_is_read(int seed, int greatest)
    {
        var random = new Random(seed);
        var form = Form.Of2021;
        int[] figures = [.. form.Cells.Select(_ => random.Next(greatest))];
        var reading = PublishedReport.Read(ToPdf(BlankFormTests.Filled("某某镇人民政府2022年政府信息公开工作年度报告", cell => figures[cell.Index].ToString(CultureInfo.InvariantCulture))));
        Assert.All(form.Cells, cell => Assert.Equal(figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
        Assert.Equal((2022, "某某镇人民政府"), (reading.Report!.Year, reading.Report.Authority.Name));
    }

    [Theory]
    [InlineData(Edition.Of2021, 100)]
    [InlineData(Edition.Of2021, 10_000_000)]
    [InlineData(Edition.Of2019, 1_000)]
    public void A_written_document_printed_to_pdf_is_read(Edition edition, int greatest)
    {
        var random = new Random(greatest);
        var report = AnnualReport.Blank(edition, Authority.Named("某某镇人民政府"), (int)edition + 1) with { PublishedOn = new((int)edition + 2, 1, 18), Overview = "依法做好公开工作。", ProblemsAndImprovements = "公开的内容还不够丰富。", OtherMatters = "无。" };
        report = report.With(report.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)random.Next(greatest))));
        var output = new MemoryStream();
        ReportDocx.Write(report, output);
        var reading = PublishedReport.Read(ToPdf(output.ToArray()));
        Assert.Equal(report.ToJson(), reading.Report?.ToJson());
        Assert.Empty(reading.Notes);
    }

    static byte[] ToPdf(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "report.docx");
            File.WriteAllBytes(file, docx);
            using var office = Start(folder.FullName, file);
            Assert.SkipWhen(office is null, "LibreOffice is not installed");
            office!.WaitForExit();
            return File.ReadAllBytes(Path.ChangeExtension(file, ".pdf"));
        }
        finally
        {
            // The office may still be writing its profile.
            try { folder.Delete(recursive: true); }
            catch (IOException) { }
        }
    }

    static Process? Start(string folder, string file)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, file]) { RedirectStandardOutput = true, RedirectStandardError = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
