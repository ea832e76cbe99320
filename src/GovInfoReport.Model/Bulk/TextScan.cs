using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>
/// Finds the end of a JSON string and makes sure that it is text: UTF-8 after the table lookup of Keiser and Lemire ("Validating UTF-8 In Less
/// Than One Instruction Per Byte", 2021), no control character, escapes that JSON has, no lone surrogate.
/// </summary>
static class TextScan<T> where T : struct, IBytes<T>
{
    // What is wrong with two bytes that follow one another, a bit for each.
    const byte TooShort = 1 << 0, TooLong = 1 << 1, Overlong3 = 1 << 2, TooLarge = 1 << 3, Surrogate = 1 << 4, Overlong2 = 1 << 5, TooLarge1000 = 1 << 6, Overlong4 = 1 << 6, TwoContinuations = 1 << 7;
    const byte Carry = TooShort | TooLong | TwoContinuations;

    static Vector128<byte> FirstHigh => Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLarge1000 | Overlong4);

    static Vector128<byte> FirstLow => Vector128.Create(
        Carry | Overlong3 | Overlong2 | Overlong4, Carry | Overlong2, Carry, Carry, Carry | TooLarge, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
        Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000,
        Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000 | Surrogate, Carry | TooLarge | TooLarge1000, Carry | TooLarge | TooLarge1000);

    static Vector128<byte> SecondHigh => Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4, TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge, TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);

    /// <summary>Scans from behind the opening quote.</summary>
    /// <returns>Where the closing quote is; −1 if the string is none, or has something rare in it.</returns>
    /// <remarks>Reads up to a block behind the quote.</remarks>
    public static int End(ref byte origin, int at, out Escapes escapes)
    {
        escapes = Escapes.None;
        while (true)
        {
            at = Stop(ref origin, at, ref escapes);
            if (at < 0 || Unsafe.Add(ref origin, at) == '"') return at;
            escapes |= Escapes.Unicode;
            at = BehindUnicode(ref origin, at);
            if (at < 0) return -1;
        }
    }

    /// <summary>The next quote, or the backslash of \uXXXX. No call in here: vectors would have to be put into memory for it, in every round.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static int Stop(ref byte origin, int at, ref Escapes escapes)
    {
        T firstHigh = T.Table(FirstHigh), firstLow = T.Table(FirstLow), secondHigh = T.Table(SecondHigh), low = T.Of(0x0F);
        T third = T.Of(0xE0 - 0x80), fourth = T.Of(0xF0 - 0x80), top = T.Of(0x80);
        // What stands before a text is a quote or an escape.
        var before = T.Of(0);
        while (true)
        {
            Ahead.Of(ref Unsafe.Add(ref origin, at), T.Width);
            var bytes = T.Load(ref origin, at);
            var lanes = T.LanesBefore(before, bytes);
            before = bytes;
            var first = T.Before(lanes, bytes, 15);
            var pairs = T.Lookup(firstHigh, T.HighNibbles(first)) & T.Lookup(firstLow, first & low) & T.Lookup(secondHigh, T.HighNibbles(bytes));
            // Two continuations in a row are right where a sequence of three or four bytes began, and only there.
            var continued = (T.MinusToZero(T.Before(lanes, bytes, 14), third) | T.MinusToZero(T.Before(lanes, bytes, 13), fourth)) & top;
            var errors = pairs ^ continued;
            var specials = T.Specials(bytes);
            at += T.Width;
            if (specials != 0)
            {
                var wrong = T.NonZeros(errors);
                do
                {
                    var bit = BitOperations.TrailingZeroCount(specials);
                    var position = at - T.Width + bit;
                    if (Unsafe.Add(ref origin, position) == '\\' && IsShort(Unsafe.Add(ref origin, position + 1)))
                    {
                        escapes |= Escapes.Short;
                        specials &= ~(3UL << bit);
                        if (bit < T.Width - 1) continue;
                        // The byte that is passed over is a plain letter, and so is the backslash before it.
                        at++;
                        before = T.Of(0);
                        continue;
                    }
                    // What comes behind is no concern of this string, or will be looked at behind the escape.
                    var isStop = Unsafe.Add(ref origin, position) == '"' || (Unsafe.Add(ref origin, position) == '\\' && Unsafe.Add(ref origin, position + 1) == 'u');
                    return isStop && (wrong << (63 - bit)) == 0 ? position : -1;
                }
                while (specials != 0);
                if (wrong != 0) return -1;
            }
            else if (!T.IsZero(errors)) return -1;
        }
    }

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
