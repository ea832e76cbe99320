using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>Reports without an error, in which a sum cannot be judged because one of its cells is blank.</summary>
static class NotAssessableCases
{
    public static IEnumerable<Case> Create(Form form) => [.. Sums(form), .. Lines(form), .. Several(form)];

    /// <summary>Each sum with its target or one of its terms blank.</summary>
    public static IEnumerable<Case> Sums(Form form)
    {
        for (var i = 0; i < form.Identities.Length; i++)
        {
            var identity = form.Identities[i];
            Cell[] cells = [.. identity.Cells];
            var cell = i % 2 == 1 ? identity.Target : cells[1 + i % (cells.Length - 1)];
            yield return Case.Of($"{identity.Rule.Name}-{identity.Place}", $"{identity} cannot be judged: {cell} is blank",
                Draft.Of(Figures.Random(form, seed: 8000 + i, greatest: 10)).Change($"{cell}="));
        }
    }

    static IEnumerable<Case> Lines(Form form)
    {
        var draft = Draft.Of(Figures.Random(form, seed: 8100, greatest: 10));
        yield return Blank("row", "A row of blanks", cell => cell.Row.Code == "R3.3.1");
        yield return Blank("column", "A column of blanks", cell => cell.Column.Code == "C4");
        yield return Blank("totals", "All totals are blank", cell => cell.IsTotal);
        yield return Blank("free", "All but the totals is blank", cell => cell.Table.Code != "T2" && !cell.IsTotal);
        yield return Blank("zero-as-blank", "Zeros left blank, as filers do: a blank is not zero", cell => draft.Figures[cell] == 0);
        // A mark says that the table was there; nothing can be judged in it all the same.
        yield return Case.Of("table-three-marked", "Table three has blanks and one mark, so it is there", Blanked(cell => cell.Table.Code == "T3").Mark("R1:C1", "/"));
        yield return Case.Of("table-four-marked", "Table four has marks only, so it is there",
            form.Tables[2].Cells.Aggregate(Blanked(cell => cell.Table.Code == "T4"), (marked, cell) => marked.Mark(cell.Code, "—")));

        Case Blank(string name, string title, Func<Cell, bool> isBlank) => Case.Of($"blank-{name}", title, Blanked(isBlank));

        Draft Blanked(Func<Cell, bool> isBlank) => draft.Change(figures => figures.With(form.Cells.Where(isBlank).Select(cell => (cell, (decimal?)null))));
    }

    static IEnumerable<Case> Several(Form form)
    {
        Cell[] cells = [.. form.Cells.Where(cell => cell.Table.Code != "T2")];
        for (var i = 1; i <= 8; i++)
        {
            var random = new Random(8200 + i);
            yield return Case.Of($"several-{i:00}", $"{2 * i} cells are blank", Draft.Of(Figures.Random(form, 8200 + i, greatest: 100))
                .Change(figures => figures.With(cells.OrderBy(_ => random.Next()).Take(2 * i).Select(cell => (cell, (decimal?)null)).ToArray())));
        }
    }
}
