using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>A report under examination by one rule: what the rule may look at, and where it says what is wrong.</summary>
public ref struct Examination
{
    List<Finding>? findings;

    internal Examination(AnnualReport report, Form form, ReadOnlySpan<long> values)
    {
        (Report, Form) = (report, form);
        Values = values;
    }

    /// <summary>The report.</summary>
    public AnnualReport Report { get; }

    /// <summary>The form that it follows.</summary>
    public Form Form { get; }

    /// <summary>The rule that is being judged.</summary>
    public Rule Rule { get; internal set; } = null!;

    /// <summary>The figures in the order of the cells.</summary>
    internal ReadOnlySpan<long> Values { get; }

    internal readonly ImmutableArray<Finding> Findings => findings is null ? [] : [.. findings];

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
