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
    readonly Func<AnnualReport?>? load;

    /// <summary>The report; null if there is none. Of a judged line it is made when it is asked for, which must be before the next item.</summary>
    public AnnualReport? Report { get => field ??= load?.Invoke(); } = Report;

    /// <summary>The judgement of a line that was judged as it was read; null: it was not, or cannot be read.</summary>
    public Judgement? Judgement { get; private init; }

    public Edition? Edition { get; private init; } = Report?.Edition;

    public int? Year { get; private init; } = Report?.Year;

    public string? Authority { get; private init; } = Report?.Authority.Name;

    /// <summary>Whether there is a report.</summary>
    public bool IsReport => Year is not null;

    /// <summary>The input as messages call it, with the line where there is one.</summary>
    public string Name => Line is null ? Input : $"{Input}:{Line}";

    public static ReadItem OfJson(string input, ReadOnlySpan<byte> json) =>
        AnnualReport.TryParse(json, out var report, out var refusal)
            ? new(input, null, report, [])
            : Unreadable(input, null, refusal.Message, refusal);

    public static ReadItem OfLine(string input, BulkResult result, bool isJudged)
    {
        if (result.Refusal is { } refusal) return Unreadable(input, result.Line, refusal.Message, refusal);
        return isJudged
            ? new(input, result.Line, result.ToReport)
            {
                Edition = result.Edition,
                Year = result.Year,
                Authority = result.AuthorityName,
                Judgement = result.Judgement,
            }
            : new(input, result.Line, result.ToReport(), []);
    }

    public static ReadItem OfPublished(string input, ReadOnlyMemory<byte> content, ReadingOptions options)
    {
        var reading = PublishedReport.Read(content, options);
        return reading.Report is { } report ? new(input, null, report, reading.Notes) : Unreadable(input, null, reading.Refusal ?? default);
    }

    public static ReadItem Unreadable(string input, long? line, Text reason, Refusal? place = null) => new(input, line, null, [], reason, place);

    ReadItem(string input, long line, Func<AnnualReport?> load) : this(input, line, null, []) => this.load = load;
}
