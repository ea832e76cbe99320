namespace GovInfoReport.Documents;

/// <summary>The labels of some lines or sections, and which of them a published label means.</summary>
sealed class Lexicon<T> where T : class
{
    // One slip of the pen in so many characters.
    const int CharactersPerEdit = 6;

    const string Counters = "件项个条", UnitWord = "单位";
    const string Unit = TableCaption.FormUnit;

    readonly Dictionary<string, Match<T>> known = [];

    // Those long enough for a slip. Every line of a long text is held against them, so what can be known before is.
    readonly List<(string Words, bool HasUnit, T Target)> forgiving = [];

    /// <summary>Takes a label of the form and its known variants.</summary>
    public void Add(T target, string label, params IEnumerable<string> variants)
    {
        Add(label, new Match<T>(target, IsVariant: false));
        foreach (var variant in variants) Add(variant, new Match<T>(target, IsVariant: true));
    }

    void Add(string label, Match<T> match)
    {
        var words = LabelText.Of(label).Words;
        if (known.TryAdd(words, match) && words.Length >= CharactersPerEdit) forgiving.Add((words, HasUnit(words), match.Target));
    }

    static bool HasUnit(string words) => words.Contains(Unit, StringComparison.Ordinal);

    /// <summary>What a label means: by its normal form, a known variant, or else the one label that is near enough; null: nothing here.</summary>
    public Match<T>? Find(LabelText label) => Exact(label) ?? Counted(label.Words) ?? Near(label.Words);

    /// <summary>What a label means without the counter that stands behind it, "自然人（件）": counts are of nothing else.</summary>
    Match<T>? Counted(string words)
    {
        if (words.Length < 2 || !Counters.Contains(words[^1])) return null;
        var rest = words.AsSpan(0, words.Length - 1);
        if (rest.EndsWith(UnitWord)) rest = rest[..^UnitWord.Length];
        return known.TryGetValue(rest.ToString(), out var match) ? match with { IsVariant = true } : null;
    }

    /// <summary>What a label means by its normal form or a known variant.</summary>
    public Match<T>? Exact(LabelText label) => label.Words.Length > 0 && known.TryGetValue(label.Words, out var match) ? match : null;

    Match<T>? Near(string words)
    {
        T? best = null;
        var (least, isUnique) = (int.MaxValue, false);
        foreach (var (candidate, hasUnit, target) in forgiving)
        {
            var bound = Math.Min(candidate.Length / CharactersPerEdit, least);
            if (EditDistance.Within(words, candidate, bound) is not { } distance) continue;
            // Another unit is no slip of the pen: 元 for 万元 would be a figure 10 000 times too great.
            if (HasUnit(words) != hasUnit) continue;
            if (distance < least) (best, least, isUnique) = (target, distance, true);
            else if (target != best) isUnique = false;
        }
        return isUnique ? new(best!, IsVariant: true) : null;
    }
}

/// <summary>What a published label means.</summary>
/// <param name="Target">The line or section.</param>
/// <param name="IsVariant">Whether the wording is another than that of the form.</param>
readonly record struct Match<T>(T Target, bool IsVariant) where T : class;

/// <summary>The distance of Levenshtein: how many characters to insert, to remove or to replace.</summary>
static class EditDistance
{
    /// <summary>The distance, if it is no more than a bound.</summary>
    public static int? Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound)
    {
        if (Math.Abs(a.Length - b.Length) > bound) return null;
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            // Farther from the diagonal than the bound everything is greater than it.
            var (first, last) = (Math.Max(1, i - bound), Math.Min(b.Length, i + bound));
            var (diagonal, least) = (row[first - 1], row[first - 1] = first == 1 ? i : bound + 1);
            for (var j = first; j <= last; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
                least = Math.Min(least, row[j]);
            }
            if (least > bound) return null;
        }
        return row[b.Length] <= bound ? row[b.Length] : null;
    }
}
