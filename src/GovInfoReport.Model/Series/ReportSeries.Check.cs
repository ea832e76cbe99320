using System.Collections.Immutable;
using System.Globalization;

namespace GovInfoReport.Model;

public sealed partial class ReportSeries
{
    /// <summary>Judges each report of the series by the one before it. The reports themselves are not judged: that is <see cref="AnnualReport.Check"/>.</summary>
    /// <param name="rules">The rules, of which those of <see cref="RuleScope.Series"/> are judged; null for all of the catalogue.</param>
    /// <returns>
    /// The findings, by year, then in the order of the rules and of the form; each says its year. The first report has nothing before it and
    /// no finding. Where a year without a report or a blank stands between, an equality cannot be judged, and that is a finding too; a jump
    /// is not looked for.
    /// </returns>
    public Judgement Check(RuleSet? rules = null)
    {
        Rule[] judged = [.. (rules ?? RuleSet.Default).Where(rule => rule.Scope == RuleScope.Series)];
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var report in Reports.Skip(1))
        {
            var last = byYear.GetValueOrDefault(report.Year - 1);
            foreach (var rule in judged)
            {
                foreach (var identity in SeriesIdentity.All)
                    if (identity.Rule.Name == rule.Name && Judge(identity, rule, report, last) is { } finding)
                        findings.Add(finding);
                if (rule.Name == Rules.YearJump.Name && last is not null) findings.AddRange(Jumps(rule, report, last));
            }
        }
        return findings.Count == 0 ? Judgement.Sound : new(findings.DrainToImmutable());
    }

    static Finding? Judge(SeriesIdentity identity, Rule rule, AnnualReport report, AnnualReport? last)
    {
        if (!Applies(identity, report, last)) return null;
        var graded = rule with { Severity = (Severity)Math.Min((int)rule.Severity, (int)identity.AtMost) };
        var target = report.Form[identity.Target];
        (int Sign, int Year, Cell Cell, decimal? Figure)[] terms =
        [
            .. from term in identity.Terms
               let source = term.IsLastYear ? last : report
               // The cell of a report that is missing is named as the later one's form names it.
               let cell = (source ?? report).Form[term.Cell]
               select (term.Sign, term.IsLastYear ? report.Year - 1 : report.Year, cell, source is null ? null : cell.Read(source)),
        ];
        ImmutableArray<string> related = [.. terms.Select(term => term.Cell.Pointer)];
        if (last is null) return Unassessable(new($"{report.Year - 1} 年没有报告", $"there is no report for {report.Year - 1}"));

        var actual = target.Read(report);
        Text[] blanks =
        [
            .. from cell in terms.Select(term => (term.Year, term.Cell, term.Figure)).Append((report.Year, target, actual))
               where cell.Item3 is null
               select new Text($"{cell.Item1} 年的 {cell.Item2}", $"{cell.Item2} of {cell.Item1}"),
        ];
        if (blanks.Length > 0)
            return Unassessable(new($"{string.Join('、', blanks.Select(blank => blank.Zh))}为空白；空白不等于 0", $"{string.Join(", ", blanks.Select(blank => blank.En))} blank; a blank is not zero"));

        var expected = terms.Sum(term => term.Sign * term.Figure!.Value);
        return expected == actual ? null : Finding(graded, Outcome.Broken, report, identity.Place, target, related) with { Expected = expected, Actual = actual, Detail = Sum(terms) };

        Finding Unassessable(Text detail) => Finding(graded, Outcome.NotAssessable, report, identity.Place, target, related) with { Detail = detail };
    }

    /// <summary>
    /// Whether both reports have the cells, in the meaning that the rule takes them in. A report that is missing is taken to be of the later
    /// one's edition, unless its year is before that edition.
    /// </summary>
    static bool Applies(SeriesIdentity identity, AnnualReport report, AnnualReport? last)
    {
        if (identity.Edition is { } edition && (report.Edition != edition || (last is null ? report.Year - 1 < (int)edition : last.Edition != edition))) return false;
        return report.Form.TryGetCell(identity.Target, out _)
            && identity.Terms.All(term => ((term.IsLastYear ? last : null) ?? report).Form.TryGetCell(term.Cell, out _));
    }

    static IEnumerable<Finding> Jumps(Rule rule, AnnualReport report, AnnualReport last) =>
        from cell in YearJumps.Cells(report.Form)
        let before = last.Form.TryGetCell(cell.Pointer, out var same) ? same.Read(last) : null
        let now = cell.Read(report)
        where before is not null && now is not null && YearJumps.IsJump(before.Value, now.Value)
        select Finding(rule, Outcome.Broken, report, cell.Code, cell, [cell.Pointer]) with { Expected = before, Actual = now };

    static Finding Finding(Rule rule, Outcome outcome, AnnualReport report, string place, Cell cell, ImmutableArray<string> related) => new(rule, outcome, report.Form.Source)
    {
        Year = report.Year,
        Place = place,
        Subject = new($"{report.Year} 年{cell.Name.Zh}", $"{report.Year}: {cell.Name.En}"),
        Pointer = cell.Pointer,
        Related = related,
    };

    /// <summary>"698 + 77 − 132": the figures behind a sum, as one would check it by hand.</summary>
    static Text Sum(IEnumerable<(int Sign, int Year, Cell Cell, decimal? Figure)> terms)
    {
        var sum = "";
        foreach (var (sign, _, _, figure) in terms)
        {
            var value = sign * figure!.Value;
            var (mark, amount) = (value < 0 ? "−" : "+", Math.Abs(value).ToString(CultureInfo.InvariantCulture));
            sum = sum.Length == 0 ? (value < 0 ? mark : "") + amount : $"{sum} {mark} {amount}";
        }
        return new(sum, sum);
    }
}
