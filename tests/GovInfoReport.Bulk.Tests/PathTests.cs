using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>What the quick paths promise: the same at every width of vectors, no memory for what is sound, nothing read beyond what may be.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class PathTests
{
    [Property]
    public void Every_width_of_vectors_reads_the_same(AnyReport any, int seed)
    {
        var map = new DocumentMap(any.Report.Form);
        foreach (var document in (byte[][])[any.Report.ToUtf8Json(), new Writings(new System.Random(seed)).Of(any.Report), new ByteMutations(new System.Random(seed)).Of(any.Report.ToUtf8Json())])
        {
            foreach (var isFast in (bool[])[true, false])
                Assert.Single(new[] { Read<Bytes16>(document, map, isFast), Read<BytePair<Bytes16>>(document, map, isFast), Read<BytePair<Bytes32>>(document, map, isFast), Read<Bytes64>(document, map, isFast) }.Distinct());
        }
    }

    [Property]
    public void A_canonical_document_takes_the_fast_path_and_another_order_the_flexible_one(SoundReport sound)
    {
        // Amounts below zero and figures of nine digits are rare, and for the strict path.
        var plain = sound.Report.With(sound.Report.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)Math.Abs((sound.Report[cell.Code] ?? 0) % 1_000_000))));
        var map = new DocumentMap(plain.Form);
        Assert.NotEqual("-1", Read<Bytes16>(plain.ToUtf8Json(), map, isFast: true));
        Assert.NotEqual("-1", Read<Bytes16>(plain.ToUtf8Json(), map, isFast: false));
        var sorted = System.Text.Json.Nodes.JsonNode.Parse(plain.ToUtf8Json())!.AsObject();
        foreach (var (name, value) in sorted.Reverse().ToArray())
        {
            sorted.Remove(name);
            sorted.Add(name, value);
        }
        Assert.Equal("-1", Read<Bytes16>(Encoding.UTF8.GetBytes(sorted.ToJsonString()), map, isFast: true));
        Assert.NotEqual("-1", Read<Bytes16>(Encoding.UTF8.GetBytes(sorted.ToJsonString()), map, isFast: false));
    }

    [Property]
    public void What_was_learned_of_one_document_reads_the_next_of_the_same_program(AnyReport any, AnyReport other, int seed)
    {
        var (program, map) = (Writings.OfOneProgram(new System.Random(seed)), new DocumentMap(any.Report.Form));
        var (first, second) = (program.Of(any.Report), program.Of(other.Report));
        var learned = FastReader.Learn(map, first);
        // So many blanks that a row is longer than what may be read ahead.
        Assert.Equal(first.AsSpan().IndexOf(Encoding.UTF8.GetBytes(new string(' ', 70))) >= 0, learned is null);
        if (learned is null) return;
        Assert.NotEqual("-1", Read<Bytes16>(Plain(first), map, learned));
        var mutant = new ByteMutations(new System.Random(seed)).Of(second);
        var expected = other.Report.Form == any.Report.Form ? Read<Bytes16>(second, map, isFast: false) : "-1";
        foreach (var document in (byte[][])[second, mutant])
        {
            var read = Read<Bytes16>(document, map, learned);
            Assert.Equal(read, Read<BytePair<Bytes32>>(document, map, learned));
            Assert.Equal(read, Read<Bytes64>(document, map, learned));
            if (document == second) Assert.Equal(expected, read);
        }

        // Of its figures only those are changed that are rare.
        byte[] Plain(byte[] document) => Read<Bytes16>(document, map, isFast: false) == "-1" ? program.Of(AnnualReport.Blank(any.Report.Edition, Authority.Named("某局"), 2023)) : document;
    }

    [Fact]
    public void A_sound_report_takes_no_memory()
    {
        var reports = Gen.Sample(Generators.Sound, 50).Select(report => report.With(report.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)))).ToArray();
        var text = new MemoryStream();
        foreach (var report in reports.Where(report => report.Check().Findings.IsEmpty)) text.Write([.. report.ToUtf8Json(), (byte)'\n']);
        byte[] buffer = [.. text.ToArray(), .. new byte[LineReader.Reach]];
        var batch = new Batch { Text = buffer.AsMemory(0, (int)text.Length) };
        var check = new BatchCheck(RuleSet.Default, AnnualReport.MaxDocumentBytes);
        check.Run(batch);
        Assert.True(batch.Count > 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        check.Run(batch);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Property(MaxTest = 50)]
    public void Nothing_is_read_beyond_the_memory_that_was_given(AnyReport any, int seed)
    {
        byte[] document = [.. any.Report.ToUtf8Json(), (byte)'\n', .. new ByteMutations(new System.Random(seed)).Of(any.Report.ToUtf8Json())];
        using var guarded = new GuardedMemory(document);
        Assert.Equal(Strictly.Run(document), Bulk.Run(guarded.Memory, new BulkOptions { DegreeOfParallelism = 1 }));
        // With the end cut off anywhere a line ends where the memory does.
        var cut = new System.Random(seed).Next(document.Length);
        using var shorter = new GuardedMemory(document[..cut]);
        Assert.Equal(Strictly.Run(document.AsSpan(0, cut)), Bulk.Run(shorter.Memory, new BulkOptions { DegreeOfParallelism = 1 }));
    }

    [Property]
    public void A_sweep_says_whether_every_sum_holds(SoundReport sound, int seed)
    {
        var form = sound.Report.Form;
        var values = new long[form.Cells.Length];
        form.Read(sound.Report, values);
        foreach (var cell in form.Cells.Where(cell => cell.MayBeNegative)) values[cell.Index] = 0;
        var random = new System.Random(seed);
        for (var i = 0; i < 20; i++)
        {
            var changed = values.ToArray();
            if (i > 0) changed[random.Next(changed.Length)] += random.Next(-1, 2);
            if (changed.Min() < 0) continue;
            Assert.Equal(form.Identities.All(identity => identity.Expected(changed) == identity.Actual(changed)), form.Sums.All(sums => sums.Hold(changed)));
            Assert.Equal(form.Tables.Select(table => table.Cells.Aggregate(0L, (bits, cell) => bits | changed[cell.Index])), form.Sums.Select(sums => sums.Bits(changed)));
        }
    }

    static string Read<T>(byte[] document, DocumentMap map, bool isFast) where T : struct, IBytes<T> => isFast
        ? Read<T>(document, map, new FastReader(map))
        : Read(document, map, (ref byte origin, LineContent content, PublishedTextScan published) =>
            new FlexibleReader(map).Read<T>(ref origin, 0, content, published));

    static string Read<T>(byte[] document, DocumentMap map, FastReader fast) where T : struct, IBytes<T> =>
        Read(document, map, (ref byte origin, LineContent content, PublishedTextScan published) => fast.Read<T>(ref origin, 0, content, published));

    delegate int Reading(ref byte origin, LineContent content, PublishedTextScan published);

    static string Read(byte[] document, DocumentMap map, Reading reading)
    {
        byte[] buffer = [.. document, (byte)'\n', .. new byte[LineReader.Reach]];
        var content = new LineContent(map);
        var end = reading(ref buffer[0], content, new(map.Form));
        return end < 0 ? "-1" : $"{end} {string.Join(',', content.Values.ToArray())} {string.Join(',', content.Tokens.ToArray())}";
    }
}
