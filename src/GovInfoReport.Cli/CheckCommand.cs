using System.CommandLine;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>check: reads each input, judges it, says what is wrong.</summary>
static class CheckCommand
{
    public static Command Create()
    {
        var inputs = CommonOptions.Inputs("input", "Files, folders, or - for NDJSON on standard input.");
        var format = new Option<string>("--format") { Description = "text for people; json or ndjson for programs; html for an overview page and a marked page for each report.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "ndjson", "html");
        var severity = new Option<string>("--min-severity") { Description = "The least severity to report. It changes neither verdicts nor the exit status.", DefaultValueFactory = _ => "info" };
        severity.AcceptOnlyFromAmong("error", "warning", "info");
        var overview = new Option<string?>("--output", "-o") { Description = "Where to write the overview page of --format html; the pages go into a folder beside it, named after it, _files." };
        var (language, force) = (CommonOptions.Language(), CommonOptions.Force());
        var (kind, encoding) = (CommonOptions.Kind(), CommonOptions.Encoding());

        var command = new Command("check", "Judges reports: JSON, NDJSON, or as published: HTML, Markdown, text, Word, PDF. Exit status 0: no error, 1: errors, 2: an input could not be read.") { inputs, format, overview, force, language, severity, kind, encoding };
        command.SetAction(parsed =>
        {
            var spoken = CommonOptions.ToLanguage(parsed.GetValue(language));
            var (name, file) = (parsed.GetValue(format)!, parsed.GetValue(overview));
            if (name == "html" == file is null)
                return (int)Messages.Fail(new Text("--format html 与 -o 应一起使用", "--format html and -o go together").In(spoken));
            using var output = Output(name, file, parsed.GetValue(force), spoken, out var problem);
            if (output is null) return (int)Messages.Fail(problem.In(spoken));
            using var progress = new Progress(spoken, isOutputFree: file is not null);
            return (int)Run(parsed.GetValue(inputs)!, CommonOptions.ToReading(parsed.GetValue(kind), parsed.GetValue(encoding)), file, Enum.Parse<Severity>(parsed.GetValue(severity)!, ignoreCase: true), output, progress);
        });
        return command;
    }

    static IOutput? Output(string format, string? file, bool force, Language language, out Text problem)
    {
        if (file is not null) return HtmlOutput.Create(file, force, language, out problem);
        problem = default;
        return format == "text"
            ? new TextOutput(Console.OpenStandardOutput(), language)
            : new JsonOutput(Console.OpenStandardOutput(), isLines: format == "ndjson", language);
    }

    static ExitStatus Run(string[] inputs, ReadingOptions options, string? overview, Severity least, IOutput output, Progress progress)
    {
        var summary = new Summary();
        foreach (var item in Inputs.Read(inputs, RuleSet.Default, options))
        {
            if (overview is not null && IsWritten(item.Input, overview)) continue;
            var judgement = item.Judgement ?? item.Report?.Check().With(item.Notes);
            var verdict = judgement?.Verdict ?? Verdict.Unreadable;
            Finding[] findings = judgement is { Findings.IsEmpty: false } ? [.. judgement.Findings.Where(finding => finding.Severity >= least)] : [];
            summary.Add(verdict, findings);
            output.Report(item, verdict, findings);
            progress.Show(summary.Reports);
        }
        progress.Dispose();
        output.Summary(summary);
        return summary.Status;
    }

    /// <summary>Whether an input is what an earlier run wrote: an overview may stand in the folder that it is of.</summary>
    static bool IsWritten(string input, string overview)
    {
        if (input == Inputs.StandardInput || input.Length == 0) return false;
        var (file, pages) = (Path.GetFullPath(input), HtmlOutput.PagesOf(overview));
        if (file == Path.GetFullPath(overview)) return true;
        var folder = Path.GetDirectoryName(file) ?? "";
        // Also the folder that this run writes to, and those of runs that were killed.
        return folder == pages || (folder.StartsWith(pages + ".", StringComparison.Ordinal) && folder.EndsWith(OutputFile.Unfinished, StringComparison.Ordinal));
    }
}
