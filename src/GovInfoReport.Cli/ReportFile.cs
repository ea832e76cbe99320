using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Writes a report as a canonical JSON document.</summary>
static class ReportFile
{
    /// <summary>What is wrong with the name of an output; null if nothing is.</summary>
    public static Text? WrongName(string? output) => output is null || Path.GetExtension(output).Equals(".json", StringComparison.OrdinalIgnoreCase)
        ? null
        : new($"{output}: 应以 .json 结尾", $"{output}: expected a name that ends in .json");

    /// <summary>Writes to a file, or to standard output if there is none. Never over a file without force.</summary>
    /// <returns>What went wrong; null if nothing did.</returns>
    public static Text? Write(string? output, AnnualReport report, bool force)
    {
        try
        {
            if (output is null) WriteToStandardOutput(report);
            else WriteBeside(output, report, force);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return File.Exists(output) && !force
                ? new($"{output}: 文件已存在；用 --force 覆盖", $"{output}: the file exists; --force writes over it")
                : new($"{output}: {error.Message}", $"{output}: {error.Message}");
        }
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
}
