namespace GovInfoReport.Model;

/// <summary>
/// What the rules ask of a report beside its counts. A record answers from its members; a bulk run answers from the line itself, so that no
/// record has to be made for a report about which there is nothing to say.
/// </summary>
interface IReportContent
{
    /// <summary>The record, for whoever needs more.</summary>
    AnnualReport Report { get; }

    string? AuthorityName { get; }

    int Year { get; }

    AuthorityKind? Kind { get; }

    DateOnly? PublishedOn { get; }

    CreditCode? CreditCode { get; }

    PublishedTexts AsPublished { get; }

    /// <summary>The figure of a cell, exactly; null where there is none.</summary>
    decimal? Figure(Cell cell);

    /// <summary>Whether a section of prose is there.</summary>
    bool HasProse(Section section);

    /// <summary>The prose of a section; good until the next call.</summary>
    ReadOnlySpan<char> Prose(Section section);

    /// <summary>
    /// What, beside the counts, gives occasion for a rule. An occasion too many costs time, one too few would cost a finding: so what cannot be told
    /// at a glance is one.
    /// </summary>
    /// <param name="values">The figures in the order of the cells.</param>
    Occasions Occasions(ReadOnlySpan<long> values);
}
