using System.Collections;
using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>The rules that a report is judged by. Immutable: every change gives a new set.</summary>
/// <example>
/// A provincial office that takes thin sections seriously, does not care for decimals, and wants an overview of 200 characters:
/// <code>
/// var rules = RuleSet.Default
///     .With(Rules.Find("thin-section")! with { Severity = Severity.Error })
///     .Without("fee-precision")
///     .With(new Rule("long-overview", Severity.Warning,
///         new("第一部分不少于200字", "Section one has at least 200 characters"),
///         new("第一部分仅 {actual} 字，应不少于 {expected} 字", "Section one has {actual} characters, expected {expected}"),
///         "某省办公厅通知",
///         (ref examination) =>
///         {
///             if (examination.Report.Overview is { Length: &lt; 200 } text)
///                 examination.Broken(pointer: "/overview", expected: 200, actual: text.Length);
///         }));
/// </code>
/// </example>
public sealed class RuleSet : IReadOnlyCollection<Rule>
{
    readonly ImmutableArray<Rule> rules;
    volatile Judging[] judging = [];

    RuleSet(ImmutableArray<Rule> rules) => this.rules = rules;

    /// <summary>Every rule of the catalogue.</summary>
    public static RuleSet Default { get; } = new(Rules.All);

    /// <summary>No rule.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>How many rules there are.</summary>
    public int Count => rules.Length;

    /// <summary>The set with a rule more, or with another in place of the one of that name.</summary>
    public RuleSet With(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var index = rules.FindIndex(rule.Name);
        return new(index < 0 ? rules.Add(rule) : rules.SetItem(index, rule));
    }

    /// <summary>The set without the rule of a name.</summary>
    /// <exception cref="ArgumentException">The set has no such rule; a misspelt name must not go unnoticed.</exception>
    public RuleSet Without(string name)
    {
        var index = rules.FindIndex(name);
        return index < 0 ? throw new ArgumentException($"There is no rule '{name}' in the set.", nameof(name)) : new(rules.RemoveAt(index));
    }

    /// <summary>The set with another severity for the rule of a name.</summary>
    /// <exception cref="ArgumentException">The set has no such rule.</exception>
    public RuleSet WithSeverity(string name, Severity severity)
    {
        var index = rules.FindIndex(name);
        return index < 0 ? throw new ArgumentException($"There is no rule '{name}' in the set.", nameof(name)) : With(rules[index] with { Severity = severity });
    }

    /// <inheritdoc/>
    public IEnumerator<Rule> GetEnumerator() => ((IEnumerable<Rule>)rules).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The rules that have something to say of a report of an edition. A set is made once and judges many.</summary>
    internal ReadOnlySpan<Rule> For(Edition edition, Occasions occasions)
    {
        foreach (var known in judging)
            if (known.Edition == edition)
                return known.For(occasions);
        return Add(edition).For(occasions);
    }

    // Apart, for what the lambda captures is made at the start of its method. Two threads may make the same; either will do.
    Judging Add(Edition edition)
    {
        var added = new Judging(edition, [.. rules.Where(rule => rule.Judge is not null && (rule.Edition is null || rule.Edition == edition))]);
        judging = [.. judging, added];
        return added;
    }

    sealed class Judging(Edition edition, Rule[] rules)
    {
        // By the occasions that a report gives; made when a report first does.
        readonly Rule[]?[] byOccasions = new Rule[(int)Occasions.All + 1][];

        public Edition Edition { get; } = edition;

        public Rule[] For(Occasions occasions) => byOccasions[(int)occasions] ?? Add(occasions);

        Rule[] Add(Occasions occasions) => byOccasions[(int)occasions] = [.. rules.Where(rule => (rule.Occasions & ~occasions) == 0)];
    }
}

static class RuleListExtensions
{
    public static int FindIndex(this ImmutableArray<Rule> rules, string name)
    {
        for (var i = 0; i < rules.Length; i++)
            if (rules[i].Name == name)
                return i;
        return -1;
    }
}
