using System.Globalization;
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

    /// <summary>Of a line that a bulk run too leaves to the strict reader no comparison shows anything.</summary>
    [Fact]
    public void Many_reports_made_by_chance_are_read_quickly()
    {
        var (sound, any, writings) = (Sample(Generators.Sound, 100), Sample(Generators.Any, 100), new Writings(Mutants.Fixed));
        int[] quick = [.. new[] { sound, any }.SelectMany(reports => (int[])[reports.Count(report => Quickly.Reads(report.ToUtf8Json())), reports.Count(report => Quickly.Reads(writings.Of(report)))])];
        Assert.True(quick is [>= 60, >= 40, >= 25, >= 15], string.Join(' ', quick));
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
        // Every other line by the quick readers, whatever the figures of the report made by chance.
        Form form = Form.Of2021;
        var small = AnnualReport2021.Blank(Authority.Named("某县教育局"), 2022).With(form.Landmarks.Received, random.Next(2) == 0 ? 12 : 75).With(form.Landmarks.CarriedOver, random.Next(4)).With(form.Landmarks.Fees, random.Next(2));
        Assert.True(Quickly.Reads(small.ToUtf8Json()));
        var lines = Enumerable.Range(0, 10).Select(i => i % 2 == 0 ? sound.Report : (AnnualReport)small).Select(report => report with { Overview = Text(), ProblemsAndImprovements = Text(), OtherMatters = Text() })
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

    /// <summary>More places of 申请 than are noted, and the count behind the last of them.</summary>
    [Theory]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(400)]
    public void Of_prose_that_speaks_of_requests_again_and_again(int times)
    {
        var form = Form.Of2021;
        var prose = string.Concat(Enumerable.Repeat("依申请公开工作按照规定办理，答复及时准确，程序合法规范，没有差错和投诉。", times));
        var report = AnnualReport2021.Blank(Authority.Named("某县教育局"), 2022).With(form.Landmarks.Received, 12).With(form.Landmarks.CarriedOver, 0) with { Overview = prose + "全年收到政府信息公开申请75件。", ProblemsAndImprovements = prose, OtherMatters = "无" };
        var right = report with { Overview = prose + "全年收到政府信息公开申请12件。" };
        Assert.True(Quickly.Reads(report.ToUtf8Json()));
        var lines = Bulk.AssertAgrees(Lines([report.ToUtf8Json(), right.ToUtf8Json()]));
        Assert.Contains("request-count-in-text", lines[0].Findings.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("request-count-in-text", lines[1].Findings.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_mutants()
    {
        var reports = Sample(Generators.Sound, 40).Concat(Sample(Generators.Any, 20)).ToArray();
        byte[][] vectors = [.. Vectors], reported = [.. reports.Select(report => report.ToUtf8Json()), .. reports.Select(new Writings(Mutants.Fixed).Of)];
        new Mutants("json", usual: 20_000).Run(Batch, (batch, meter) => meter.Measure(() =>
        {
            var lines = Bulk.AssertAgrees(batch.Content, new BulkOptions { DegreeOfParallelism = 1 });
            var quick = Quickly.Offsets(batch.Content);
            return lines.CountBy(line => $"{line.Verdict}{(quick.Contains(line.Offset) ? " quickly" : "")}");
        }));

        Mutant Batch(Random random)
        {
            // First come documents of one program, from which its way of writing is learned: then mutants meet that too.
            var program = Writings.OfOneProgram(random);
            byte[][] own = [.. random.GetItems(reports, 12).Select(program.Of)];
            var (bytes, tokens) = (new ByteMutations(random), new TokenMutations(random));
            return new("ndjson", Lines([.. own, .. Enumerable.Range(0, 100).Select(_ => (Document: random.Next(6) switch { 0 => vectors, < 4 => reported, _ => own } is var of ? of[random.Next(of.Length)] : [], Way: random.Next(10)))
                .Select(chosen => chosen.Way == 0 ? bytes.Of(chosen.Document) : chosen.Way < 9 ? tokens.Of(chosen.Document) : bytes.Of(tokens.Of(chosen.Document)))]));
        }
    }

    static AnnualReport[] Sample(Gen<AnnualReport> reports, int count) => FsCheck.Fluent.Gen.Sample(reports, count, new Rnd(20230131), 50);

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
