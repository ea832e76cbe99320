using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>A finding that a case must have, known from how the case was made and not from the checker.</summary>
sealed record Expectation(Rule Rule, string? Place, Outcome Outcome, string Pointer, ImmutableArray<string> Related, decimal? Expected = null, decimal? Actual = null)
{
    /// <summary>What cannot be judged is never more than a warning.</summary>
    public Severity Severity => Outcome == Outcome.NotAssessable && Rule.Severity == Severity.Error ? Severity.Warning : Rule.Severity;

    /// <summary>A rule that is broken.</summary>
    public static Expectation Broken(string rule, string? place, string pointer, string[]? related = null, decimal? expected = null, decimal? actual = null) =>
        new(Rules.Find(rule)!, place, Outcome.Broken, pointer, [.. related ?? []], expected, actual);

    /// <summary>Whether the checker found the same.</summary>
    public bool Is(Finding finding) =>
        Rule.Name == finding.Rule.Name && Place == finding.Place && Severity == finding.Severity && Outcome == finding.Outcome && Pointer == finding.Pointer
        && Related.AsSpan().SequenceEqual(finding.Related.AsSpan()) && Expected == finding.Expected && Actual == finding.Actual;

    public override string ToString() => $"{Rule.Name} {Place} {Outcome} {Pointer} {Expected} {Actual} [{string.Join(' ', Related)}]";
}
