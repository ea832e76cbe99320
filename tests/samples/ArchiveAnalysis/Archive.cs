using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace ArchiveAnalysis;

/// <summary>Reads what an archive has: NDJSON (packed or not) at the speed of the bulk path, and single reports, as JSON or as they were published.</summary>
sealed class Archive(TextWriter problems)
{
    static readonly string[] Lines = [".ndjson", ".jsonl", ".gz"];

    /// <summary>How many reports could not be read; each is told.</summary>
    public int Unreadable { get; private set; }

    public IEnumerable<AnnualReport> Read(string file) => Lines.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) ? ReadLines(file) : ReadOne(file);

    IEnumerable<AnnualReport> ReadLines(string file)
    {
        foreach (var result in BulkCheck.ReadFile(file))
            if (result.ToReport() is { } report) yield return report;
            else Tell($"{file}:{result.Line}: {result.Refusal?.Message.Zh}");
    }

    IEnumerable<AnnualReport> ReadOne(string file)
    {
        var content = File.ReadAllBytes(file);
        var (report, why) = PublishedReport.IsJson(content) ? Parse(content) : Publish(content);
        if (report is not null) yield return report;
        else Tell($"{file}: {why}");
    }

    static (AnnualReport?, string?) Parse(byte[] json)
    {
        var text = json.AsSpan();
        return AnnualReport.TryParse(text.StartsWith("\uFEFF"u8) ? text[3..] : text, out var report, out var refusal) ? (report, null) : (null, refusal.Message.Zh);
    }

    static (AnnualReport?, string?) Publish(byte[] content)
    {
        var reading = PublishedReport.Read(content);
        return (reading.Report, reading.Refusal?.Zh);
    }

    void Tell(string problem)
    {
        Unreadable++;
        problems.WriteLine(problem);
    }
}
