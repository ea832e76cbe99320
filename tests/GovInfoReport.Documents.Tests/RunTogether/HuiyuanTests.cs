using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A real report, exactly as published.</summary>
public class HuiyuanTests
{
    static readonly PublishedReading Reading = PublishedText.Read(File.ReadAllText(PublishedReports.Huiyuan));

    static AnnualReport2021 Report => Assert.IsType<AnnualReport2021>(Reading.Report);

    [Fact]
    public void Authority_and_year_are_those_of_the_title()
    {
        Assert.Null(Reading.Refusal);
        Assert.Equal(Authority.Named("汇源办事处"), Report.Authority);
        Assert.Equal(2021, Report.Year);
        Assert.Null(Report.Title);
        Assert.Null(Report.Preamble);
        Assert.Null(Report.PublishedOn);
        Assert.Null(Report.Scope);
    }

    [Fact]
    public void The_prose_is_kept_by_section()
    {
        Assert.StartsWith("2021年，在县委、县政府的正确领导下", Report.Overview, StringComparison.Ordinal);
        Assert.EndsWith("服务为民。", Report.Overview, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Report.Overview!);
        var paragraphs = Report.ProblemsAndImprovements!.Split('\n');
        Assert.Equal(2, paragraphs.Length);
        Assert.StartsWith("2022年，我街道将克服", paragraphs[1], StringComparison.Ordinal);
        Assert.Equal("无", Report.OtherMatters);
    }

    [Fact]
    public void Labels_in_other_words_are_all_that_is_noted()
    {
        Assert.All(Reading.Notes, note => Assert.Equal((Rules.LabelVariant, Severity.Info), (note.Rule, note.Severity)));
        Assert.Equal(
            [("D1", "本年收费金额（单位：万元，保留4位小数）"), ("C4", "社会组织"), ("R3.3.2", "2.其他法律法规禁止公开")],
            Reading.Notes.Select(note => (note.Place, note.Detail.Zh)));
        Assert.Equal(
            ["/proactiveDisclosure/administrativeFees/amount", "/requests/received/publicWelfareOrganization", "/requests/outcomes/refused/forbiddenByLaw"],
            Reading.Notes.Select(note => note.Pointer));
        Assert.Equal("[label-variant C4] 表三“社会公益组织”一列在原文中作“社会组织”，按此栏读取。", Reading.Notes[1].ToString());
    }

    [Fact]
    public void Its_only_error_is_the_negative_count()
    {
        var judgement = Reading.Check();
        var error = Assert.Single(judgement.Findings, finding => finding.Severity == Severity.Error);
        Assert.Equal(("non-negative", "/proactiveDisclosure/licensing/decisions", -2), (error.Rule.Name, error.Pointer, error.Actual));
        Assert.DoesNotContain(judgement.Findings, finding => finding.Rule.Name is "row-total" or "outcome-total" or "balance" or "dispute-total");
        Assert.Equal(Verdict.Broken, judgement.Verdict);
        Assert.Equal(Reading.Notes, judgement.Findings.Take(Reading.Notes.Length));
    }

    [Fact]
    public void Rules_that_are_left_out_make_no_note() =>
        Assert.DoesNotContain(Reading.Check(RuleSet.Default.Without("label-variant")).Findings, finding => finding.Rule.Name == "label-variant");

    [Fact]
    public void Every_cell_knows_its_line_and_column()
    {
        var lines = File.ReadAllText(PublishedReports.Huiyuan).Split('\n');
        Assert.Equal(200, Reading.Origins.Count);
        Assert.All(Reading.Origins, entry =>
        {
            var origin = Assert.IsType<TextOrigin>(entry.Value);
            Assert.StartsWith(entry.Key.Code == "T2.5.1:D1" ? "-2" : "0", lines[origin.Line - 1][(origin.Column - 1)..], StringComparison.Ordinal);
        });
        // The row that lost its indent, and the one behind the empty line.
        var row = lines.Index().Single(line => line.Item.StartsWith("6.属于四类过程性信息", StringComparison.Ordinal)).Index + 1;
        Assert.Equal(new TextOrigin(row, 14), Reading.Origins[Report.Form["R3.3.6:C1"]]);
        Assert.Equal(row + 2, ((TextOrigin)Reading.Origins[Report.Form["R3.3.7:C1"]]).Line);
    }
}
