using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using GovInfoReport.Documents;

namespace GovInfoReport.Benchmarks;

/// <summary>Reads and judges many web pages one after the other, and says how many a second and how much memory: "pages 1000".</summary>
static class Pages
{
    public static void Run(int count)
    {
        var page = File.ReadAllText(Path());
        // No two pages are the same, and none is at hand before its turn.
        ReadOnlyMemory<byte> Page(int i) => Encoding.UTF8.GetBytes(page.Replace(">821<", string.Create(CultureInfo.InvariantCulture, $">{i}<"), StringComparison.Ordinal));
        for (var i = 0; i < 50; i++) _ = PublishedReport.Read(Page(i)).Check();

        var watch = Stopwatch.StartNew();
        long bytes = 0, allocated = GC.GetTotalAllocatedBytes(), findings = 0;
        for (var i = 0; i < count; i++)
        {
            var content = Page(i);
            bytes += content.Length;
            findings += PublishedReport.Read(content).Check().Findings.Length;
        }
        var seconds = watch.Elapsed.TotalSeconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} pages, {bytes / 1e6:0.0} MB, {findings} findings: {seconds:0.00} s, {count / seconds:0} reports/s, {(GC.GetTotalAllocatedBytes() - allocated) / 1e6 / count:0.00} MB allocated for each, peak {process.PeakWorkingSet64 / 1e6:0} MB"));
    }

    static string Path([CallerFilePath] string here = "") => System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "../../tests/reports/shanghai-office-2019.html");
}
