using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a run of digits can be.</summary>
/// <param name="Candidates">The readings that nothing speaks against.</param>
/// <param name="IsComplete">Whether there are no others; where there may be, nothing is certain.</param>
/// <param name="Nearest">Where there is no reading, those that are off by least, and by how much.</param>
sealed record RunSolution(IReadOnlyList<Figure[]> Candidates, bool IsComplete, IReadOnlyList<(long Off, Figure[] Reading)> Nearest)
{
    // As many as a person compares at a glance.
    const int MostReadings = 3;

    /// <summary>The figures of some columns, if all readings agree on them.</summary>
    public IEnumerable<Figure>? Agreed(int[] columns) =>
        IsComplete && Candidates.Count > 0 && Candidates.All(reading => columns.All(column => reading[column] == Candidates[0][column])) ? columns.Select(column => Candidates[0][column]) : null;

    /// <summary>The readings of some columns in words.</summary>
    public Text Readings(DigitRun run, int[] columns)
    {
        var published = Notes.Quote(string.Join(' ', run.Fragments.Select(fragment => fragment.Text)));
        if (Candidates.Count > 0)
        {
            var distinct = Candidates.Select(Words).Distinct().Take(MostReadings + 1).ToArray();
            var (few, more) = (distinct.Take(MostReadings).ToArray(), distinct.Length > MostReadings || !IsComplete);
            return new($"原文为“{published}”，可读作" + string.Join("或", few.Select(words => $"“{words}”")) + (more ? "等" : ""),
                $"published as \"{published}\", which may be " + string.Join(" or ", few.Select(words => $"\"{words}\"")) + (more ? " or others" : ""));
        }
        if (Nearest.Count == 0) return new($"原文为“{published}”，没有一种读法填满 {run.Order.Length} 列", $"published as \"{published}\", which no reading spreads over {run.Order.Length} columns");
        return new($"原文为“{published}”，没有一种读法使合计成立，最接近的是" + string.Join("或", Nearest.Select(near => $"“{Words(near.Reading)}”（差 {near.Off}）")),
            $"published as \"{published}\", in no reading of which the total holds; the nearest: " + string.Join(" or ", Nearest.Select(near => $"\"{Words(near.Reading)}\" (off by {near.Off})")));

        string Words(Figure[] reading) => Notes.Quote(string.Join(' ', columns.Select(column => run.Text(reading[column]))));
    }
}
