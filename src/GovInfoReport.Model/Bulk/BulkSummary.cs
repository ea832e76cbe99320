using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace GovInfoReport.Model;

/// <summary>What came of a bulk run, in numbers.</summary>
public sealed class BulkSummary
{
    readonly long[] verdicts = new long[Enum.GetValues<Verdict>().Length];
    readonly Dictionary<string, long> findings = [];

    internal BulkSummary() { }

    /// <summary>The reports: lines that are not blank, also those that could not be read.</summary>
    public long Reports => verdicts.Sum();

    /// <summary>The lines, blank ones included.</summary>
    public long Lines { get; internal set; }

    /// <summary>The bytes of the input, unpacked.</summary>
    public long Bytes { get; internal set; }

    /// <summary>How many reports have a verdict.</summary>
    public long this[Verdict verdict] => verdicts[(int)verdict];

    /// <summary>How many findings each rule made, by the name of the rule; a rule without findings is not in it.</summary>
    public IReadOnlyDictionary<string, long> FindingsByRule => findings.ToImmutableSortedDictionary(StringComparer.Ordinal);

    internal void Add(in LineResult line)
    {
        verdicts[(int)line.Verdict]++;
        if (line.Found is Judgement judgement)
            foreach (var finding in judgement.Findings)
                CollectionsMarshal.GetValueRefOrAddDefault(findings, finding.Rule.Name, out _)++;
    }
}
