using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GovInfoReport.Model;

/// <summary>
/// A block of bytes that the machine handles at once. What scans text is written once against this and compiled for each width, so that all
/// widths do the same; a machine without vectors runs the narrowest in software.
/// </summary>
interface IBytes<T> where T : struct, IBytes<T>
{
    /// <summary>The bytes in a block, at most 64.</summary>
    static abstract int Width { get; }

    static abstract T Load(ref byte origin, nint at);

    static abstract T Of(byte value);

    /// <summary>A table of 16 entries for <see cref="Lookup"/>.</summary>
    static abstract T Table(Vector128<byte> entries);

    /// <summary>The entry of the table for each index from 0 to 15.</summary>
    static abstract T Lookup(T table, T indices);

    static abstract T operator &(T a, T b);

    static abstract T operator |(T a, T b);

    /// <summary>The upper half of each byte.</summary>
    static abstract T HighNibbles(T bytes);

    /// <summary>A bit for each byte that is not 0.</summary>
    static abstract ulong NonZeros(T bytes);

    /// <summary>A bit for each byte from 0x80 on.</summary>
    static abstract ulong NotAscii(T bytes);

    /// <summary>A bit for each byte that is not below another.</summary>
    static abstract ulong AtLeast(T a, T b);

    /// <summary>A bit for each byte that is the same in both.</summary>
    static abstract ulong Equals(T a, T b);

    /// <summary>A bit for each byte that is the same in a and b, and in c and d.</summary>
    static abstract ulong AreBoth(T a, T b, T c, T d);

    /// <summary>A bit for each byte from one to another.</summary>
    static abstract ulong Between(T bytes, byte first, byte last);
}

/// <summary>16 bytes: SSE, Arm64, and what is emulated elsewhere.</summary>
readonly struct Bytes16(Vector128<byte> value) : IBytes<Bytes16>
{
    readonly Vector128<byte> value = value;

    public static int Width => 16;

    public static Bytes16 Load(ref byte origin, nint at) => new(Vector128.LoadUnsafe(ref Unsafe.Add(ref origin, at)));

    public static Bytes16 Of(byte value) => new(Vector128.Create(value));

    public static Bytes16 Table(Vector128<byte> entries) => new(entries);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes16 Lookup(Bytes16 table, Bytes16 indices) => new(Vector128.ShuffleNative(table.value, indices.value));

    public static Bytes16 operator &(Bytes16 a, Bytes16 b) => new(a.value & b.value);

    public static Bytes16 operator |(Bytes16 a, Bytes16 b) => new(a.value | b.value);

    public static Bytes16 HighNibbles(Bytes16 bytes) => new(bytes.value >>> 4);

    public static ulong NonZeros(Bytes16 bytes) => ~Vector128.Equals(bytes.value, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;

    public static ulong NotAscii(Bytes16 bytes) => bytes.value.ExtractMostSignificantBits();

    public static ulong AtLeast(Bytes16 a, Bytes16 b) => Vector128.GreaterThanOrEqual(a.value, b.value).ExtractMostSignificantBits();

    public static ulong Equals(Bytes16 a, Bytes16 b) => Vector128.Equals(a.value, b.value).ExtractMostSignificantBits();

    public static ulong AreBoth(Bytes16 a, Bytes16 b, Bytes16 c, Bytes16 d) => Vector128.Equals((a.value ^ b.value) | (c.value ^ d.value), Vector128<byte>.Zero).ExtractMostSignificantBits();

    public static ulong Between(Bytes16 bytes, byte first, byte last) => Vector128.LessThanOrEqual(bytes.value - Vector128.Create(first), Vector128.Create((byte)(last - first))).ExtractMostSignificantBits();
}

/// <summary>32 bytes: AVX2.</summary>
readonly struct Bytes32(Vector256<byte> value) : IBytes<Bytes32>
{
    readonly Vector256<byte> value = value;

    public static int Width => 32;

    public static Bytes32 Load(ref byte origin, nint at) => new(Vector256.LoadUnsafe(ref Unsafe.Add(ref origin, at)));

    public static Bytes32 Of(byte value) => new(Vector256.Create(value));

    public static Bytes32 Table(Vector128<byte> entries) => new(Vector256.Create(entries, entries));

    // The portable shuffle goes across both halves, which AVX2 has to emulate; the table is the same in both.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes32 Lookup(Bytes32 table, Bytes32 indices) =>
        new(Avx2.IsSupported ? Avx2.Shuffle(table.value, indices.value) : Vector256.Shuffle(table.value, indices.value));

    public static Bytes32 operator &(Bytes32 a, Bytes32 b) => new(a.value & b.value);

    public static Bytes32 operator |(Bytes32 a, Bytes32 b) => new(a.value | b.value);

    public static Bytes32 HighNibbles(Bytes32 bytes) => new(bytes.value >>> 4);

    public static ulong NonZeros(Bytes32 bytes) => ~Vector256.Equals(bytes.value, Vector256<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF_FFFF;

    public static ulong NotAscii(Bytes32 bytes) => bytes.value.ExtractMostSignificantBits();

    public static ulong AtLeast(Bytes32 a, Bytes32 b) => Vector256.GreaterThanOrEqual(a.value, b.value).ExtractMostSignificantBits();

    public static ulong Equals(Bytes32 a, Bytes32 b) => Vector256.Equals(a.value, b.value).ExtractMostSignificantBits();

    public static ulong AreBoth(Bytes32 a, Bytes32 b, Bytes32 c, Bytes32 d) => Vector256.Equals((a.value ^ b.value) | (c.value ^ d.value), Vector256<byte>.Zero).ExtractMostSignificantBits();

    public static ulong Between(Bytes32 bytes, byte first, byte last) => Vector256.LessThanOrEqual(bytes.value - Vector256.Create(first), Vector256.Create((byte)(last - first))).ExtractMostSignificantBits();
}

/// <summary>64 bytes: AVX-512.</summary>
readonly struct Bytes64(Vector512<byte> value) : IBytes<Bytes64>
{
    readonly Vector512<byte> value = value;

    public static int Width => 64;

    public static Bytes64 Load(ref byte origin, nint at) => new(Vector512.LoadUnsafe(ref Unsafe.Add(ref origin, at)));

    public static Bytes64 Of(byte value) => new(Vector512.Create(value));

    public static Bytes64 Table(Vector128<byte> entries) => new(Vector512.Create(Vector256.Create(entries, entries), Vector256.Create(entries, entries)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes64 Lookup(Bytes64 table, Bytes64 indices) =>
        new(Avx512BW.IsSupported ? Avx512BW.Shuffle(table.value, indices.value) : Vector512.Shuffle(table.value, indices.value));

    public static Bytes64 operator &(Bytes64 a, Bytes64 b) => new(a.value & b.value);

    public static Bytes64 operator |(Bytes64 a, Bytes64 b) => new(a.value | b.value);

    public static Bytes64 HighNibbles(Bytes64 bytes) => new(bytes.value >>> 4);

    public static ulong NonZeros(Bytes64 bytes) => ~Vector512.Equals(bytes.value, Vector512<byte>.Zero).ExtractMostSignificantBits();

    public static ulong NotAscii(Bytes64 bytes) => bytes.value.ExtractMostSignificantBits();

    public static ulong AtLeast(Bytes64 a, Bytes64 b) => Vector512.GreaterThanOrEqual(a.value, b.value).ExtractMostSignificantBits();

    public static ulong Equals(Bytes64 a, Bytes64 b) => Vector512.Equals(a.value, b.value).ExtractMostSignificantBits();

    public static ulong AreBoth(Bytes64 a, Bytes64 b, Bytes64 c, Bytes64 d) => Vector512.Equals((a.value ^ b.value) | (c.value ^ d.value), Vector512<byte>.Zero).ExtractMostSignificantBits();

    public static ulong Between(Bytes64 bytes, byte first, byte last) => Vector512.LessThanOrEqual(bytes.value - Vector512.Create(first), Vector512.Create((byte)(last - first))).ExtractMostSignificantBits();
}
