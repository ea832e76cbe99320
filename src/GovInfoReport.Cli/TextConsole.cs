using System.Text;
using GovInfoReport.Model;
using Spectre.Console;
using Spectre.Console.Rendering;
using Text = GovInfoReport.Model.Text;

namespace GovInfoReport.Cli;

/// <summary>Standard output for people, in their language. Colour only on a terminal.</summary>
sealed class TextConsole : IDisposable
{
    // From here on a list of rules that could not be judged says less than their number.
    const int MostSingly = 3;
    const int MostPlaces = 25;

    readonly StreamWriter writer;
    readonly Encoding? codePage;
    readonly IAnsiConsole console;
    readonly Language language;

    public TextConsole(Stream output, Language language)
    {
        this.language = language;
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            // A console there takes bytes for text of its code page, 936 in China; what is written here is UTF-8.
            codePage = Console.OutputEncoding;
            Console.OutputEncoding = Encoding.UTF8;
        }
        writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect });
        // Where nobody looks at a screen a line stays a line.
        if (Console.IsOutputRedirected) console.Profile.Width = int.MaxValue / 2;
    }

    public string Say(Text text) => text.In(language);

    public void Title(string title) => console.MarkupLineInterpolated($"[bold]{Printable.Of(title)}[/]");

    public void Write(string text, Style style) => console.Write(new Markup(Markup.Escape(Printable.Of(text)), style));

    public void Write(IRenderable drawing) => console.Write(drawing);

    public void WriteLine(string text = "") => console.WriteLine(Printable.Of(text));

    public void WriteLine(Text text) => WriteLine(Say(text));

    /// <summary>A line for each finding, the worst first; within a severity their order stays. What many have in common is said once.</summary>
    public void Findings(IEnumerable<Finding> findings)
    {
        foreach (var group in findings.OrderByDescending(finding => finding.Severity).GroupBy(What))
        {
            if (group.Key.Outcome == Outcome.NotAssessable && group.Count() > MostSingly) Folded([.. group]);
            else
                foreach (var finding in group) Line(finding, finding.ToString(language));
        }
    }

    /// <summary>A likely cause, and below it the findings that it explains.</summary>
    public void Cause(Cause cause)
    {
        Write($"  {Say(new("原因", "cause  "))} ", Words.Style(Severity.Error));
        WriteLine(cause.Message);
        foreach (var finding in cause.Explains) WriteLine("    · " + finding.ToString(language));
    }

    public void Dispose()
    {
        writer.Dispose();
        if (codePage is not null) Console.OutputEncoding = codePage;
    }

    // Blanks differ from place to place. A year without a report or a unit that has not filed is the reason in all places alike.
    static (string Rule, Severity, Outcome Outcome, int? Year, Text Reason) What(Finding finding) =>
        (finding.Rule.Name, finding.Severity, finding.Outcome, finding.Year, IsAcrossReports(finding) ? finding.Detail : default);

    static bool IsAcrossReports(Finding finding) => finding.Rule.Scope is RuleScope.Series or RuleScope.RollUp;

    /// <summary>Twenty rows that cannot be judged for want of a total are one thing to say.</summary>
    void Folded(Finding[] findings)
    {
        var first = findings[0];
        var places = string.Join(Say(new("、", ", ")), findings.Take(MostPlaces).Select(finding => finding.Place))
            + (findings.Length > MostPlaces ? Say(new(" 等", " and more")) : "");
        Line(first, Say(IsAcrossReports(first)
            ? new($"[{first.Rule}] {(first.Year is { } year ? $"{year} 年 " : "")}{findings.Length} 处无法核对（{first.Rule.Summary.Zh}）：{first.Detail.Zh}。涉及 {places}。",
                $"[{first.Rule}] {(first.Year is { } of ? $"{of}: " : "")}{findings.Length} places cannot be judged ({first.Rule.Summary.En}): {first.Detail.En}. Places: {places}.")
            : new($"[{first.Rule}] {findings.Length} 处有空白而无法核对（{first.Rule.Summary.Zh}）：{places}。空白不等于 0。",
                $"[{first.Rule}] {findings.Length} places cannot be judged for blanks ({first.Rule.Summary.En}): {places}. A blank is not zero.")));
    }

    void Line(Finding finding, string message)
    {
        Write($"  {Say(Words.Of(finding.Severity))} ", Words.Style(finding.Severity));
        WriteLine(message + Say(new($"依据：{finding.Source}", "")));
    }
}
