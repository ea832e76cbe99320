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
    public void What_is_there_gives_no_occasion_to_miss_it(AnyReport any)
    {
        var (isWhole, isMarked) = (any.Report is { Overview: not null, ProblemsAndImprovements: not null, OtherMatters: not null }, !any.Report.AsPublished.Equals(PublishedTexts.None));
        var occasions = ((IReportContent)any.Report).Occasions([]);
        Assert.Equal((!isWhole, isMarked), (occasions.HasFlag(Occasions.Absence), occasions.HasFlag(Occasions.PublishedTexts)));
        // Into texts it does not look.
        Assert.Equal(Occasions.OfContent, occasions | Occasions.Absence | Occasions.PublishedTexts);
    }
}
