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
    /// <remarks>Reads up to a block behind the quote, and three bytes before the text, which are part of its member's name.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int End(ref byte origin, int at, out Escapes escapes)
    {
        escapes = Escapes.None;
        T firstHigh = T.Table(FirstHigh), firstLow = T.Table(FirstLow), secondHigh = T.Table(SecondHigh), low = T.Of(0x0F);
        T third = T.Of(0xE0 - 0x80), fourth = T.Of(0xF0 - 0x80), top = T.Of(0x80);
        while (true)
        {
            Ahead.Of(ref Unsafe.Add(ref origin, at), T.Width);
            var bytes = T.Load(ref origin, at);
            var before = T.Load(ref origin, at - 1);
            var pairs = T.Lookup(firstHigh, T.HighNibbles(before)) & T.Lookup(firstLow, before & low) & T.Lookup(secondHigh, T.HighNibbles(bytes));
            // Two continuations in a row are right where a sequence of three or four bytes began, and only there.
            var continued = (T.MinusToZero(T.Load(ref origin, at - 2), third) | T.MinusToZero(T.Load(ref origin, at - 3), fourth)) & top;
            var errors = pairs ^ continued;
            var specials = T.Specials(bytes);
            var next = at + T.Width;
            while (specials != 0)
            {
                var bit = ulong.TrailingZeroCount(specials);
                var position = at + (int)bit;
                switch (Unsafe.Add(ref origin, position))
                {
                    case (byte)'"':
                        // What comes behind the quote is no concern of this string.
                        return (T.NonZeros(errors) << (63 - (int)bit)) == 0 ? position : -1;
                    case (byte)'\\' when IsShort(Unsafe.Add(ref origin, position + 1)):
                        escapes |= Escapes.Short;
                        if (bit == (ulong)T.Width - 1) next++;
                        specials &= ~(3UL << (int)bit);
                        continue;
                    case (byte)'\\' when Unsafe.Add(ref origin, position + 1) == 'u' && (T.NonZeros(errors) << (63 - (int)bit)) == 0:
                        escapes |= Escapes.Unicode;
                        next = BehindUnicode(ref origin, position);
                        if (next < 0) return -1;
                        errors = default;
                        specials = 0;
                        continue;
                    default:
                        return -1;
                }
            }
            if (!T.IsZero(errors)) return -1;
            at = next;
        }
    }

    static bool IsShort(byte c) => c is (byte)'n' or (byte)'"' or (byte)'\\' or (byte)'/' or (byte)'t' or (byte)'r' or (byte)'b' or (byte)'f';

    /// <summary>Passes over escapes \uXXXX that follow one another, as encoders write them that keep to ASCII.</summary>
    /// <returns>Where the text goes on; −1 if a surrogate is alone or a digit is none.</returns>
    static int BehindUnicode(ref byte origin, int at)
    {
        while (Unsafe.Add(ref origin, at) == '\\' && Unsafe.Add(ref origin, at + 1) == 'u')
        {
            var unit = Unit(ref origin, at + 2);
            if (unit < 0) return -1;
            at += 6;
            if (!char.IsSurrogate((char)unit)) continue;
            if (!char.IsHighSurrogate((char)unit) || Unsafe.Add(ref origin, at) != '\\' || Unsafe.Add(ref origin, at + 1) != 'u') return -1;
            unit = Unit(ref origin, at + 2);
            if (unit < 0 || !char.IsLowSurrogate((char)unit)) return -1;
            at += 6;
        }
        return at;
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
