using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>The figures of a report by cell. Immutable. The sums are taken here over the form's data, apart from the checker's.</summary>
sealed class Figures
{
    // Enough for every change that a case makes to a total of table four, so that lawsuits after a review stay fewer than reviews.
    const int MarginOfReviews = 100;

    readonly decimal?[] values;

    Figures(Form form, decimal?[] values) => (Form, this.values) = (form, values);

    public Form Form { get; }

    public decimal? this[Cell cell] => values[cell.Index];

    public static Figures Zero(Form form) => new(form, [.. form.Cells.Select(_ => (decimal?)0)]);

    /// <summary>Figures in which every rule holds: the free ones by chance, mostly zero, then what follows from them.</summary>
    public static Figures Random(Form form, int seed, long greatest)
    {
        var random = new Random(seed);
        var free = form.Cells.Where(cell => !cell.IsTotal).Select(cell => (cell, (decimal?)(cell.IsAmount ? random.NextInt64(greatest * 10_000) / 10_000m : Next())));
        var figures = Zero(form).With([.. free, .. form.Cells.Where(cell => cell.Code is "R1:C1" or "R4:C1" or "T4.1:E1").Select(cell => (cell, (decimal?)(1 + random.NextInt64(greatest))))]);
        return figures.WithinBounds().WithFewerLawsuits().Balanced(random).WithTotals();

        long Next() => random.Next(5) < 3 ? 0 : random.NextInt64(greatest);
    }

    /// <summary>Other figures in some cells; nothing follows.</summary>
    public Figures With(params IEnumerable<(Cell Cell, decimal? Figure)> changes)
    {
        var changed = values.ToArray();
        foreach (var (cell, figure) in changes) changed[cell.Index] = figure;
        return new(Form, changed);
    }

    /// <summary>Other figures by code: "R1:C1=2 R1:C7=". Nothing after the sign makes a blank.</summary>
    public Figures With(string changes) => With(changes.Split(' ').Select(change => change.Split('=')).Select(change =>
        (Form[change[0]], change[1].Length == 0 ? null : (decimal?)decimal.Parse(change[1], System.Globalization.CultureInfo.InvariantCulture))));

    /// <summary>The figures of a parent: the sum over its children.</summary>
    public static Figures Sum(IReadOnlyCollection<Figures> children)
    {
        var form = children.First().Form;
        return Zero(form).With(form.Cells.Select(cell => (cell, children.Sum(child => child[cell]))));
    }

    /// <summary>A change of a free figure, and of everything that follows from it: no sum breaks.</summary>
    public Figures WithConsequences(Cell cell, decimal figure)
    {
        var column = cell.Column.Code;
        var difference = figure - this[cell]!.Value;
        var changed = With((cell, figure));
        // R1 + R2 = R3.7 + R4: what R1 gains is taken from R2; what any other row gains, R1 gains too.
        if (cell.Row.Code == "R1") changed = changed.Plus($"R2:{column}", -difference);
        else if (cell.Row.Code == "R2") changed = changed.Plus($"R1:{column}", -difference);
        else if (cell.Table.Code == "T3") changed = changed.Plus($"R1:{column}", difference);
        return changed.WithTotals();
    }

    /// <summary>The totals computed from their parts, those of totals last.</summary>
    public Figures WithTotals()
    {
        var figures = this;
        foreach (var identity in Form.Identities.Where(identity => identity.IsTotal).OrderBy(identity => identity.Terms.Count(term => term.Cell.IsTotal)))
            figures = figures.With((identity.Target, figures.Sum(identity)));
        return figures;
    }

    /// <summary>What an identity says its target should be.</summary>
    public decimal? Sum(Identity identity) => identity.Terms.Aggregate((decimal?)0, (sum, term) => sum + term.Sign * this[term.Cell]);

    Figures Plus(string code, decimal difference) => With((Form[code], this[Form[code]] + difference));

    Figures Balanced(Random random)
    {
        var figures = WithTotals();
        foreach (var column in Form.Tables[1].Cells.Select(cell => cell.Column.Code!).Distinct())
        {
            var all = figures[Form[$"R3.7:{column}"]]!.Value + figures[Form[$"R4:{column}"]]!.Value;
            var older = Math.Floor(all * random.Next(4) / 4);
            figures = figures.With((Form[$"R2:{column}"], older), (Form[$"R1:{column}"], all - older));
        }
        return figures;
    }

    Figures WithinBounds() => With(Form.Bounds.Select(bound => (bound.Target, (decimal?)Math.Min(this[bound.Target]!.Value, this[bound.Terms[0].Cell]!.Value))));

    Figures WithFewerLawsuits()
    {
        var lawsuits = Form.Tables[2].Cells.Where(cell => cell.Row.Code == "T4.3" && !cell.IsTotal).ToArray();
        return With((Form["T4.1:E2"], lawsuits.Sum(cell => this[cell]) + MarginOfReviews));
    }
}
