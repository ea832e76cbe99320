using System.CommandLine;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>convert: a published report becomes a JSON document, or the official form in another format.</summary>
static class ConvertCommand
{
    public static Command Create()
    {
        var input = CommonOptions.Input("file", "The report.");
        var output = new Option<string?>("--output", "-o") { Description = $"Where to write; the extension picks the format: {ReportFile.Extensions}. JSON on standard output if not given." };
        var (language, force) = (CommonOptions.Language(), CommonOptions.Force());
        var (kind, encoding) = (CommonOptions.Kind(), CommonOptions.Encoding());

        var command = new Command("convert", "Writes a report as a JSON document, or in the layout of the official form.") { input, output, language, force, kind, encoding };
        command.SetAction(parsed => (int)Run(parsed.GetValue(input)!, CommonOptions.ToReading(parsed.GetValue(kind), parsed.GetValue(encoding)), parsed.GetValue(output), parsed.GetValue(force), CommonOptions.ToLanguage(parsed.GetValue(language))));
        return command;
    }

    static ExitStatus Run(string input, ReadingOptions options, string? output, bool force, Language language)
    {
        if (ReportFile.WrongName(output) is { } wrong) return Messages.Fail(wrong.In(language));

        var item = Inputs.ReadOne(input, options);
        if (item.Report is not { } report) return Messages.Fail($"{item.Input}: {item.Refusal.In(language)}");
        foreach (var note in item.Notes) Console.Error.WriteLine(Printable.Of(note.ToString(language)));
        if (ReportFile.Write(output, report, force) is { } problem) return Messages.Fail(problem.In(language));
        return item.Notes.Any(note => note.Severity == Severity.Error) ? ExitStatus.Broken : ExitStatus.Sound;
    }
}
