using System.Runtime.CompilerServices;

namespace GovInfoReport.Documents.Tests;

/// <summary>The reports in tests/reports, kept as they were published.</summary>
static class PublishedReports
{
    public static string Huiyuan => Path("huiyuan-2021.txt");

    static string Path(string name, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetDirectoryName(here)!)!, "reports", name);
}
