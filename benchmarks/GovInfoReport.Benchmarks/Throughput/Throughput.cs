using System.Globalization;
using System.Runtime.Intrinsics;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>
/// All candidates in one process, in turn in every round, so that what disturbs one disturbs its neighbours too; medians of the rounds. Before anything is measured,
/// each must find the reports that are broken.
/// </summary>
static class Throughput
{
    const int WarmUps = 2;
    const int ReportsForSlowOnes = 500;

    public static void Run(int reports, int rounds, string? ajvScript, bool isBulkOnly, TextWriter output)
    {
        var archives = Variant.All.Select(variant => Archive.Make(variant, reports)).ToArray();
        var canonical = archives[0];
        using var ajv = ajvScript is null || isBulkOnly ? null : new Ajv(ajvScript, canonical);
        Candidate[] others = isBulkOnly ? [] :
        [
            Candidates.MemoryCopy(canonical), Candidates.Utf8Validation(canonical), Candidates.Document(canonical), Candidates.Deserialize(canonical),
            Candidates.DeserializeAndCheck(canonical), Candidates.Strict(canonical), .. ajv is null ? [] : (Candidate[])[ajv.Candidate],
            Candidates.JsonSchemaNet(canonical.First(ReportsForSlowOnes)),
        ];
        // Each next to the tokens of its own bytes.
        Candidate[] bulk = [.. archives.SelectMany(archive => (Candidate[])[Candidates.Reader(archive), Candidates.Bulk(archive, 1), Candidates.Bulk(archive, 2)])];
        var halves = Candidates.Halves(canonical);
        Candidate[] all = [.. others, .. bulk[..3], halves, .. bulk[3..]];

        foreach (var candidate in all) candidate.Check();
        for (var round = 1; round < WarmUps; round++)
            foreach (var candidate in all) candidate.Run();
        for (var round = 0; round < rounds; round++)
        {
            Console.Error.WriteLine($"round {round + 1} of {rounds}");
            foreach (var candidate in all) candidate.Measure();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{reports} reports, {canonical.Text.Length / 1e6:F0} MB where canonical; {rounds} rounds; .NET {Environment.Version}, {Environment.ProcessorCount} processors, {Vectors}."));
        Table(all, output);
        Ratios(others, bulk, halves, output);
        Allocations(archives.Single(archive => archive.Variant == Variant.Sound), output);
    }

    static string Vectors =>
        Vector512.IsHardwareAccelerated ? "vectors of 512 bits" : Vector256.IsHardwareAccelerated ? "vectors of 256 bits" : Vector128.IsHardwareAccelerated ? "vectors of 128 bits" : "no vectors";

    static void Table(Candidate[] all, TextWriter output)
    {
        output.WriteLine("\n| what | × Utf8JsonReader | MB/s | reports/s | µs/report | B allocated/report |\n|---|---:|---:|---:|---:|---:|");
        foreach (var candidate in all)
        {
            var reference = all.Single(other => other.IsReference && other.Archive.Variant == candidate.Archive.Variant);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {candidate.Name} | {candidate.RatioTo(reference):0.00#} | {candidate.Rate:F0} | {candidate.ReportsPerSecond:F0} | {1e6 / candidate.ReportsPerSecond:F2} | {Bytes(candidate)} |"));
        }
    }

    static string Bytes(Candidate candidate) => double.IsNaN(candidate.BytesPerReport) ? "" : candidate.BytesPerReport.ToString(candidate.BytesPerReport < 100 ? "F1" : "F0", CultureInfo.InvariantCulture);

    static void Ratios(Candidate[] others, Candidate[] bulk, Candidate halves, TextWriter output)
    {
        output.WriteLine("\n| the bulk path, canonical, 1 thread, against | × |\n|---|---:|");
        foreach (var other in others) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {other.Name} | {bulk[1].RatioTo(other):0.0#} |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| itself, 2 threads against 1 | {bulk[2].RatioTo(bulk[1]):F2} |"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| itself, two runs side by side against 1 | {halves.RatioTo(bulk[1]):F2} |"));
    }

    /// <summary>A run has buffers; what a report adds to them is seen by comparing runs of two lengths.</summary>
    static void Allocations(Archive sound, TextWriter output)
    {
        var half = sound.First(sound.Count / 2);
        var (some, all) = (Allocated(half), Allocated(sound));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\nAllocated by the bulk path, 1 thread, in a whole run: {some} B for {half.Count} sound reports, {all} B for {sound.Count}: {(double)(all - some) / (sound.Count - half.Count):0.###} B for each more."));
    }

    static long Allocated(Archive archive)
    {
        var options = new BulkOptions { DegreeOfParallelism = 1 };
        return Enumerable.Range(0, 5).Min(_ =>
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            BulkCheck.Run(archive.Text, options: options);
            return GC.GetTotalAllocatedBytes(precise: true) - before;
        });
    }
}
