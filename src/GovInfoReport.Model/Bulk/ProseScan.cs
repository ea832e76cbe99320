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

    // What may stand before a count, in the lanes of a vector; the ideographic space fills the rest, for it may too.
    static readonly Vector512<int> MayLead = Vector512.Create([.. MayBeBetween, .. Enumerable.Repeat(IdeographicSpace, Vector512<int>.Count - MayBeBetween.Length)]);

    const int IdeographicSpace = 0xE38080;

    const ulong OfSix = 0xFFFF_FFFF_FFFF;

    static readonly ulong Disclosure = Digits.Eight(ref MemoryMarshal.GetReference<byte>([.. TextRules.Disclosure.Utf8, 0, 0]));

    /// <summary>False if there are surely so many characters that are no blanks.</summary>
    /// <remarks>Reads up to 32 bytes behind the text's start.</remarks>
    public static bool MayBeShorter(ReadOnlySpan<byte> text, int characters)
    {
        // Characters of three bytes, as those of Chinese are, one behind the other: of those from U+3000 on only the first is a blank.
        if (text.Length >= 3 * characters && 3 * characters <= Vector256<byte>.Count)
        {
            var bytes = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(text));
            var starts = (uint)((1UL << 3 * characters) - 1) & 0x49249249;
            var leads = Vector256.GreaterThan(bytes, Vector256.Create((byte)0xE2)) & Vector256.LessThan(bytes, Vector256.Create((byte)0xF0));
            var (first, others) = (Vector256.Equals(bytes, Vector256.Create((byte)0xE3)).ExtractMostSignificantBits(), Vector256.Equals(bytes, Vector256.Create((byte)0x80)).ExtractMostSignificantBits());
            var blank = first & others >> 1 & others >> 2;
            if ((leads.ExtractMostSignificantBits() & ~blank & starts) == starts) return false;
        }
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is >= 0xE3 and <= 0xEF && Start(text[at..]) != IdeographicSpace) at += 3;
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

    /// <summary>False if behind a place where 申请 may stand surely no count is stated but these two.</summary>
    /// <remarks>Reads up to 16 bytes behind the text.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayState(ReadOnlySpan<byte> text, int at, long received, long all)
    {
        var phrase = PhrasePlaces.Phrase;
        ref var behind = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), at + phrase.Length);
        // 公开 stands behind it nearly always, but for no two reports in the same place: to foresee it is no use.
        behind = ref Unsafe.Add(ref behind, TextRules.Disclosure.Utf8.Length * Unsafe.BitCast<bool, byte>((Digits.Eight(ref behind) & OfSix) == Disclosure));
        return MayLeadToCount(ref behind) && !IsOneOf(ref behind, received, all)
            && at <= text.Length - phrase.Length && text[at..].StartsWith(phrase) && IsAnother(text[(at + phrase.Length)..], received, all);
    }

    /// <summary>Whether one of two counts stands here, and a character of Chinese behind it that is no wide digit.</summary>
    static bool IsOneOf(ref byte text, long received, long all) =>
        Digits.Count(ref text, out var count) is > 0 and var length && (count == received || count == all) && Unsafe.Add(ref text, length) is >= 0xE3 and < 0xEF;

    /// <summary>Whether a count may stand here, or what may stand before one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool MayLeadToCount(ref byte text)
    {
        var start = Start(MemoryMarshal.CreateReadOnlySpan(ref text, 3));
        // What is below is ASCII, or one of several blanks.
        return text < 0xE3 || Vector512.EqualsAny(MayLead, Vector512.Create(start)) || (start & 0xFFFFF0) == 0xEFBC90;
    }

    /// <summary>Whether another count follows, in what stands behind the phrase.</summary>
    public static bool IsAnother(ReadOnlySpan<byte> rest, long received, long all)
    {
        while (SkipAny(ref rest)) { }
        if (rest.IsEmpty) return false;
        // An escape may be a blank, a comma or a wide digit belongs to a number that is not read here.
        if (rest[0] is (byte)'\\' or (byte)',' or (byte)'.' || IsWide(rest)) return true;
        if (!char.IsAsciiDigit((char)rest[0])) return false;
        var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits is < 0) return false;
        if (digits > 15 || rest[digits] is (byte)'\\' or (byte)',' or (byte)'.' || IsWide(rest[digits..])) return true;
        var unit = rest[digits..];
        SkipBlanks(ref unit);
        if (unit.IsEmpty) return false;
        if (unit[0] == '\\') return true;
        return IsCounter(unit) && (!System.Buffers.Text.Utf8Parser.TryParse(rest[..digits], out long count, out _) || (count != received && count != all));
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
