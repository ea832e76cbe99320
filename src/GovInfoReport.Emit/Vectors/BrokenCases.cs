using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>Reports that break a rule of error severity: every sum, every row and sign, every section, and several at once.</summary>
static class BrokenCases
{
    const long Greatest = CellValues.Greatest;

    // Small enough for the margins of the figures, and what misprints look like.
    static readonly int[] Differences = [1, -1, 9, -2, 10, 3, -10, 90];

    public static IEnumerable<Case> Create(Form form) => [.. Sums(form), .. Signs(form), .. Sections(form), .. Several(form), .. Extremes(form)];

    /// <summary>Each sum broken by a change of its target or of one of its terms.</summary>
    public static IEnumerable<Case> Sums(Form form)
    {
        for (var i = 0; i < form.Identities.Length; i++)
        {
            var identity = form.Identities[i];
            var draft = Draft.Of(Figures.Random(form, seed: 4000 + i, greatest: i % 3 == 0 ? 100_000 : 10));
            Cell[] cells = [.. identity.Cells];
            var cell = i % 2 == 0 ? identity.Target : cells[1 + i % (cells.Length - 1)];
            var difference = Differences[i % Differences.Length];
            if (draft.Figures[cell] + difference < 0) difference = -difference;
            yield return Case.Of($"{identity.Rule.Name}-{identity.Place}", $"{identity} is broken: {cell} changed by {difference}",
                draft.Change(figures => figures.With((cell, figures[cell] + difference))));
        }
    }

    /// <summary>A negative figure in the first column of every third row of table three and in every other cell. Sums hold where the cell is no total.</summary>
    static IEnumerable<Case> Signs(Form form)
    {
        foreach (var cell in form.Cells.Where(cell => cell.Table.Code != "T3" || (cell.Column.Code == "C1" && cell.Index % 3 == 0)))
        {
            var figure = cell.IsAmount ? -0.5m : -1 - cell.Index % 7;
            var draft = Requested(form, 5000 + cell.Index);
            // Fewer reviews than none are fewer than the lawsuits that follow from them.
            var lawsuits = form["T4.3:E5"];
            Expectation[] more = cell.Code == "T4.1:E5" ? [Expectation.Broken("litigation-exceeds-review", null, lawsuits.Pointer, [cell.Pointer], figure, draft.Figures[lawsuits])] : [];
            yield return Case.Of($"non-negative-{cell.Row.Code}-{cell.Column.Code}", $"{cell} is {figure}",
                draft.Change(figures => cell.IsTotal ? figures.With((cell, figure)) : figures.WithConsequences(cell, figure)), more);
        }
        yield return Case.Of("non-negative-least", "The least figure that can be read, −(2^53−1)", Requested(form, 5900).Change($"T2.5.1:D1={-Greatest}"));
        // Also what shows that no cell is forgotten.
        yield return Case.Of("non-negative-everywhere", "Every figure is −1, so every sum is broken as well", Draft.Of(Figures.Zero(form)).Change(figures => figures.With(form.Cells.Select(cell => (cell, (decimal?)(-1))))));
        yield return Case.Of("non-negative-table-two", "Every figure of table two is negative", Requested(form, 5901).Change(figures => figures.With(form.Tables[0].Cells.Select(cell => (cell, (decimal?)(-1))))));
    }

    // Enough reviews and requests that a negative one does not make other rules speak up.
    static Draft Requested(Form form, int seed) =>
        Draft.Of(Figures.Random(form, seed, greatest: 10).WithConsequences(form["T4.1:E1"], 500).WithConsequences(form["R4:C1"], 100).WithConsequences(form["R2:C1"], 50));

    static IEnumerable<Case> Sections(Form form)
    {
        var draft = Draft.Of(Figures.Random(form, seed: 6000, greatest: 10));
        foreach (var section in form.Sections)
            yield return Case.Of($"section-missing-{section.Code}", $"Section {section.Number}, {section.Heading.En}, is missing", Without(draft, section));
        yield return Case.Of("section-missing-all", "A blank form", form.Sections.Aggregate(draft, Without));
        yield return Case.Of("section-missing-prose", "All prose is missing", form.Sections.Where(section => section.Table is null).Aggregate(draft, Without));
    }

    public static Draft Without(Draft draft, Section section) => section.Table is { } table
        ? draft.Change(figures => figures.With(table.Cells.Select(cell => (cell, (decimal?)null))))
        : draft.Set(section.Pointer, null);

    static IEnumerable<Case> Several(Form form)
    {
        Cell[] counts = [.. form.Cells.Where(cell => cell.Table.Code == "T3")];
        for (var i = 1; i <= 12; i++)
        {
            var random = new Random(7000 + i);
            yield return Case.Of($"several-{i:00}", $"{i} cells of table three changed", Draft.Of(Figures.Random(form, 7000 + i, greatest: 100))
                .Change(figures => figures.With(counts.OrderBy(_ => random.Next()).Take(i).Select(cell => (cell, figures[cell] + 1 + random.Next(50))).ToArray())));
        }
        for (var i = 1; i <= 5; i++)
        {
            var random = new Random(7100 + i);
            Cell[] chosen = [.. counts.OrderBy(_ => random.Next()).Take(2 * i)];
            yield return Case.Of($"several-with-blanks-{i}", "Changes and blanks: what is broken outweighs what cannot be judged", Draft.Of(Figures.Random(form, 7100 + i, greatest: 100))
                .Change(figures => figures.With([.. chosen[..i].Select(cell => (cell, (decimal?)null)), .. chosen[i..].Select(cell => (cell, figures[cell] + 1)),
                    (form["T4.2:E5"], figures[form["T4.2:E5"]] + 1)])));
        }
        yield return Case.Of("total-off-by-one-everywhere", "Every total is one too great", Draft.Of(Figures.Random(form, 7200, greatest: 10))
            .Change(figures => figures.With(form.Cells.Where(cell => cell.IsTotal).Select(cell => (cell, figures[cell] + 1)))));
        yield return Case.Of("two-columns-swapped", "Two cells of a row swapped: the row holds, the columns do not", Draft.Of(Figures.Zero(form).With("R1:C1=12 R3.1:C1=7 R3.2:C1=5").WithTotals()).Change("R3.1:C1=0 R3.1:C2=7"));
        yield return Case.Of("digits-swapped", "21 instead of 12", Draft.Of(Figures.Zero(form).With("R1:C1=12 R3.1:C1=12").WithTotals()).Change("R1:C1=21"));
    }

    static IEnumerable<Case> Extremes(Form form)
    {
        var zero = Draft.Of(Figures.Zero(form));
        yield return Case.Of("greatest-off-by-one", "2^53−1 and 1 make 2^53, one more than any total can say", zero.Change($"R1:C1={Greatest} R1:C2=1 R1:C7={Greatest} R4:C1={Greatest} R4:C2=1 R4:C7={Greatest}"));
        yield return Case.Of("greatest-six-times", "Six times 2^53−1: the sum expected is no exact binary floating point number",
            zero.Change(string.Join(' ', Enumerable.Range(1, 7).Select(i => $"R1:C{i}={Greatest} R4:C{i}={Greatest}"))));
        yield return Case.Of("greatest-outcomes", "2^53−1 in every cell of table three",
            zero.Change(figures => figures.With(form.Tables[1].Cells.Select(cell => (cell, (decimal?)Greatest)))));
        yield return Case.Of("beyond-double-balance", "A balance that holds in binary floating point, and not in whole numbers",
            zero.Change($"R1:C1={Greatest} R1:C7={Greatest} R2:C1={Greatest - 1} R2:C7={Greatest - 1} R3.1:C1={Greatest} R3.1:C7={Greatest} R3.7:C1={Greatest} R3.7:C7={Greatest} R4:C1={Greatest - 2} R4:C7={Greatest - 2}"));
    }
}
