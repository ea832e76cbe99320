using System.CommandLine;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>convert: a published report becomes a JSON document.</summary>
static class ConvertCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("file") { Description = "The report." };
        var output = new Option<string?>("--output", "-o") { Description = "Where to write; the extension .json picks the format. Standard output if not given." };
        var (language, force) = (CommonOptions.Language(), CommonOptions.Force());

        var command = new Command("convert", "Writes a report as a JSON document.") { input, output, language, force };
        command.SetAction(parsed => (int)Run(parsed.GetValue(input)!, parsed.GetValue(output), parsed.GetValue(force), CommonOptions.ToLanguage(parsed.GetValue(language))));
        return command;
    }

    static ExitStatus Run(string input, string? output, bool force, Language language)
    {
        if (output is not null && !Path.GetExtension(output).Equals(".json", StringComparison.OrdinalIgnoreCase))
            return Fail($"{output}: " + new Text("应以 .json 结尾", "expected a name that ends in .json").In(language));

        var item = Inputs.ReadOne(input);
        if (item.Report is not { } report) return Fail($"{item.Input}: {item.Refusal.In(language)}");
        foreach (var note in item.Notes) Console.Error.WriteLine(note.ToString(language));
        try
        {
            if (output is null) WriteToStandardOutput(report);
            else WriteBeside(output, report, force);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Fail(File.Exists(output) && !force
                ? $"{output}: " + new Text("文件已存在；用 --force 覆盖", "the file exists; --force writes over it").In(language)
                : $"{output}: {error.Message}");
        }
        return item.Notes.Any(note => note.Severity == Severity.Error) ? ExitStatus.Broken : ExitStatus.Sound;
    }

    static void WriteToStandardOutput(AnnualReport report)
    {
        using var stream = Console.OpenStandardOutput();
        stream.Write(report.ToUtf8Json());
        stream.Write("\n"u8);
    }

    /// <summary>Writes beside the file and renames, so that under its name there is a whole document or none.</summary>
    static void WriteBeside(string output, AnnualReport report, bool force)
    {
        if (File.Exists(output) && !force) throw new IOException();
        var beside = $"{output}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(beside, report.ToUtf8Json());
            File.Move(beside, output, overwrite: force);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    static ExitStatus Fail(string message)
    {
        Console.Error.WriteLine($"govinforeport: {message}");
        return ExitStatus.CouldNotRead;
    }
}
