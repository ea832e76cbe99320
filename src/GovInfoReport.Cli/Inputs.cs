using System.Globalization;
using System.Text.RegularExpressions;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Reads files, folders and standard input, one report after the other.</summary>
static partial class Inputs
{
    public const string StandardInput = "-";

    /// <summary>The reports of all inputs, in the order given; what cannot be read is an item too, and the next input is read.</summary>
    /// <param name="inputs">Files, folders, standard input.</param>
    /// <param name="rules">The rules that lines are judged by as they are read; null: they are not. Of other inputs the report is always there.</param>
    /// <param name="options">How published documents are to be read; null: as they are found.</param>
    public static IEnumerable<ReadItem> Read(IEnumerable<string> inputs, RuleSet? rules = null, ReadingOptions? options = null) =>
        inputs.SelectMany(input => Directory.Exists(input) ? ReadFolder(input, rules, options ?? new()) : ReadFile(input, rules, options ?? new()));

    /// <summary>The one report of a file.</summary>
    public static ReadItem ReadOne(string input, ReadingOptions? options = null)
    {
        var items = ReadFile(input, rules: null, options ?? new()).Take(2).ToArray();
        return items is [var item] ? item : ReadItem.Unreadable(input, null, new("应为一份报告，实为零份或多份", "expected one report, found none or several"));
    }

    static IEnumerable<ReadItem> ReadFolder(string folder, RuleSet? rules, ReadingOptions options)
    {
        var isEmpty = true;
        foreach (var (path, problem) in Folders.Walk(folder))
        {
            isEmpty = false;
            foreach (var item in problem is { } why ? [ReadItem.Unreadable(path, null, why)] : ReadFile(path, rules, options)) yield return item;
        }
        if (!isEmpty) yield break;
        var kinds = string.Join(" ", Folders.KnownExtensions);
        yield return ReadItem.Unreadable(folder, null, new($"文件夹中没有可读的文件（{kinds}）", $"the folder has no file that can be read ({kinds})"));
    }

    static IEnumerable<ReadItem> ReadFile(string input, RuleSet? rules, ReadingOptions options) => Lines.Are(input) ? Lines.Read(input, rules) : [ReadWhole(input, options)];

    static ReadItem ReadWhole(string input, ReadingOptions options)
    {
        try
        {
            if (Directory.Exists(input)) return ReadItem.Unreadable(input, null, new("应为一个文件，实为文件夹", "expected a file, found a folder"));
            if (TooLong(input, PublishedReport.MaxBytes) is { } tooLong) return tooLong;
            var content = File.ReadAllBytes(input);
            if (!IsJsonByName(input) && (options.Kind is not null || !PublishedReport.IsJson(content))) return ReadItem.OfPublished(input, content, options with { Year = YearIn(Path.GetFileName(input)) });

            if (TooLong(input, AnnualReport.MaxDocumentBytes) is { } tooLongForJson) return tooLongForJson;
            var json = content.AsSpan();
            return ReadItem.OfJson(input, json.StartsWith("\uFEFF"u8) ? json[3..] : json);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ReadItem.Unreadable(input, null, Faults.Of(error));
        }
    }

    static ReadItem? TooLong(string input, long most) => new FileInfo(input).Length is var length && length > most
        ? ReadItem.Unreadable(input, null, new($"应不超过 {most} 字节，实为 {length} 字节", $"expected at most {most} bytes, found {length}"))
        : null;

    /// <summary>The year that the name of a file has, for a document that does not say it; a date is that of something else.</summary>
    static int? YearIn(string name) => YearOfName().Matches(name) is [var match] ? int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("(?<![0-9])(?<y>20[0-9]{2})(?![0-9]|[-_.年/]?[0-9]{1,2}(?![0-9]))")]
    private static partial Regex YearOfName();

    static bool IsJsonByName(string input) => Path.GetExtension(input).Equals(".json", StringComparison.OrdinalIgnoreCase);
}
