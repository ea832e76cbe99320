namespace GovInfoReport.Model;

/// <summary>Judges a report by one rule, and says what is wrong with <c>Broken</c>.</summary>
public delegate void Judge(ref Examination examination);

/// <summary>What a rule looks at.</summary>
public enum RuleScope
{
    /// <summary>One report.</summary>
    Report,

    /// <summary>The reading of a published document: what it met on the way to the report.</summary>
    Reading,

    /// <summary>The reports of one authority over the years.</summary>
    Series,

    /// <summary>The report of a government and those of its units.</summary>
    RollUp,
}

/// <summary>A rule. Its name is permanent: callers may switch on it and store it.</summary>
/// <param name="Name">The name in kebab-case, "row-total".</param>
/// <param name="Severity">How much it matters that the rule is broken.</param>
/// <param name="Summary">What the rule says.</param>
/// <param name="Message">
/// What a finding says. The places {subject}, {expected}, {actual}, {difference} and {detail} are filled in from the finding.
/// </param>
/// <param name="Source">The legal source, or what else the rule rests on; null: the form itself.</param>
/// <param name="Judge">The judgement of one report; null for a rule of another scope.</param>
public sealed record Rule(string Name, Severity Severity, Text Summary, Text Message, string? Source = null, Judge? Judge = null)
{
    /// <summary>The judgement of one report; null for a rule of another scope.</summary>
    public Judge? Judge
    {
        get;
        // What the catalogue knows of its own judgement says nothing of another.
        init => (field, Occasions) = (value, Occasions.None);
    } = Judge;

    /// <summary>The editions that the rule is for; null: every edition.</summary>
    public Edition? Edition { get; init; }

    /// <summary>What the rule looks at.</summary>
    public RuleScope Scope { get; init; }

    /// <summary>The version of the package that the rule came with.</summary>
    public string Since { get; init; } = "0.1.0";

    /// <summary>What must be in a report for the rule to say anything; it is not asked otherwise.</summary>
    internal Occasions Occasions { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
