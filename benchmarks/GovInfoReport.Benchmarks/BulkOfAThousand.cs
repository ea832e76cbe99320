using BenchmarkDotNet.Attributes;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>The bulk path over a thousand reports that stay in the cache: for work on the code. The program <c>throughput</c> measures what an archive takes.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class BulkOfAThousand
{
    const int Reports = 1000;

    static readonly BulkOptions OneThread = new() { DegreeOfParallelism = 1 };

    Archive archive = null!;

    /// <summary>The kind of archive.</summary>
    [Params("canonical", "sorted", "shuffled", "pretty", "escaped", "broken", "editions")]
    public string Variant { get; set; } = "canonical";

    [GlobalSetup]
    public void Setup()
    {
        archive = Archive.Make(Benchmarks.Variant.Named(Variant), Reports);
        if (Bulk() != archive.Broken || Strict() != archive.Broken) throw new InvalidOperationException("The ways do not agree.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Reports)]
    public long Strict()
    {
        var broken = 0;
        for (var i = 0; i < archive.Count; i++)
            if (!AnnualReport.TryParse(archive[i].Span, out var report, out _) || report.Check().Verdict == Verdict.Broken)
                broken++;
        return broken;
    }

    [Benchmark(OperationsPerInvoke = Reports)]
    public long Bulk() => BulkCheck.Run(archive.Text, options: OneThread)[Verdict.Broken];
}
