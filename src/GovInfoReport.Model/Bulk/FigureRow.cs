using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>
/// A row of counts as a program writes it, from what leads up to it to the brace that closes it. Most rows are all zero, and then the whole row
/// is one comparison.
/// </summary>
sealed class FigureRow
{
    const int Lanes = 4;

    // The widest block of bytes.
    const int Block = 64;

    readonly Literal lead;
    readonly Figure[] figures;
    readonly byte[] zeros;

    /// <param name="figures">What stands before each figure, and its cell; the cells are neighbours, in any order.</param>
    /// <param name="behind">What stands behind the last one.</param>
    public FigureRow(IReadOnlyList<(byte[] Before, int Cell)> figures, byte[] behind)
    {
        Cell = figures.Min(figure => figure.Cell);
        lead = new(figures[0].Before);
        this.figures = [.. figures.Select((figure, i) => new Figure(figure.Cell - Cell, i + 1 < figures.Count ? figures[i + 1].Before : behind))];
        zeros = [.. figures.SelectMany(figure => (byte[])[.. figure.Before, (byte)'0']), .. behind];
        Reach = zeros.Length + Block + figures.Count * (sizeof(ulong) + 1) + Literal.Piece.Most;
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
            PutZeros(ref value);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    void PutZeros(ref long value)
    {
        var last = figures.Length - Lanes;
        if (last < 0)
        {
            for (var i = 0; i < figures.Length; i++) Unsafe.Add(ref value, i) = 0;
            return;
        }
        for (var i = 0; i < last; i += Lanes) Vector256<long>.Zero.StoreUnsafe(ref value, (nuint)i);
        Vector256<long>.Zero.StoreUnsafe(ref value, (nuint)last);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    int OneByOne(ref byte origin, int at, ref long value)
    {
        if (!lead.IsAt(ref origin, at)) return -1;
        at += lead.Length;
        foreach (ref readonly var figure in figures.AsSpan())
        {
            var length = Digits.Count(ref Unsafe.Add(ref origin, at), out Unsafe.Add(ref value, figure.Place));
            at += length;
            if (length == 0 || !figure.Behind.IsAt(ref origin, at)) return -1;
            at += figure.Behind.Length;
            if (figure.Further is null) continue;
            if (!figure.Further.IsAt(ref origin, at)) return -1;
            at += figure.Further.Length;
        }
        return at;
    }

    /// <summary>A figure of the row, and what stands behind it.</summary>
    readonly struct Figure(int place, byte[] behind)
    {
        /// <summary>Its cell, counted from the first of the row.</summary>
        public int Place { get; } = place;

        public Literal.Piece Behind { get; } = new(behind.AsSpan(0, Math.Min(behind.Length, Literal.Piece.Most)));

        /// <summary>The rest, where there are many blanks.</summary>
        public Literal? Further { get; } = behind.Length > Literal.Piece.Most ? new(behind.AsSpan(Literal.Piece.Most)) : null;
    }
}
