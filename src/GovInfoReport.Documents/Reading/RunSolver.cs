using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>
/// Decides how the runs of a table are split: each row by the sums within it; where that leaves several readings, by the sums over the rows,
/// one rule after the other; then by the neighbouring years. A sum over rows only chooses among readings and never rejects a single one: it
/// may be wrong as published.
/// </summary>
sealed class RunSolver(Table table, IReadOnlyList<DigitRun> runs, IReadOnlyDictionary<Cell, decimal?> known, Neighbours neighbours)
{
    // Of 563 published rows five had two readings; more combinations than these are left open.
    const int MostCombinations = 100_000;
    const int MostRounds = 8;
    const int MostSteps = 4_000_000;

    readonly RunSolution[] solutions = Split(table, runs);
    readonly Dictionary<Cell, (int Run, int Column)> places = runs.Index()
        .SelectMany(run => run.Item.Order.Index().Where(entry => entry.Item is not null).Select(entry => (Cell: entry.Item!, Place: (run.Index, entry.Index))))
        .GroupBy(entry => entry.Cell).ToDictionary(entries => entries.Key, entries => entries.First().Place);

    /// <summary>The solutions, in the order of the runs.</summary>
    public IReadOnlyList<RunSolution> Solve()
    {
        var overRows = table.Identities.Where(identity => identity.Comparison == Comparison.Equal && identity.Cells.Select(cell => cell.Row).Distinct().Count() > 1).GroupBy(identity => identity.Rule).ToArray();
        // What one rule decides may decide the next: the total of the outcomes is in both.
        for (var round = 0; round < MostRounds && overRows.Any(rule => Choose([.. rule])); round++) { }
        for (var i = 0; i < runs.Count; i++)
            if (solutions[i] is { IsComplete: true, Candidates.Count: > 1 } open
                && open.Candidates.Where(reading => neighbours.Fit(cell => places.TryGetValue(cell, out var place) && place.Run == i ? reading[place.Column].Value : null, runs[i].Order)).ToArray() is { Length: > 0 } fit)
                solutions[i] = open with { Candidates = fit };
        return solutions;
    }

    static RunSolution[] Split(Table table, IReadOnlyList<DigitRun> runs)
    {
        var (solutions, budget) = (new RunSolution[runs.Count], MostSteps);
        for (var i = 0; i < runs.Count; i++) solutions[i] = RunReadings.Of(runs[i], table.Identities, ref budget);
        // Where a row has too few digits for its cells, the publisher leaves cells blank: any other row may have blanks as well.
        if (solutions.Zip(runs).Any(entry => entry.First.Candidates.Count == 0 && entry.Second.Fragments.Sum(fragment => fragment.Text.Length) < entry.Second.Order.Length))
            for (var i = 0; i < runs.Count; i++)
                if (solutions[i].Candidates.Count > 0 && runs[i].IsPartsAndTotal && runs[i].Fragments.Length < runs[i].Order.Length && RunReadings.MayHaveBlanks(runs[i], ref budget))
                    solutions[i] = solutions[i] with { IsComplete = false };
        return solutions;
    }

    /// <summary>Keeps the readings with which the sums of a rule hold in every column.</summary>
    /// <returns>Whether readings were ruled out.</returns>
    bool Choose(Identity[] identities)
    {
        var cells = identities.SelectMany(identity => identity.Cells).ToHashSet();
        if (!cells.All(IsUsable)) return false;
        int[] open = [.. cells.Where(cell => !known.ContainsKey(cell)).Select(cell => places[cell].Run).Distinct().Where(run => solutions[run].Candidates.Count > 1)];
        var combinations = open.Aggregate(1L, (product, run) => Math.Min(product * solutions[run].Candidates.Count, MostCombinations + 1L));
        if (open.Length == 0 || combinations > MostCombinations) return false;

        // For each identity what is off without the open rows, and what each reading of an open row adds.
        var off = new long[identities.Length];
        var adds = open.Select(run => solutions[run].Candidates.Select(_ => new long[identities.Length]).ToArray()).ToArray();
        for (var i = 0; i < identities.Length; i++)
            foreach (var (sign, cell) in identities[i].Terms.Select(term => (term.Sign, term.Cell)).Prepend((-1, identities[i].Target)))
                if (known.GetValueOrDefault(cell) is { } figure) off[i] += sign * (long)figure;
                else if (places[cell] is var (run, column) && Array.IndexOf(open, run) is >= 0 and var at)
                    for (var c = 0; c < adds[at].Length; c++) adds[at][c][i] += sign * solutions[run].Candidates[c][column].Value;
                else off[i] += sign * solutions[run].Candidates[0][column].Value;

        var fitting = open.Select(_ => new HashSet<int>()).ToArray();
        Try(0, new int[open.Length], off);
        var isRuledOut = false;
        for (var i = 0; i < open.Length; i++)
        {
            var solution = solutions[open[i]];
            if (fitting[i].Count == 0 || fitting[i].Count == solution.Candidates.Count) continue;
            solutions[open[i]] = solution with { Candidates = [.. fitting[i].Order().Select(c => solution.Candidates[c])] };
            isRuledOut = true;
        }
        return isRuledOut;

        // A blank is not zero: where one stands, nothing can be said.
        bool IsUsable(Cell cell) => known.TryGetValue(cell, out var figure)
            ? figure is not null
            : places.TryGetValue(cell, out var place) && solutions[place.Run] is { IsComplete: true, Candidates: [var first, ..] } && !first[place.Column].IsBlank;

        void Try(int row, int[] chosen, long[] sum)
        {
            if (row == open.Length)
            {
                if (sum.Any(value => value != 0)) return;
                for (var i = 0; i < chosen.Length; i++) fitting[i].Add(chosen[i]);
                return;
            }
            for (chosen[row] = 0; chosen[row] < adds[row].Length; chosen[row]++)
                Try(row + 1, chosen, [.. sum.Zip(adds[row][chosen[row]], (a, b) => a + b)]);
        }
    }
}
