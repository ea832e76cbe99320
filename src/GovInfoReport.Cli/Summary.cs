using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Counts over all reports.</summary>
sealed class Summary
{
    readonly int[] verdicts = new int[Enum.GetValues<Verdict>().Length];
    readonly SortedDictionary<string, int> findingsByRule = new(StringComparer.Ordinal);

    public int Reports => verdicts.Sum();

    public IReadOnlyDictionary<string, int> FindingsByRule => findingsByRule;

    public int this[Verdict verdict] => verdicts[(int)verdict];

    public ExitStatus Status => this[Verdict.Unreadable] > 0 ? ExitStatus.CouldNotRead : this[Verdict.Broken] > 0 ? ExitStatus.Broken : ExitStatus.Sound;

    public void Add(Verdict verdict, IEnumerable<Finding> findings)
    {
        verdicts[(int)verdict]++;
        foreach (var finding in findings) findingsByRule[finding.Rule.Name] = findingsByRule.GetValueOrDefault(finding.Rule.Name) + 1;
    }
}
