using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>
/// Looks at prose as it stands in a line, in UTF-8 with JSON's escapes, and tells whether a rule could have something to say. A no is certain;
/// a yes only means that the rule itself has to look.
/// </summary>
static class ProseScan
{
    static readonly int[] MayBeBetween = [.. TextRules.BetweenRequestAndCount.Select(phrase => Start(phrase.Utf8)).Distinct()];

    /// <summary>False if there are surely so many characters that are no blanks.</summary>
    public static bool MayBeShorter(ReadOnlySpan<byte> text, int characters)
    {
        // From U+4000 on there are no blanks. Without a branch for each character, for no two texts are alike.
        if (text.Length < 3 * characters) return true;
        var others = 0;
        for (var i = 0; i < characters; i++) others |= text[3 * i] is >= 0xE4 and <= 0xEF ? 0 : 1;
        if (others == 0) return false;

        for (var at = 0; at < text.Length;)
        {
            if (text[at] is >= 0xE4 and <= 0xEF) at += 3;
            else if (text[at] is > (byte)' ' and < 0x7F and not (byte)'\\') at++;
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
        for (var from = 0; Find(text, from, TextRules.Request) is >= 0 and var at;)
        {
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
        }
        return false;
    }

    static int Find(ReadOnlySpan<byte> text, int from, Phrase phrase) =>
        Vector512.IsHardwareAccelerated ? Find<Bytes64>(text, from, phrase)
        : Vector256.IsHardwareAccelerated ? Find<Bytes32>(text, from, phrase)
        : Find<Bytes16>(text, from, phrase);

    /// <summary>
    /// Where a phrase of two characters stands; −1 if it does not. By the second byte of each, which tell more than the first: those are the
    /// same in most of Chinese, and what is at hand searches by them. Reads up to a block behind the text.
    /// </summary>
    static int Find<T>(ReadOnlySpan<byte> text, int from, Phrase phrase) where T : struct, IBytes<T>
    {
        const int first = 1, second = 4;
        ref var origin = ref MemoryMarshal.GetReference(text);
        for (; from <= text.Length - phrase.Utf8.Length; from += T.Width)
            for (var places = T.Mask(phrase.Utf8[first], ref Unsafe.Add(ref origin, from + first)) & T.Mask(phrase.Utf8[second], ref Unsafe.Add(ref origin, from + second)); places != 0; places &= places - 1)
                if (from + BitOperations.TrailingZeroCount(places) is var at && at <= text.Length - phrase.Utf8.Length && text[at..].StartsWith(phrase.Utf8))
                    return at;
        return -1;
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
}
