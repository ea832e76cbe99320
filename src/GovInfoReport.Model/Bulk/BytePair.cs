using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>
/// Two blocks as one of twice the width. Where vectors are narrow, what is done once for each block with the bits that stand for its bytes takes
/// longer than what is done with the bytes.
/// </summary>
readonly struct BytePair<T>(T low, T high) : IBytes<BytePair<T>> where T : struct, IBytes<T>
{
    readonly T low = low, high = high;

    public static int Width => 2 * T.Width;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BytePair<T> Load(ref byte origin, nint at) => new(T.Load(ref origin, at), T.Load(ref origin, at + T.Width));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BytePair<T> Of(byte value) => Twice(T.Of(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BytePair<T> Table(Vector128<byte> entries) => Twice(T.Table(entries));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BytePair<T> Lookup(BytePair<T> table, BytePair<T> indices) => new(T.Lookup(table.low, indices.low), T.Lookup(table.high, indices.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BytePair<T> operator &(BytePair<T> a, BytePair<T> b) => new(a.low & b.low, a.high & b.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BytePair<T> operator |(BytePair<T> a, BytePair<T> b) => new(a.low | b.low, a.high | b.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static BytePair<T> HighNibbles(BytePair<T> bytes) => new(T.HighNibbles(bytes.low), T.HighNibbles(bytes.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NonZeros(BytePair<T> bytes) => Bits(T.NonZeros(bytes.low), T.NonZeros(bytes.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong NotAscii(BytePair<T> bytes) => Bits(T.NotAscii(bytes.low), T.NotAscii(bytes.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(BytePair<T> a, BytePair<T> b) => Bits(T.AtLeast(a.low, b.low), T.AtLeast(a.high, b.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Equals(BytePair<T> a, BytePair<T> b) => Bits(T.Equals(a.low, b.low), T.Equals(a.high, b.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AreBoth(BytePair<T> a, BytePair<T> b, BytePair<T> c, BytePair<T> d) => Bits(T.AreBoth(a.low, b.low, c.low, d.low), T.AreBoth(a.high, b.high, c.high, d.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(BytePair<T> bytes, byte first, byte last) => Bits(T.Between(bytes.low, first, last), T.Between(bytes.high, first, last));

    static BytePair<T> Twice(T value) => new(value, value);

    static ulong Bits(ulong low, ulong high) => low | high << T.Width;
}
