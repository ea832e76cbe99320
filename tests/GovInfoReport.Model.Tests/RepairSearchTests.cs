using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>Which repairs there are, held against trying every cell; in what order they come; and what they are at the bounds of a figure.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class RepairSearchTests
{
    static readonly AnnualReport2021 Zero = AnnualReport2021.Blank(Authority.Named("某局"), 2022).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

    /// <summary>Of the sums over R1 only that of the row itself can be judged.</summary>
    static readonly AnnualReport2021 OnlyRow = Zero.With(Form.Of2021.Cells.Where(cell => cell.Row.Code == "R4").Select(cell => KeyValuePair.Create(cell, (decimal?)null)));

    [Property(MaxTest = 40)]
    public void Where_one_cell_would_do_every_such_cell_is_a_candidate_and_nothing_else(SoundReport sound, int seed)
    {
        var random = new Random(seed);
        var form = sound.Report.Form;
        var wrong = sound.Report;
        for (var slips = random.Next(1, 3); slips > 0; slips--)
        {
            var cell = form.Identities[random.Next(form.Identities.Length)].Cells.ElementAt(random.Next(2));
            wrong = wrong.With(cell, random.Next(3) == 0 ? null : cell.Read(wrong) + random.Next(1, 30));
        }
        var values = new long[form.Cells.Length];
        form.Read(wrong, values);
        Change[] single = [.. form.Cells.Where(cell => values[cell.Index] != CellValues.Blank).SelectMany(cell => Alone(form, values, cell)).OrderBy(change => change.Cell.Index)];
        var repair = Repair.Of(wrong);
        if (repair.Findings.IsEmpty) Assert.Empty(repair.Candidates);
        else if (single.Length > 0) Assert.Equal(single, repair.Candidates.Select(candidate => Assert.Single(candidate.Changes)).OrderBy(change => change.Cell.Index));
        else Assert.All(repair.Candidates, candidate => Assert.InRange(candidate.Changes.Length, 2, Repair.MostCells));
    }

    [Property(MaxTest = 60)]
    public void Candidates_differ_and_those_with_fewer_digits_and_smaller_changes_come_first(SoundReport sound, int seed)
    {
        var random = new Random(seed);
        var form = sound.Report.Form;
        var wrong = sound.Report.With(Enumerable.Range(0, random.Next(1, 4)).Select(_ => form.Identities[random.Next(form.Identities.Length)].Target).Select(cell => KeyValuePair.Create(cell, cell.Read(sound.Report) + random.Next(1, 120))));
        var candidates = Repair.Of(wrong).Candidates;
        Assert.Distinct(candidates);
        var ranks = candidates.Select(candidate => (candidate.Changes.Sum(Digits), candidate.Changes.Sum(change => Math.Abs(change.To!.Value - change.From!.Value)))).ToArray();
        Assert.Equal(ranks.Order(), ranks);

        static int Digits(Change change) => new CellDelta(0, (long)change.From!, (long)(change.To - change.From)!).DigitsChanged;
    }

    [Fact]
    public void A_blank_elsewhere_does_not_hinder()
    {
        var candidates = Repair.Of(Zero.With(Figures.Parse("T4.1:E5=3 T4.2:E1= R3.1:C2="))).Candidates;
        Assert.Equal(["T4.1:E1: 0 → 3", "T4.1:E2: 0 → 3", "T4.1:E3: 0 → 3", "T4.1:E4: 0 → 3", "T4.1:E5: 3 → 0"], candidates.Select(candidate => candidate.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_sum_of_the_form_is_repaired_as_any_other() =>
        Assert.Equal(["R1:C1: 5 → 0", "R1:C7: 0 → 5"], Repair.Of(OnlyRow.With(Form.Of2021["R1:C1"], 5)).Candidates.Select(candidate => candidate.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void A_figure_may_become_the_greatest_and_not_one_more()
    {
        var greatest = OnlyRow.With(Form.Of2021["R1:C1"], CellValues.Greatest);
        Assert.Equal(["R1:C1: 9007199254740991 → 0", "R1:C7: 0 → 9007199254740991"], Repair.Of(greatest).Candidates.Select(candidate => candidate.ToString()).Order(StringComparer.Ordinal));
        // No single figure can make up for both, and which two would have to is anybody's guess.
        Assert.Empty(Repair.Of(greatest.With(Form.Of2021["R1:C2"], CellValues.Greatest)).Candidates);
    }

    [Fact]
    public void Candidates_are_compared_by_what_they_change()
    {
        var candidate = Repair.Of(Zero.With(Form.Of2021["T4.1:E5"], 3)).Candidates[0];
        Assert.Equal(candidate, candidate with { Evidence = new("别的", "another") });
        Assert.Equal(candidate.GetHashCode(), (candidate with { Evidence = default }).GetHashCode());
        Assert.False(candidate.Equals(candidate with { Changes = [] }));
        Assert.False(candidate.Equals(null));
    }

    [Fact]
    public void A_cause_without_alternatives_is_said_in_both_languages()
    {
        var report = Zero.With(Figures.Parse("R3.1:C1=3 R3.1:C4=2 R1:C1=3 R1:C4=2")).WithTotals().With(Figures.Parse("R3.7:C1=5 R3.7:C4=0"));
        var cause = Assert.Single(Repair.Of(report).Causes);
        Assert.Equal(Repair.Of(report).Candidates[0].Evidence, cause.Evidence);
        Assert.Equal("表三“（七）总计”一行、“自然人”一列可能有误（R3.7:C1: 5 → 3，R3.7:C4: 0 → 2；2 件误入另一列），可解释 4 处：outcome-total/C1、outcome-total/C4、balance/C1、balance/C4。", cause.Message.Zh);
        Assert.EndsWith(" is likely wrong (R3.7:C1: 5 → 3, R3.7:C4: 0 → 2; 2 booked in another column), which explains 4: outcome-total/C1, outcome-total/C4, balance/C1, balance/C4.", cause.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_of_two_independent_causes_explains_its_own_and_has_its_own_alternatives()
    {
        var causes = Repair.Of(Zero.With(Figures.Parse("T4.1:E5=4 T4.2:E5=7"))).Causes;
        Assert.Equal(["T4.1", "T4.2"], causes.Select(cause => Assert.Single(cause.Explains).Place));
        Assert.All(causes, cause => Assert.Equal(4, cause.Alternatives.Length));
        Assert.All(causes, cause => Assert.All(cause.Alternatives, cell => Assert.Equal((cause.Cell.Row, false), (cell.Row, cell == cause.Cell))));
    }

    /// <summary>The change of a cell that alone makes every sum hold that can be judged, tried out.</summary>
    static IEnumerable<Change> Alone(Form form, long[] values, Cell cell)
    {
        Identity[] judged = [.. form.Identities.Where(identity => identity.Cells.All(other => values[other.Index] != CellValues.Blank))];
        var from = values[cell.Index];
        foreach (var difference in judged.Select(identity => identity.Actual(values) - identity.Expected(values)).Where(difference => difference != 0).SelectMany(difference => new[] { difference, -difference }).Distinct())
        {
            var to = from + difference;
            var tried = values.ToArray();
            tried[cell.Index] = to;
            if ((to >= 0 || cell.MayBeNegative) && judged.All(identity => identity.Actual(tried) == identity.Expected(tried))) yield return new(cell, from, to);
        }
    }
}
