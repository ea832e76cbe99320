using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>A report under examination by one rule: what the rule may look at, and where it says what is wrong.</summary>
public ref struct Examination
{
    // What the report gives occasion for; most give none.
    readonly Occasions occasions;
    ReadOnlySpan<Rule> rules;
    int index;
    List<Finding>? findings;

    internal Examination(IReportContent content, Form form, ReadOnlySpan<long> values)
    {
        (Content, Form) = (content, form);
        Values = values;
        foreach (var sums in form.Sums)
        {
            var bits = sums.Bits(values);
            if (bits == 0) continue;
            if (sums == form.Sums[^1]) occasions |= Occasions.Disputes;
            // With a blank or a negative figure among them the sums are looked at one by one.
            if (bits < 0) occasions |= Occasions.Negative | Occasions.Sums | Occasions.Absence;
            else if ((occasions & Occasions.Sums) == 0 && !sums.Hold(values)) occasions |= Occasions.Sums;
        }
        if (HeaderRules.IsOfOtherYear(form.Edition, content.Year)) occasions |= Occasions.OtherYear;
        occasions |= content.Occasions(values);
    }

    /// <summary>The report.</summary>
    public readonly AnnualReport Report => Content.Report;

    /// <summary>The form that it follows.</summary>
    public Form Form { get; }

    /// <summary>The rule that is being judged.</summary>
    public readonly Rule Rule => rules[index];

    /// <summary>What the rules of the catalogue read instead of the report, which a bulk run would first have to make.</summary>
    internal IReportContent Content { get; }

    /// <summary>The figures in the order of the cells.</summary>
    internal ReadOnlySpan<long> Values { get; }

    internal readonly ImmutableArray<Finding> Findings => findings is null ? [] : [.. findings];

    /// <summary>Judges by every rule of a set that is for the form, and for what the report gives occasion to.</summary>
    internal void Judge(RuleSet rules)
    {
        this.rules = rules.For(Form.Edition, occasions);
        for (index = 0; index < this.rules.Length; index++) Rule.Judge!(ref this);
    }

    /// <summary>The report breaks the rule.</summary>
    /// <param name="place">The place of the instance, a code of row, column, cell, table or section; null if the rule has but one.</param>
    /// <param name="subject">What the rule speaks of, in the form's words.</param>
    /// <param name="pointer">Its JSON Pointer.</param>
    /// <param name="related">The pointers of what else the rule reads.</param>
    /// <param name="expected">What the figure should be, or the bound that it should keep.</param>
    /// <param name="actual">What it is.</param>
    /// <param name="detail">More for the message.</param>
    public void Broken(string? place = null, Text subject = default, string? pointer = null, ImmutableArray<string> related = default,
        decimal? expected = null, decimal? actual = null, Text detail = default) =>
        Add(Outcome.Broken, place, subject, pointer, related, expected, actual, detail);

    /// <summary>The report breaks the rule at a cell.</summary>
    public void Broken(Cell cell, string place, ImmutableArray<string> related = default, decimal? expected = null, decimal? actual = null, Text detail = default)
    {
        ArgumentNullException.ThrowIfNull(cell);
        Broken(place, cell.Name, cell.Pointer, related, expected, actual, detail);
    }

    /// <summary>The rule needs a figure that is blank.</summary>
    public void NotAssessable(Cell cell, string place, ImmutableArray<string> related, Text detail)
    {
        ArgumentNullException.ThrowIfNull(cell);
        Add(Outcome.NotAssessable, place, cell.Name, cell.Pointer, related, null, null, detail);
    }

    void Add(Outcome outcome, string? place, Text subject, string? pointer, ImmutableArray<string> related, decimal? expected, decimal? actual, Text detail) =>
        (findings ??= []).Add(new Finding(Rule, outcome, Form.Source)
        {
            Place = place,
            Subject = subject,
            Pointer = pointer,
            Related = related.IsDefault ? [] : related,
            Expected = expected,
            Actual = actual,
            Detail = detail,
        });
}
