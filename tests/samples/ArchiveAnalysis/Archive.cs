using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace ArchiveAnalysis;

/// <summary>Reads what an archive has: NDJSON at the speed of the bulk path, and single reports as they were published.</summary>
static class Archive
{
    public static IEnumerable<AnnualReport> Read(string file) =>
        Path.GetExtension(file).Equals(".ndjson", StringComparison.OrdinalIgnoreCase) ? Lines(file) : Published(file);

    static IEnumerable<AnnualReport> Lines(string file)
    {
        foreach (var result in BulkCheck.ReadFile(file))
            if (result.ToReport() is { } report) yield return report;
            else Console.Error.WriteLine($"{file}:{result.Line}: {result.Refusal?.Message.Zh}");
    }

    static IEnumerable<AnnualReport> Published(string file)
    {
        var reading = PublishedReport.Read(File.ReadAllBytes(file));
        if (reading.Report is { } report) yield return report;
        else Console.Error.WriteLine($"{file}: {reading.Refusal?.Zh}");
    }
}
