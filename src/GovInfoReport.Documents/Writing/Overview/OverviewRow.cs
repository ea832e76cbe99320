using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What an overview keeps of a report.</summary>
/// <param name="Source">The file that it was read from.</param>
/// <param name="Name">The authority; null: not known.</param>
/// <param name="Year">The year; null where there is no report.</param>
/// <param name="Edition">The edition; null where there is no report.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Errors">How many errors were found.</param>
/// <param name="Warnings">How many warnings.</param>
/// <param name="Notes">How many hints.</param>
/// <param name="Rules">The numbers of the rules of its findings in the overview, separated by blanks.</param>
/// <param name="Page">The address of its page; null: it has none.</param>
/// <param name="Reason">Why there is no report; null where there is one.</param>
sealed record OverviewRow(
    string Source, string? Name, int? Year, Edition? Edition, Verdict Verdict, int Errors, int Warnings, int Notes, string Rules, string? Page, string? Reason)
{
    /// <summary>How a report stands among others, the worst first.</summary>
    public (int, int, int, int) Rank => (VerdictRank(Verdict), -Errors, -Warnings, -Notes);

    /// <summary>How bad a verdict is, the worst 0. What cannot be read may be anything; what has an error certainly has one.</summary>
    public static int VerdictRank(Verdict verdict) => verdict switch
    {
        Verdict.Broken => 0,
        Verdict.Unreadable => 1,
        Verdict.NotAssessable => 2,
        _ => 3,
    };
}
