namespace GovInfoReport.Model;

/// <summary>
/// The exact search for the smallest sets of changes after which all identities hold. An identity is the equation target − terms = 0; a set
/// of cells solves the report if changes of those cells alone bring every residual to zero.
/// </summary>
/// <remarks>
/// A cell is in at most three identities, so a set grows only where it must: towards an identity that is broken and untouched, or that a
/// change would break. This keeps the search far below the 200³ sets that there are.
/// </remarks>
sealed class RepairSearch
{
    readonly Form form;
    readonly long[] values;
    readonly long[] residuals;

    /// <summary>For each cell the identities that it is in, and its sign there.</summary>
    readonly (int Identity, int Sign)[][] identitiesOf;

    /// <summary>For each identity its cells.</summary>
    readonly int[][] cellsOf;

    readonly HashSet<(int, int, int)> seen = [];
    readonly List<CellDelta[]> found = [];

    public RepairSearch(Form form, long[] values)
    {
        (this.form, this.values) = (form, values);
        // Where a blank stands nothing can be said, so nothing has to hold.
        Identity[] identities = [.. form.Identities.Where(identity => identity.Cells.All(cell => values[cell.Index] != CellValues.Blank))];
        residuals = [.. identities.Select(identity => identity.Actual(values) - identity.Expected(values))];
        cellsOf = [.. identities.Select(identity => identity.Cells.Select(cell => cell.Index).ToArray())];
        var links = form.Cells.Select(_ => new List<(int, int)>()).ToArray();
        for (var i = 0; i < identities.Length; i++)
        {
            links[identities[i].Target.Index].Add((i, 1));
            foreach (var term in identities[i].Terms) links[term.Cell.Index].Add((i, -term.Sign));
        }
        identitiesOf = [.. links.Select(list => list.ToArray())];
    }

    /// <summary>All sets of the smallest size that solve the report; none if none of that size or less does.</summary>
    public IReadOnlyList<CellDelta[]> Smallest(int mostCells)
    {
        for (var size = 1; size <= mostCells && found.Count == 0; size++)
        {
            seen.Clear();
            Grow([], size);
        }
        return found;
    }

    void Grow(ReadOnlySpan<int> cells, int size)
    {
        if (!seen.Add((cells.Length > 0 ? cells[0] : -1, cells.Length > 1 ? cells[1] : -1, cells.Length > 2 ? cells[2] : -1))) return;

        Span<int> touched = stackalloc int[residuals.Length];
        foreach (var cell in cells)
            foreach (var (identity, _) in identitiesOf[cell]) touched[identity]++;

        int open = 0, next = -1;
        for (var i = 0; i < residuals.Length; i++)
            if (touched[i] == 0 ? residuals[i] != 0 : touched[i] == 1 && residuals[i] == 0)
            {
                open++;
                if (next < 0 || cellsOf[i].Length < cellsOf[next].Length) next = i;
            }

        if (cells.Length == size)
        {
            if (open == 0) Solve(cells, touched);
            return;
        }
        // No cell is in more than three identities.
        if (open > 3 * (size - cells.Length)) return;

        if (next >= 0) GrowInto(cells, cellsOf[next], size);
        else
            for (var i = 0; i < residuals.Length; i++)
                if (touched[i] > 0)
                    GrowInto(cells, cellsOf[i], size);
    }

    void GrowInto(ReadOnlySpan<int> cells, int[] candidates, int size)
    {
        Span<int> grown = stackalloc int[cells.Length + 1];
        foreach (var candidate in candidates)
        {
            if (cells.Contains(candidate)) continue;
            cells.CopyTo(grown);
            grown[^1] = candidate;
            grown.Sort();
            Grow(grown, size);
        }
    }

    /// <summary>Solves the touched equations for the changes of the cells, by elimination; keeps the one solution in whole, legal figures, if there is one.</summary>
    void Solve(ReadOnlySpan<int> cells, ReadOnlySpan<int> touched)
    {
        var unknowns = cells.Length;
        var rows = new List<long[]>();
        for (var i = 0; i < residuals.Length; i++)
        {
            if (touched[i] == 0) continue;
            var row = new long[unknowns + 1];
            for (var c = 0; c < unknowns; c++)
                foreach (var (identity, sign) in identitiesOf[cells[c]])
                    if (identity == i)
                        row[c] = sign;
            row[unknowns] = -residuals[i];
            rows.Add(row);
        }

        for (var c = 0; c < unknowns; c++)
        {
            var pivot = rows.FindIndex(c, row => row[c] != 0);
            if (pivot < 0) return;
            (rows[c], rows[pivot]) = (rows[pivot], rows[c]);
            for (var r = 0; r < rows.Count; r++)
            {
                if (r == c || rows[r][c] == 0) continue;
                // Whole numbers throughout: the coefficients are 0, 1 and −1 and stay small.
                long mine = rows[c][c], theirs = rows[r][c];
                for (var x = 0; x <= unknowns; x++) rows[r][x] = rows[r][x] * mine - rows[c][x] * theirs;
            }
        }
        for (var r = unknowns; r < rows.Count; r++)
            if (rows[r][unknowns] != 0)
                return;

        var solution = new CellDelta[unknowns];
        for (var c = 0; c < unknowns; c++)
        {
            var (by, remainder) = Math.DivRem(rows[c][unknowns], rows[c][c]);
            solution[c] = new(cells[c], values[cells[c]], by);
            if (remainder != 0 || by == 0 || !IsLegal(solution[c])) return;
        }
        found.Add(solution);
    }

    bool IsLegal(CellDelta delta) => delta.To <= CellValues.Greatest && (delta.To >= 0 || form.Cells[delta.Index].MayBeNegative);
}
