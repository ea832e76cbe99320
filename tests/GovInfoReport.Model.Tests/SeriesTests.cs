using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>The rules between years, on published figures and on figures made for the case.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class SeriesTests
{
    static readonly ReportSeries Pingtan = new(PingtanReports.All);

    [Fact]
    public void Published_reports_carry_over_everywhere_and_the_stock_breaks_once()
    {
        Assert.Equal([2019, 2020, 2021, 2022, 2023], Pingtan.Years);
        var findings = Pingtan.Check().Findings;
        Assert.DoesNotContain(findings, finding => finding.Outcome == Outcome.NotAssessable);
        Assert.DoesNotContain(findings, finding => finding.Rule.Name is "carry-over" or "item-stock");

        var stock = Assert.Single(findings, finding => finding.Rule == Rules.InForceStock);
        Assert.Equal((2023, "T2.1.2", "/proactiveDisclosure/normativeDocuments/inForce", 643, 470, Severity.Warning, "合理性核对，非官方规定"),
            (stock.Year, stock.Place, stock.Pointer, stock.Expected, stock.Actual, stock.Severity, stock.Source));
        Assert.Equal(["/proactiveDisclosure/normativeDocuments/inForce", "/proactiveDisclosure/normativeDocuments/issued", "/proactiveDisclosure/normativeDocuments/repealed"], stock.Related);
        Assert.Equal("[in-force-stock T2.1.2] 2023 年表二“行政规范性文件”一行、“现行有效件数”一列应为 643（698 + 77 − 132），实为 470（差 −173）。", stock.ToString());
        Assert.Equal("[in-force-stock T2.1.2] 2023: Table two, row \"Normative documents\", column \"In force\": expected 643 (698 + 77 − 132), found 470 (−173).", stock.ToString(Language.En));
        Assert.Equal((665m, 88m, 55m, 698m), (PingtanReports.All[2]["T2.1.2:D3"], PingtanReports.All[3]["T2.1.2:D1"], PingtanReports.All[3]["T2.1.2:D2"], PingtanReports.All[3]["T2.1.2:D3"]));
    }

    [Fact]
    public void Published_reports_jump_where_they_do_and_across_the_editions()
    {
        // 2022 → 2023 licensing falls from 10690 to 2629, which is more than a fifth; disputes are too few to count.
        Assert.Equal(["2020 T2.5.1:D3 181 2278", "2022 T2.6.2:D1 42 0", "2023 T2.6.2:D1 0 54"],
            Pingtan.Check().Findings.Where(finding => finding.Rule == Rules.YearJump).Select(finding => $"{finding.Year} {finding.Place} {finding.Expected} {finding.Actual}"));
        var jump = Pingtan.Check().Findings.First(finding => finding.Rule == Rules.YearJump);
        Assert.Equal("[year-jump T2.5.1:D3] 2020 年表二“行政许可”一行、“处理决定数量”一列为 2278，上年为 181，相差五倍以上，请核实。", jump.ToString());
        Assert.Equal("2020: Table two, row \"Licensing\", column \"Decisions\" is 2278, last year 181: more than five times as many or less than a fifth.", jump.Message.En);
        Assert.Equal((Severity.Info, "/proactiveDisclosure/licensing/decisions", "/proactiveDisclosure/licensing/decisions"), (jump.Severity, jump.Pointer, Assert.Single(jump.Related)));
        Assert.Equal(Verdict.Sound, Pingtan.Check().Verdict);
    }

    [Fact]
    public void The_equalities_between_years_are_those_of_the_contract()
    {
        Assert.Equal([("carry-over", 7), ("in-force-stock", 2), ("item-stock", 5)], SeriesIdentity.All.GroupBy(identity => identity.Rule.Name).Select(group => (group.Key, group.Count())));
        Assert.Equal(
            ["carry-over/C7: R2:C7 = last R4:C7", "in-force-stock/T2.1.1: T2.1.1:D3 = last T2.1.1:D3 + T2.1.1:D1 - T2.1.1:D2", "item-stock/T2.8.1: T2.8.1:D1 = last T2.8.1:D1 + last T2.8.1:D2"],
            SeriesIdentity.All.GroupBy(identity => identity.Rule.Name).Select(group => group.Key == "in-force-stock" ? group.First() : group.Last())
                .Select(identity => $"{identity}: {identity.Target} = {string.Join(' ', identity.Terms.Select((term, i) => $"{(term.Sign < 0 ? "- " : i > 0 ? "+ " : "")}{(term.IsLastYear ? "last " : "")}{term.Cell}"))}"));
        Assert.Equal(Form.Of2019.Cells.Where(cell => cell.MayBeNegative).Select(cell => cell.Row.Code), SeriesIdentity.All.Where(identity => identity.Rule == Rules.ItemStock).Select(identity => identity.Place));
        Assert.Equal(Form.Of2021.Tables[1].Blocks[0].Columns.SelectMany(column => column.Values).Select(column => column.Code), SeriesIdentity.All.Where(identity => identity.Rule == Rules.CarryOver).Select(identity => identity.Place));
    }

    [Fact]
    public void What_is_carried_over_is_an_error_in_the_total_and_a_warning_before_it()
    {
        // Across the editions: 2020 carries nothing forward.
        AnnualReport[] reports = [PingtanReports.All[1], PingtanReports.All[2].With([Figure("R2:C1", 2), Figure("R2:C7", 2)])];
        var findings = CarryOver(new ReportSeries(reports).Check());
        Assert.Equal(["C1 Warning", "C7 Error"], findings.Select(finding => $"{finding.Place} {finding.Severity}"));
        Assert.Equal("[carry-over C7] 2021 年表三“二、上年结转政府信息公开申请数量”一行、“总计”一列应等于上年的“结转下年度继续办理”0，实为 2（差 +2）。", findings[1].ToString());
        Assert.Equal("2021: Table three, row \"2. Requests carried over from last year\", column \"Total\": last year carried 0 forward, found 2 (+2).", findings[1].Message.En);
        Assert.Equal(("/requests/carriedOver/total", "/requests/carriedForward/total", 0, 2, "国办公开办函〔2021〕30号"), (findings[1].Pointer, Assert.Single(findings[1].Related), findings[1].Expected, findings[1].Actual, findings[1].Source));

        Assert.Equal(Verdict.Broken, new ReportSeries(reports).Check().Verdict);
        Assert.Equal(["Info", "Info"], CarryOver(new ReportSeries(reports).Check(RuleSet.Default.WithSeverity("carry-over", Severity.Info))).Select(finding => $"{finding.Severity}"));
        Assert.Empty(CarryOver(new ReportSeries(reports).Check(RuleSet.Default.Without("carry-over"))));
        Assert.Empty(new ReportSeries(reports).Check(RuleSet.Empty).Findings);
    }

    [Fact]
    public void A_blank_keeps_an_equality_from_being_judged_and_is_named_with_its_year()
    {
        var reports = new[] { PingtanReports.All[3].With([Figure("R4:C7", null), Figure("R1:C7", null)]), PingtanReports.All[4].With(Figure("R2:C7", null).Key, null) };
        var judgement = new ReportSeries(reports).Check();
        var finding = Assert.Single(judgement.Findings, finding => finding.Outcome == Outcome.NotAssessable);
        Assert.Equal((2023, "C7", Severity.Warning, null, null), (finding.Year, finding.Place, finding.Severity, finding.Expected, finding.Actual));
        Assert.Equal("2023 年表三“二、上年结转政府信息公开申请数量”一行、“总计”一列无法核对（上年结转数等于上年报告的结转下年度数）：2022 年的 R4:C7、2023 年的 R2:C7为空白；空白不等于 0。", finding.Message.Zh);
        Assert.EndsWith("R4:C7 of 2022, R2:C7 of 2023 blank; a blank is not zero.", finding.Message.En, StringComparison.Ordinal);
        Assert.Equal(Verdict.NotAssessable, judgement.Verdict);
        Assert.DoesNotContain(judgement.Findings, finding => finding is { Rule.Name: "year-jump", Place: "R1:C7" });
    }

    [Fact]
    public void A_missing_year_keeps_the_equalities_of_the_year_after_from_being_judged()
    {
        var series = new ReportSeries([PingtanReports.All[4], PingtanReports.All[0], PingtanReports.All[2]]);
        Assert.Equal([2020, 2022], series.MissingYears);
        Assert.Equal([2019, 2020, 2021, 2022, 2023], series.Years);
        Assert.Equal([2019, 2021, 2023], series.Reports.Select(report => report.Year));
        var findings = series.Check().Findings;
        Assert.All(findings, finding => Assert.Equal(Outcome.NotAssessable, finding.Outcome));
        // 2020 would have been a report of 2019's edition, which has no stock in force; 2022 one of 2021's.
        Assert.Equal([(2021, "carry-over", 7), (2023, "carry-over", 7), (2023, "in-force-stock", 2)], findings.GroupBy(finding => (finding.Year!.Value, finding.Rule.Name)).Select(group => (group.Key.Value, group.Key.Name, group.Count())));
        Assert.EndsWith("（上年结转数等于上年报告的结转下年度数）：2020 年没有报告。", findings[0].Message.Zh, StringComparison.Ordinal);
        Assert.EndsWith(": there is no report for 2022.", findings[^1].Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2019, "T2.5.1", 397, "[item-stock T2.5.1] 2020 年表二“行政许可”一行、“上一年项目数量”一列应为 396（396 + 0），实为 397（差 +1）。")]
    [InlineData(2019, "T2.8.1", 36, "[item-stock T2.8.1] 2020 年表二“行政事业性收费”一行、“上一年项目数量”一列应为 35（35 + 0），实为 36（差 +1）。")]
    public void Items_follow_from_last_years_items_and_their_change(int year, string row, int figure, string message)
    {
        var changed = PingtanReports.All[1].With(Form.Of2019[$"{row}:D1"], figure);
        var finding = Assert.Single(new ReportSeries([PingtanReports.All[0], changed]).Check().Findings, finding => finding.Rule == Rules.ItemStock);
        Assert.Equal((message, year + 1, Severity.Warning), (finding.ToString(), finding.Year, finding.Severity));
    }

    [Fact]
    public void A_decrease_is_a_negative_figure()
    {
        var next = PingtanReports.All[1] with { Year = 2021 };
        var finding = Assert.Single(new ReportSeries([PingtanReports.All[1], next]).Check().Findings, finding => finding.Place == "T2.6.1");
        Assert.Equal((2630, 2648, "2648 − 18"), (finding.Expected, finding.Actual, finding.Detail.Zh));
    }

    [Theory]
    [InlineData(20, 100, false)]
    [InlineData(20, 101, true)]
    [InlineData(100, 20, false)]
    [InlineData(100, 19, true)]
    [InlineData(0, 20, true)]
    [InlineData(0, 19, false)]
    [InlineData(20, 0, true)]
    [InlineData(19, 1, false)]
    [InlineData(0, 0, false)]
    [InlineData(null, 90, false)]
    [InlineData(90, null, false)]
    public void A_jump_is_more_than_five_times_or_less_than_a_fifth(int? last, int? current, bool isJump)
    {
        foreach (var (earlier, later) in ((string, string)[])[("R1:C7", "R1:C7"), ("R3.7:C7", "R3.7:C7"), ("T4.2:E5", "T4.2:E5"), ("T2.6.1:D3", "T2.6.1:D1")])
        {
            ReportSeries series = new([PingtanReports.All[1].With(Form.Of2019[earlier], last), PingtanReports.All[2].With(Form.Of2021[later], current)]);
            Assert.Equal(isJump, series.Check().Findings.Any(finding => finding.Rule == Rules.YearJump && finding.Place == later));
        }
    }

    [Fact]
    public void Of_several_reports_for_a_year_the_first_given_counts()
    {
        var (first, second) = (PingtanReports.All[3], PingtanReports.All[3].With(Form.Of2021["R2:C7"], 9));
        ReportSeries series = new([PingtanReports.All[4], first, PingtanReports.All[2], second, second]);
        Assert.Equal([second, second], series.Doubles);
        Assert.Empty(series.MissingYears);
        Assert.True(series.TryGetReport(2022, out var report));
        Assert.Same(first, report);
        Assert.False(series.TryGetReport(2020, out _));
        Assert.Empty(CarryOver(series.Check()));
        Assert.Single(CarryOver(new ReportSeries([PingtanReports.All[2], second, first]).Check()));
    }

    [Fact]
    public void Names_and_codes_that_differ_are_said()
    {
        ReportSeries series = new([Named(2022, "乙局", "11371082004230911E"), Named(2020, " 甲局", null), Named(2021, "甲局", "12620600MB0523338C"), Named(2023, null, "11371082004230911E")]);
        Assert.Equal([" 甲局", "乙局"], series.Names);
        Assert.Equal(["12620600MB0523338C", "11371082004230911E"], series.CreditCodes.Select(code => code.Value));
        Assert.Equal(new CreditCode("11371082004230911E"), series.Authority!.CreditCode);

        static AnnualReport Named(int year, string? name, string? code) =>
            AnnualReport2021.Blank(Authority.Named(name) with { CreditCode = code is null ? null : new(code) }, year);
    }

    [Fact]
    public void A_series_of_nothing_or_of_one_has_nothing_to_judge()
    {
        ReportSeries none = new([]), one = new([PingtanReports.All[0]]);
        Assert.Same(Judgement.Sound, none.Check());
        Assert.Same(Judgement.Sound, one.Check());
        Assert.Null(none.Authority);
        Assert.Empty(none.Years);
        Assert.Empty(none.TimeLine(Form.Of2021["R1:C7"]).Tracks[0].Figures);
        Assert.Contains("found 999", Assert.Throws<ArgumentException>(() => new ReportSeries([PingtanReports.All[0] with { Year = 999 }])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_line_has_a_figure_for_every_year_or_null()
    {
        var line = new ReportSeries(PingtanReports.All.Where(report => report.Year != 2022)).TimeLine(Form.Of2021["R1:C7"], Form.Of2021["T2.5.1:D1"], Form.Of2021["T2.1.2:D3"], Form.Of2021["T2.8.1:D1"], Form.Of2019["R3.6:C7"]);
        Assert.Equal([2019, 2020, 2021, 2022, 2023], line.Years);
        Assert.Equal(["R1:C7", "T2.5.1:D1", "T2.1.2:D3", "T2.8.1:D1", "R3.6:C7"], line.Tracks.Select(track => track.Cell.Code));
        Assert.Equal([23, 21, 70, null, 81], line.Tracks[0].Figures);
        Assert.Equal([181, 2278, 2293, null, 2629], line.Tracks[1].Figures);
        Assert.Equal([null, null, 665, null, 470], line.Tracks[2].Figures);
        Assert.Equal([null, null, 24252.311082m, null, 5949.088667m], line.Tracks[3].Figures);
        Assert.Equal([0, 4, null, null, null], line.Tracks[4].Figures);
    }

    [Property]
    public void Years_that_follow_from_each_other_have_no_finding_but_jumps(ReportYears years) =>
        Assert.All(new ReportSeries(Agreeing(years)).Check().Findings, finding => Assert.Equal("year-jump", finding.Rule.Name));

    [Property(MaxTest = 5)]
    public void Changing_or_blanking_one_cell_is_found_in_exactly_the_equalities_that_contain_it(ReportYears years)
    {
        var reports = Agreeing(years)[..2];
        for (var i = 0; i < 2; i++)
            foreach (var cell in reports[i].Form.Cells)
            {
                var expected = SeriesIdentity.All
                    .Where(identity => identity.Edition is not { } edition || reports.All(report => report.Edition == edition))
                    .Where(identity => (i == 1 && identity.Target == cell.Code) || identity.Terms.Any(term => term.Cell == cell.Code && term.IsLastYear == (i == 0)))
                    .Select(identity => identity.ToString()).ToArray();
                Assert.Equal(expected, Places(i, cell, cell.Read(reports[i]) + 1, Outcome.Broken));
                Assert.Equal(expected, Places(i, cell, null, Outcome.NotAssessable));
            }

        string[] Places(int i, Cell cell, decimal? figure, Outcome outcome)
        {
            var changed = reports.ToArray();
            changed[i] = reports[i].With(cell, figure);
            var findings = new ReportSeries(changed).Check().Findings.Where(finding => finding.Rule != Rules.YearJump).ToArray();
            Assert.All(findings, finding => Assert.Equal((outcome, reports[1].Year), (finding.Outcome, finding.Year)));
            return [.. findings.Select(finding => $"{finding.Rule}/{finding.Place}")];
        }
    }

    [Property]
    public void The_order_in_which_reports_are_given_does_not_matter(ReportYears years) =>
        Assert.Equal(new ReportSeries(years.Reports).Check().Findings, new ReportSeries(years.Reports.Reverse()).Check().Findings);

    /// <summary>The reports, with what follows from the year before put in.</summary>
    static AnnualReport[] Agreeing(ReportYears years)
    {
        var reports = years.Reports.ToArray();
        for (var i = 1; i < reports.Length; i++)
            foreach (var identity in SeriesIdentity.All)
                if (identity.Edition is not { } edition || (reports[i].Edition == edition && reports[i - 1].Edition == edition))
                    reports[i] = reports[i].With(reports[i].Form[identity.Target], identity.Terms.Sum(term => term.Sign * reports[term.IsLastYear ? i - 1 : i][term.Cell]));
        return reports;
    }

    static Finding[] CarryOver(Judgement judgement) => [.. judgement.Findings.Where(finding => finding.Rule.Name == "carry-over")];

    static KeyValuePair<Cell, decimal?> Figure(string cell, decimal? figure) => KeyValuePair.Create(Form.Of2021[cell], figure);
}
