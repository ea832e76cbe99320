using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What came of reading a published document: a report with notes, or a refusal that says why there is none.</summary>
public sealed record PublishedReading
{
    internal PublishedReading(AnnualReport report, ImmutableArray<Finding> notes, IReadOnlyDictionary<Cell, Origin> origins) =>
        (Report, Notes, Origins) = (report, notes, origins);

    internal PublishedReading(Text refusal) => Refusal = refusal;

    /// <summary>The report as published, right or wrong; null if the document is none.</summary>
    public AnnualReport? Report { get; }

    /// <summary>How the document was read: labels in other words, lines that the form does not have, figures that could not be taken.</summary>
    public ImmutableArray<Finding> Notes { get; } = [];

    /// <summary>Where the text of a cell stands. A cell in which nothing stood is not in here.</summary>
    public IReadOnlyDictionary<Cell, Origin> Origins { get; } = FrozenDictionary<Cell, Origin>.Empty;

    /// <summary>Why there is no report: what was expected and what was found; null if there is one.</summary>
    public Text? Refusal { get; }

    /// <summary>Judges the report, the notes of the reading first. Rules that are not in the set make no note either.</summary>
    /// <param name="rules">The rules; null for all of the catalogue.</param>
    /// <exception cref="InvalidOperationException">There is no report; a judgement without findings would call it sound.</exception>
    public Judgement Check(RuleSet? rules = null)
    {
        if (Report is null) throw new InvalidOperationException(Refusal?.En);
        return Report.Check(rules).With(rules is null ? Notes : [.. Notes.Select(note => By(rules, note)).OfType<Finding>()]);
    }

    /// <summary>The note with the severity and the words that the set gives its rule.</summary>
    static Finding? By(RuleSet rules, Finding note) => rules.FirstOrDefault(rule => rule.Name == note.Rule.Name) is not { } rule
        ? null
        : new Finding(rule, note.Outcome, note.Source)
        {
            Place = note.Place,
            Subject = note.Subject,
            Pointer = note.Pointer,
            Related = note.Related,
            Expected = note.Expected,
            Actual = note.Actual,
            Detail = note.Detail,
        };
}
