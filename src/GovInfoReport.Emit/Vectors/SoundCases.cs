using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>Reports in which everything holds: figures from nothing to the greatest, and every kind of header.</summary>
static class SoundCases
{
    const long Greatest = CellValues.Greatest;

    static readonly string[] Nullable = ["/authority/name", "/authority/divisionCode", "/authority/kind", "/scope", "/publishedOn"];
    static readonly string[] Unjudged = ["/authority/name", "/authority/divisionCode", "/title", "/preamble", "/otherMatters"];

    public static IEnumerable<Case> Create(Form form)
    {
        var zero = Figures.Zero(form);
        yield return Case.Of("all-zero", "All figures are zero", Draft.Of(zero));
        yield return Case.Of("all-one", "All free figures are one",
            Draft.Of(form.Cells.Where(cell => cell.Table.Code != "T3" && !cell.IsTotal).Aggregate(zero, (figures, cell) => figures.WithConsequences(cell, 1)).With(Ones(form)).WithTotals()));
        for (var i = 1; i <= 12; i++)
            yield return Case.Of($"small-{i:00}", "Small figures, as most authorities have", Draft.Of(Figures.Random(form, seed: i, greatest: 10)));
        for (var i = 1; i <= 6; i++)
            yield return Case.Of($"large-{i:00}", "Large figures", Draft.Of(Figures.Random(form, seed: 100 + i, greatest: 900_000_000)));
        foreach (var (children, seed) in new[] { (2, 200), (3, 300), (12, 400), (100, 500) })
            yield return Case.Of($"rolled-up-{children:000}", $"A parent's report: the sum over {children} sound reports", Government(Draft.Of(
                Figures.Sum([.. Enumerable.Range(seed, children).Select(i => Figures.Random(form, i, greatest: 50))]))).Set("/scope", "rolledUp"));

        foreach (var one in Extremes(form, zero)) yield return one;
        foreach (var one in HeaderCases(Draft.Of(Figures.Random(form, seed: 1000, greatest: 10)))) yield return one;
    }

    // Each outcome 1 in each of six columns; as many carried forward as carried over.
    static IEnumerable<(Cell, decimal?)> Ones(Form form) => form.Tables[1].Cells.Where(cell => !cell.IsTotal)
        .Select(cell => (cell, (decimal?)(cell.Row.Code == "R1" ? form.Tables[1].Rows.Count(row => row.Code!.StartsWith("R3.", StringComparison.Ordinal)) - 1 : 1)));

    static IEnumerable<Case> Extremes(Form form, Figures zero)
    {
        yield return Case.Of("greatest-one-column", "The greatest figure, 2^53−1, received and carried forward",
            Draft.Of(zero.With($"R1:C1={Greatest} R4:C1={Greatest}").WithTotals()));
        yield return Case.Of("greatest-sum-of-six", "Six figures that sum up to 2^53−1",
            Draft.Of(zero.With(string.Join(' ', Enumerable.Range(1, 6).Select(i => (i, part: i == 6 ? Greatest - (Greatest / 6 * 5) : Greatest / 6)).Select(c => $"R1:C{c.i}={c.part} R4:C{c.i}={c.part}"))).WithTotals()));
        yield return Case.Of("greatest-in-table-two", "2^53−1 in every cell of table two",
            Draft.Of(zero.With(form.Tables[0].Cells.Select(cell => (cell, (decimal?)Greatest)))));
        yield return Case.Of("greatest-disputes", "2^53−1 reviews, one of the results",
            Draft.Of(zero.With($"R1:C1=1 R4:C1=1 T4.1:E4={Greatest}").WithTotals()));
        yield return Case.Of("beyond-double-balance", "A balance that holds in whole numbers, and not in binary floating point: a sum on the way exceeds 2^53",
            Draft.Of(zero.With($"R1:C1={Greatest} R2:C1={Greatest - 1} R3.1:C1={Greatest} R4:C1={Greatest - 1}").WithTotals()));
        yield return Case.Of("beyond-double-balance-2", "The same with the greatest figures in every row of the balance",
            Draft.Of(zero.With($"R1:C6={Greatest} R2:C6={Greatest} R3.6.3:C6={Greatest} R4:C6={Greatest}").WithTotals()));
    }

    static Draft Government(Draft draft) => draft.Set("/authority/name", "某市人民政府").Set("/authority/kind", "government");

    static IEnumerable<Case> HeaderCases(Draft draft)
    {
        foreach (var kind in NameConverter<AuthorityKind>.Names)
            yield return Case.Of($"header-kind-{kind}", $"An authority of kind {kind}", draft.Set("/authority/kind", kind));
        yield return Case.Of("header-nothing-known", "Everything in the header that may be null is null",
            Nullable.Aggregate(draft, (d, pointer) => d.Set(pointer, null)));
        yield return Case.Of("header-everything-known", "Everything in the header has a value",
            draft.Set("/authority/creditCode", "11990000000000000D").Set("/title", "某市某局2023年政府信息公开工作年度报告").Set("/preamble", "本报告由某市某局编制。"));
        yield return Case.Of("header-scope-rolled-up", "A report whose figures are rolled up", draft.Set("/scope", "rolledUp"));
        yield return Case.Of("header-empty-texts", "Empty texts where a text is not judged",
            Unjudged.Aggregate(draft, (d, pointer) => d.Set(pointer, "")));
        yield return Case.Of("header-leap-day", "29 February of a leap year", Government(draft).Set("/publishedOn", "2024-02-29"));
        yield return Case.Of("header-leap-day-2000", "29 February 2000: a century that is a leap year", draft.Set("/publishedOn", "2000-02-29"));
        yield return Case.Of("header-first-day", "The first day that there is", draft.Set("/publishedOn", "0001-01-01"));
        yield return Case.Of("header-last-day", "The last day and year that there are", draft.Set("/publishedOn", "9999-12-31").Set("/year", 9999));
        yield return Case.Of("header-on-time-department", "A department on the last day", draft.Set("/publishedOn", "2024-01-31"));
        yield return Case.Of("header-on-time-government", "A government on the last day", Government(draft).Set("/publishedOn", "2024-03-31"));
        yield return Case.Of("header-first-year", "The first year of the edition of 2021", draft.Set("/year", 2021).Set("/publishedOn", "2022-01-18"));
        yield return Case.Of("published-marks", "Blank marks that stood in cells, in another order than that of the form",
            draft.Mark("T4.3:E5", "/").Mark("R1:C1", "—").Mark("T2.1.1:D1", "无").Mark("R3.7:C7", ""));
    }
}
