using System.Runtime.CompilerServices;
using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What is public may be used from many threads: what each of sixteen gets is what one alone gets.</summary>
public class ParallelTests
{
    const int Threads = 16, Rounds = 5;

    static readonly string[] Files = ["huiyuan-2021.txt", "pingtan-area-2019.txt", "shanghai-office-2019.html", "huaian-2024.pdf"];

    static readonly AnnualReport[] Reports = [.. Enumerable.Range(2019, 5).Select(year => PublishedReport.Read(PublishedReports.Bytes($"pingtan-area-{year}.txt")).Report!)];

    // One wrong figure, so that findings and repairs have something to say.
    static readonly AnnualReport Wrong = Reports[^1].With(Reports[^1].Form["R3.1:C7"], 1 + Reports[^1]["R3.1:C7"]);

    static readonly byte[] Lines = Encoding.UTF8.GetBytes(string.Join('\n', [Wrong.ToJson(), .. Reports.Select(report => report.ToJson()), "{}"]));

    /// <summary>Uses of the public types by name. Each gives in words all that it got.</summary>
    static readonly Dictionary<string, Func<string>> Uses = new()
    {
        ["Form"] = () => string.Join('\n', Form.Of2019.Cells.Concat(Form.Of2021.Cells).Select(cell => $"{cell} {cell.Name.Zh} {cell.Name.En} {cell.Pointer} {cell.IsTotal}"))
            + string.Join('\n', Form.Of2021.Identities.Select(identity => $"{identity} {string.Join(',', identity.Terms)}")),
        ["AnnualReport"] = () => string.Join('\n', Reports.Select(report => AnnualReport.Parse(report.ToUtf8Json()).ToJson() + report["R1:C7"] + report.UsualTitle)),
        ["Refusal"] = () => AnnualReport.TryParse("{\"edition\":\"2021\"}", out _, out var refusal) ? "" : refusal.Message.Zh + refusal.Message.En,
        ["Judgement"] = () => Say(Wrong.Check()),
        ["RuleSet"] = () => Say(Wrong.Check(RuleSet.Default.Without("balance").WithSeverity("row-total", Severity.Warning))) + string.Join(',', Rules.All.Select(rule => rule.Name)),
        ["ReportMaking"] = () => Wrong.WithTotals(out var changes).ToJson() + string.Join(',', changes),
        ["Upgrade"] = () => ((AnnualReport2019)Reports[0]).TryUpgrade(out var upgraded, out var losses) + upgraded.ToJson() + string.Join(',', losses),
        ["Repair"] = () => string.Join('\n', Repair.Of(Wrong).Candidates.Select(candidate => $"{candidate} {candidate.Evidence.En}")) + string.Join('\n', Repair.Of(Wrong).Causes.Select(cause => cause.Message.Zh)),
        ["ReportSeries"] = () => new ReportSeries(Reports) is var series ? Say(series.Check()) + string.Join(',', series.TimeLine(Form.Of2021["R1:C7"]).Tracks[0].Figures) : "",
        ["RollUp"] = () =>
        {
            var rollUp = new RollUp();
            var added = rollUp.TryAdd(Reports[^1], out var problem);
            return added + problem.En + rollUp.ToReport(Authority.Named("某县")).ToJson() + Say(rollUp.Compare(Wrong)) + rollUp.Sum(Form.Of2021["R1:C7"]).Figure;
        },
        ["BulkCheck"] = () =>
        {
            var said = new StringBuilder();
            var summary = BulkCheck.Run(Lines, (in result) => said.Append(result.Line).Append(result.AuthorityName).Append(result.Verdict).AppendJoin('\n', result.Findings).Append(result.Refusal));
            return said.Append(summary.Reports).Append(summary[Verdict.Broken]).AppendJoin(',', summary.FindingsByRule).ToString();
        },
        ["PortableContract"] = () => PortableContract.EntrySchema + PortableContract.RulesJson + PortableContract.RulesSchema + PortableContract.FindingSchema + PortableContract.Schema(Edition.Of2019),
        ["CreditCode"] = () => $"{CreditCode.TryParse("11371082004230911E", out var code)} {code} {CreditCode.TryParse("x", out _)} {BlankMark.Is("——")}",
        ["PublishedReport"] = () => string.Join('\n', Files.Select(file => PublishedReport.Read(PublishedReports.Bytes(file))).Select(reading => reading.Report!.ToJson() + Say(reading.Check()) + string.Join(',', reading.Origins.OrderBy(origin => origin.Key.Index).Select(origin => $"{origin.Key} {origin.Value}")))),
        ["PublishedText"] = () => PublishedText.Read(PublishedReports.Text("huiyuan-2021.txt")).Report!.ToJson(),
        ["ReportHtml"] = () => Written(writer => ReportHtml.Write(Wrong, writer, new HtmlOptions { Judgement = Wrong.Check(), Repair = Repair.Of(Wrong), Language = Language.En })),
        ["ReportMarkdown"] = () => Written(writer => ReportMarkdown.Write(Wrong, writer)),
        ["ReportText"] = () => Written(writer => ReportText.Write(Wrong, writer)),
        ["ReportDocx"] = () =>
        {
            using var document = new MemoryStream();
            ReportDocx.Write(Wrong, document);
            return Convert.ToHexString(document.ToArray());
        },
        ["ArchiveOverview"] = () =>
        {
            var overview = new ArchiveOverview(Language.Zh);
            foreach (var report in Reports) overview.Add("x", report, report.Check());
            return Written(overview.Write);
        },
    };

    public static TheoryData<string> Names => new(Uses.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Sixteen_threads_get_what_one_gets(string name)
    {
        var use = Uses[name];
        // All begin at once; the first use of all is among them where no test before made it.
        using var start = new Barrier(Threads);
        var got = new string[Threads * Rounds];
        OnThreads(thread =>
        {
            start.SignalAndWait();
            for (var round = 0; round < Rounds; round++) got[Threads * round + thread] = use();
        });
        var alone = use();
        Assert.NotEmpty(alone);
        Assert.All(got, each => Assert.Equal(alone, each));
    }

    [Fact]
    public void Sixteen_threads_may_do_all_of_it_at_once()
    {
        var alone = Uses.ToDictionary(use => use.Key, use => use.Value());
        var wrong = new List<string>();
        OnThreads(thread =>
        {
            foreach (var (name, use) in Uses.Skip(thread % Uses.Count).Concat(Uses.Take(thread % Uses.Count)))
                if (use() != alone[name])
                    lock (wrong) wrong.Add(name);
        });
        Assert.Empty(wrong);
    }

    /// <summary>The types with members that do something, rather than only hold values, are all used here.</summary>
    [Fact]
    public void Every_public_class_that_does_something_is_among_the_uses()
    {
        var source = File.ReadAllText(ThisFile());
        var doing = typeof(AnnualReport).Assembly.GetExportedTypes().Concat(typeof(PublishedReport).Assembly.GetExportedTypes()).Where(type => type is { IsAbstract: true, IsSealed: true }).ToArray();
        Assert.True(doing.Length > 8);
        Assert.All(doing, type => Assert.Contains(type.Name is "Upgrade" ? "TryUpgrade" : type.Name is "ReportMaking" ? "WithTotals" : type.Name + ".", source, StringComparison.Ordinal));
    }

    static void OnThreads(Action<int> work)
    {
        var errors = new List<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            try
            {
                work(number);
            }
            catch (Exception error)
            {
                lock (errors) errors.Add(error);
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) thread.Join();
        Assert.Empty(errors);
    }

    static string Say(Judgement judgement) => judgement.Verdict + string.Join('\n', judgement.Findings.Select(finding => $"{finding} {finding.ToString(Language.En)} {finding.Pointer}"));

    static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    static string ThisFile([CallerFilePath] string path = "") => path;
}
