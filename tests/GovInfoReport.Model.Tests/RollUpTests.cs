using FsCheck;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>Sums of reports: laws first, then what is refused, unknown, missing or different.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class RollUpTests
{
    static readonly AnnualReport2021 Zero = AnnualReport2021.Blank(Authority.Named("县政府"), 2022).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

    [Property]
    public void The_roll_up_of_consistent_reports_is_consistent_and_the_sum_of_each_cell(SoundFamily family)
    {
        var rollUp = Of(family.Reports);
        var sum = rollUp.ToReport(Authority.Named("县政府"));
        Assert.Equal((family.Reports[0].Edition, family.Reports[0].Year, ReportScope.RolledUp, "县政府", family.Reports.Length), (sum.Edition, sum.Year, sum.Scope, sum.Authority.Name, (int)rollUp.Children));
        foreach (var cell in sum.Form.Cells)
        {
            Assert.Equal(family.Reports.Sum(report => cell.Read(report)), cell.Read(sum));
            Assert.Equal((cell.Read(sum), 0, null), (rollUp.Sum(cell).Figure, rollUp.Sum(cell).LackedBy.Count, rollUp.Sum(cell).Unknown));
        }
        // All that is wrong is that nobody wrote the prose.
        Assert.All(sum.Check().Findings, finding => Assert.True(finding.Rule == Rules.SectionMissing || finding.Rule.Severity == Severity.Info, finding.ToString()));
        Assert.Same(Judgement.Sound, rollUp.Compare(sum));
    }

    [Property]
    public void The_order_of_the_reports_and_the_way_they_are_grouped_do_not_matter(SoundFamily family, int seed)
    {
        var whole = Of(family.Reports).ToReport(Zero.Authority);
        var shuffled = family.Reports.ToArray();
        new Random(seed).Shuffle(shuffled);
        Assert.Equal(whole, Of(shuffled).ToReport(Zero.Authority));
        Assert.Equal(whole.ToJson(), Of(shuffled).ToReport(Zero.Authority).ToJson());

        var parts = family.Reports.Chunk(2).Select((part, i) => Of(part).ToReport(Authority.Named($"part {i}")));
        Assert.Equal(whole.ToJson(), Of(parts).ToReport(Zero.Authority).ToJson());
    }

    [Property]
    public void A_blank_in_one_report_makes_the_sum_of_its_cell_unknown_and_no_other(SoundFamily family, NonNegativeInt place, NonNegativeInt who)
    {
        var reports = family.Reports.ToArray();
        var (cell, child) = (reports[0].Form.Cells[place.Get % reports[0].Form.Cells.Length], who.Get % reports.Length);
        reports[child] = reports[child].With(cell, null) with { AsPublished = PublishedTexts.None.With(cell.Pointer, "/") };
        var rollUp = Of(reports);
        var unknown = Assert.Single(rollUp.Sums, sum => sum.Figure is null);
        var name = reports[child].Authority.Name!;
        Assert.Equal((cell, 1, name), (unknown.Cell, unknown.LackedBy.Count, Assert.Single(unknown.LackedBy.First)));
        Assert.Equal(new Text($"分报此格为空白：{name}；空白不等于 0", $"blank in the reports of {name}; a blank is not zero"), unknown.Unknown);
        var sum = rollUp.ToReport(Zero.Authority);
        Assert.Equal([cell], sum.Form.Cells.Where(c => c.Read(sum) is null));
        Assert.Empty(sum.AsPublished);

        var finding = Assert.Single(rollUp.Compare(Of(family.Reports).ToReport(Zero.Authority)).Findings);
        Assert.Equal((Outcome.NotAssessable, cell.Code, cell.Pointer), (finding.Outcome, finding.Place, finding.Pointer));
        Assert.Contains(name, finding.Message.Zh, StringComparison.Ordinal);
    }

    [Property]
    public void A_parent_that_differs_in_one_cell_is_broken_there(SoundFamily family, NonNegativeInt place)
    {
        var rollUp = Of(family.Reports);
        var sum = rollUp.ToReport(Zero.Authority);
        var cell = sum.Form.Cells[place.Get % sum.Form.Cells.Length];
        var finding = Assert.Single(rollUp.Compare(sum.With(cell, cell.Read(sum) + 3)).Findings);
        Assert.Equal(("roll-up", Severity.Error, Outcome.Broken, cell.Code, cell.Pointer, cell.Read(sum), cell.Read(sum) + 3, null),
            (finding.Rule.Name, finding.Severity, finding.Outcome, finding.Place, finding.Pointer, finding.Expected, finding.Actual, finding.Year));
    }

    [Fact]
    public void A_difference_is_said_with_both_numbers()
    {
        var rollUp = Of([Child("甲局", ("R1:C7", 5)), Child("乙局", ("R1:C7", 7))]);
        var judgement = rollUp.Compare(Zero.With(Form.Of2021["R1:C7"], 10));
        var finding = Assert.Single(judgement.Findings);
        Assert.Equal("[roll-up R1:C7] 表三“一、本年新收政府信息公开申请数量”一行、“总计”一列应为各分报之和 12，实为 10（差 −2）。", finding.ToString());
        Assert.Equal("Table three, row \"1. Requests newly received this year\", column \"Total\": the units' reports sum up to 12, found 10 (−2).", finding.Message.En);
        Assert.Equal(Verdict.Broken, judgement.Verdict);
        Assert.Equal(Severity.Warning, Assert.Single(rollUp.Compare(Zero, RuleSet.Default.WithSeverity("roll-up", Severity.Warning)).Findings).Severity);
        Assert.Same(Judgement.Sound, rollUp.Compare(Zero, RuleSet.Default.Without("roll-up")));

        var blank = Assert.Single(rollUp.Compare(Zero.With(Form.Of2021["R1:C7"], null)).Findings);
        Assert.Equal((Outcome.NotAssessable, Severity.Warning, "表三“一、本年新收政府信息公开申请数量”一行、“总计”一列无法核对（汇总数等于各分报之和）：汇总报告此格为空白。"), (blank.Outcome, blank.Severity, blank.Message.Zh));
    }

    [Theory]
    // The same code is the same authority; without a code on either side the name decides.
    [InlineData("甲局 1", "乙局 1", false)]
    [InlineData("甲局 1", "甲局 2", true)]
    [InlineData("甲局 1", "甲局", false)]
    [InlineData("甲局", "甲局 1", false)]
    [InlineData("甲局", "甲局", false)]
    [InlineData("甲\u3000局", " 甲\u00A0局\u3000", false)]
    [InlineData("甲局", "乙局", true)]
    [InlineData("a", "A", true)]
    [InlineData("a", "ａ", true)]
    [InlineData("", "", true)]
    [InlineData("甲局", " 甲局 1", false)]
    public void An_authority_is_not_counted_twice(string one, string other, bool areTwo)
    {
        var rollUp = Of([Filed(one)]);
        Assert.Equal(areTwo, rollUp.TryAdd(Filed(other), out var problem));
        Assert.Equal(areTwo ? 2 : 1, rollUp.Sum(Form.Of2021["R1:C7"]).Figure);
        Assert.Equal(areTwo, problem == default);
        if (!areTwo) Assert.Matches("^“.+”重复：(统一社会信用代码 1 已经计入|同名机关已经计入)$", problem.Zh);

        static AnnualReport Filed(string text)
        {
            var (name, code) = text is [.. var before, ' ', '1' or '2'] ? (before, text[^1..]) : (text, null);
            return Child(name, ("R1:C7", 1)) with { Authority = Authority.Named(name.Length == 0 ? null : name) with { CreditCode = code is null ? null : new(code) } };
        }
    }

    [Fact]
    public void A_report_of_another_year_or_edition_is_refused_with_the_reason_and_leaves_no_trace()
    {
        RollUp rollUp = new();
        Assert.Null(rollUp.Edition);
        Assert.Null(rollUp.Year);
        Assert.Empty(rollUp.Sums);
        var problems = rollUp.AddAll([Child("甲局"), Child("乙局") with { Year = 2023 }, AnnualReport2019.Blank(Authority.Named("丙局"), 2022), Child("甲局"), Child("丁局")]);
        Assert.Equal(["“乙局”的报告应为 2022 年度，实为 2023 年度", "“丙局”的报告应为 2021 版格式，实为 2019 版", "“甲局”重复：同名机关已经计入"], problems.Select(problem => problem.Zh));
        Assert.Equal(["\"乙局\": expected a report for 2022, found one for 2023", "\"丙局\": expected a report in the edition of 2021, found 2019", "\"甲局\" is counted twice: the same name"], problems.Select(problem => problem.En));
        Assert.Equal((Edition.Of2021, 2022, 2), (rollUp.Edition, rollUp.Year, rollUp.Children));
        Assert.True(rollUp.TryAdd(Child("乙局"), out _));
        Assert.False(new RollUp(Edition.Of2019, 2022).TryAdd(Child("甲局"), out _));
        Assert.Throws<ArgumentException>(() => rollUp.Compare(Zero with { Year = 2023 }));
        Assert.Throws<ArgumentException>(() => rollUp.Sum(Form.Of2019["R1:C7"]));
        Assert.Throws<ArgumentException>(() => new RollUp().Sum(Form.Of2021["R1:C7"]));
    }

    [Fact]
    public void Without_a_report_there_is_no_sum()
    {
        Assert.Throws<InvalidOperationException>(() => new RollUp().ToReport(Zero.Authority));
        RollUp rollUp = new(Edition.Of2021, 2022);
        Assert.All(rollUp.Sums, sum => Assert.Equal((null, "没有分报"), (sum.Figure, sum.Unknown?.Zh)));
        Assert.All(Form.Of2021.Cells, cell => Assert.Null(cell.Read(rollUp.ToReport(Zero.Authority))));
        Assert.Equal(200, new RollUp(["甲局"]).Compare(Zero).Findings.Length);
        Assert.All(new RollUp().Compare(Zero).Findings, finding => Assert.Equal(Outcome.NotAssessable, finding.Outcome));
    }

    [Fact]
    public void Who_has_not_filed_keeps_every_cell_from_being_judged_and_is_named()
    {
        RollUp rollUp = new([" 甲局", "乙局", "丙 局", "", "甲局 "]);
        rollUp.AddAll([Child("乙局"), Child("丁局"), Child("丙\u3000局"), Child(null)]);
        Assert.Equal([" 甲局"], rollUp.Missing);
        Assert.Equal((2, "丁局、（机关名称不详）"), (rollUp.Unexpected.Count, rollUp.Unexpected.ToString()));
        var findings = rollUp.Compare(Zero).Findings;
        Assert.Equal(Form.Of2021.Cells.Select(cell => cell.Code), findings.Select(finding => finding.Place));
        Assert.All(findings, finding => Assert.Equal((Outcome.NotAssessable, "应报未报 1 家：甲局"), (finding.Outcome, finding.Detail.Zh)));
        Assert.EndsWith(": 1 expected report is missing: 甲局.", findings[0].Message.En, StringComparison.Ordinal);
        Assert.Equal(Verdict.NotAssessable, rollUp.Compare(Zero).Verdict);

        Assert.True(rollUp.TryAdd(Child("甲局"), out _));
        Assert.Same(Judgement.Sound, rollUp.Compare(Zero));
        Assert.Equal((0, 0), (Of([Child("丁局")]).Missing.Length, (int)Of([Child("丁局")]).Unexpected.Count));
        Assert.Equal("应报未报 30 家：0、1、2、3、4、5、6、7、8、9、10、11、12、13、14、15、16、17、18、19 等 30 家", new RollUp(Enumerable.Range(0, 30).Select(i => $"{i}")).Compare(Zero).Findings[0].Detail.Zh.Split('；')[0]);
    }

    [Fact]
    public void Counts_beyond_what_a_document_holds_are_unknown_and_said_so()
    {
        const decimal Greatest = (1L << 53) - 1;
        var rollUp = Of([Child("甲局", ("R1:C7", Greatest), ("T2.8.1:D1", 0.1m), ("R4:C7", Greatest - 1)), Child("乙局", ("R1:C7", 1), ("T2.8.1:D1", 0.2m), ("R4:C7", 1))]);
        Assert.Equal((null, "总和超出 2^53−1 或 28 位数字"), (rollUp.Sum(Form.Of2021["R1:C7"]).Figure, rollUp.Sum(Form.Of2021["R1:C7"]).Unknown?.Zh));
        Assert.Equal((Greatest, 0.3m), (rollUp.Sum(Form.Of2021["R4:C7"]).Figure, rollUp.Sum(Form.Of2021["T2.8.1:D1"]).Figure));
        Assert.Equal(["R1:C7"], rollUp.Compare(Zero.With(Form.Of2021["R4:C7"], Greatest).With(Form.Of2021["T2.8.1:D1"], 0.3m)).Findings.Select(finding => finding.Place));
        Assert.Null(rollUp.ToReport(Zero.Authority)["R1:C7"]);
    }

    [Fact]
    public void Amounts_are_summed_to_the_last_digit_in_any_order()
    {
        const decimal Smallest = 0.000000000000000000000000001m;
        decimal[] amounts = [9_000_000_000_000_000m, Smallest, -9_000_000_000_000_000m, 1.50m, Smallest];
        foreach (var order in (int[][])[[0, 1, 2, 3, 4], [1, 4, 3, 2, 0], [2, 0, 3, 1, 4]])
            Assert.Equal("1.500000000000000000000000002", Sum([.. order.Select(i => amounts[i])])?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null");
        // 10 and 27 decimals would be 29 digits, and a document has no more than 28.
        Assert.Null(Sum([10m, Smallest]));
        Assert.Equal("3.3", Sum([1.10m, 2.20m])?.ToString(System.Globalization.CultureInfo.InvariantCulture));

        static decimal? Sum(decimal[] amounts) => Of(amounts.Select((amount, i) => Child($"{i}", ("T2.8.1:D1", 0)) with
        {
            ProactiveDisclosure = Zero.ProactiveDisclosure with { AdministrativeFees = Zero.ProactiveDisclosure.AdministrativeFees with { Amount = amount } },
        })).Sum(Form.Of2021["T2.8.1:D1"]).Figure;
    }

    static RollUp Of(IEnumerable<AnnualReport> reports)
    {
        RollUp rollUp = new();
        Assert.Empty(rollUp.AddAll(reports));
        return rollUp;
    }

    static AnnualReport2021 Child(string? name, params (string Cell, decimal Figure)[] figures) =>
        Zero.With(figures.Select(figure => KeyValuePair.Create(Form.Of2021[figure.Cell], (decimal?)figure.Figure))) with { Authority = Authority.Named(name) };
}
