using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>
/// A row of counts as it stands in a canonical document, from what leads up to it to the brace that closes it. Most rows are all zero, and
/// then the whole row is one comparison.
/// </summary>
sealed class FigureRow
{
    // Zeros are put down so many at a time; what is too many is written over by the next row, or stands behind the last cell.
    public const int Lanes = 8;

    // The widest block of bytes.
    const int Block = 64;

    readonly Literal lead;
    readonly Literal.Piece[] behind;
    readonly byte[] zeros;

    /// <param name="before">What stands before each figure, and last what stands behind them all.</param>
    /// <param name="cell">The index of the first cell.</param>
    public FigureRow(IReadOnlyList<byte[]> before, int cell)
    {
        Cell = cell;
        lead = new(before[0]);
        behind = [.. before.Skip(1).Select(text => new Literal.Piece(text))];
        zeros = [.. before[0], .. before.Skip(1).SelectMany(text => (byte[])[(byte)'0', .. text])];
        Reach = zeros.Length + Block + behind.Length * (sizeof(ulong) + 1) + Literal.Piece.Most;
    }

    public int Cell { get; }

    /// <summary>The most that may be read behind the place where a row starts.</summary>
    public int Reach { get; }

    /// <summary>Reads the row.</summary>
    /// <returns>Where it ends; −1 if it is written in another way.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Read<T>(ref byte origin, int at, ref long values) where T : struct, IBytes<T>
    {
        Ahead.Of(ref Unsafe.Add(ref origin, at), zeros.Length);
        ref var value = ref Unsafe.Add(ref values, Cell);
        if (AreZero<T>(ref Unsafe.Add(ref origin, at)))
        {
            for (var i = 0; i < behind.Length; i += Lanes) Vector512<long>.Zero.StoreUnsafe(ref value, (nuint)i);
            return at + zeros.Length;
        }
        // No row is shorter than one of zeros, so the brace cannot be far behind the end of that. To look for it first lets the processor
        // begin the next row while it is still at the figures of this one, each of which has to wait for the one before it.
        var end = at + zeros.Length + BitOperations.TrailingZeroCount(T.Mask((byte)'}', ref Unsafe.Add(ref origin, at + zeros.Length - 1)));
        var read = OneByOne(ref origin, at, ref value);
        if (read != end) return read;
        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool AreZero<T>(ref byte row) where T : struct, IBytes<T>
    {
        ref var zero = ref MemoryMarshal.GetArrayDataReference(zeros);
        if (zeros.Length < T.Width) return MemoryMarshal.CreateReadOnlySpan(ref row, zeros.Length).SequenceEqual(zeros);
        // The last block ends where the row does, and overlaps the one before it.
        var last = zeros.Length - T.Width;
        var differences = T.Load(ref row, last) ^ T.Load(ref zero, last);
        for (var i = 0; i < last; i += T.Width) differences |= T.Load(ref row, i) ^ T.Load(ref zero, i);
        return T.IsZero(differences);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int OneByOne(ref byte origin, int at, ref long value)
    {
        if (!lead.IsAt(ref origin, at)) return -1;
        at += lead.Length;
        foreach (ref readonly var text in behind.AsSpan())
        {
            var length = Digits.Count(ref Unsafe.Add(ref origin, at), out value);
            at += length;
            if (length == 0 || !text.IsAt(ref origin, at)) return -1;
            at += text.Length;
            value = ref Unsafe.Add(ref value, 1);
        }
        return at;
    }
}
