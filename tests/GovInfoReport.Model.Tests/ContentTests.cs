using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>What a report answers when a rule asks what there is to be judged at all.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class ContentTests
{
    [Property]
    public void A_section_of_prose_that_is_taken_out_of_a_sound_report_is_missed(SoundReport sound)
    {
        AnnualReport[] without = [sound.Report with { Overview = null }, sound.Report with { ProblemsAndImprovements = null }, sound.Report with { OtherMatters = null }];
        Assert.Equal(["S1", "S5", "S6"], without.Select(report => Assert.Single(report.Check().Findings, finding => finding.Rule == Rules.SectionMissing).Place));
    }

    [Property]
    public void A_report_has_all_prose_if_no_section_of_it_is_missing(AnyReport any)
    {
        var isWhole = any.Report is { Overview: not null, ProblemsAndImprovements: not null, OtherMatters: not null };
        Assert.Equal((isWhole, !any.Report.AsPublished.Equals(PublishedTexts.None)), (((IReportContent)any.Report).HasAllProse, ((IReportContent)any.Report).HasPublishedTexts));
    }
}
