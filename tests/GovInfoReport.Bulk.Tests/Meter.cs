using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace GovInfoReport.Model.Tests;

/// <summary>What came of the inputs of a kind.</summary>
sealed class MutantCount
{
    readonly SortedDictionary<string, int> outcomes = [];

    /// <summary>All seconds of the processor.</summary>
    public double Seconds { get; set; }

    /// <summary>The most seconds of the processor, and the number of the input.</summary>
    public (double Seconds, long Number) Slowest { get; set; }

    /// <summary>The most bytes of memory asked for, released ones included, and the number of the input.</summary>
    public (long Bytes, long Number) Greatest { get; set; }

    public int Inputs => outcomes.Values.Sum();

    public void Add(string outcome, int count) => outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + count;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Inputs:N0} ({string.Join(", ", outcomes.Select(entry => $"{entry.Value:N0} {entry.Key}"))}), {Seconds:N0} s, slowest {Slowest.Seconds * 1_000:N0} ms (number {Slowest.Number}), most memory {Greatest.Bytes / 1e6:N0} MB (number {Greatest.Number})");
}

/// <summary>Measures what is done with an input: time of the processor, so that a busy machine changes nothing, and memory.</summary>
sealed partial class Meter(MutantCount counts, long number)
{
    static readonly double MostSeconds = Mutants.Number("MUTANT_SECONDS") ?? 1;

    const long MostBytes = 500_000_000;

    // A collection of garbage may fall into a measurement; it does not fall into all.
    const int Again = 4;

    /// <summary>The number of the input.</summary>
    public long Number => number;

    /// <summary>Does a work; fails if it took too long or too much memory, however often it was tried.</summary>
    public T Measure<T>(Func<T> work)
    {
        var (result, seconds, bytes) = Once(work);
        counts.Seconds += seconds;
        for (var again = 0; again < Again && seconds > MostSeconds; again++) seconds = Math.Min(seconds, Once(work).Seconds);
        if (seconds > counts.Slowest.Seconds) counts.Slowest = (seconds, number);
        if (bytes > counts.Greatest.Bytes) counts.Greatest = (bytes, number);
        Assert.True(seconds <= MostSeconds, string.Create(CultureInfo.InvariantCulture, $"takes {seconds:N2} s"));
        Assert.True(bytes <= MostBytes, string.Create(CultureInfo.InvariantCulture, $"takes {bytes / 1e6:N0} MB"));
        return result;
    }

    static (T Result, double Seconds, long Bytes) Once<T>(Func<T> work)
    {
        var (bytes, start) = (GC.GetAllocatedBytesForCurrentThread(), Seconds);
        var result = work();
        return (result, Seconds - start, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>The time of the processor that this thread has taken; where that is not known, the time of day.</summary>
    static double Seconds
    {
        get
        {
            const int thread = 3;
            return OperatingSystem.IsLinux() && Time(thread, out var time) == 0 ? time.Seconds + time.Nanoseconds / 1e9 : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Time(int clock, out Clock time);

    struct Clock
    {
        public nint Seconds, Nanoseconds;
    }
}
