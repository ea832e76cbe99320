using System.Buffers;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>
/// All ways to split a run of digits into the figures of its row. A figure starts with no zero but the 0 itself, has at most 16 digits, and
/// is negative only where the form allows it.
/// </summary>
sealed class RunReadings
{
    // Rows as published take less than a thousand steps.
    const int MostSteps = 1_000_000;
    const int MostStepsToNearest = 100_000;
    const int MostReadings = 2_000;
    const int MostNearest = 3;
    const int LongestFigure = 16;
    const long Greatest = (1L << 53) - 1;

    static readonly SearchValues<char> OfFigures = SearchValues.Create("0123456789-.");

    readonly DigitRun run;
    readonly string[] texts;
    readonly int[] bodies;
    (int Target, int[] Terms)[] sums;
    readonly Figure[] figures;
    readonly List<Figure[]> all = [];
    readonly List<(long Off, Figure[] Reading)> nearest = [];
    bool mustHold = true;
    int steps, mostSteps;

    RunReadings(DigitRun run, IEnumerable<Identity> identities)
    {
        this.run = run;
        texts = [.. run.Fragments.Select(fragment => string.Concat(fragment.Text.Select(LabelText.Fold)))];
        bodies = [.. texts.Select(Body)];
        figures = new Figure[run.Order.Length];
        var columns = run.Order.Index().Where(entry => entry.Item is not null).ToDictionary(entry => entry.Item!, entry => entry.Index);
        sums = [.. from identity in identities
                   where identity.Cells.All(columns.ContainsKey) && identity.Terms.All(term => term.Sign > 0 && columns[term.Cell] < columns[identity.Target])
                   select (columns[identity.Target], identity.Terms.Select(term => columns[term.Cell]).ToArray())];
    }

    /// <summary>The readings in which the sums within the row hold; where every boundary is certain, the one reading, right or wrong.</summary>
    /// <param name="run">The run.</param>
    /// <param name="identities">The sums of the table.</param>
    /// <param name="budget">How many steps all rows of the table may take together.</param>
    public static RunSolution Of(DigitRun run, IEnumerable<Identity> identities, ref int budget)
    {
        var readings = new RunReadings(run, identities);
        if (readings.IsCut) return new([readings.AsCut()], IsComplete: true, []);
        if (run.Fragments.Sum(fragment => fragment.Text.Length) > run.Order.Length * (LongestFigure + 1)) return new([], IsComplete: false, []);
        readings.Go(Math.Min(budget, MostSteps), ref budget);
        var isComplete = readings.steps <= readings.mostSteps && readings.all.Count < MostReadings;
        if (readings.all.Count > 0 || !isComplete || readings.sums.Length == 0) return new(readings.all, isComplete, []);

        readings.mustHold = false;
        readings.Go(Math.Min(budget, MostStepsToNearest), ref budget);
        return new([], IsComplete: true, [.. readings.nearest]);
    }

    /// <summary>Whether a row of parts and their total has a reading too in which some of its cells are blank, or may have one.</summary>
    /// <param name="run">The run.</param>
    /// <param name="budget">How many steps all rows of the table may take together.</param>
    public static bool MayHaveBlanks(DigitRun run, ref int budget)
    {
        for (var count = 2; count < run.Order.Length; count++)
        {
            var readings = new RunReadings(run with { Order = [.. Enumerable.Repeat<Cell?>(null, count)] }, []) { sums = [(count - 1, [.. Enumerable.Range(0, count - 1)])] };
            readings.Go(Math.Min(budget, MostStepsToNearest), ref budget);
            if (readings.all.Count > 0 || readings.steps > readings.mostSteps) return true;
        }
        return false;
    }

    /// <summary>Whether each fragment is one figure.</summary>
    bool IsCut => texts.Length == run.Order.Length && texts.All(text => !(text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1])));

    Figure[] AsCut() => [.. texts.Select((text, i) => long.TryParse(text, out var value) ? new Figure(i, 0, text.Length, value) : new Figure(i, 0, text.Length, 0, IsBlank: true))];

    /// <summary>The length of a fragment without what stands behind its digits, "251000元"; 0 for a mark.</summary>
    static int Body(string text)
    {
        var length = text.AsSpan().IndexOfAnyExcept(OfFigures);
        if (length < 0) return text.Length;
        return text.AsSpan(length).ContainsAnyInRange('0', '9') ? 0 : length;
    }

    void Go(int most, ref int budget)
    {
        (steps, mostSteps) = (0, most);
        Go(0, 0, 0);
        budget -= Math.Min(steps, most);
    }

    void Go(int column, int fragment, int at)
    {
        if (steps > mostSteps || all.Count >= MostReadings) return;
        if (column == figures.Length)
        {
            if (fragment == texts.Length) Take();
            return;
        }
        // Each fragment that is left holds a figure, each figure a character, and a total as many digits as its parts so far make.
        var columnsLeft = figures.Length - column;
        if (fragment == texts.Length || columnsLeft < texts.Length - fragment) return;
        var text = texts[fragment];
        foreach (var (length, value) in Figures(text, at, bodies[fragment], run.Order[column]))
        {
            if (++steps > mostSteps) return;
            var isEnd = at + length == bodies[fragment];
            var taken = isEnd ? text.Length - at : length;
            figures[column] = new(fragment, at, taken, value);
            if (mustHold && !MayHold(column, fragment, at + taken)) continue;
            if (isEnd) Go(column + 1, fragment + 1, 0);
            else Go(column + 1, fragment, at + length);
        }
    }

    /// <summary>Whether the sums hold that end at a column, and those that do not can still.</summary>
    bool MayHold(int column, int fragment, int at)
    {
        foreach (var (target, terms) in sums)
        {
            if (target < column || terms[0] > column) continue;
            var sum = 0L;
            foreach (var term in terms)
                if (term <= column) sum += figures[term].Value;
            if (target == column ? sum != figures[column].Value : Digits(sum) + figures.Length - column - 2 > Left(fragment, at)
                || (target == column + 1 && target == figures.Length - 1 && Digits(sum) != Left(fragment, at))) return false;
        }
        return true;
    }

    void Take()
    {
        if (mustHold)
        {
            all.Add([.. figures]);
            return;
        }
        var off = sums.Sum(sum => Math.Abs(figures[sum.Target].Value - sum.Terms.Sum(term => figures[term].Value)));
        if (nearest.Count == MostNearest && nearest[^1].Off <= off) return;
        nearest.Add((off, [.. figures]));
        nearest.Sort((a, b) => a.Off.CompareTo(b.Off));
        if (nearest.Count > MostNearest) nearest.RemoveAt(MostNearest);
    }

    int Left(int fragment, int at)
    {
        var left = bodies[fragment] - Math.Min(at, bodies[fragment]);
        for (var i = fragment + 1; i < bodies.Length; i++) left += bodies[i];
        return left;
    }

    /// <summary>The figures that may start at a place of a fragment.</summary>
    static IEnumerable<(int Length, long Value)> Figures(string text, int at, int body, Cell? cell)
    {
        var end = at;
        if (end < body && text[end] == '-')
        {
            if (cell is { MayBeNegative: false }) yield break;
            end++;
        }
        var first = end;
        var value = 0L;
        while (end < body && char.IsAsciiDigit(text[end]) && end - first < LongestFigure && !(end > first && text[first] == '0'))
        {
            value = value * 10 + (text[end++] - '0');
            if (value > Greatest) yield break;
            if (end == body || text[end] != '.') yield return (end - at, first > at ? -value : value);
            else if (cell is null or { IsAmount: true })
                for (var last = end + 1; last < body && char.IsAsciiDigit(text[last]); last++)
                    if (last + 1 == body || text[last + 1] != '.')
                        yield return (last + 1 - at, 0);
        }
    }

    static int Digits(long value)
    {
        var digits = 1;
        for (; value > 9; value /= 10) digits++;
        return digits;
    }
}
