using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>An input made of another.</summary>
/// <param name="Kind">What it was made of, which also is the extension of its file.</param>
/// <param name="Content">Its bytes.</param>
sealed record Mutant(string Kind, byte[] Content);

/// <summary>
/// Makes inputs, each from its number and the seed, and counts what comes of them. MUTANTS says how many there are, MUTANT_SEED begins another series, MUTANT takes only the one of that number.
/// MUTANT_SECONDS gives code more time that is slowed down to be measured.
/// </summary>
/// <remarks>
/// An input that fails is kept in artifacts/mutants, beside a record of the run. After a crash of the process the file .current there has the number of the input.
/// </remarks>
/// <param name="name">The name of the series.</param>
/// <param name="usual">How many there are if nothing else is said.</param>
sealed class Mutants(string name, int usual)
{
    // A thread of an application may have no more.
    const int StackBytes = 1024 * 1024;

    // A run goes on behind a failure, but not for ever.
    const int MostFailures = 40;

    // Looked at once a second: a machine that was asleep looks no more often for that.
    const int Hang = 180;

    readonly int count = Number("MUTANTS") ?? usual, seed = Number("MUTANT_SEED") ?? 20230131;
    readonly SortedDictionary<string, MutantCount> counts = [];
    readonly List<string> failures = [];
    volatile Mutant? current;
    long number;

    /// <summary>Random choices that are the same in every run, whatever the number of inputs.</summary>
    public static Random Fixed => new(20230131);

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../artifacts/mutants");

    /// <summary>Fails if an input does, at the end and with all that did.</summary>
    /// <param name="make">Makes an input.</param>
    /// <param name="check">Fails if something is wrong with what comes of the input; says what came of it, in a word, and how often if it is more than one document.</param>
    public void Run(Func<Random, Mutant> make, Func<Mutant, Meter, IEnumerable<KeyValuePair<string, int>>> check)
    {
        Directory.CreateDirectory(Folder());
        Exception? error = null;
        var thread = new Thread(() =>
        {
            try
            {
                RunAll(make, check);
            }
            catch (Exception thrown)
            {
                error = thrown;
            }
        }, StackBytes)
        { IsBackground = true };
        thread.Start();
        var (looks, last) = (0, -1L);
        while (!thread.Join(1_000))
        {
            (looks, last) = last == Interlocked.Read(ref number) ? (looks + 1, last) : (0, Interlocked.Read(ref number));
            if (looks > Hang && current is { } input) Assert.Fail($"{name} {number} does not end: {Save(input)}");
        }
        if (error is not null) throw new InvalidOperationException($"{name} {number} was not made", error);
        if (failures.Count > 0) Assert.Fail($"{failures.Count} failures\n{string.Join('\n', failures)}\n{Record()}");
    }

    void RunAll(Func<Random, Mutant> make, Func<Mutant, Meter, IEnumerable<KeyValuePair<string, int>>> check)
    {
        using var numbers = File.OpenHandle(Path.Combine(Folder(), $"{name}.current"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
        var (first, made) = (Number("MUTANT") ?? 0, 0);
        for (number = first; made < (Number("MUTANT") is null ? count : 1) && failures.Count < MostFailures; number++)
        {
            RandomAccess.Write(numbers, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number,12}\n")), 0);
            var input = make(new Random(unchecked(seed * 1_000_003 + (int)number)));
            current = input;
            if (!counts.TryGetValue(input.Kind, out var of)) of = counts[input.Kind] = new();
            try
            {
                foreach (var (outcome, count) in check(input, new(of, number)))
                {
                    of.Add(outcome, count);
                    made += count;
                }
            }
            catch (Exception failure)
            {
                of.Add("failed", 1);
                made++;
                failures.Add($"{name} {number}: {Save(input)}\n{failure}");
                File.AppendAllText(Path.Combine(Folder(), $"{name}-failures.txt"), failures[^1] + "\n");
            }
            current = null;
            if (number % 500 == 0) Record();
        }
        Record();
    }

    string Save(Mutant input)
    {
        var path = Path.GetFullPath(Path.Combine(Folder(), string.Create(CultureInfo.InvariantCulture, $"{name}-{seed}-{number}.{input.Kind}")));
        File.WriteAllBytes(path, input.Content);
        return path;
    }

    /// <summary>Writes down how far the run is and what came of it.</summary>
    string Record()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{name}: {counts.Values.Sum(of => of.Inputs):N0} inputs, seed {seed}, {failures.Count} failures, {Environment.CpuUsage.TotalTime.TotalSeconds:N0} s of the processor, {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000} MB at most\n");
        foreach (var (kind, of) in counts) text.Append(CultureInfo.InvariantCulture, $"  {kind}: {of}\n");
        if (Number("MUTANT") is null) File.WriteAllText(Path.Combine(Folder(), $"{name}.txt"), text.ToString());
        return text.ToString();
    }

    /// <summary>The number in a variable of the environment; null if there is none.</summary>
    public static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
