using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>Figures of at most eight digits, eight bytes at once. Bytes are taken in little-endian order; a big-endian machine turns them round.</summary>
static class Digits
{
    const ulong Zeros = 0x3030303030303030;

    // "null" in little-endian order.
    const uint Null = 'n' | 'u' << 8 | 'l' << 16 | (uint)'l' << 24;

    /// <summary>Reads a count or null.</summary>
    /// <returns>Its length; 0 if it is something else, or something rare: more than eight digits, a fraction, an exponent.</returns>
    /// <remarks>What stands behind the figure is for the caller to look at, and so is a ninth digit.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Count(ref byte text, out long value)
    {
        // Most figures have one digit, and to foresee that is faster than to count.
        value = (long)text - '0';
        return (ulong)value <= 9 && (uint)(Unsafe.Add(ref text, 1) - '0') > 9 ? 1 : Longer(ref text, out value);
    }

    static int Longer(ref byte text, out long value)
    {
        var word = Eight(ref text);
        if (Unsigned(word, out value) is not 0 and var digits) return digits;
        if ((uint)word == Null)
        {
            value = CellValues.Blank;
            return 4;
        }
        value = 0;
        if ((byte)word != '-') return 0;
        var length = Unsigned(Eight(ref Unsafe.Add(ref text, 1)), out value);
        value = -value;
        return length == 0 ? 0 : length + 1;
    }

    /// <summary>The first eight bytes as one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Eight(ref byte text)
    {
        var word = Unsafe.ReadUnaligned<ulong>(ref text);
        return BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
    }

    /// <summary>The digits at the start; 0 if there is none, or a zero before others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Unsigned(ulong word, out long value)
    {
        var digits = word ^ Zeros;
        // The first byte that is no digit; what carries from it only reaches those behind it.
        var others = (digits | (digits + 0x7676767676767676)) & 0x8080808080808080;
        var length = BitOperations.TrailingZeroCount(others) >> 3;
        if (length == 0 || ((byte)digits == 0 && length > 1))
        {
            value = 0;
            return 0;
        }
        // To the end of the word, as if zeros stood before them; then pairs, pairs of pairs, and all eight.
        digits <<= 64 - 8 * length;
        digits = digits * 10 + (digits >> 8);
        value = (long)(((digits & 0x000000FF_000000FF) * 0x000F4240_00000064 + ((digits >> 16) & 0x000000FF_000000FF) * 0x00002710_00000001) >> 32);
        return length;
    }
}
