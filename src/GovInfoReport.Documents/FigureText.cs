using System.Globalization;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a cell says: a figure, and the text if that says more or other than the figure.</summary>
/// <param name="Figure">The figure; null where there is none.</param>
/// <param name="AsPublished">The text; null where it is a plain number, or nothing at all.</param>
/// <param name="IsRefused">Whether the text should be a count and is no whole number.</param>
readonly record struct FigureText(decimal? Figure, string? AsPublished, bool IsRefused = false)
{
    // What the core holds exactly: 2^53−1, and 28 digits.
    const decimal Greatest = (1L << 53) - 1;
    const int MostDigits = 28;

    // Words for it that are kept and are no figure; the rules call them so (not-a-number), but no count is lost.
    static readonly string[] WordsForNone = ["不涉及", "不适用", "暂无", "没有", "空", "N/A", "n/a"];

    const string Counters = "件个项条宗份次人起例部册家";

    /// <param name="text">The text of the cell.</param>
    /// <param name="isAmount">Whether decimals are legal there.</param>
    /// <param name="unit">The unit of an amount; "251000元" is one of 元 and none of 万元.</param>
    public static FigureText Read(string text, bool isAmount, string? unit = null)
    {
        // Nobody sees them, in the cell or in a message about it.
        if (text.AsSpan().ContainsAny(FlowText.Invisible)) text = string.Concat(text.Where(c => !FlowText.Invisible.Contains(c)));
        text = text.Trim();
        if (text.Length == 0) return new(null, null);
        if (BlankMark.Is(text) || WordsForNone.Contains(text)) return new(null, text);
        if (Number(text, out var length) is { } number && Math.Abs(number) <= Greatest && (isAmount || number == decimal.Truncate(number)) && IsRemark(text.AsSpan(length).Trim(), unit))
            return new(isAmount ? number : decimal.Truncate(number), length == text.Length ? null : text);
        return new(null, text, IsRefused: !isAmount);
    }

    /// <summary>
    /// Whether what stands behind a number leaves it as it is: nothing, a counter or the unit of the cell, something in brackets. "3万" is not
    /// 3, "99%" is not 99, and "12/3" is no figure at all.
    /// </summary>
    static bool IsRemark(ReadOnlySpan<char> rest, string? unit)
    {
        if (unit is not null && rest.StartsWith(unit)) rest = rest[unit.Length..].TrimStart();
        else if (unit is null && !rest.IsEmpty && Counters.Contains(rest[0], StringComparison.Ordinal)) rest = rest[1..].TrimStart();
        return rest.IsEmpty || "（([【，,；;。".Contains(rest[0], StringComparison.Ordinal);
    }

    /// <summary>Whether a text is a number and nothing else, or a mark for none.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => !text.IsEmpty && (BlankMark.Is(text) || (Number(text, out var length) is not null && length == text.Length));

    /// <summary>Whether a text is meant as a figure, and not as a label with a number before it, "1.属于国家秘密".</summary>
    public static bool IsMeantAsFigure(ReadOnlySpan<char> text)
    {
        if (BlankMark.Is(text)) return true;
        if (Number(text, out var length) is null) return false;
        var rest = text[length..];
        return rest.Length < 2 || !".．、)）".Contains(rest[0]);
    }

    /// <summary>The number at the start of a text; null if there is none, or if it is not certain where it ends ("1 234", "1,23").</summary>
    static decimal? Number(ReadOnlySpan<char> text, out int length)
    {
        Span<char> digits = stackalloc char[MostDigits + 2];
        int at = 0, count = 0, significant = 0;
        length = 0;
        if (!text.IsEmpty && Fold(text[0]) is '-' or '+') digits[count++] = Fold(text[at++]);

        var first = at;
        var isLong = false;
        while (Digit(text, at)) Take(text[at++], digits);
        if (at == first) return null;
        // 1,234,567: the first group has at most three digits, the others exactly three.
        if (at - first <= 3)
            while (Is(text, at, ',') && Digit(text, at + 1) && Digit(text, at + 2) && Digit(text, at + 3) && !Digit(text, at + 4))
            {
                for (var i = 1; i <= 3; i++) Take(text[at + i], digits);
                at += 4;
            }
        if (Is(text, at, '.') && Digit(text, at + 1))
        {
            Take(text[at++], digits);
            while (Digit(text, at)) Take(text[at++], digits);
        }
        length = at;

        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (Digit(text, at) || ((Is(text, at, ',') || Is(text, at, '.')) && Digit(text, at + 1)) || isLong) return null;
        return decimal.TryParse(digits[..count], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

        void Take(char c, Span<char> into)
        {
            if (count < into.Length) into[count++] = Fold(c);
            else isLong = true;
            // Zeros before the first other digit are not held.
            if (Fold(c) is >= '1' and <= '9' || (significant > 0 && Fold(c) == '0')) isLong |= ++significant > MostDigits;
        }
    }

    static bool Digit(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(Fold(text[at]));

    static bool Is(ReadOnlySpan<char> text, int at, char mark) => at < text.Length && Fold(text[at]) == mark;

    static char Fold(char c) => LabelText.Fold(c);
}
