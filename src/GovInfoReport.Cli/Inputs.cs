using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Reads files, folders and standard input, one report after the other.</summary>
static class Inputs
{
    public const string StandardInput = "-";

    static readonly string[] KnownExtensions = [".json", ".ndjson", ".jsonl", ".gz", ".txt"];
    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The reports of all inputs, in the order given; what cannot be read is an item too, and the next input is read.</summary>
    /// <param name="inputs">Files, folders, standard input.</param>
    /// <param name="rules">The rules that lines are judged by as they are read; null: they are not. Of other inputs the report is always there.</param>
    public static IEnumerable<ReadItem> Read(IEnumerable<string> inputs, RuleSet? rules = null) => inputs.SelectMany(Expand).SelectMany(input => ReadFile(input, rules));

    /// <summary>The one report of a file.</summary>
    public static ReadItem ReadOne(string input)
    {
        var items = ReadFile(input, rules: null).Take(2).ToArray();
        return items is [var item] ? item : ReadItem.Unreadable(input, null, new("应为一份报告，实为零份或多份", "expected one report, found none or several"));
    }

    static IEnumerable<string> Expand(string input)
    {
        if (!Directory.Exists(input)) return [input];
        // A link may lead back up; what may not be opened is passed over.
        var walk = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        var files = Directory.EnumerateFiles(input, "*", walk)
            .Where(file => KnownExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).ToArray();
        return files.Length > 0 ? files : [input];
    }

    static IEnumerable<ReadItem> ReadFile(string input, RuleSet? rules) => Lines.Are(input) ? Lines.Read(input, rules) : [ReadWhole(input)];

    static ReadItem ReadWhole(string input)
    {
        try
        {
            if (Directory.Exists(input))
                return ReadItem.Unreadable(input, null, new($"文件夹中没有可读的文件（{string.Join(" ", KnownExtensions)}）", $"the folder has no file that can be read ({string.Join(" ", KnownExtensions)})"));
            var length = new FileInfo(input).Length;
            if (length > AnnualReport.MaxDocumentBytes)
                return ReadItem.Unreadable(input, null, new($"应不超过 {AnnualReport.MaxDocumentBytes} 字节，实为 {length} 字节", $"expected at most {AnnualReport.MaxDocumentBytes} bytes, found {length}"));

            var bytes = File.ReadAllBytes(input).AsSpan();
            if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
            // By content: a published text starts with its title, a document of any kind of JSON with a brace or bracket.
            return bytes.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..] || IsJsonByName(input)
                ? ReadItem.OfJson(input, bytes)
                : ReadItem.OfText(input, StrictUtf8.GetString(bytes));
        }
        catch (DecoderFallbackException error)
        {
            return ReadItem.Unreadable(input, null, new($"应为 UTF-8 文本，第 {error.Index + 1} 字节有误", $"expected text in UTF-8, found a wrong byte at {error.Index + 1}"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ReadItem.Unreadable(input, null, new(error.Message, error.Message));
        }
    }

    static bool IsJsonByName(string input) => Path.GetExtension(input).Equals(".json", StringComparison.OrdinalIgnoreCase);
}
