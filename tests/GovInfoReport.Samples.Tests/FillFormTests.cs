using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Samples.Tests;

public class FillFormTests
{
    [Fact]
    public async Task A_filled_form_becomes_a_Word_document_with_its_figures()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var file = Path.Combine(folder, "report.docx");
        var (status, output) = await Sample.RunAsync("FillForm", file);
        Assert.Equal(0, status);
        Assert.Contains("[balance C1]", output, StringComparison.Ordinal);
        Assert.Contains("R1:C1: 6 → 5", output, StringComparison.Ordinal);

        var report = PublishedReport.Read(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Report!;
        Assert.Equal(Verdict.Sound, report.Check().Verdict);
        Assert.Equal("某县教育局", report.Authority.Name);
        Assert.Equal((5, 4, 5, 12), (report["R1:C1"], report["R3.1:C7"], report["R3.7:C7"], report["T2.1.2:D3"]));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Without_a_file_it_says_how_it_is_called() => Assert.Equal(2, (await Sample.RunAsync("FillForm")).Status);
}
