using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>From a document without markup to a report: the one way, whatever the markup was.</summary>
static class FormReader
{
    // The tables in the order of the form; the fourth is the same in every edition.
    const int DisclosureTable = 0, RequestTable = 1;

    public static PublishedReading Read(PublishedDocument document, ReadingOptions? options = null)
    {
        var reading = ReadAs(document, options);
        if (document.Otherwise is null || !reading.Notes.Any(note => note.Rule == Rules.UnknownLine)) return reading;
        // Lines that the form does not have may be parts of lines that it has.
        return document.Otherwise() is { } other && ReadAs(other, options) is { Report: not null } better && better.Origins.Count > reading.Origins.Count ? better : reading;
    }

    static PublishedReading ReadAs(PublishedDocument document, ReadingOptions? options)
    {
        var pieces = Piece.Of(document);
        Attempt[] attempts = [.. Form.All.Select(form => new Attempt(form, document, pieces, options ?? new()))];
        var latest = attempts[^1];
        if (!latest.IsReport && !attempts.Any(attempt => attempt.IsReport)) return new(NoReport(document, latest.Form));
        if (latest.Year is not { } year) return new(NoYear());

        var (attempt, hybrid) = EditionOf(attempts, year);
        return attempt.ToReading(year, hybrid);
    }

    /// <summary>
    /// The edition, by what fits the tables and not by the year. Tables two and three may be of different editions: then the later one
    /// is kept, which has room for both, and the other attempt is what table three is taken from.
    /// </summary>
    static (Attempt Attempt, Attempt? Hybrid) EditionOf(Attempt[] attempts, int year)
    {
        var byYear = attempts.Last(attempt => attempt == attempts[0] || year >= (int)attempt.Form.Edition);
        var two = BestFit(attempts, DisclosureTable);
        var three = BestFit(attempts, RequestTable);
        return two is not null && three is not null && two != three
            ? (attempts[^1], attempts.First(attempt => attempt != attempts[^1]))
            : (two ?? three ?? byYear, null);
    }

    /// <summary>The attempt that took most of a table; null if none took more than another.</summary>
    static Attempt? BestFit(Attempt[] attempts, int table)
    {
        var fits = attempts.GroupBy(attempt => attempt.Fit(table)).MaxBy(fit => fit.Key)!.ToArray();
        return fits is [var best] ? best : null;
    }

    static Text NoReport(PublishedDocument document, Form form)
    {
        var expected = form.Sections[0].Heading.Zh;
        var first = document.Blocks.FirstOrDefault() switch
        {
            Paragraph paragraph => paragraph.Text,
            Grid grid => grid.Rows[0].Text,
            _ => null,
        };
        var quote = first is null ? null : Notes.Quote(first.Trim());
        return Notes.Refusal(
            new($"年度报告各部分的标题（如“{expected}”）或表格", $"the headings of an annual report (such as \"{expected}\") or its tables"),
            quote is null ? new("没有文字的文档", "a document without text") : new($"以“{quote}”开头的文档，其中没有这些内容", $"a document that starts with \"{quote}\" and has none of them"));
    }

    static Text NoYear() => Notes.Refusal(
        new("标题、发布日期或第一部分中的年度，如“2021年”", "the year in the title, the date of publication or section one, such as \"2021年\""),
        new("没有年度的报告", "a report without a year"));
}
