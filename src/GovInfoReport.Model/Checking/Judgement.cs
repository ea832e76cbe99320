using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>What the rules say of a report, of a series of reports, or of a report and those that it sums.</summary>
public sealed class Judgement
{
    /// <summary>Nothing found. Most reports are sound, and their judgement costs no memory.</summary>
    public static Judgement Sound { get; } = new([]);

    /// <summary>A judgement from findings; the verdict follows from them.</summary>
    public Judgement(ImmutableArray<Finding> findings)
    {
        Findings = findings.IsDefault ? [] : findings;
        foreach (var finding in Findings)
        {
            var verdict = finding.Severity == Severity.Error ? Verdict.Broken
                : finding is { Outcome: Outcome.NotAssessable, Rule.Severity: Severity.Error } ? Verdict.NotAssessable
                : Verdict.Sound;
            if (verdict > Verdict) Verdict = verdict;
        }
    }

    /// <summary>The verdict: broken if there is an error, else not assessable if an error could hide behind a blank, else sound.</summary>
    public Verdict Verdict { get; }

    /// <summary>The findings, in the order of the rules and then of the form.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>This judgement with the notes of a reader before its findings.</summary>
    public Judgement With(ImmutableArray<Finding> notes) => notes.IsDefaultOrEmpty ? this : new([.. notes, .. Findings]);
}
