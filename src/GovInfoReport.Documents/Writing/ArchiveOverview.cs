using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>
/// Writes one page over an archive of reports: who filed, the verdicts, how often each rule is broken and in which years, and a table of all reports, the
/// worst first, that can be filtered and sorted in a browser without a network.
/// </summary>
/// <remarks>Of each report a short row is kept, less than 1 kB, whatever its size.</remarks>
/// <example>
/// <code>
/// var overview = new ArchiveOverview(Language.En);
/// foreach (var (file, report) in archive)
///     overview.Add(file, report, report.Check());
/// using var page = new StreamWriter("overview.html");
/// overview.Write(page);
/// </code>
/// </example>
/// <param name="language">The language of the page.</param>
public sealed class ArchiveOverview(Language language = Language.Zh)
{
    readonly List<OverviewRow> rows = [];
    readonly Dictionary<string, RuleCounts> rules = [];
    // Thousands of reports break the same few sets of rules, and are by the same few authorities.
    readonly Dictionary<string, string> known = [];

    /// <summary>How many reports were added, those that could not be read included.</summary>
    public int Count => rows.Count;

    /// <summary>Adds a report.</summary>
    /// <param name="source">The file that it was read from.</param>
    /// <param name="report">The report; nothing of it is kept but name, year and edition.</param>
    /// <param name="judgement">What the rules say of it.</param>
    /// <param name="page">The address of its page, <see cref="ReportHtml"/>; null: it has none.</param>
    /// <param name="verdict">The verdict; null: that of the judgement. It differs where the judgement was given without findings of less severity.</param>
    /// <exception cref="ArgumentException">The address is none of a page, as javascript: is.</exception>
    public void Add(string source, AnnualReport report, Judgement judgement, string? page = null, Verdict? verdict = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(judgement);
        PageAddress.Check(page, nameof(page));
        var numbers = new SortedSet<int>();
        foreach (var group in judgement.Findings.GroupBy(finding => finding.Rule.Name))
        {
            if (!rules.TryGetValue(group.Key, out var counts)) rules[group.Key] = counts = new(rules.Count, group.First().Rule);
            counts.Add(report.Year, group.Count());
            numbers.Add(counts.Number);
        }
        rows.Add(new(source, Known(report.Authority.Name), report.Year, report.Edition, verdict ?? judgement.Verdict,
            Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info), Known(string.Join(' ', numbers))!, page, Reason: null));

        int Count(Severity severity) => judgement.Findings.Count(finding => finding.Severity == severity);
    }

    /// <summary>Adds an input that could not be read.</summary>
    /// <param name="source">The file.</param>
    /// <param name="reason">Why it could not be read.</param>
    public void AddUnreadable(string source, Text reason)
    {
        ArgumentNullException.ThrowIfNull(source);
        rows.Add(new(source, null, null, null, Verdict.Unreadable, 0, 0, 0, "", Page: null, reason.In(language)));
    }

    /// <summary>Writes the page. The encoding of the writer should be UTF-8, which is what the page says of itself.</summary>
    /// <param name="output">Where to; it is not closed.</param>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        new OverviewPage(rows, [.. rules.Values], output, language).Write();
    }

    string? Known(string? text)
    {
        if (text is null || known.TryGetValue(text, out var same)) return text is null ? null : known[text];
        return known[text] = text;
    }
}
