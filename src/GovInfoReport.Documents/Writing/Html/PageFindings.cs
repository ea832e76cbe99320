using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The findings of a page in the order in which it lists them, with the places that they speak of.</summary>
sealed class PageFindings
{
    readonly Form form;
    readonly Dictionary<string, List<PageFinding>> byTarget = [];

    public PageFindings(AnnualReport report, HtmlOptions options)
    {
        form = report.Form;
        var hints = Hints(options.Repair);
        // The worst first; what the rules found in one place after the other stays in that order.
        foreach (var finding in options.Judgement?.Findings.OrderByDescending(finding => finding.Severity) ?? Enumerable.Empty<Finding>())
        {
            var target = TargetOf(finding.Pointer);
            var hint = finding.Outcome == Outcome.Broken ? hints.FirstOrDefault(cause => cause.Explains.Contains(finding)) : null;
            All.Add(new(All.Count + 1, finding, target, hint));
            if (target is null) continue;
            if (!byTarget.TryGetValue(target, out var there)) byTarget[target] = there = [];
            there.Add(All[^1]);
        }
    }

    /// <summary>All, in the order of the page.</summary>
    public List<PageFinding> All { get; } = [];

    /// <summary>The findings of a place, the worst first.</summary>
    public IReadOnlyList<PageFinding> At(string target) => byTarget.TryGetValue(target, out var found) ? found : [];

    /// <summary>The place on the page that a pointer is of: a cell, a row, a section, or the head; null for the whole report.</summary>
    public string? TargetOf(string? pointer) => pointer is null ? null
        : form.TryGetCell(pointer, out var cell) ? cell.Code
        : form.Sections.FirstOrDefault(section => section.Pointer == pointer)?.Code
        ?? form.Cells.FirstOrDefault(cell => cell.Pointer.StartsWith(pointer, StringComparison.Ordinal) && cell.Pointer.LastIndexOf('/') == pointer.Length)?.Row.Code
        ?? ReportPage.Head;

    /// <summary>What is likely, and nothing else just as likely.</summary>
    static ImmutableArray<Cause> Hints(Repair? repair) => [.. repair?.Causes.Where(cause => cause.Alternatives.IsEmpty) ?? []];
}

/// <summary>A finding on a page.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Finding">The finding.</param>
/// <param name="Target">The place on the page that it speaks of; null: the whole report.</param>
/// <param name="Hint">What would explain it; null: unknown, or not the only explanation.</param>
sealed record PageFinding(int Number, Finding Finding, string? Target, Cause? Hint)
{
    /// <summary>Its own place on the page.</summary>
    public string Id => $"f{Number}";
}
