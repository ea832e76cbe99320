using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What may help to read a document. A report of a neighbouring year only ever decides between readings that the document leaves open.</summary>
public sealed record ReadingOptions
{
    /// <summary>The report of the same authority for the year before; null: not known. One for another year is not used.</summary>
    public AnnualReport? PreviousYear { get; init; }

    /// <summary>The report of the same authority for the year after; null: not known. One for another year is not used.</summary>
    public AnnualReport? NextYear { get; init; }
}
