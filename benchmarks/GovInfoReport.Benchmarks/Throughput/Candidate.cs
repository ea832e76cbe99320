using System.Diagnostics;

namespace GovInfoReport.Benchmarks;

/// <summary>A way to go through an archive.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Archive">What it goes through.</param>
/// <param name="Run">Goes through all of it, and says how many reports are broken; null: it does not judge.</param>
sealed record Candidate(string Name, Archive Archive, Func<int?> Run)
{
    readonly List<(double Seconds, double Bytes)> rounds = [];

    /// <summary>What all others are compared with, on the same bytes.</summary>
    public bool IsReference { get; init; }

    /// <summary>How long the last run took, where it was another process that measured it.</summary>
    public Func<double>? MeasuredElsewhere { get; init; }

    public IReadOnlyList<double> Seconds => [.. rounds.Select(round => round.Seconds)];

    /// <summary>Megabytes a second.</summary>
    public double Rate => Archive.Text.Length / 1e6 / Median(Seconds);

    public double ReportsPerSecond => Archive.Count / Median(Seconds);

    /// <summary>What is allocated for a report, in bytes; what a whole run allocates once is spread over its reports. NaN: another process did.</summary>
    public double BytesPerReport => MeasuredElsewhere is null ? Median(rounds.Select(round => round.Bytes)) / Archive.Count : double.NaN;

    /// <summary>How many times as fast per byte as another one: the median over the rounds, since neighbours in time share what disturbs them.</summary>
    public double RatioTo(Candidate other) => Median(Seconds.Zip(other.Seconds, (here, there) => there / here)) * Archive.Text.Length / other.Archive.Text.Length;

    public void Check()
    {
        if (Run() is { } broken && broken != Archive.Broken) throw new InvalidOperationException($"{Name}: found {broken} broken reports of {Archive.Count}, where there are {Archive.Broken}.");
    }

    public void Measure()
    {
        // What others left behind is none of its business.
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        Run();
        var seconds = clock.Elapsed.TotalSeconds;
        rounds.Add((MeasuredElsewhere?.Invoke() ?? seconds, GC.GetTotalAllocatedBytes(precise: true) - before));
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
