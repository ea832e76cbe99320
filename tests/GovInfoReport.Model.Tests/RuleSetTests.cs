namespace GovInfoReport.Model.Tests;

public class RuleSetTests
{
    static readonly AnnualReport2021 Report = AnnualReport2021.Blank(Authority.Named("某局"), 2020).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0))) with
    {
        Overview = "本机关依法做好公开工作。",
        ProblemsAndImprovements = "无",
        OtherMatters = "无",
    };

    static readonly Rule LongOverview = new("long-overview", Severity.Warning,
        new("第一部分不少于200字", "Section one has at least 200 characters"),
        new("第一部分仅 {actual} 字，应不少于 {expected} 字{detail}。", "Section one has {actual} characters, expected {expected}."), "某省办公厅通知",
        (ref examination) =>
        {
            if (examination.Report.Overview is { Length: < 200 } text)
                examination.Broken(pointer: "/overview", expected: 200, actual: text.Length);
        });

    [Fact]
    public void All_rules_are_judged_unless_told_otherwise()
    {
        Assert.Equal(["thin-section", "edition-for-year"], Names(Report.Check()));
        Assert.Equal(Rules.All, RuleSet.Default);
        Assert.Equal(Rules.All.Length, RuleSet.Default.Count);
        Assert.Empty(Report.Check(RuleSet.Empty).Findings);
    }

    [Fact]
    public void A_rule_can_be_dropped_but_not_by_a_misspelt_name()
    {
        Assert.Equal(["edition-for-year"], Names(Report.Check(RuleSet.Default.Without("thin-section"))));
        Assert.Contains("'thin-sections'", Assert.Throws<ArgumentException>(() => RuleSet.Default.Without("thin-sections")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_can_be_regraded_and_the_verdict_follows()
    {
        Assert.Equal(Verdict.Sound, Report.Check().Verdict);
        var strict = RuleSet.Default.WithSeverity("thin-section", Severity.Error);
        Assert.Equal(Verdict.Broken, Report.Check(strict).Verdict);
        Assert.Equal(RuleSet.Default.Select(rule => rule.Name), strict.Select(rule => rule.Name));
        Assert.Contains("'thick-section'", Assert.Throws<ArgumentException>(() => RuleSet.Default.WithSeverity("thick-section", Severity.Error)).Message, StringComparison.Ordinal);

        var blank = Report.With(Form.Of2021["R1:C7"], null);
        Assert.Equal(Verdict.NotAssessable, blank.Check().Verdict);
        Assert.Equal(Verdict.Sound, blank.Check(RuleSet.Empty.With(Rules.RowTotal with { Severity = Severity.Info })).Verdict);
        Assert.Equal(Severity.Info, Assert.Single(blank.Check(RuleSet.Empty.With(Rules.RowTotal with { Severity = Severity.Info })).Findings).Severity);
    }

    [Fact]
    public void A_rule_of_ones_own_stands_beside_ours()
    {
        var judgement = Report.Check(RuleSet.Default.With(LongOverview));
        Assert.Equal(["thin-section", "edition-for-year", "long-overview"], Names(judgement));
        Assert.Equal(("[long-overview] 第一部分仅 12 字，应不少于 200 字。", "某省办公厅通知"), (judgement.Findings[^1].ToString(), judgement.Findings[^1].Source));
    }

    [Fact]
    public void The_first_rule_is_a_rule_like_the_others()
    {
        var first = RuleSet.Default.First();
        Assert.Equal(RuleSet.Default.Skip(1), RuleSet.Default.Without(first.Name));
        Assert.Equal(Severity.Info, RuleSet.Default.WithSeverity(first.Name, Severity.Info).First().Severity);
        Assert.Equal(RuleSet.Default.Count, RuleSet.Default.With(first with { Severity = Severity.Info }).Count);
    }

    [Fact]
    public void No_rule_and_no_cell_are_arguments_at_fault()
    {
        Assert.Throws<ArgumentNullException>(() => RuleSet.Default.With(null!));
        Assert.Throws<ArgumentNullException>(() => new Finding(null!, Outcome.Broken, ""));
        Judge[] judges = [(ref examination) => examination.Broken((Cell)null!, "x"), (ref examination) => examination.NotAssessable(null!, "x", [], default)];
        Assert.All(judges, judge => Assert.Throws<ArgumentNullException>(() => Report.Check(RuleSet.Empty.With(LongOverview with { Judge = judge }))));
    }

    [Fact]
    public void A_finding_without_related_cells_has_an_empty_list() =>
        Assert.Empty(Report.Check(RuleSet.Empty.With(LongOverview with { Judge = (ref examination) => examination.Broken() })).Findings[0].Related);

    [Fact]
    public void A_rule_of_another_edition_is_not_judged() =>
        Assert.Empty(Report.Check(RuleSet.Empty.With(LongOverview with { Edition = (Edition)2019 })).Findings);

    [Fact]
    public void Notes_of_a_reader_come_first_and_count()
    {
        var note = new Finding(Rules.WholeNumber, Outcome.Broken, "来源");
        var judgement = Report.Check().With([note]);
        Assert.Equal(["whole-number", "thin-section", "edition-for-year"], Names(judgement));
        Assert.Equal(Verdict.Broken, judgement.Verdict);
        Assert.Equal("来源", note.Source);
        Assert.Same(judgement, judgement.With([]));
        Assert.Same(judgement, judgement.With(default));
        Assert.Empty(new Judgement(default).Findings);
    }

    [Fact]
    public void Two_findings_are_equal_if_they_say_the_same()
    {
        var (one, other) = (Report.Check().Findings[0], Report.Check().Findings[0]);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Finding[] different =
        [
            new(Rules.RowTotal, one.Outcome, one.Source), new(one.Rule, Outcome.NotAssessable, one.Source), one with { Place = "S9" }, one with { Year = 2020 }, one with { Pointer = null },
            one with { Related = ["/x"] }, one with { Expected = 1 }, one with { Actual = 7 }, one with { Subject = new("a", "b") },
            new(one.Rule with { Severity = Severity.Info }, one.Outcome, one.Source) { Place = one.Place, Pointer = one.Pointer, Subject = one.Subject, Expected = one.Expected, Actual = one.Actual },
        ];
        Assert.All(different, finding => Assert.NotEqual(one, finding));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void A_sound_report_is_judged_without_allocation()
    {
        var sound = Report with { Year = 2021, ProblemsAndImprovements = "公开内容还不够全面，今后改进。" };
        Assert.Empty(sound.Check().Findings);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) sound.Check();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    static IEnumerable<string> Names(Judgement judgement) => judgement.Findings.Select(finding => finding.Rule.Name);
}
