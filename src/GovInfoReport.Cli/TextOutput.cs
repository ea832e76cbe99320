using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>For people: a report's name, what is wrong with it, and the counts at the end.</summary>
sealed class TextOutput(Stream output, Language language) : IOutput
{
    readonly TextConsole console = new(output, language);

    public void Report(ReadItem item, Verdict verdict, IReadOnlyList<Finding> findings)
    {
        console.Title(Title(item));
        console.Write("  " + console.Say(Words.Of(verdict)), Words.Style(verdict));
        console.WriteLine(!item.IsReport ? console.Say(new("：" + item.Refusal.Zh, ": " + item.Refusal.En)) : "");

        // One wrong figure breaks up to three sums: that is one thing to say, with what it explains below it.
        Cause[] causes = verdict == Verdict.Broken ? [.. Repair.Of(item.Report!).Causes.Where(cause => cause.Explains.Length > 1)] : [];
        foreach (var cause in causes) console.Cause(cause);
        console.Findings(findings.Except(causes.SelectMany(cause => cause.Explains)));
    }

    public void Summary(Summary summary)
    {
        console.WriteLine();
        console.WriteLine(new Text(
            $"共 {summary.Reports} 份报告：{summary[Verdict.Sound]} 份无错误，{summary[Verdict.Broken]} 份有错误，{summary[Verdict.NotAssessable]} 份有空白而无法核对，{summary[Verdict.Unreadable]} 份无法读取。",
            $"{summary.Reports} {(summary.Reports == 1 ? "report" : "reports")}: {summary[Verdict.Sound]} sound, {summary[Verdict.Broken]} broken, {summary[Verdict.NotAssessable]} not assessable, {summary[Verdict.Unreadable]} unreadable."));
        if (summary.Reports == 1) return;
        foreach (var (rule, count) in summary.FindingsByRule) console.WriteLine($"  {count,7}  {rule}");
    }

    public void Dispose() => console.Dispose();

    string Title(ReadItem item)
    {
        if (!item.IsReport) return item.Name;
        var name = console.Say(Words.OfAuthority(item.Authority));
        return console.Say(new($"{item.Name}　{name} {item.Year} 年度报告（{(int)item.Edition!} 版格式）", $"{item.Name}: {name}, report for {item.Year} (edition of {(int)item.Edition!})"));
    }
}
