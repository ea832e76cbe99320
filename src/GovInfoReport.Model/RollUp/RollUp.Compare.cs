using System.Collections.Immutable;

namespace GovInfoReport.Model;

public sealed partial class RollUp
{
    /// <summary>Compares the sums with the report that the government has published, cell by cell, by the rule <see cref="Rules.RollUp"/>.</summary>
    /// <param name="parent">The published report.</param>
    /// <param name="rules">The rules; null for all of the catalogue. Without the rule there is no finding.</param>
    /// <returns>
    /// A finding for each cell that differs, and for each that cannot be judged because an expected report is missing, a child or the parent
    /// has a blank, or the sum is beyond what a cell holds; in the order of the form.
    /// </returns>
    /// <exception cref="ArgumentException">The parent is of another edition or year; <see cref="Fits"/> says so beforehand.</exception>
    public Judgement Compare(AnnualReport parent, RuleSet? rules = null)
    {
        if (!Fits(parent, out var problem)) throw new ArgumentException(problem.En, nameof(parent));
        if ((rules ?? RuleSet.Default).FirstOrDefault(rule => rule.Name == Rules.RollUp.Name && rule.Scope == RuleScope.RollUp) is not { } rule) return Judgement.Sound;

        if (form is null) return new RollUp(parent.Edition, parent.Year, expectedNames is null ? null : expected).Compare(parent, rules);
        Text? missing = Missing is { IsEmpty: false } names ? NotFiled(names) : null;
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var sum in Sums)
        {
            var actual = sum.Cell.Read(parent);
            Text? blank = actual is null ? new("汇总报告此格为空白", "blank in the report that sums them") : null;
            Text[] reasons = [.. ((Text?[])[missing, sum.Unknown, blank]).OfType<Text>()];
            if (reasons.Length > 0)
                findings.Add(Finding(Outcome.NotAssessable, sum.Cell) with
                {
                    Detail = new(string.Join('；', reasons.Select(reason => reason.Zh)), string.Join("; ", reasons.Select(reason => reason.En))),
                });
            else if (actual != sum.Figure)
                findings.Add(Finding(Outcome.Broken, sum.Cell) with { Expected = sum.Figure, Actual = actual });
        }
        return findings.Count == 0 ? Judgement.Sound : new(findings.DrainToImmutable());

        Finding Finding(Outcome outcome, Cell cell) => new(rule, outcome, parent.Form.Source) { Place = cell.Code, Subject = cell.Name, Pointer = cell.Pointer };
    }

    static Text NotFiled(ImmutableArray<string> names)
    {
        var missing = new NameList.Builder();
        foreach (var name in names) missing.Add(name);
        var list = missing.ToList();
        return new($"应报未报 {list.Count} 家：{list.Text.Zh}", $"{list.Count} expected {(list.Count == 1 ? "report is" : "reports are")} missing: {list.Text.En}");
    }
}
