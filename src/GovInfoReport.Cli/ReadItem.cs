using System.Collections.Immutable;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>A report that was read from an input, or the reason why there is none.</summary>
/// <param name="Input">The input as it was named.</param>
/// <param name="Line">The line, where an input has a report in each; else null.</param>
/// <param name="Report">The report; null if there is none.</param>
/// <param name="Notes">How a published document was read.</param>
/// <param name="Refusal">Why there is no report.</param>
/// <param name="Place">Where in a JSON document the fault is.</param>
sealed record ReadItem(string Input, long? Line, AnnualReport? Report, ImmutableArray<Finding> Notes, Text Refusal = default, Refusal? Place = null)
{
    /// <summary>The input as messages call it, with the line where there is one.</summary>
    public string Name => Line is null ? Input : $"{Input}:{Line}";

    public static ReadItem OfJson(string input, long? line, ReadOnlySpan<byte> json) =>
        AnnualReport.TryParse(json, out var report, out var refusal)
            ? new(input, line, report, [])
            : Unreadable(input, line, line is null ? refusal.Message : InLine(refusal, line.Value), refusal);

    public static ReadItem OfPublished(string input, ReadOnlyMemory<byte> content, ReadingOptions options)
    {
        var reading = PublishedReport.Read(content, options);
        return reading.Report is { } report ? new(input, null, report, reading.Notes) : Unreadable(input, null, reading.Refusal ?? default);
    }

    public static ReadItem Unreadable(string input, long? line, Text reason, Refusal? place = null) => new(input, line, null, [], reason, place);

    // A line of NDJSON is a document of one line: what counts for the reader is the line in the file.
    static Text InLine(Refusal refusal, long line) => (refusal with { Line = line }).Message;
}
