using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>Rules that read the prose of a report.</summary>
static class TextRules
{
    public const int FewestCharacters = 10;
    const int YuanPerUnit = 10_000;

    // Verbs of receiving. Without one before it, "申请 34 件" may be those carried over, or those that came by post.
    static readonly string[] Received = ["收到", "受理", "接收", "新收", "收取"];
    public static Phrase Request { get; } = new("申请");
    public static Phrase Disclosure { get; } = new("公开");
    public static Phrase[] BetweenRequestAndCount { get; } = [Disclosure, new("政府信息"), new("事项"), new("总数"), new("总量"), new("数量"), new("合计"), new("共计"), new("共"), new("计"), new("为")];
    public const string Counters = "件条宗份次个例起";
    public static readonly Phrase FeeWord = new("信息处理费");
    public static SearchValues<char> EndsOfClause { get; } = SearchValues.Create("，。；、！？,;（）()：:\n");
    static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,０１２３４５６７８９");

    // Section six often, and rightly, is 无.
    public static bool HasSubstance(Section section) => section.Number is 1 or 5;

    public static void ThinSection(ref Examination examination)
    {
        foreach (var section in examination.Form.Sections)
        {
            if (!HasSubstance(section) || !examination.Content.HasProse(section)) continue;
            var characters = 0;
            foreach (var rune in examination.Content.Prose(section).EnumerateRunes())
            {
                if (!Rune.IsWhiteSpace(rune)) characters++;
                if (characters == FewestCharacters) break;
            }
            if (characters < FewestCharacters)
                examination.Broken(section.Code, section.Heading, section.Pointer, expected: FewestCharacters, actual: characters);
        }
    }

    public static void RequestCount(ref Examination examination)
    {
        Cell received = examination.Form.Landmarks.Received, carriedOver = examination.Form.Landmarks.CarriedOver;
        long newly = examination.Values[received.Index], older = examination.Values[carriedOver.Index];
        var overview = examination.Form.Sections[0];
        if (!examination.Content.HasProse(overview) || newly == CellValues.Blank || older == CellValues.Blank) return;

        decimal? stated = null;
        var text = examination.Content.Prose(overview);
        for (var from = 0; NextRequestCount(text, ref from) is { } count;)
        {
            if (count == newly || count == newly + older) return;
            stated ??= count;
        }
        if (stated is null) return;
        var sum = newly + older;
        examination.Broken(place: null, received.Name, overview.Pointer, [received.Pointer, carriedOver.Pointer], newly, stated,
            older == 0 ? new("", "") : new($"（连同上年结转 {sum} 件）", $" ({sum} with those carried over)"));
    }

    public static void ProcessingFee(ref Examination examination)
    {
        var (cell, matters) = (examination.Form.Landmarks.Fees, examination.Form.Sections[^1]);
        if (!examination.Content.HasProse(matters) || examination.Content.Figure(cell) is not { } fees) return;
        var text = examination.Content.Prose(matters);
        for (int from = 0, found; (found = text[from..].IndexOf(FeeWord.Text)) >= 0; from += found + 1)
        {
            if (StatedFee(text, from + found) is not { } stated || stated <= fees) continue;
            examination.Broken(place: null, cell.Name, cell.Pointer, [matters.Pointer], fees, stated);
            return;
        }
    }

    /// <summary>The next count of requests received, "收到政府信息公开申请75件", and where to go on.</summary>
    static decimal? NextRequestCount(ReadOnlySpan<char> text, ref int from)
    {
        while (text[from..].IndexOf(Request.Text) is >= 0 and var found)
        {
            var at = from + found;
            from = at + Request.Text.Length;
            var rest = text[from..];
            while (SkipAny(ref rest)) { }
            if (!rest.IsEmpty && OfNumbers.Contains(rest[0]) && TakeNumber(ref rest) is { } count && IsCounted(rest) && HasVerbBefore(text[..at])) return count;
        }
        return null;

        static bool SkipAny(ref ReadOnlySpan<char> rest)
        {
            rest = rest.TrimStart();
            foreach (var phrase in BetweenRequestAndCount)
                if (rest.StartsWith(phrase.Text))
                {
                    rest = rest[phrase.Text.Length..];
                    return true;
                }
            return false;
        }

        static bool IsCounted(ReadOnlySpan<char> rest) => rest.TrimStart() is [var unit, ..] && Counters.Contains(unit, StringComparison.Ordinal);
    }

    /// <summary>Whether 申请 behind a clause is of requests received: "收到政府信息公开申请", "收到申请"; not "受理行政许可申请", nor what was carried over.</summary>
    public static bool HasVerbBefore(ReadOnlySpan<char> before)
    {
        var clause = before[(before.LastIndexOfAny(EndsOfClause) + 1)..];
        foreach (var verb in Received)
            if (clause.LastIndexOf(verb) is >= 0 and var at)
            {
                var kind = clause[(at + verb.Length)..];
                return !clause.Contains("结转", StringComparison.Ordinal) && (kind.Length <= 1 || kind.Contains("公开", StringComparison.Ordinal));
            }
        return false;
    }

    /// <summary>The processing fee that a clause states behind or right before the word, in units of 10 000 yuan; not a rate, and not what something else cost.</summary>
    static decimal? StatedFee(ReadOnlySpan<char> text, int at)
    {
        var before = text[..at];
        before = before[(before.LastIndexOfAny(EndsOfClause) + 1)..];
        var behind = text[(at + FeeWord.Text.Length)..];
        if (behind.IndexOfAny(EndsOfClause) is >= 0 and var end && !(behind[end] == ',' && end + 1 < behind.Length && char.IsAsciiDigit(behind[end + 1]))) behind = behind[..end];
        if (before.Contains('未') || behind.Contains('每') || behind.Contains("元/", StringComparison.Ordinal)) return null;
        return FirstAmount(behind) ?? (before.TrimEnd("的") is [.., '元'] ? FirstAmount(before) : null);
    }

    static decimal? FirstAmount(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(OfNumbers) is >= 0 and var at)
        {
            text = text[at..];
            var number = TakeNumber(ref text);
            text = text.TrimStart();
            if (text.StartsWith("元")) return number / YuanPerUnit;
            if (text.StartsWith("万元")) return number;
        }
        return null;
    }

    static decimal? TakeNumber(ref ReadOnlySpan<char> text)
    {
        const int LongestNumber = 32, FullWidth = '０' - '0';
        var length = text.IndexOfAnyExcept(OfNumbers);
        var digits = length < 0 ? text : text[..length];
        text = text[digits.Length..];
        if (digits.Length > LongestNumber) return null;
        Span<char> folded = stackalloc char[digits.Length];
        for (var i = 0; i < digits.Length; i++) folded[i] = digits[i] >= '０' ? (char)(digits[i] - FullWidth) : digits[i];
        return decimal.TryParse(folded, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
