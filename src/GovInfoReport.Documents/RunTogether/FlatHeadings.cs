using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Finds the headings of the sections in a text whose parts run together.</summary>
static class FlatHeadings
{
    // Each costs a comparison by the edit distance; a report has some twenty numbers of this kind.
    const int MostCandidates = 2_000;
    const int CharactersPerEdit = 6;
    const string Numerals = "一二三四五六";

    static readonly (int Section, string Words)[] Known =
    [
        .. Form.All.SelectMany(form => form.Sections).SelectMany(section => Variants.Of(section.Code).Prepend(section.Heading.Zh).Select(heading => (section.Number, LabelText.Of(heading).Words))).Distinct(),
    ];

    /// <summary>The headings, with where they start and end.</summary>
    public static List<(int Section, int Start, int End)> Of(FlatText flat)
    {
        var headings = new List<(int Section, int Start, int End)>();
        var (text, candidates) = (flat.Text, 0);
        for (var at = 0; at + 1 < text.Length && candidates < MostCandidates; at++)
        {
            var number = Numerals.IndexOf(text[at], StringComparison.Ordinal) + 1;
            if (number == 0) continue;
            var mark = flat.SkipBlanks(at + 1);
            if (mark == text.Length || !LabelText.IsMark(text[mark]) || text[mark] is ')' or '）') continue;
            candidates++;
            var end = End(flat, number, mark + 1);
            // The figures of table four end the tables: what is numbered behind them is section five, whatever its words.
            if (end < 0 && number == 5 && headings is [.., (4, _, var before)] && IsAfterFigure(text, at, before)) end = mark + 1;
            if (end < 0) continue;
            headings.Add((number, at, end));
            at = end - 1;
        }
        return headings;
    }

    /// <summary>Where the heading of a section ends that starts at a position; −1 if there is none.</summary>
    static int End(FlatText flat, int number, int position)
    {
        var from = flat.IndexFrom(position);
        var rest = flat.Words.AsSpan(from, Math.Min(60, flat.Words.Length - from));
        var (least, best) = (int.MaxValue, 0);
        foreach (var (section, words) in Known)
        {
            if (section != number) continue;
            var bound = words.Length / CharactersPerEdit;
            for (var length = Math.Max(1, words.Length - bound); length <= words.Length + bound && length <= rest.Length; length++)
                if (flat.IsBoundary(from + length) && EditDistance.Within(rest[..length], words, bound) is { } distance && (distance < least || (distance == least && length > best)))
                    (least, best) = (distance, length);
        }
        return best == 0 ? -1 : flat.Position(from + best - 1) + 1;
    }

    static bool IsAfterFigure(string text, int at, int notBefore)
    {
        while (at > notBefore && char.IsWhiteSpace(text[at - 1])) at--;
        return at > notBefore && char.IsAsciiDigit(LabelText.Fold(text[at - 1]));
    }
}
