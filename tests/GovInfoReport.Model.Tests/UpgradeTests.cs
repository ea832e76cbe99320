using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

public class UpgradeTests
{
    public static Arbitrary<AnnualReport2019> Of2019() => Arb.From(Gen.Choose(2019, 2020).SelectMany(Generators.SoundFor).Select(report => (AnnualReport2019)report));

    [Property(Arbitrary = [typeof(UpgradeTests)])]
    public void What_has_the_same_meaning_is_carried_over_and_the_rest_is_listed(AnnualReport2019 report)
    {
        var isComplete = report.TryUpgrade(out var upgraded, out var losses);
        Assert.Equal(isComplete, losses.IsEmpty);
        Assert.False(isComplete);
        Assert.Equal(Edition.Of2021, upgraded.Edition);
        Assert.Equal((report.Year, report.Authority, report.Scope, report.PublishedOn, report.Overview), (upgraded.Year, upgraded.Authority, upgraded.Scope, upgraded.PublishedOn, upgraded.Overview));
        foreach (var cell in upgraded.Form.Cells)
            Assert.Equal(cell.Table.Code == "T2" ? null : cell.Row.Code is "R3.6.1" or "R3.6.2" ? report[$"R3.6:{cell.Column.Code}"] == 0 ? 0 : null : report[cell.Row.Code == "R3.6.3" ? $"R3.6:{cell.Column.Code}" : cell.Code], cell.Read(upgraded));
        Assert.Equal(report.Form.Cells.Where(cell => cell.Table.Code == "T2" || (cell.Row.Code == "R3.6" && cell.Read(report) > 0)).Select(cell => (cell, cell.Read(report))),
            losses.Select(loss => (loss.Cell, (decimal?)loss.Figure)));
        // Where two of three rows are unknown, nothing that needs them can be judged; nothing is broken.
        Assert.DoesNotContain(upgraded.Check().Findings, finding => finding.Severity == Severity.Error && finding.Rule.Name != "section-missing");
    }

    [Fact]
    public void Published_texts_follow_their_cells()
    {
        var report = AnnualReport2019.Blank(Authority.Named("某局"), 2020) with
        {
            AsPublished = new PublishedTexts([
                KeyValuePair.Create("/requests/outcomes/otherHandling/total", "/"),
                KeyValuePair.Create("/proactiveDisclosure/centralProcurement/amount", "251000元"),
                KeyValuePair.Create("/requests/received/total", "—")]),
        };
        Assert.True(report.TryUpgrade(out var upgraded, out _));
        Assert.Equal([KeyValuePair.Create("/requests/outcomes/otherHandling/other/total", "/"), KeyValuePair.Create("/requests/received/total", "—")], upgraded.AsPublished);
    }

    [Fact]
    public void What_is_lost_says_why_in_both_languages()
    {
        var report = AnnualReport2019.Blank(Authority.Named("某局"), 2020).With(Figures.Parse("T2.5.1:D3=4 R3.6:C2=3 R3.6:C3=0", Form.Of2019));
        Assert.False(report.TryUpgrade(out _, out var losses));
        Assert.Equal(
            ["T2.5.1:D3 4 两版表二的统计口径不同 table two counts other things", "R3.6:C2 3 一行无法拆成三行，全部计入“3.其他” one row cannot be split into three; all of it is kept as \"Other\""],
            losses.Select(loss => $"{loss.Cell} {loss.Figure} {loss.Reason.Zh} {loss.Reason.En}"));
    }
}
