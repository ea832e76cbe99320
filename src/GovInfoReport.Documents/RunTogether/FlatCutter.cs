using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>
/// Cuts the words of a table into labels, by the cheapest way to write them as a row of labels: a label in other words costs more than one
/// of the form, words that are no label cost most.
/// </summary>
sealed class FlatCutter
{
    // The header of table three has some 130 characters. Words that go on for longer are prose.
    const int LongestStretch = 600;
    const int LongestInOtherWords = 300;
    const int MostInOtherWords = 48;
    const int CharactersPerEdit = 6;
    const string Closing = "”\"）)》】";
    const char Nothing = '无';
    const int Label = 1, OfFigure = 2, OtherWords = 3, NoLabel = 10;

    /// <summary>What may stand directly behind a figure and is no label.</summary>
    public static readonly string[] Units = ["元", "万元", "件", "项", "条", "个", "宗", "次", "人"];

    static readonly string[] WithDigits = [.. FormWords.All.Keys.Where(words => words.Any(char.IsAsciiDigit))];

    readonly FlatText flat;
    readonly HashSet<int> digitsOfLabels = [];
    int inOtherWords;

    public FlatCutter(FlatText flat)
    {
        this.flat = flat;
        foreach (var words in WithDigits)
            for (var at = flat.Words.IndexOf(words, StringComparison.Ordinal); at >= 0; at = flat.Words.IndexOf(words, at + words.Length, StringComparison.Ordinal))
                digitsOfLabels.UnionWith(Enumerable.Range(at, words.Length).Where(i => char.IsAsciiDigit(flat.Words[i])));
    }

    /// <summary>The labels between two characters of the words, and the words between them that are none.</summary>
    public IEnumerable<FlatToken> Cut(int from, int to)
    {
        for (var at = from; at < to;)
        {
            var end = at;
            while (end < to && !IsDigit(end)) end++;
            if (end == at)
            {
                at++;
                continue;
            }
            foreach (var token in Stretch(at, end, from)) yield return token;
            at = end;
        }
    }

    bool IsDigit(int index) => char.IsAsciiDigit(flat.Words[index]) && !digitsOfLabels.Contains(index);

    IEnumerable<FlatToken> Stretch(int from, int to, int first)
    {
        if (to - from > LongestStretch)
        {
            yield return Token(from, to, [], number: -1, first);
            yield break;
        }
        var steps = Steps(from, to, isExact: true);
        if (steps.Any(step => step is { Length: 1, Uses: null, IsNumber: false }) && to - from <= LongestInOtherWords && inOtherWords++ < MostInOtherWords)
            steps = Steps(from, to, isExact: false);

        int at = from, number = -1;
        for (var i = 0; i < steps.Count; i++)
        {
            var (length, uses, isNumber) = steps[i];
            var start = at;
            at += length;
            if (isNumber)
            {
                number = start;
                continue;
            }
            while (uses is null && i + 1 < steps.Count && steps[i + 1] is { Uses: null, IsNumber: false })
                at += steps[++i].Length;
            yield return Token(start, at, uses ?? [], number, first);
            number = -1;
        }
    }

    /// <summary>The cheapest way, from its end.</summary>
    List<(int Length, ImmutableArray<WordUse>? Uses, bool IsNumber)> Steps(int from, int to, bool isExact)
    {
        var costs = new int[to - from + 1];
        var best = new (int Length, ImmutableArray<WordUse>? Uses, bool IsNumber)[to - from];
        var lookup = FormWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = to - 1; at >= from; at--)
        {
            var rest = flat.Words.AsSpan(at, to - at);
            var i = at - from;
            var isNumber = IsNumber(at);
            (costs[i], best[i]) = (costs[i + 1] + (isNumber ? 0 : rest[0] == Nothing ? OfFigure : NoLabel), (1, null, isNumber));
            if (at == from && at > 0 && IsDigit(at - 1))
                foreach (var unit in Units)
                    if (rest.StartsWith(unit) && costs[i + unit.Length] + OfFigure < costs[i])
                        (costs[i], best[i]) = (costs[i + unit.Length] + OfFigure, (unit.Length, null, false));
            foreach (var length in FormWords.Lengths)
                if (length <= rest.Length && costs[i + length] + Label < costs[i] && lookup.TryGetValue(rest[..length], out var uses))
                    (costs[i], best[i]) = (costs[i + length] + Label, (length, uses, false));
            if (isExact || !flat.IsBoundary(at)) continue;
            foreach (var (words, uses) in FormWords.All)
            {
                var bound = words.Length / CharactersPerEdit;
                for (var length = Math.Max(1, words.Length - bound); bound > 0 && length <= words.Length + bound && length <= rest.Length; length++)
                    if (costs[i + length] + Label + OtherWords < costs[i] && flat.IsBoundary(at + length) && EditDistance.Within(rest[..length], words, bound) is { } distance
                        && costs[i + length] + Label + OtherWords * distance is var cost && cost < costs[i])
                        (costs[i], best[i]) = (cost, (length, uses, false));
            }
        }
        var steps = new List<(int, ImmutableArray<WordUse>?, bool)>();
        for (var i = 0; i < best.Length; i += best[i].Length) steps.Add(best[i]);
        return steps;
    }

    /// <summary>Whether a character is the Chinese number of a label: "一、", "（一）".</summary>
    bool IsNumber(int index) => LabelText.ChineseNumerals.Contains(flat.Words[index]) && IsBeforeMark(index);

    /// <summary>Whether the mark of a number follows a character, with no more than blanks between.</summary>
    bool IsBeforeMark(int index)
    {
        var next = flat.SkipBlanks(flat.Position(index) + 1);
        return next < flat.Text.Length && LabelText.IsMark(flat.Text[next]);
    }

    FlatToken Token(int from, int to, ImmutableArray<WordUse> uses, int number, int first)
    {
        if (number < 0 && from > first && IsDigit(from - 1) && IsBeforeMark(from - 1)) number = from - 1;
        var start = flat.Position(number < 0 ? from : number);
        if (number >= 0 && flat.Text.AsSpan(0, start).TrimEnd() is [.., var before] bracket && LabelText.IsOpening(before)) start = bracket.Length - 1;
        var end = flat.Position(to - 1) + 1;
        while (end < flat.Text.Length && Closing.Contains(flat.Text[end])) end++;
        return new(start, end, uses, number >= 0);
    }
}
