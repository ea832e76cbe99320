using System.CommandLine;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>check: reads each input, judges it, says what is wrong.</summary>
static class CheckCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("input") { Description = "Files, folders, or - for NDJSON on standard input.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<string>("--format") { Description = "text for people; json or ndjson for programs.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ndjson");
        var severity = new Option<string>("--min-severity") { Description = "The least severity to report. It changes neither verdicts nor the exit status.", DefaultValueFactory = _ => "info" };
        severity.AcceptOnlyFromAmong("error", "warning", "info");
        var language = CommonOptions.Language();

        var command = new Command("check", "Judges reports: JSON, NDJSON, or published text. Exit status 0: no error, 1: errors, 2: an input could not be read.") { inputs, format, language, severity };
        command.SetAction(parsed =>
        {
            var spoken = CommonOptions.ToLanguage(parsed.GetValue(language));
            using var output = Output(parsed.GetValue(format)!, spoken);
            using var progress = new Progress(spoken);
            return (int)Run(parsed.GetValue(inputs)!, Enum.Parse<Severity>(parsed.GetValue(severity)!, ignoreCase: true), output, progress);
        });
        return command;
    }

    static IOutput Output(string format, Language language) => format == "text"
        ? new TextOutput(Console.OpenStandardOutput(), language)
        : new JsonOutput(Console.OpenStandardOutput(), isLines: format == "ndjson", language);

    static ExitStatus Run(string[] inputs, Severity least, IOutput output, Progress progress)
    {
        var summary = new Summary();
        foreach (var item in Inputs.Read(inputs, RuleSet.Default))
        {
            var judgement = item.Judgement ?? item.Report?.Check().With(item.Notes);
            var verdict = judgement?.Verdict ?? Verdict.Unreadable;
            Finding[] findings = judgement is { Findings.IsEmpty: false } ? [.. judgement.Findings.Where(finding => finding.Severity >= least)] : [];
            summary.Add(verdict, findings);
            output.Report(item, verdict, findings);
            progress.Show(summary.Reports);
        }
        output.Summary(summary);
        return summary.Status;
    }
}
