using System.Text.RegularExpressions;

namespace GovInfoReport.Documents;

/// <summary>What is printed at the edges of pages and belongs to none of them: page numbers, running titles.</summary>
static partial class PageFurniture
{
    // The parts of a page in which it may stand.
    const double Edge = 0.12;

    // On so many pages, in the same place, and it is no text of its own.
    const int Often = 3;

    const double SamePlace = 4;

    /// <summary>Whether a line is the number of a page.</summary>
    public static bool IsPageNumber(string line) => PageNumber().IsMatch(line);

    /// <summary>Takes it out.</summary>
    public static void RemoveFrom(IReadOnlyList<PageContent> pages)
    {
        // The head of a table comes again on each of its pages.
        var lines = pages.SelectMany(page => Outer(page).Select(line => (page, line))).Where(entry => !OpenTable.Parts(entry.line.Line).Any(part => PageBreak.IsLabel(part.Text))).ToArray();
        var repeated = lines.GroupBy(entry => Words(entry.line.Line.Text)).Where(same => same.Key.Length > 0 && same.Select(entry => entry.page).Distinct().Count() >= Often)
            .SelectMany(same => same.Where(entry => same.Count(other => Math.Abs(other.line.Line.Baseline - entry.line.Line.Baseline) <= SamePlace) >= Often)).ToHashSet();
        foreach (var entry in lines)
            if (PageNumber().IsMatch(entry.line.Line.Text) || repeated.Contains(entry)) entry.page.Items.Remove(entry.line);
        var often = pages.SelectMany(page => page.Beside).CountBy(line => Words(line.Line.Text)).Where(words => words.Value >= Often).Select(words => words.Key).ToHashSet();
        foreach (var page in pages) page.Beside.RemoveAll(line => PageNumber().IsMatch(line.Line.Text) || often.Contains(Words(line.Line.Text)));
    }

    /// <summary>The lines at the upper and the lower edge, as far as nothing else stands between them and the edge.</summary>
    static IEnumerable<PageLine> Outer(PageContent page)
    {
        var height = page.Page.Height;
        return page.Items.TakeWhile(item => item is PageLine { Line: var line } && line.Baseline < height * Edge)
            .Concat(page.Items.AsEnumerable().Reverse().TakeWhile(item => item is PageLine { Line: var line } && line.Baseline > height * (1 - Edge)))
            .Cast<PageLine>().Distinct();
    }

    static string Words(string text) => string.Concat(text.Where(c => !char.IsAsciiDigit(c) && !char.IsWhiteSpace(c)));

    [GeneratedRegex(@"^[-—–―－_·•\s]*(?:第\s*)?[0-9０-９]{1,3}(?:\s*页)?(?:\s*[/／,，共]\s*(?:共\s*)?[0-9０-９]{1,3}(?:\s*页)?)?[-—–―－_·•\s]*$")]
    private static partial Regex PageNumber();
}
