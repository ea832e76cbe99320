using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>How often a rule has findings in an archive.</summary>
sealed class RuleCounts(int number, Rule rule)
{
    readonly Dictionary<int, int> byYear = [];

    /// <summary>The number of the rule in the overview.</summary>
    public int Number => number;

    /// <summary>The rule.</summary>
    public Rule Rule => rule;

    /// <summary>How many findings there are.</summary>
    public int Findings { get; private set; }

    /// <summary>How many reports have one.</summary>
    public int Reports { get; private set; }

    /// <summary>How many findings the reports of a year have.</summary>
    public int this[int year] => byYear.GetValueOrDefault(year);

    /// <summary>Adds the findings of a report.</summary>
    public void Add(int year, int findings)
    {
        Findings += findings;
        Reports++;
        byYear[year] = this[year] + findings;
    }
}
