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

    bool HasPublishedTexts { get; }

    /// <summary>The figure of a cell, exactly; null where there is none.</summary>
    decimal? Figure(Cell cell);

    /// <summary>Whether every section of prose is there.</summary>
    bool HasAllProse { get; }

    /// <summary>Whether a section of prose is there.</summary>
    bool HasProse(Section section);

    /// <summary>The prose of a section; good until the next call.</summary>
    ReadOnlySpan<char> Prose(Section section);

    // Short cuts: whether it takes a look at the text to judge a rule. A wrong yes costs time, a wrong no would cost a finding.

    /// <summary>False if a section surely has so many characters that are no blanks.</summary>
    bool MayBeShorter(Section section, int characters);

    /// <summary>False if a section surely states no count of requests but these.</summary>
    bool MayStateRequests(Section section, long received, long all);

    /// <summary>False if a section surely does not speak of a subject and of a number.</summary>
    bool MayStateAmount(Section section, Phrase subject);

    /// <summary>False if the report surely was published in the January after its year, when none is late.</summary>
    bool MayBeLate { get; }

    /// <summary>False if the credit code is null or surely right.</summary>
    bool MayHaveWrongCreditCode { get; }
}
