namespace GovInfoReport.Model.Tests;

/// <summary>What a roll-up says in English and of those without a name; sums, cells and rules at the edge of what it takes.</summary>
public class RollUpReasonTests
{
    [Fact]
    public void What_was_given_out_does_not_change_with_the_next_report()
    {
        RollUp rollUp = new(["甲局"]);
        AnnualReport Blank(string name) => AnnualReport2021.Blank(Authority.Named(name), 2022);
        Assert.True(rollUp.TryAdd(Blank("乙局"), out _));
        var (sum, unexpected) = (rollUp.Sum(Form.Of2021.Cells[0]), rollUp.Unexpected);
        // Asked again it is the same.
        Assert.Equal(sum, rollUp.Sum(Form.Of2021.Cells[0]));
        Assert.True(rollUp.TryAdd(Blank("丙局"), out _));
        Assert.Equal((1, "乙局", 1, "乙局"), (sum.LackedBy.Count, sum.LackedBy.ToString(), unexpected.Count, unexpected.ToString()));
        Assert.Equal((2, "乙局、丙局", 2, "乙局、丙局"), (rollUp.Sum(Form.Of2021.Cells[0]).LackedBy.Count, rollUp.Sum(Form.Of2021.Cells[0]).LackedBy.ToString(), rollUp.Unexpected.Count, rollUp.Unexpected.ToString()));
    }

    static readonly AnnualReport2021 Zero = AnnualReport2021.Blank(Authority.Named("县政府"), 2022).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

    [Fact]
    public void A_code_that_comes_again_is_said_with_the_name_or_without_one()
    {
        RollUp rollUp = new();
        var problems = rollUp.AddAll(new[] { "甲局", "乙局", null, " " }.Select(name => Zero with { Authority = Authority.Named(name) with { CreditCode = new("11371082004230911E") } }));
        Assert.Equal(
            ["“乙局”重复：统一社会信用代码 11371082004230911E 已经计入", "“（机关名称不详）”重复：统一社会信用代码 11371082004230911E 已经计入", "“（机关名称不详）”重复：统一社会信用代码 11371082004230911E 已经计入"],
            problems.Select(problem => problem.Zh));
        Assert.Equal(["\"乙局\" is counted twice: credit code 11371082004230911E", "\"(authority not known)\" is counted twice: credit code 11371082004230911E"], problems.Select(problem => problem.En).Distinct());
        Assert.Equal(1, rollUp.Children);
    }

    [Fact]
    public void All_reasons_why_a_cell_cannot_be_judged_are_said_one_after_the_other()
    {
        var cell = Form.Of2021["R1:C7"];
        RollUp rollUp = new(["甲局", "乙局", "丙局"]);
        Assert.Empty(rollUp.AddAll(new[] { "丙局", null }.Select(name => Zero.With(cell, null) with { Authority = Authority.Named(name) })));
        var finding = rollUp.Compare(Zero.With(cell, null)).Findings[cell.Index];
        Assert.Equal("应报未报 2 家：甲局、乙局；分报此格为空白：丙局、（机关名称不详）；空白不等于 0；汇总报告此格为空白", finding.Detail.Zh);
        Assert.Equal("2 expected reports are missing: 甲局, 乙局; blank in the reports of 丙局, (authority not known); a blank is not zero; blank in the report that sums them", finding.Detail.En);
    }

    [Fact]
    public void A_sum_that_is_not_known_says_why_in_English()
    {
        Assert.Equal("there is no report to sum", new RollUp(Edition.Of2021, 2022).Sum(Form.Of2021["R1:C7"]).Unknown?.En);
        Assert.Equal("There is no report to sum.", Assert.Throws<InvalidOperationException>(() => new RollUp().ToReport(Zero.Authority)).Message);
        RollUp rollUp = new();
        Assert.Empty(rollUp.AddAll(Enumerable.Range(1, 2).Select(i => Zero.With(Form.Of2021["R1:C7"], CellValues.Greatest) with { Authority = Authority.Named($"{i}") })));
        Assert.Equal("the sum is beyond 2^53−1 or has more than 28 digits", rollUp.Sum(Form.Of2021["R1:C7"]).Unknown?.En);
    }

    [Theory]
    [InlineData(Edition.Of2019, Edition.Of2021)]
    [InlineData(Edition.Of2021, Edition.Of2019)]
    public void A_cell_of_the_other_edition_has_no_sum_wherever_it_stands(Edition edition, Edition other)
    {
        RollUp rollUp = new(edition, 2022);
        Assert.All(Form.Of(other).Cells, cell => Assert.StartsWith($"{cell} is no cell of the reports that are summed.", Assert.Throws<ArgumentException>(nameof(cell), () => rollUp.Sum(cell)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Amounts_that_cancel_out_are_zero_without_a_sign()
    {
        var amount = Form.Of2021["T2.8.1:D1"];
        RollUp rollUp = new();
        Assert.Empty(rollUp.AddAll(new[] { 2.25m, -0.75m, -1.5m }.Select((figure, i) => Zero.With(amount, figure) with { Authority = Authority.Named($"{i}") })));
        Assert.Equal("\"amount\":0}", rollUp.ToReport(Zero.Authority).ToJson().Split("\"administrativeFees\":{")[1][..11]);
        Assert.False(decimal.IsNegative(rollUp.Sum(amount).Figure!.Value));
    }

    [Fact]
    public void Only_the_rule_of_the_catalogue_compares_sums()
    {
        RollUp rollUp = new();
        Assert.Empty(rollUp.AddAll([Zero]));
        var parent = Zero.With(Form.Of2021["R1:C7"], 1);
        RuleSet ofAnotherName = RuleSet.Empty.With(Rules.RollUp with { Name = "another-sum" }), ofAnotherScope = RuleSet.Empty.With(Rules.RollUp with { Scope = RuleScope.Report });
        Assert.Same(Judgement.Sound, rollUp.Compare(parent, ofAnotherName));
        Assert.Same(Judgement.Sound, rollUp.Compare(parent, ofAnotherScope));
        Assert.Single(rollUp.Compare(parent, RuleSet.Empty.With(Rules.RollUp)).Findings);
    }
}
