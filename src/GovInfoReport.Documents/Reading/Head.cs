using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoReport.Documents;

/// <summary>What stands above section one.</summary>
/// <param name="Title">The title and what it says; null if there is none.</param>
/// <param name="PublishedOn">The day of publication; null if it is not given.</param>
/// <param name="Preamble">The rest; null if there is nothing else.</param>
sealed partial record Head(Title? Title, DateOnly? PublishedOn, string? Preamble)
{
    // A line about the page is short; a preamble that tells of a day of publication is not one.
    const int LongestDateLine = 200;

    /// <param name="pieces">What stands there.</param>
    /// <param name="document">The document, for what the data about it say.</param>
    public static Head Of(ImmutableArray<Piece> pieces, PublishedDocument document)
    {
        Title? title = null;
        DateOnly? publishedOn = null;
        var preamble = new List<string>();
        foreach (var piece in pieces)
        {
            var text = piece.Text;
            if (text.Length <= LongestDateLine && PublicationDate().Match(Folded(text)) is { Success: true } match && Day(match) is { } day)
            {
                publishedOn ??= day;
                // A line that tells more is kept, so that nothing is lost.
                if (match.Index == 0 && match.Length == text.Length) continue;
            }
            if (text.Length <= LongestDateLine && PageLine().IsMatch(text)) continue;
            if (title is null && Title.Find(text, preamble.LastOrDefault(), out var takesLine) is { } found)
            {
                title = found;
                if (takesLine) preamble.RemoveAt(preamble.Count - 1);
                continue;
            }
            // Pages print the title twice, as theirs and as that of the text, sometimes in two lines.
            if (title is not null && text.Length > 0 && Title.Find(text, preamble.LastOrDefault(), out takesLine) is { } again && title.Repeats(again))
            {
                if (takesLine || (preamble.Count > 0 && preamble[^1] == title.Name)) preamble.RemoveAt(preamble.Count - 1);
                continue;
            }
            preamble.Add(text);
        }
        var other = document.Title is null ? null : Title.Read(document.Title);
        return new(Title.Best([title, other]), publishedOn ?? document.PublishedOn, Prose(preamble));
    }

    /// <summary>Paragraphs as the model holds them; null if there is none.</summary>
    public static string? Prose(IReadOnlyCollection<string> paragraphs) => paragraphs.Count == 0 ? null : string.Join('\n', paragraphs);

    /// <summary>The day of publication that a text names; null if it names none.</summary>
    public static DateOnly? Date(string text) => new[] { PublicationDate(), AnyDate() }.Select(pattern => pattern.Match(Folded(text))).Where(match => match.Success).Select(Day).FirstOrDefault(day => day is not null);

    /// <summary>The day that a text starts with; null if it starts with none.</summary>
    public static DateOnly? DateAlone(string text) => LeadingDate().Match(Folded(text)) is { Success: true } match ? Day(match) : null;

    // A character for each: 发布日期：２０２２－０２－０８.
    static string Folded(string text) => string.Concat(text.Select(LabelText.Fold));

    static DateOnly? Day(Match match) =>
        DateOnly.TryParseExact($"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"(?:发布|公布)(?:日期|时间)\s*[:：]?\s*(?<y>20[0-9]{2})\s*[-年/.]\s*(?<m>[0-9]{1,2})\s*[-月/.]\s*(?<d>[0-9]{1,2})\s*日?(?:\s*[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?")]
    private static partial Regex PublicationDate();

    // Outside the report, where no other day is told of.
    [GeneratedRegex(@"(?:日期|时间)\s*[:：]?\s*(?<y>20[0-9]{2})\s*[-年/.]\s*(?<m>[0-9]{1,2})\s*[-月/.]\s*(?<d>[0-9]{1,2})")]
    private static partial Regex AnyDate();

    [GeneratedRegex(@"^\s*(?<y>20[0-9]{2})\s*[-年/.]\s*(?<m>[0-9]{1,2})\s*[-月/.]\s*(?<d>[0-9]{1,2})")]
    private static partial Regex LeadingDate();

    // What an archive of pages prints above the text: the address of the page, a rule with 正文 in it. It is no part of the report.
    [GeneratedRegex(@"^(?:(?:原文|来源|网页)(?:链接|地址)\s*[:：]\s*https?://\S+|={4,}\s*正文\s*={4,})$")]
    private static partial Regex PageLine();
}
