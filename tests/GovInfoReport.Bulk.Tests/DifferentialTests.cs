using FsCheck;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>A bulk run says what the strict path says: verdict, findings, refusals, of whatever bytes.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class DifferentialTests
{
    static IEnumerable<byte[]> Vectors => Directory.EnumerateFiles(Repository.PathOf("schema/vectors"), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    [Fact]
    public void Of_every_vector()
    {
        var vectors = Vectors.ToArray();
        Assert.NotEmpty(vectors);
        Bulk.AssertAgrees(Lines(vectors));
    }

    [Property]
    public void Of_every_report(AnyReport any, SoundReport sound) => Bulk.AssertAgrees(Lines([any.Report.ToUtf8Json(), sound.Report.ToUtf8Json(), any.Report.ToUtf8Json()]));

    [Property]
    public void Of_every_report_however_it_is_written(AnyReport any, SoundReport sound, int seed)
    {
        var writings = new Writings(new Random(seed));
        Bulk.AssertAgrees(Lines([writings.Of(sound.Report), writings.Of(any.Report), sound.Report.ToUtf8Json(), writings.Of(sound.Report)]));
    }

    [Property]
    public void Of_every_report_by_other_rules(AnyReport any, SoundReport sound)
    {
        var rules = RuleSet.Default.Without("balance").WithSeverity("blank-cell", Severity.Error).With(new Rule("named", Severity.Info, new("有", "has"), new("{detail}", "{detail}"), "x",
            (ref examination) => examination.Broken(detail: new(examination.Report.ToJson(), examination.Report.Authority.Name ?? ""))));
        Bulk.AssertAgrees(Lines([any.Report.ToUtf8Json(), sound.Report.ToUtf8Json()]), new BulkOptions { Rules = rules });
    }

    [Fact]
    public void Of_mutants()
    {
        var reports = Sample(Generators.Sound, 40).Concat(Sample(Generators.Any, 20)).ToArray();
        byte[][] vectors = [.. Vectors], reported = [.. reports.Select(report => report.ToUtf8Json()), .. reports.Select(new Writings(Mutants.Fixed).Of)];
        new Mutants("json", usual: 20_000).Run(Batch, (batch, meter) => meter.Measure(() =>
        {
            var lines = Bulk.AssertAgrees(batch.Content, new BulkOptions { DegreeOfParallelism = 1 });
            return lines.CountBy(line => line.Verdict.ToString());
        }));

        Mutant Batch(Random random)
        {
            var (bytes, tokens) = (new ByteMutations(random), new TokenMutations(random));
            return new("ndjson", Lines(Enumerable.Range(0, 100).Select(_ => (Document: (random.Next(6) == 0 ? vectors : reported) is var of ? of[random.Next(of.Length)] : [], Way: random.Next(10)))
                .Select(chosen => chosen.Way == 0 ? bytes.Of(chosen.Document) : chosen.Way < 9 ? tokens.Of(chosen.Document) : bytes.Of(tokens.Of(chosen.Document)))));
        }
    }

    static AnnualReport[] Sample(Gen<AnnualReport> reports, int count) => FsCheck.Fluent.Gen.Sample(reports, 50, new Rnd(20230131), count);

    [Property]
    public void Figures_are_read_without_a_record(AnyReport any, int seed)
    {
        var read = 0;
        BulkCheck.Run(Lines([any.Report.ToUtf8Json(), new Writings(new Random(seed)).Of(any.Report)]), (in result) =>
        {
            read++;
            foreach (var cell in any.Report.Form.Cells) Assert.Equal((cell, cell.Read(any.Report)), (cell, result[cell]));
            Assert.Equal(AnnualReport.Parse(result.Json.Span), result.ToReport());
        });
        Assert.Equal(2, read);
    }

    /// <summary>Documents as lines; a document with line feeds in it becomes one of a line, or stays as wrong as it is.</summary>
    static byte[] Lines(IEnumerable<byte[]> documents)
    {
        var text = new MemoryStream();
        foreach (var document in documents)
        {
            text.Write([.. document.Select(b => b == '\n' ? (byte)' ' : b)]);
            text.WriteByte((byte)'\n');
        }
        return text.ToArray();
    }
}
