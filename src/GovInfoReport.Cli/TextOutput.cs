using System.Text;
using GovInfoReport.Model;
using Spectre.Console;
using Text = GovInfoReport.Model.Text;

namespace GovInfoReport.Cli;

/// <summary>For people: a report's name, what is wrong with it, and the counts at the end. Colour only on a terminal.</summary>
sealed class TextOutput : IOutput
{
    // From here on a list of rules that could not be judged says less than their number.
    const int MostSingly = 3;

    readonly StreamWriter writer;
    readonly IAnsiConsole console;
    readonly Language language;

    public TextOutput(Stream output, Language language)
    {
        this.language = language;
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        // Where nobody looks at a screen a line stays a line.
        if (Console.IsOutputRedirected) console.Profile.Width = int.MaxValue / 2;
    }

    public void Report(ReadItem item, Verdict verdict, IReadOnlyList<Finding> findings)
    {
        console.MarkupLineInterpolated($"[bold]{Title(item)}[/]");
        console.Write(new Markup($"  {Markup.Escape(Say(Words.Of(verdict)))}", Words.Style(verdict)));
        console.WriteLine(item.Report is null ? Say(new("：" + item.Refusal.Zh, ": " + item.Refusal.En)) : "");
        // The worst first; within a severity the order of the rules.
        foreach (var group in findings.OrderByDescending(finding => finding.Severity).GroupBy(finding => (finding.Rule, finding.Outcome)))
        {
            if (group.Key.Outcome == Outcome.NotAssessable && group.Count() > MostSingly) Folded([.. group]);
            else
                foreach (var finding in group) Line(finding.Severity, finding.ToString(language), finding.Source);
        }
    }

    public void Summary(Summary summary)
    {
        console.WriteLine();
        console.WriteLine(Say(new(
            $"共 {summary.Reports} 份报告：{summary[Verdict.Sound]} 份无错误，{summary[Verdict.Broken]} 份有错误，{summary[Verdict.NotAssessable]} 份有空白而无法核对，{summary[Verdict.Unreadable]} 份无法读取。",
            $"{summary.Reports} {(summary.Reports == 1 ? "report" : "reports")}: {summary[Verdict.Sound]} sound, {summary[Verdict.Broken]} broken, {summary[Verdict.NotAssessable]} not assessable, {summary[Verdict.Unreadable]} unreadable.")));
        if (summary.Reports == 1) return;
        foreach (var (rule, count) in summary.FindingsByRule) console.WriteLine($"  {count,7}  {rule}");
    }

    public void Dispose() => writer.Dispose();

    string Title(ReadItem item)
    {
        var place = item.Line is null ? item.Input : $"{item.Input}:{item.Line}";
        if (item.Report is not { } report) return place;
        var name = report.Authority.Name ?? Say(new("（机关名称不详）", "(authority not known)"));
        return Say(new($"{place}　{name} {report.Year} 年度报告（{(int)report.Edition} 版格式）", $"{place}: {name}, report for {report.Year} (edition of {(int)report.Edition})"));
    }

    /// <summary>Twenty rows that cannot be judged for want of a total are one thing to say.</summary>
    void Folded(Finding[] findings)
    {
        var places = string.Join(Say(new("、", ", ")), findings.Select(finding => finding.Place));
        Line(findings[0].Severity, Say(new(
            $"[{findings[0].Rule}] {findings.Length} 处有空白而无法核对（{findings[0].Rule.Summary.Zh}）：{places}。空白不等于 0。",
            $"[{findings[0].Rule}] {findings.Length} places cannot be judged for blanks ({findings[0].Rule.Summary.En}): {places}. A blank is not zero.")), findings[0].Source);
    }

    void Line(Severity severity, string message, string source)
    {
        console.Write(new Markup($"  {Markup.Escape(Say(Words.Of(severity)))} ", Words.Style(severity)));
        console.WriteLine(message + Say(new($"依据：{source}", "")));
    }

    string Say(Text text) => text.In(language);
}
