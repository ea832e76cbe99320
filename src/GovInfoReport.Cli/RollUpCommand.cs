using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>rollup: sums the reports of the units of a government, or compares the sum with the government's report.</summary>
static class RollUpCommand
{
    public static Command Create()
    {
        var children = CommonOptions.Inputs("child", "The reports of the units: files, folders, or - for NDJSON on standard input.");
        var expect = new Option<string?>("--expect") { Description = "A text file with the names of those who are to file, one a line." };
        var against = new Option<string?>("--against") { Description = "The government's report, to compare with the sum." };
        var output = new Option<string?>("--output", "-o") { Description = "Where to write the sum as a JSON document. Standard output if neither this nor --against is given." };
        var (format, language, force) = (CommonOptions.Format(), CommonOptions.Language(), CommonOptions.Force());
        var (kind, encoding) = (CommonOptions.Kind(), CommonOptions.Encoding());

        var command = new Command("rollup", "Sums the reports of units cell by cell, or compares the sum with a government's report.") { children, expect, against, output, force, format, language, kind, encoding };
        command.SetAction(parsed => (int)Run(parsed.GetValue(children)!, CommonOptions.ToReading(parsed.GetValue(kind), parsed.GetValue(encoding)), parsed.GetValue(expect), parsed.GetValue(against), parsed.GetValue(output),
            parsed.GetValue(force), parsed.GetValue(format) == "json", CommonOptions.ToLanguage(parsed.GetValue(language))));
        return command;
    }

    static ExitStatus Run(string[] children, ReadingOptions options, string? expect, string? against, string? output, bool force, bool isJson, Language language)
    {
        // What is wrong with the call is said before a hundred thousand reports are read.
        if (ReportFile.WrongName(output) is { } wrong) return Messages.Fail(wrong.In(language));
        if (output is not null && !force && File.Exists(output)) return Messages.Fail(OutputFile.Exists(output).In(language));
        if (!TryReadNames(expect, options.Encoding, language, out var expected, out var problem)) return Messages.Fail(problem);
        var reading = new ReportReading(language, options);
        var parent = against is null ? null : reading.ReadOne(against);
        if (against is not null && parent is null) return ExitStatus.CouldNotRead;

        var rollUp = parent is null ? new RollUp(expected) : new RollUp(parent.Edition, parent.Year, expected);
        // The government's own report among those of its units, in one folder, is no unit.
        var own = against is null ? null : Path.GetFullPath(against);
        foreach (var item in reading.Read(children))
            if (own is not null && item.Input != Inputs.StandardInput && Path.GetFullPath(item.Input) == own)
                Messages.Say(new Text($"{item.Name}: 即 --against 的报告，未计入汇总", $"{item.Name}: the report of --against, not counted among its units").In(language));
            else if (!rollUp.TryAdd(item.Report!, out var refusal))
                reading.Refuse(item, refusal);
        if (rollUp.Children == 0) return Messages.Fail(new Text("没有可以汇总的报告", "there is no report to sum").In(language));

        if (output is not null || parent is null)
        {
            var sum = rollUp.ToReport(parent?.Authority ?? Authority.Named(null));
            if (ReportFile.Write(output, sum, force) is { } failure) return Messages.Fail(failure.In(language));
        }
        if (parent is not null)
        {
            var judgement = rollUp.Compare(parent);
            if (judgement.Verdict == Verdict.Broken) reading.Add(ExitStatus.Broken);
            if (isJson) RollUpOutput.PrintJson(rollUp, judgement, language);
            else RollUpOutput.PrintText(rollUp, parent, judgement, language);
        }
        else
            foreach (var remark in RollUpOutput.Remarks(rollUp).Concat(RollUpOutput.UnknownSums(rollUp))) Messages.Say(remark.In(language));
        return reading.Status;
    }

    static bool TryReadNames(string? file, Encoding? encoding, Language language, out ImmutableArray<string>? names, out string problem)
    {
        (names, problem) = (null, "");
        if (file is null) return true;
        try
        {
            names = [.. File.ReadLines(file, encoding ?? new UTF8Encoding(false, throwOnInvalidBytes: true))];
            return true;
        }
        catch (DecoderFallbackException)
        {
            problem = new Text($"{file}: 应为 UTF-8 编码的名单；其他编码请用 --encoding 指明", $"{file}: expected names in UTF-8; --encoding says which other encoding they are in").In(language);
            return false;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problem = Faults.Of(error, file).In(language);
            return false;
        }
    }
}
