using System.Text.Json;
using System.Text.Unicode;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>Every way to go through an archive. Those that want one document at a time are told where the lines are.</summary>
static class Candidates
{
    static readonly byte[] Buffer = new byte[1 << 20];

    public static Candidate MemoryCopy(Archive archive) => new("memory copy to a 1 MB buffer", archive, () =>
    {
        for (var rest = archive.Text.Span; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, Buffer.Length)..]) rest[..Math.Min(rest.Length, Buffer.Length)].CopyTo(Buffer);
        return null;
    });

    public static Candidate Utf8Validation(Archive archive) => new("UTF-8 validation, Utf8.IsValid", archive, () => Utf8.IsValid(archive.Text.Span) ? null : throw new InvalidDataException());

    public static Candidate Reader(Archive archive) => new($"Utf8JsonReader, tokens only: {archive.Variant.Description}", archive, () =>
    {
        for (var i = 0; i < archive.Count; i++)
        {
            var reader = new Utf8JsonReader(archive[i].Span);
            while (reader.Read()) { }
        }
        return null;
    })
    {
        IsReference = true,
    };

    public static Candidate Document(Archive archive) => new("JsonDocument.Parse", archive, () =>
    {
        for (var i = 0; i < archive.Count; i++) JsonDocument.Parse(archive[i]).Dispose();
        return null;
    });

    public static Candidate Deserialize(Archive archive) => new("deserialize, source-generated", archive, () =>
    {
        for (var i = 0; i < archive.Count; i++) JsonSerializer.Deserialize(archive[i].Span, PlainContext.Default.AnnualReport2021);
        return null;
    });

    public static Candidate DeserializeAndCheck(Archive archive) =>
        Each("deserialize + Check", archive, line => JsonSerializer.Deserialize(line.Span, PlainContext.Default.AnnualReport2021)!.Check().Verdict == Verdict.Broken);

    public static Candidate Strict(Archive archive) =>
        Each("strict TryParse + Check", archive, line => !AnnualReport.TryParse(line.Span, out var report, out _) || report.Check().Verdict == Verdict.Broken);

    public static Candidate JsonSchemaNet(Archive archive)
    {
        var engine = new PortableContractEngine();
        return Each($"JsonSchema.Net + sums ({archive.Count} reports)", archive, engine.IsBroken);
    }

    public static Candidate Bulk(Archive archive, int threads)
    {
        var options = new BulkOptions { DegreeOfParallelism = threads };
        var count = threads == 1 ? "1 thread" : $"{threads} threads";
        return new($"**bulk: {archive.Variant.Description}, {count}**", archive, () => (int)BulkCheck.Run(archive.Text, options: options)[Verdict.Broken]);
    }

    /// <summary>What the machine gives to two threads that have nothing to do with each other: each judges a half.</summary>
    public static Candidate Halves(Archive archive)
    {
        var options = new BulkOptions { DegreeOfParallelism = 1 };
        var first = archive.First(archive.Count / 2).Text;
        return new($"two runs side by side, a half each: {archive.Variant.Description}", archive, () =>
        {
            var broken = 0;
            Parallel.Invoke(Judge(first), Judge(archive.Text[first.Length..]));
            return broken;

            Action Judge(ReadOnlyMemory<byte> text) => () => Interlocked.Add(ref broken, (int)BulkCheck.Run(text, options: options)[Verdict.Broken]);
        });
    }

    static Candidate Each(string name, Archive archive, Func<ReadOnlyMemory<byte>, bool> isBroken) => new(name, archive, () =>
    {
        var broken = 0;
        for (var i = 0; i < archive.Count; i++)
            if (isBroken(archive[i]))
                broken++;
        return broken;
    });
}
