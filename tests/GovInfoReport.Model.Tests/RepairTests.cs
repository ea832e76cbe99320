using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public class RepairTests
{
    static readonly AnnualReport2021 Zero = AnnualReport2021.Blank(Authority.Named("某局"), 2022).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

    [Theory]
    // Two cases counted as commercial enterprises in the total row, as natural persons in the rows: a real report.
    [InlineData("R3.1:C1=3 R3.1:C4=2 R1:C1=3 R1:C4=2", "R3.7:C1=5 R3.7:C4=0", "R3.7:C1: 5 → 3, R3.7:C4: 0 → 2", "2 件误入另一列", "balance/C1 balance/C4 outcome-total/C1 outcome-total/C4")]
    // A stray 1 in the column of commercial enterprises.
    [InlineData("R3.1:C1=4 R1:C1=4", "R3.4.1:C2=1", "R3.4.1:C2: 1 → 0", "一位数字之差", "outcome-total/C2 row-total/R3.4.1")]
    // A total of table four that was left at 0.
    [InlineData("T4.1:E1=1 T4.1:E3=2", "T4.1:E5=0", "T4.1:E5: 0 → 3", "总计留作 0", "dispute-total/T4.1")]
    // Digits swapped, shifted.
    [InlineData("R1:C1=12 R3.1:C1=12", "R3.1:C1=21", "R3.1:C1: 21 → 12", "相邻两位数字颠倒", "outcome-total/C1 row-total/R3.1")]
    [InlineData("R1:C1=12 R3.1:C1=12", "R3.1:C1=1200", "R3.1:C1: 1200 → 12", "多写或少写末尾的 0", "outcome-total/C1 row-total/R3.1")]
    // A total copied from its neighbour.
    [InlineData("R1:C1=37 R3.1:C1=37 R1:C2=5 R3.1:C2=5", "R3.7:C2=37", "R3.7:C2: 37 → 5", "与 R3.7:C1 相同，似抄自该格", "balance/C2 outcome-total/C2 row-total/R3.7")]
    public void A_known_slip_is_found_with_its_evidence(string right, string wrong, string changes, string evidence, string explains)
    {
        var sound = Zero.With(Figures.Parse(right)).WithTotals();
        Assert.Equal([], Repair.Of(sound).Findings);
        var broken = sound.With(Figures.Parse(wrong));
        var repair = Repair.Of(broken);
        Assert.Equal(changes, repair.Candidates[0].ToString());
        Assert.Equal(evidence, repair.Candidates[0].Evidence.Zh);
        Assert.Equal(sound, Repair.Apply(broken, repair.Candidates[0], out var applied));
        Assert.Equal(changes, string.Join(", ", applied));
        var cause = Assert.Single(repair.Causes);
        Assert.Equal(explains.Split(' '), cause.Explains.Select(finding => $"{finding.Rule}/{finding.Place}").Order(StringComparer.Ordinal));
        Assert.Equal(repair.Candidates[0].Changes[0].Cell, cause.Cell);
    }

    /// <summary>A published report (Pingtan police, 2021): one request received, one dealt with, and one carried forward all the same.</summary>
    [Fact]
    public void A_balance_broken_in_a_column_and_its_total_is_one_cause()
    {
        var report = Zero.With(Figures.Parse("R1:C1=1 R1:C7=1 R3.6.3:C1=1 R3.6.3:C7=1 R3.7:C1=1 R3.7:C7=1 R4:C1=1 R4:C7=1"));
        var repair = Repair.Of(report);
        Assert.Equal(["balance/C1", "balance/C7"], repair.Findings.Select(finding => $"{finding.Rule}/{finding.Place}"));
        Assert.Equal(["R1:C1: 1 → 2, R1:C7: 1 → 2", "R2:C1: 0 → 1, R2:C7: 0 → 1", "R4:C1: 1 → 0, R4:C7: 1 → 0"], repair.Candidates.Select(candidate => candidate.ToString()).Order(StringComparer.Ordinal));
        Assert.All(repair.Candidates, candidate => Assert.Equal("该数与其总计同差 1", candidate.Evidence.Zh));
        var cause = Assert.Single(repair.Causes);
        Assert.Equal(2, cause.Explains.Length);
        Assert.Equal("R4:C1", cause.Cell.Code);
        Assert.Equal("表三“四、结转下年度继续办理”一行、“自然人”一列（R4:C1: 1 → 0，R4:C7: 1 → 0）或 R1:C1、R2:C1 可能有误（该数与其总计同差 1），可解释 2 处：balance/C1、balance/C7。", cause.Message.Zh);
        Assert.Equal("Table three, row \"4. Carried forward to next year\", column \"Natural persons\" (R4:C1: 1 → 0, R4:C7: 1 → 0) or, just as likely, R1:C1, R2:C1 is wrong (the figure and its total are both off by 1), which explains 2: balance/C1, balance/C7.", cause.Message.En);
    }

    /// <summary>A published report (Pingtan area, 2020, edition of 2019): the total row says 20 where the outcomes add to 26.</summary>
    [Fact]
    public void Twenty_against_twenty_six_is_one_cause()
    {
        var form = Form.Of2019;
        var report = AnnualReport2019.Blank(Authority.Named("平潭"), 2020)
            .With(form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)))
            .With(Figures.Parse("R1:C1=20 R1:C6=1 R1:C7=21 R3.1:C1=6 R3.1:C6=1 R3.1:C7=7 R3.2:C1=6 R3.2:C7=6 R3.4.1:C1=4 R3.4.1:C7=4 R3.4.3:C1=3 R3.4.3:C7=3 R3.5.2:C1=3 R3.5.2:C7=3 R3.6:C1=4 R3.6:C7=4 R3.7:C1=20 R3.7:C6=1 R3.7:C7=21", form));
        var repair = Repair.Of(report);
        Assert.Equal(["outcome-total/C1 26 20", "outcome-total/C7 27 21"], repair.Findings.Select(finding => $"{finding.Rule}/{finding.Place} {finding.Expected} {finding.Actual}"));
        Assert.Equal(["R3.1:C1: 6 → 0, R3.1:C7: 7 → 1", "R3.2:C1: 6 → 0, R3.2:C7: 6 → 0"], repair.Candidates.Select(candidate => candidate.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(2, Assert.Single(repair.Causes).Explains.Length);
    }

    [Fact]
    public void A_negative_figure_is_the_first_to_be_changed()
    {
        var repair = Repair.Of(Zero.With(Form.Of2021["T4.1:E1"], -3));
        Assert.Equal("T4.1:E1: -3 → 0", repair.Candidates[0].ToString());
        Assert.Empty(Assert.Single(repair.Causes).Alternatives);
    }

    [Property(MaxTest = 50)]
    public void One_wrong_cell_in_two_or_more_identities_is_the_best_candidate(SoundReport sound, int seed)
    {
        var random = new Random(seed);
        foreach (var cell in sound.Report.Form.Cells.Where(cell => sound.Report.Form.Identities.Count(identity => identity.Cells.Contains(cell)) >= 2))
        {
            var wrong = sound.Report.With(cell, cell.Read(sound.Report) + random.Next(1, 100));
            Assert.Equal(new Change(cell, cell.Read(wrong), cell.Read(sound.Report)), Assert.Single(Repair.Of(wrong).Candidates[0].Changes));
        }
    }

    [Property(MaxTest = 200)]
    public void The_true_cells_are_among_the_candidates_or_fewer_would_do(SoundReport sound, int seed)
    {
        var (wrong, cells) = Disturb(sound.Report, new Random(seed), 3);
        var candidates = Repair.Of(wrong).Candidates;
        if (wrong.Equals(sound.Report)) return;
        var changes = cells.Select(cell => new Change(cell, cell.Read(wrong), cell.Read(sound.Report))).Where(change => sound.Report.Form.Identities.Any(identity => identity.Cells.Contains(change.Cell))).ToArray();
        Assert.True(changes.Length == 0 || candidates[0].Changes.Length < changes.Length || candidates.Any(candidate => candidate.Changes.SequenceEqual(changes)));
    }

    [Property(MaxTest = 200)]
    public void Every_candidate_applied_makes_all_identities_hold(AnyReport any, SoundReport sound, int seed)
    {
        foreach (var wrong in new[] { any.Report, Disturb(sound.Report, new Random(seed), 4).Report })
            foreach (var candidate in Repair.Of(wrong).Candidates.Take(20))
            {
                var repaired = Repair.Apply(wrong, candidate, out var changes);
                Assert.Empty(Repair.Of(repaired).Findings);
                Assert.Equal(candidate.Changes, changes);
                Assert.All(changes, change => Assert.NotEqual(change.From, change.To));
                Assert.All(changes, change => Assert.True(change.To >= 0 || change.Cell.MayBeNegative));
                Assert.Equal(Notes(wrong), Notes(repaired));
            }

        // What could not be judged before is left alone.
        static int Notes(AnnualReport report) => report.Check().Findings.Count(finding => finding.Outcome == Outcome.NotAssessable);
    }

    [Fact]
    public void A_candidate_is_for_its_report_only()
    {
        var broken = Zero.With(Form.Of2021["T4.1:E5"], 3);
        var candidate = Repair.Of(broken).Candidates[0];
        Assert.Contains("T4.1:E5 is 0, not 3", Assert.Throws<ArgumentException>(() => Repair.Apply(Zero, candidate, out _)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_needs_four_cells_is_no_small_repair()
    {
        var broken = Zero.With(Figures.Parse("R1:C1=1 R1:C2=2 R1:C3=3 T4.1:E5=4 T4.2:E5=5 T4.3:E5=6 R3.1:C5=7"));
        var repair = Repair.Of(broken);
        Assert.NotEmpty(repair.Findings);
        Assert.Empty(repair.Candidates);
        Assert.Empty(repair.Causes);
    }

    [Fact]
    public void Independent_slips_are_separate_causes()
    {
        var repair = Repair.Of(Zero.With(Figures.Parse("T4.1:E5=4 R3.1:C5=7")));
        Assert.Equal(["R3.1:C5", "T4.1:E5"], repair.Causes.Select(cause => cause.Cell.Code).Order(StringComparer.Ordinal));
        Assert.All(repair.Candidates, candidate => Assert.Equal(2, candidate.Changes.Length));
    }

    /// <summary>Up to so many cells with other figures, none negative.</summary>
    static (AnnualReport Report, Cell[] Cells) Disturb(AnnualReport report, Random random, int most)
    {
        Cell[] cells = [.. Enumerable.Range(0, random.Next(1, most + 1)).Select(_ => report.Form.Cells[random.Next(report.Form.Cells.Length)]).Distinct().Where(cell => !cell.IsAmount).OrderBy(cell => cell.Index)];
        return (report.With(cells.Select(cell => KeyValuePair.Create(cell, cell.Read(report) + random.Next(1, 50)))), cells);
    }
}
