using System.Collections.Frozen;
using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What came of reading a published document: a report with notes, or a refusal that says why there is none.</summary>
public sealed record PublishedReading
{
    readonly ImmutableArray<Note> notes = [];

    internal PublishedReading(AnnualReport report, ImmutableArray<Note> notes, IReadOnlyDictionary<Cell, Origin> origins) =>
        (Report, Notes, Origins, this.notes) = (report, [.. notes.Select(note => note.Finding)], origins, notes);

    internal PublishedReading(Text refusal) => Refusal = refusal;

    /// <summary>The report as published, right or wrong; null if the document is none.</summary>
    public AnnualReport? Report { get; }

    /// <summary>How the document was read: labels in other words, lines that the form does not have, figures that could not be taken.</summary>
    public ImmutableArray<Finding> Notes { get; } = [];

    /// <summary>Where the text of a cell stands. A cell in which nothing stood is not in here.</summary>
    public IReadOnlyDictionary<Cell, Origin> Origins { get; } = FrozenDictionary<Cell, Origin>.Empty;

    /// <summary>Where in the document a person finds what a note or a finding is about.</summary>
    /// <param name="finding">One of <see cref="Notes"/>, or of the findings about the report.</param>
    /// <returns>The place; for a finding about a row, its first cell; null where nothing in the document stands for it, or all of it.</returns>
    public Origin? OriginOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        // A rule set gives a note another severity, and with it another identity.
        if (notes.FirstOrDefault(note => note.Finding.Rule.Name == finding.Rule.Name && note.Finding.Pointer == finding.Pointer && note.Finding.Detail == finding.Detail) is { } noted) return noted.Origin;
        if (finding.Pointer is not { Length: > 0 } pointer) return null;
        return Origins.Where(entry => entry.Key.Pointer == pointer || entry.Key.Pointer.StartsWith(pointer + "/", StringComparison.Ordinal)).OrderBy(entry => entry.Key.Index).Select(entry => entry.Value).FirstOrDefault();
    }

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
