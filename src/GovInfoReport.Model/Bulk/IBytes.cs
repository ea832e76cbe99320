using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
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

    static abstract T operator ^(T a, T b);

    /// <summary>The upper half of each byte.</summary>
    static abstract T HighNibbles(T bytes);

    /// <summary>a − b, but never below 0.</summary>
    static abstract T MinusToZero(T a, T b);

    /// <summary>A bit for each byte that is a quote, a backslash or a control character.</summary>
    static abstract ulong Specials(T bytes);

    /// <summary>A bit for each byte that is not 0.</summary>
    static abstract ulong NonZeros(T bytes);

    static abstract bool IsZero(T bytes);

    /// <summary>A bit for each byte that is the same in both.</summary>
    static abstract ulong Equals(T a, T b);

    /// <summary>A bit for each byte from one to another.</summary>
    static abstract ulong Between(T bytes, byte first, byte last);

    /// <summary>A bit for each byte of a kind.</summary>
    static abstract ulong Mask(byte kind, ref byte origin);

    /// <summary>For each lane of 16 bytes the lane before it, for the first the last one of the block before.</summary>
    static abstract T LanesBefore(T before, T bytes);

    /// <summary>For each byte the one that stands some places before it.</summary>
    /// <param name="lanes">What <see cref="LanesBefore"/> gives.</param>
    /// <param name="bytes">The block.</param>
    /// <param name="from">16 less the places: 15 for the byte right before. A constant.</param>
    static abstract T Before(T lanes, T bytes, [ConstantExpected(Min = 13, Max = 15)] byte from);
}

/// <summary>16 bytes: SSE, Arm64, and what is emulated elsewhere.</summary>
readonly struct Bytes16(Vector128<byte> value) : IBytes<Bytes16>
{
    readonly Vector128<byte> value = value;

    public Vector128<byte> Value => value;

    public static int Width => 16;

    public static Bytes16 Load(ref byte origin, nint at) => new(Vector128.LoadUnsafe(ref Unsafe.Add(ref origin, at)));

    public static Bytes16 Of(byte value) => new(Vector128.Create(value));

    public static Bytes16 Table(Vector128<byte> entries) => new(entries);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes16 Lookup(Bytes16 table, Bytes16 indices) => new(Vector128.Shuffle(table.value, indices.value));

    public static Bytes16 operator &(Bytes16 a, Bytes16 b) => new(a.value & b.value);

    public static Bytes16 operator |(Bytes16 a, Bytes16 b) => new(a.value | b.value);

    public static Bytes16 operator ^(Bytes16 a, Bytes16 b) => new(a.value ^ b.value);

    public static Bytes16 HighNibbles(Bytes16 bytes) => new(bytes.value >>> 4);

    public static Bytes16 MinusToZero(Bytes16 a, Bytes16 b) => new(Vector128.SubtractSaturate(a.value, b.value));

    public static ulong Specials(Bytes16 bytes) => (Vector128.Equals(bytes.value, Vector128.Create((byte)'"'))
        | Vector128.Equals(bytes.value, Vector128.Create((byte)'\\'))
        | Vector128.LessThan(bytes.value, Vector128.Create((byte)' '))).ExtractMostSignificantBits();

    public static ulong NonZeros(Bytes16 bytes) => ~Vector128.Equals(bytes.value, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF;

    public static bool IsZero(Bytes16 bytes) => bytes.value == Vector128<byte>.Zero;

    public static ulong Equals(Bytes16 a, Bytes16 b) => Vector128.Equals(a.value, b.value).ExtractMostSignificantBits();

    public static ulong Between(Bytes16 bytes, byte first, byte last) => Vector128.LessThanOrEqual(bytes.value - Vector128.Create(first), Vector128.Create((byte)(last - first))).ExtractMostSignificantBits();

    public static ulong Mask(byte kind, ref byte origin) => Vector128.Equals(Vector128.LoadUnsafe(ref origin), Vector128.Create(kind)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes16 LanesBefore(Bytes16 before, Bytes16 bytes) => before;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes16 Before(Bytes16 lanes, Bytes16 bytes, [ConstantExpected(Min = 13, Max = 15)] byte from) =>
        new(Ssse3.IsSupported ? Ssse3.AlignRight(bytes.value, lanes.value, from)
            : AdvSimd.IsSupported ? AdvSimd.ExtractVector128(lanes.value, bytes.value, from)
            : Vector128.Shuffle(bytes.value, Vector128.CreateSequence((byte)(from - 16), (byte)1)) | Vector128.Shuffle(lanes.value, Vector128.CreateSequence(from, (byte)1)));
}

/// <summary>32 bytes: AVX2.</summary>
readonly struct Bytes32(Vector256<byte> value) : IBytes<Bytes32>
{
    readonly Vector256<byte> value = value;

    public Vector256<byte> Value => value;

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

    public static Bytes32 operator ^(Bytes32 a, Bytes32 b) => new(a.value ^ b.value);

    public static Bytes32 HighNibbles(Bytes32 bytes) => new(bytes.value >>> 4);

    public static Bytes32 MinusToZero(Bytes32 a, Bytes32 b) => new(Vector256.SubtractSaturate(a.value, b.value));

    public static ulong Specials(Bytes32 bytes) => (Vector256.Equals(bytes.value, Vector256.Create((byte)'"'))
        | Vector256.Equals(bytes.value, Vector256.Create((byte)'\\'))
        | Vector256.LessThan(bytes.value, Vector256.Create((byte)' '))).ExtractMostSignificantBits();

    public static ulong NonZeros(Bytes32 bytes) => ~Vector256.Equals(bytes.value, Vector256<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF_FFFF;

    public static bool IsZero(Bytes32 bytes) => bytes.value == Vector256<byte>.Zero;

    public static ulong Equals(Bytes32 a, Bytes32 b) => Vector256.Equals(a.value, b.value).ExtractMostSignificantBits();

    public static ulong Between(Bytes32 bytes, byte first, byte last) => Vector256.LessThanOrEqual(bytes.value - Vector256.Create(first), Vector256.Create((byte)(last - first))).ExtractMostSignificantBits();

    public static ulong Mask(byte kind, ref byte origin) => Vector256.Equals(Vector256.LoadUnsafe(ref origin), Vector256.Create(kind)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes32 LanesBefore(Bytes32 before, Bytes32 bytes) =>
        new(Avx2.IsSupported ? Avx2.Permute2x128(before.value, bytes.value, 0x21) : Vector256.Create(before.value.GetUpper(), bytes.value.GetLower()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes32 Before(Bytes32 lanes, Bytes32 bytes, [ConstantExpected(Min = 13, Max = 15)] byte from) =>
        new(Avx2.IsSupported
            ? Avx2.AlignRight(bytes.value, lanes.value, from)
            : Vector256.Create(
                Bytes16.Before(new(lanes.value.GetLower()), new(bytes.value.GetLower()), from).Value,
                Bytes16.Before(new(lanes.value.GetUpper()), new(bytes.value.GetUpper()), from).Value));
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

    public static Bytes64 operator ^(Bytes64 a, Bytes64 b) => new(a.value ^ b.value);

    public static Bytes64 HighNibbles(Bytes64 bytes) => new(bytes.value >>> 4);

    public static Bytes64 MinusToZero(Bytes64 a, Bytes64 b) => new(Vector512.SubtractSaturate(a.value, b.value));

    public static ulong Specials(Bytes64 bytes) => (Vector512.Equals(bytes.value, Vector512.Create((byte)'"'))
        | Vector512.Equals(bytes.value, Vector512.Create((byte)'\\'))
        | Vector512.LessThan(bytes.value, Vector512.Create((byte)' '))).ExtractMostSignificantBits();

    public static ulong NonZeros(Bytes64 bytes) => ~Vector512.Equals(bytes.value, Vector512<byte>.Zero).ExtractMostSignificantBits();

    public static bool IsZero(Bytes64 bytes) => bytes.value == Vector512<byte>.Zero;

    public static ulong Equals(Bytes64 a, Bytes64 b) => Vector512.Equals(a.value, b.value).ExtractMostSignificantBits();

    public static ulong Between(Bytes64 bytes, byte first, byte last) => Vector512.LessThanOrEqual(bytes.value - Vector512.Create(first), Vector512.Create((byte)(last - first))).ExtractMostSignificantBits();

    public static ulong Mask(byte kind, ref byte origin) => Vector512.Equals(Vector512.LoadUnsafe(ref origin), Vector512.Create(kind)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes64 LanesBefore(Bytes64 before, Bytes64 bytes) =>
        new(Avx512F.IsSupported
            ? Avx512F.AlignRight32(bytes.value.AsInt32(), before.value.AsInt32(), 12).AsByte()
            : Vector512.Create(
                Bytes32.LanesBefore(new(before.value.GetUpper()), new(bytes.value.GetLower())).Value,
                Bytes32.LanesBefore(new(bytes.value.GetLower()), new(bytes.value.GetUpper())).Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Bytes64 Before(Bytes64 lanes, Bytes64 bytes, [ConstantExpected(Min = 13, Max = 15)] byte from) =>
        new(Avx512BW.IsSupported
            ? Avx512BW.AlignRight(bytes.value, lanes.value, from)
            : Vector512.Create(
                Bytes32.Before(new(lanes.value.GetLower()), new(bytes.value.GetLower()), from).Value,
                Bytes32.Before(new(lanes.value.GetUpper()), new(bytes.value.GetUpper()), from).Value));
}
