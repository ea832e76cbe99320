using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>What could set a report right. A hint for a person, never applied by itself: only the filer knows which figure is wrong.</summary>
public sealed class Repair
{
    /// <summary>The most cells that a candidate changes. What needs more is no slip of the pen.</summary>
    public const int MostCells = 3;

    Repair(ImmutableArray<Finding> findings, ImmutableArray<RepairCandidate> candidates, ImmutableArray<Cause> causes) =>
        (Findings, Candidates, Causes) = (findings, candidates, causes);

    /// <summary>The broken identities.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>
    /// All sets of changes with the fewest cells that make every identity hold without breaking another, best first: most negative figures changed, then fewest changed digits,
    /// then the smallest change, then the stronger evidence. Empty if nothing is broken, or if there is no such set of at most
    /// <see cref="MostCells"/> cells.
    /// </summary>
    public ImmutableArray<RepairCandidate> Candidates { get; }

    /// <summary>The findings folded by cause, after the best candidate. Empty if there is no candidate.</summary>
    public ImmutableArray<Cause> Causes { get; }

    /// <summary>Looks for the smallest changes that make the broken identities hold. Identities with a blank are left out: a blank is not zero.</summary>
    public static Repair Of(AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var form = report.Form;
        var values = new long[form.Cells.Length];
        form.Read(report, values);

        ImmutableArray<Finding> findings = [.. report.Check(Sums).Findings.Where(finding => finding.Outcome == Outcome.Broken)];
        if (findings.IsEmpty) return new(findings, [], []);

        var evidence = new Evidence(form, values);
        // A figure that is negative where none may be is wrong whatever the sums say.
        var ranked = (from set in new RepairSearch(form, values).Smallest(MostCells)
                      let found = evidence.Of(set)
                      let rank = (-set.Count(delta => delta.From < 0), set.Sum(delta => delta.DigitsChanged), set.Sum(delta => Math.Abs(delta.By)), found.Rank)
                      orderby rank
                      select (Rank: rank, Candidate: new RepairCandidate([.. set.Select(delta => delta.ToChange(form))], found.Text))).ToArray();
        RepairCandidate[] best = [.. ranked.TakeWhile(each => each.Rank == ranked[0].Rank).Select(each => each.Candidate)];
        return new(findings, [.. ranked.Select(each => each.Candidate)], best.Length == 0 ? [] : Fold(form, best, evidence, findings));
    }

    /// <summary>The report with the changes of a candidate.</summary>
    /// <param name="report">The report that the candidate is for.</param>
    /// <param name="candidate">The candidate.</param>
    /// <param name="changes">What was changed.</param>
    /// <exception cref="ArgumentException">A cell is not what the candidate says it was: it is for another report.</exception>
    public static T Apply<T>(T report, RepairCandidate candidate, out ImmutableArray<Change> changes) where T : AnnualReport
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(candidate);
        foreach (var change in candidate.Changes)
            if (report[change.Cell.Code] != change.From)
                throw new ArgumentException($"The candidate is for another report: {change.Cell} is {report[change.Cell.Code]}, not {change.From}.", nameof(candidate));
        changes = candidate.Changes;
        return report.With(changes.Select(change => KeyValuePair.Create(change.Cell, change.To)));
    }

    /// <summary>The rules that say what sums are: what is to be set right.</summary>
    public static RuleSet Sums { get; } = RuleSet.Empty.With(Rules.RowTotal).With(Rules.OutcomeTotal).With(Rules.Balance).With(Rules.DisputeTotal);

    /// <summary>Changes that share an identity, broken or not, are one cause: the second is there because of the first.</summary>
    /// <param name="form">The form.</param>
    /// <param name="best">The best candidates, which nothing tells apart. The first is folded; the others are alternatives to it.</param>
    /// <param name="evidence">What speaks for changes.</param>
    /// <param name="findings">What is to be explained.</param>
    static ImmutableArray<Cause> Fold(Form form, RepairCandidate[] best, Evidence evidence, ImmutableArray<Finding> findings)
    {
        var causes = Groups(form, best[0]).Select(changes => (Changes: changes, Explains: Explained(form, changes, findings))).ToArray();
        var others = best.Skip(1).SelectMany(candidate => Groups(form, candidate)).Select(changes => (changes[0].Cell, Explains: Explained(form, changes, findings))).ToArray();
        return
        [
            .. causes.Select(cause => new Cause(cause.Changes[0].Cell, cause.Changes, cause.Explains,
                evidence.Of([.. cause.Changes.Select(change => new CellDelta(change.Cell.Index, (long)change.From!, (long)(change.To - change.From)!))]).Text,
                [.. others.Where(other => other.Cell != cause.Changes[0].Cell && other.Explains.AsSpan().SequenceEqual(cause.Explains.AsSpan())).Select(other => other.Cell).Distinct()])),
        ];
    }

    /// <summary>The changes of a candidate by cause; the figure before its total, for totals follow.</summary>
    static List<ImmutableArray<Change>> Groups(Form form, RepairCandidate candidate)
    {
        var groups = new List<ImmutableArray<Change>>();
        var rest = candidate.Changes.ToList();
        while (rest.Count > 0)
        {
            List<Change> linked = [rest[0]];
            for (var i = 0; i < linked.Count; i++)
                linked.AddRange(rest.Where(change => !linked.Contains(change) && form.Identities.Any(identity => identity.Cells.Contains(change.Cell) && identity.Cells.Contains(linked[i].Cell))).ToArray());
            rest.RemoveAll(linked.Contains);
            groups.Add([.. linked.OrderBy(change => change.Cell.IsTotal).ThenBy(change => change.Cell.Index)]);
        }
        return groups;
    }

    static ImmutableArray<Finding> Explained(Form form, ImmutableArray<Change> changes, ImmutableArray<Finding> findings) =>
    [
        .. from finding in findings
           let identity = form.IdentitiesOf(finding.Rule).Single(identity => identity.Place == finding.Place)
           where identity.Cells.Any(cell => changes.Any(change => change.Cell == cell))
           select finding,
    ];
}
