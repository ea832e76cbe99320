using System.Buffers;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>
/// Looks at prose as it stands in a line, in UTF-8 with JSON's escapes, and tells whether a rule could have something to say. A no is certain;
/// a yes only means that the rule itself has to look.
/// </summary>
static class ProseScan
{
    // More than a clause has; a longer one is left to the rule.
    const int LongestClause = 192;

    static readonly int[] MayBeBetween = [.. TextRules.BetweenRequestAndCount.Select(phrase => Start(phrase.Utf8)).Distinct()];

    /// <summary>False if there are surely so many characters that are no blanks.</summary>
    public static bool MayBeShorter(ReadOnlySpan<byte> text, int characters)
    {
        for (var at = 0; at < text.Length;)
        {
            // Ideographs, and what is visible of ASCII; everything else is left to the rule.
            if (text[at] is >= 0xE4 and <= 0xE9) at += 3;
            else if (text[at] is > (byte)' ' and < 0x7F and not (byte)'\\') at++;
            else if (text[at] is >= 0xEA or 0xE3) { at += 3; continue; }
            else return true;
            if (--characters == 0) return false;
        }
        return true;
    }

    /// <summary>False if there is surely no number, or not the subject of one.</summary>
    public static bool MayStateAmount(ReadOnlySpan<byte> text, Phrase subject)
    {
        if (text.IndexOf(subject.Utf8) < 0) return false;
        if (text.ContainsAnyInRange((byte)'0', (byte)'9')) return true;
        for (; text.IndexOf((byte)0xEF) is >= 0 and var at; text = text[(at + 1)..])
            if (IsWide(text[at..]))
                return true;
        return false;
    }

    /// <summary>False if no count of requests but these two is surely stated.</summary>
    public static bool MayState(ReadOnlySpan<byte> text, long received, long all)
    {
        for (var from = 0; text[from..].IndexOf(TextRules.Request.Utf8) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + TextRules.Request.Utf8.Length;
            var rest = text[from..];
            while (SkipAny(ref rest)) { }
            if (rest.IsEmpty) continue;
            // An escape may be a blank, a comma or a wide digit belongs to a number that is not read here.
            if (rest[0] is (byte)'\\' or (byte)',' or (byte)'.' || IsWide(rest)) return true;
            if (!char.IsAsciiDigit((char)rest[0])) continue;
            var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits is < 0) continue;
            if (digits > 15 || rest[digits] is (byte)'\\' or (byte)',' or (byte)'.' || IsWide(rest[digits..])) return true;
            var unit = rest[digits..];
            SkipBlanks(ref unit);
            if (unit.IsEmpty) continue;
            if (unit[0] == '\\') return true;
            if (!IsCounter(unit)) continue;
            if (!System.Buffers.Text.Utf8Parser.TryParse(rest[..digits], out long count, out _) || (count != received && count != all)) return true;
            // One right count is enough for the rule, if it is one of requests received.
            if (IsOfRequests(text[..at]) is not { } certain) return true;
            if (certain) return false;
        }
        return false;
    }

    static bool SkipAny(ref ReadOnlySpan<byte> rest)
    {
        SkipBlanks(ref rest);
        if (!MayBeBetween.AsSpan().Contains(Start(rest))) return false;
        foreach (var phrase in TextRules.BetweenRequestAndCount)
            if (rest.StartsWith(phrase.Utf8))
            {
                rest = rest[phrase.Utf8.Length..];
                return true;
            }
        return false;
    }

    /// <summary>The first three bytes, which are a character of Chinese.</summary>
    static int Start(ReadOnlySpan<byte> text) => text.Length < 3 ? 0 : text[0] << 16 | text[1] << 8 | text[2];

    static void SkipBlanks(ref ReadOnlySpan<byte> rest)
    {
        while (!rest.IsEmpty && rest[0] is (byte)' ' or 0xC2 or 0xE1 or 0xE2 or 0xE3 && Rune.DecodeFromUtf8(rest, out var rune, out var length) == OperationStatus.Done && Rune.IsWhiteSpace(rune))
            rest = rest[length..];
    }

    static bool IsCounter(ReadOnlySpan<byte> text) =>
        Rune.DecodeFromUtf8(text, out var rune, out _) == OperationStatus.Done && rune.IsBmp && TextRules.Counters.Contains((char)rune.Value, StringComparison.Ordinal);

    // U+FF10 to U+FF19.
    static bool IsWide(ReadOnlySpan<byte> text) => text is [0xEF, 0xBC, >= 0x90 and <= 0x99, ..];

    /// <summary>Whether a clause before 申请 speaks of requests received; null if that takes more of the text.</summary>
    static bool? IsOfRequests(ReadOnlySpan<byte> before)
    {
        var clause = before.Length > LongestClause ? before[^LongestClause..] : before;
        var isWhole = clause.Length == before.Length;
        if (clause.LastIndexOf((byte)'\\') is >= 0 and var escape)
        {
            // A line feed ends a clause; no other escape is looked into here.
            if (clause[escape + 1] != 'n' || (escape > 0 && clause[escape - 1] == '\\')) return null;
            clause = clause[(escape + 2)..];
            isWhole = true;
        }
        while (!clause.IsEmpty && (clause[0] & 0xC0) == 0x80) clause = clause[1..];
        Span<char> characters = stackalloc char[LongestClause];
        var text = characters[..Encoding.UTF8.GetChars(clause, characters)];
        return isWhole || text.ContainsAny(TextRules.EndsOfClause) ? TextRules.HasVerbBefore(text) : null;
    }
}
