using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Puts prose where it belongs.</summary>
static class SectionProse
{
    /// <summary>The report with the prose of its sections.</summary>
    /// <param name="report">The report.</param>
    /// <param name="prose">The prose of a section; null if it is not there.</param>
    public static AnnualReport WithProse(this AnnualReport report, Func<Section, string?> prose) => report with
    {
        Overview = prose(report.Form.Sections[0]),
        ProblemsAndImprovements = prose(report.Form.Sections[4]),
        OtherMatters = prose(report.Form.Sections[5]),
    };
}
