using System.Globalization;
using FsCheck;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>A bulk run says what the strict path says: verdict, findings, refusals, of whatever bytes.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class DifferentialTests
{
    /// <summary>How many mutants there are; more for a recorded run.</summary>
    static int Mutants { get; } = int.Parse(Environment.GetEnvironmentVariable("MUTANTS") ?? "20000", CultureInfo.InvariantCulture);

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

    /// <summary>The rules that read prose have short cuts in a bulk run: for texts as the form's are, with escapes and without.</summary>
    [Property(MaxTest = 300)]
    public void Of_any_prose(SoundReport sound, int seed)
    {
        string[] words =
        [
            "收到政府信息公开申请", "申请", "收到", "公开", "政府信息", "事项", "共", "计", "为", "数量", "信息处理费", "收取", "12件", "0", "3", "75件", "1,200件", "１２件", "件", "条", "元", "万元", "0.5", "，", "。", "\n", " ", "\u3000",
            "\t", "\"", "\\", "x", "😀", "é", "ӳ", "请", "申", "本机关依法公开政府信息一二三四五六七八九十",
        ];
        var random = new Random(seed);
        string Text() => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => words[random.Next(words.Length)]));
        var lines = Enumerable.Range(0, 10).Select(_ => sound.Report with { Overview = Text(), ProblemsAndImprovements = Text(), OtherMatters = Text() })
            .SelectMany(report => (byte[][])[report.ToUtf8Json(), System.Text.Encoding.UTF8.GetBytes(Escaped(report.ToJson(), random))]);
        Bulk.AssertAgrees(Lines(lines), new BulkOptions { DegreeOfParallelism = 1 });

        // Every escape, or some characters as they are.
        static string Escaped(string json, Random random)
        {
            var (some, format) = (random.Next(3), random.Next(2) == 0 ? "x4" : "X4");
            return string.Concat(json.Select(character => character < 0x80 || (some > 0 && random.Next(8 * some) == 0 && !char.IsSurrogate(character))
                ? character.ToString()
                : "\\u" + ((int)character).ToString(format, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void Of_mutants()
    {
        var random = new Random(20230131);
        var writings = new Writings(random);
        var mutations = new ByteMutations(random);
        var reports = FsCheck.Fluent.Gen.Sample(Generators.Sound, 40).Concat(FsCheck.Fluent.Gen.Sample(Generators.Any, 20)).ToArray();
        byte[][] documents = [.. Vectors.Select(vector => vector.Where(b => b != '\n').ToArray()), .. reports.Select(report => report.ToUtf8Json()), .. reports.Select(writings.Of)];
        for (var made = 0; made < Mutants;)
        {
            // First come documents of one program, from which its way of writing is learned: then mutants meet that too.
            var program = Writings.OfOneProgram(random);
            byte[][] own = [.. reports.Select(program.Of)];
            var mutants = new byte[Math.Min(500, Mutants - made)][];
            for (var i = 0; i < mutants.Length; i++) mutants[i] = mutations.Of(random.Next(2) == 0 ? own[random.Next(own.Length)] : documents[random.Next(documents.Length)]);
            Bulk.AssertAgrees(Lines([.. own, .. mutants]), new BulkOptions { DegreeOfParallelism = 1 });
            made += mutants.Length;
        }
    }

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
