using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.Model;

/// <summary>A rule that a report breaks, or that cannot be judged because a figure is blank; or a note on how a document was read.</summary>
public sealed record Finding
{
    /// <summary>A finding by a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="formSource">The document that prescribes the form, the source of rules that name none.</param>
    public Finding(Rule rule, Outcome outcome, string formSource)
    {
        ArgumentNullException.ThrowIfNull(rule);
        (Rule, Outcome, Source) = (rule, outcome, rule.Source ?? formSource);
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>Whether the rule is broken or cannot be judged.</summary>
    public Outcome Outcome { get; }

    /// <summary>
    /// The severity of the rule; at most <see cref="Severity.Warning"/> where it could not be judged. So a report has a finding of
    /// error severity if and only if its verdict is <see cref="Verdict.Broken"/>.
    /// </summary>
    public Severity Severity => Outcome == Outcome.NotAssessable && Rule.Severity == Severity.Error ? Severity.Warning : Rule.Severity;

    /// <summary>The place of the instance, "C7" of outcome-total; null if the rule has but one.</summary>
    public string? Place { get; init; }

    /// <summary>The year of the report that the finding is about, in a series; null where there is but one report.</summary>
    public int? Year { get; init; }

    /// <summary>What the rule speaks of, in the form's words; empty where it is the whole report.</summary>
    public Text Subject { get; init; }

    /// <summary>The JSON Pointer of what the rule speaks of; null where there is none.</summary>
    public string? Pointer { get; init; }

    /// <summary>The pointers of what else the rule reads.</summary>
    public ImmutableArray<string> Related { get; init; } = [];

    /// <summary>What the figure should be, or the bound that it should keep; null where that is no number.</summary>
    public decimal? Expected { get; init; }

    /// <summary>What the figure is; null where it is no number.</summary>
    public decimal? Actual { get; init; }

    /// <summary>More for the message: the blank cells, the text that was read.</summary>
    public Text Detail { get; init; }

    /// <summary>What the rule rests on.</summary>
    public string Source { get; }

    /// <summary>Says what is wrong, where, and with which numbers.</summary>
    public Text Message
    {
        get
        {
            var template = Outcome != Outcome.NotAssessable ? Rule.Message
                : Rule.Scope is RuleScope.Series or RuleScope.RollUp ? Rules.NotAssessableAcrossReports
                : Rules.NotAssessableMessage;
            return new(Fill(template.Zh, Subject.Zh, Detail.Zh, Rule.Summary.Zh), Fill(template.En, Subject.En, Detail.En, Rule.Summary.En));
        }
    }

    /// <summary>Two findings are equal if they say the same.</summary>
    public bool Equals(Finding? other) =>
        other is not null && Rule.Name == other.Rule.Name && Severity == other.Severity && Outcome == other.Outcome && Place == other.Place
        && Year == other.Year && Pointer == other.Pointer && Related.AsSpan().SequenceEqual(other.Related.AsSpan()) && Expected == other.Expected && Actual == other.Actual
        && Message == other.Message && Source == other.Source;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Name, Outcome, Place, Pointer, Expected, Actual);

    /// <summary>"[outcome-total R3.7:C1] 表三…": the rule, the place and the message.</summary>
    public string ToString(Language language) => $"[{(Place is null ? Rule.Name : $"{Rule.Name} {Place}")}] {Message.In(language)}";

    /// <summary>Rule, place and Chinese message.</summary>
    public override string ToString() => ToString(Language.Zh);

    string Fill(string template, string? subject, string? detail, string summary) => template
        .Replace("{subject}", subject, StringComparison.Ordinal)
        .Replace("{summary}", summary, StringComparison.Ordinal)
        .Replace("{expected}", Number(Expected), StringComparison.Ordinal)
        .Replace("{actual}", Number(Actual), StringComparison.Ordinal)
        .Replace("{difference}", (Actual > Expected ? "+" : "") + Number(Actual - Expected), StringComparison.Ordinal)
        .Replace("{detail}", detail, StringComparison.Ordinal);

    // The minus sign, not the hyphen: a hyphen before a figure reads as a dash in Chinese text.
    static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture).Replace('-', '−');
}
