using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Writes a report in the format that the extension of the file picks; a JSON document where there is no file.</summary>
static class ReportFile
{
    static readonly Dictionary<string, Action<AnnualReport, Stream>> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = (report, stream) => stream.Write(report.ToUtf8Json()),
        [".html"] = (report, stream) => OutputFile.Text(stream, writer => ReportHtml.Write(report, writer)),
        [".docx"] = ReportDocx.Write,
        [".md"] = (report, stream) => OutputFile.Text(stream, writer => ReportMarkdown.Write(report, writer)),
        [".txt"] = (report, stream) => OutputFile.Text(stream, writer => ReportText.Write(report, writer)),
    };

    /// <summary>The extensions, for messages.</summary>
    public static string Extensions => string.Join(" ", Formats.Keys);

    /// <summary>What is wrong with the name of an output; null if nothing is.</summary>
    public static Text? WrongName(string? output) => output is null || Formats.ContainsKey(Path.GetExtension(output))
        ? null
        : new($"{output}: 应以 {Extensions} 之一结尾", $"{output}: expected a name that ends in one of {Extensions}");

    /// <summary>Writes to a file, or to standard output if there is none. Never over a file without force.</summary>
    /// <returns>What went wrong; null if nothing did.</returns>
    public static Text? Write(string? output, AnnualReport report, bool force)
    {
        if (output is not null) return OutputFile.Write(output, force, stream => Formats[Path.GetExtension(output)](report, stream));
        using var stream = Console.OpenStandardOutput();
        stream.Write(report.ToUtf8Json());
        stream.Write("\n"u8);
        return null;
    }
}
