using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>
/// Finds the end of a JSON string and makes sure that it is text: UTF-8, no control character, escapes that JSON has, no lone surrogate. Chinese
/// has three bytes to a character, so a block is right where two continuations stand behind each lead and nowhere else; characters of two and
/// four bytes are looked at one by one.
/// </summary>
static class TextScan<T> where T : struct, IBytes<T>
{
    // Kinds of bytes to look at, a bit for each group of those that have the upper half in common.
    const byte All = 1 << 0, Quote = 1 << 1, Backslash = 1 << 2, Lead = 1 << 3;

    // Control characters; leads of two and of four bytes; E0 and ED, behind which not every continuation is right.
    static Vector128<byte> ByHigh => Vector128.Create(All, All, Quote, 0, 0, Backslash, 0, 0, 0, 0, 0, 0, All, All, Lead, All);

    static Vector128<byte> ByLow => Vector128.Create(All | Lead, All, All | Quote, All, All, All, All, All, All, All, All, All, All | Backslash, All | Lead, All, All);

    // The first leads of three bytes and of four.
    const byte Longer = 0xE0, LongerStill = 0xF0;

    /// <summary>Scans from behind the opening quote.</summary>
    /// <returns>Where the closing quote is; −1 if the string is none, or has something rare in it.</returns>
    /// <remarks>Reads up to a block behind the quote.</remarks>
    public static int End(ref byte origin, int at, LineContent content, out Escapes escapes)
    {
        escapes = Escapes.None;
        while (true)
        {
            at = Stop(ref origin, at, content, ref escapes);
            if (at < 0 || Unsafe.Add(ref origin, at) == '"') return at;
            escapes |= Escapes.Unicode;
            at = BehindUnicode(ref origin, at);
            if (at < 0) return -1;
        }
    }

    /// <summary>The next quote, or the backslash of \uXXXX. No call in here: vectors would have to be put into memory for it, in every round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static int Stop(ref byte origin, int at, LineContent content, ref Escapes escapes)
    {
        T byHigh = T.Table(ByHigh), byLow = T.Table(ByLow), low = T.Of(0x0F), longer = T.Of(Longer);
        var all = ulong.MaxValue >> (64 - T.Width);
        T second = T.Of(PhrasePlaces.Phrase[PhrasePlaces.Second]), fifth = T.Of(PhrasePlaces.Phrase[PhrasePlaces.Fifth]);
        const int between = PhrasePlaces.Fifth - PhrasePlaces.Second;
        var (ahead, requests) = (content.Ahead, content.Requests);
        // The continuations that leads of the block before have in this one.
        var carried = 0UL;
        while (true)
        {
            ahead.Of(ref Unsafe.Add(ref origin, at), 2);
            var bytes = T.Load(ref origin, at);
            var special = T.NonZeros(T.Lookup(byHigh, T.HighNibbles(bytes)) & T.Lookup(byLow, bytes & low));
            var leads = T.AtLeast(bytes, longer);
            // A bit for each byte that is not of ASCII where it should be, or the other way round.
            var wrong = (T.NotAscii(bytes) ^ leads ^ (leads << 1 | leads << 2 | carried)) & all;
            var last = leads >> (T.Width - 2);
            carried = last | last >> 1;

            requests.Add(at, T.AreBoth(bytes, fifth, T.Load(ref origin, at - between), second));
            at += T.Width;
            if ((special | wrong) == 0) continue;
            for (; special != 0; special &= special - 1)
            {
                var bit = BitOperations.TrailingZeroCount(special);
                ref var found = ref Unsafe.Add(ref origin, at - T.Width + bit);
                if (found == '\\' && IsShort(Unsafe.Add(ref found, 1)))
                {
                    escapes |= Escapes.Short;
                    special &= ~(2UL << bit);
                    // The byte that is passed over is a plain letter.
                    if (bit == T.Width - 1) at++;
                }
                else if (found >= 0xC0)
                {
                    if (!IsRightLead(found, Unsafe.Add(ref found, 1))) return -1;
                    // A lead of two bytes was not taken for one, and of one of four bytes the last continuation was not foreseen.
                    if (found < Longer) wrong ^= 1UL << bit;
                    else if (found < LongerStill) continue;
                    var continuation = bit + (found < Longer ? 1 : 3);
                    if (continuation < T.Width) wrong ^= 1UL << continuation;
                    else carried |= 1UL << (continuation - T.Width);
                }
                // What comes behind is no concern of this string, or will be looked at behind the escape.
                else return (found == '"' || (found == '\\' && Unsafe.Add(ref found, 1) == 'u')) && (wrong << (63 - bit)) == 0 ? at - T.Width + bit : -1;
            }
            if ((wrong & all) != 0) return -1;
        }
    }

    /// <summary>Whether a character may begin with a byte, and with it and the next; that the next is a continuation is looked at elsewhere.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsRightLead(byte lead, byte next) => lead switch
    {
        0xE0 => next >= 0xA0,
        0xED => next < 0xA0,
        0xF0 => next >= 0x90,
        0xF4 => next < 0x90,
        _ => lead is > 0xC1 and < 0xF4,
    };

    /// <summary>Whether a letter makes an escape with the backslash before it: "\/bfnrt.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsShort(byte c) => c switch
    {
        < 64 => (1UL << c & (1UL << '"' | 1UL << '/')) != 0,
        < 128 => (1UL << (c - 64) & (1UL << ('\\' - 64) | 1UL << ('b' - 64) | 1UL << ('f' - 64) | 1UL << ('n' - 64) | 1UL << ('r' - 64) | 1UL << ('t' - 64))) != 0,
        _ => false,
    };

    /// <summary>Passes over escapes \uXXXX that follow one another, as encoders write them that keep to ASCII.</summary>
    /// <returns>Where the text goes on; −1 if a surrogate is alone or a digit is none.</returns>
    static int BehindUnicode(ref byte origin, int at)
    {
        while (true)
        {
            int plain;
            do at += plain = PlainEscapes(ref origin, at);
            while (plain == BytesOfEscapes);
            if (Unsafe.Add(ref origin, at) != '\\' || Unsafe.Add(ref origin, at + 1) != 'u') return at;
            var unit = Unit(ref origin, at + 2);
            if (unit < 0) return -1;
            at += 6;
            if (!char.IsSurrogate((char)unit)) continue;
            if (!char.IsHighSurrogate((char)unit) || Unsafe.Add(ref origin, at) != '\\' || Unsafe.Add(ref origin, at + 1) != 'u') return -1;
            unit = Unit(ref origin, at + 2);
            if (unit < 0 || !char.IsLowSurrogate((char)unit)) return -1;
            at += 6;
        }
    }

    // The escapes that a block has room for, in bytes, and a bit for each place where one starts.
    static int BytesOfEscapes => T.Width / 6 * 6;

    static ulong Starts => 0x0041_0410_4104_1041UL & ((1UL << BytesOfEscapes) - 1);

    /// <summary>How many bytes of escapes stand here, one behind the other, that are right and no surrogates; at most a block.</summary>
    static int PlainEscapes(ref byte origin, int at)
    {
        var bytes = T.Load(ref origin, at);
        var letters = bytes | T.Of(0x20);
        var digits = T.Between(bytes, (byte)'0', (byte)'9') | T.Between(letters, (byte)'a', (byte)'f');
        // A first digit of D may make a surrogate.
        var right = T.Equals(bytes, T.Of((byte)'\\')) & T.Equals(bytes, T.Of((byte)'u')) >> 1 & digits >> 2 & digits >> 3 & digits >> 4 & digits >> 5 & ~(T.Equals(letters, T.Of((byte)'d')) >> 2);
        return Math.Min(BitOperations.TrailingZeroCount(~right & Starts), BytesOfEscapes);
    }

    static int Unit(ref byte origin, int at)
    {
        var unit = 0;
        for (var i = 0; i < 4; i++)
        {
            int c = Unsafe.Add(ref origin, at + i);
            var digit = c is >= '0' and <= '9' ? c - '0' : (c | 0x20) is >= 'a' and <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
            if (digit < 0) return -1;
            unit = unit << 4 | digit;
        }
        return unit;
    }
}

/// <summary>What escapes a text has in it.</summary>
[Flags]
enum Escapes
{
    None = 0,

    /// <summary>\n, \" and the like.</summary>
    Short = 1,

    /// <summary>\uXXXX, behind which any character may hide.</summary>
    Unicode = 2,
}
