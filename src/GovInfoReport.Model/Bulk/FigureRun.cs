using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>
/// Counts that follow one another in a document, row after row, from what leads up to the first to what stands behind the last. Most are 0, so
/// the text is compared with that of zeros alone, a block at a time; where it differs a figure stands, and the rest of its row is read.
/// </summary>
sealed class FigureRun
{
    // The widest block of bytes, and the longest figure that is read here.
    const int Block = 64, LongestFigure = 9;

    // Stands behind the text of zeros and in no document, so that every comparison ends there.
    const byte NeverInText = 0xFF;

    readonly byte[] zeros;
    readonly int end;
    // For each byte of the text of zeros the figure that stands there; −1 where that is none.
    readonly short[] figureAt;
    readonly Figure[] figures;

    /// <param name="found">What stands before each figure, and its cell.</param>
    /// <param name="behind">What stands behind the last one.</param>
    public FigureRun(ImmutableArray<(byte[] Before, int Cell)> found, byte[] behind)
    {
        end = found.Sum(figure => figure.Before.Length + 1) + behind.Length;
        (zeros, figureAt, figures) = (new byte[end + Block], new short[end + Block], new Figure[found.Length]);
        zeros.AsSpan(end).Fill(NeverInText);
        figureAt.AsSpan().Fill(-1);

        // From the last to the first: where a row ends is known before its figures.
        var (place, next, row, count) = (end, behind, default(Row), 0);
        for (var i = found.Length - 1; i >= 0; i--)
        {
            place -= next.Length;
            next.CopyTo(zeros, place);
            zeros[--place] = (byte)'0';
            var brace = next.AsSpan().IndexOf((byte)'}');
            if (row is null || brace >= 0) (row, count) = (new(place + 1, brace < 0 ? null : brace), 0);
            count++;
            Reach = Math.Max(Reach, Block + row.End - place + (row.Brace ?? 0) + count * LongestFigure);
            figures[i] = new(found[i].Cell, place, next.Length, row);
            figureAt[place] = (short)i;
            next = found[i].Before;
        }
        next.CopyTo(zeros, 0);
    }

    /// <summary>The most that may be read behind a place up to which the text is as it should be.</summary>
    public int Reach { get; }

    /// <summary>Reads the figures that are not 0; the others are left as they are.</summary>
    /// <returns>Where the run ends; −1 if it is written in another way.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Read<T>(ref byte origin, int at, ref long values, Ahead ahead) where T : struct, IBytes<T>
    {
        ref var zero = ref MemoryMarshal.GetArrayDataReference(zeros);
        var all = ulong.MaxValue >> (64 - T.Width);
        for (var z = 0; ;)
        {
            ulong same;
            while ((same = T.Equals(T.Load(ref origin, at), T.Load(ref zero, z))) == all)
            {
                at += T.Width;
                z += T.Width;
            }
            var length = BitOperations.TrailingZeroCount(~same);
            at += length;
            z += length;
            if (z == end) return at;
            var index = figureAt[z];
            if (index < 0) return -1;

            var row = figures[index].Row;
            var rest = row.End - z;
            z = row.End;
            ahead.Of(ref Unsafe.Add(ref origin, at), 2);
            var read = Rest(ref origin, at, index, ref values);
            // No row is shorter than one of zeros, so its brace cannot be far behind the end of that. To look for it first lets the processor
            // begin the next row while it is still at the figures of this one, each of which has to wait for the one before it.
            if (row.Brace is { } brace)
            {
                var foreseen = at + rest + BitOperations.TrailingZeroCount(T.Equals(T.Load(ref origin, at + rest + brace), T.Of((byte)'}')));
                if (read == foreseen)
                {
                    at = foreseen;
                    continue;
                }
            }
            if (read < 0) return -1;
            at = read;
        }
    }

    /// <summary>The figures of a row from one on.</summary>
    int Rest(ref byte origin, int at, int index, ref long values)
    {
        while (true)
        {
            ref readonly var figure = ref figures[index++];
            var length = Digits.Count(ref Unsafe.Add(ref origin, at), out Unsafe.Add(ref values, figure.Cell));
            if (length == 0) return -1;
            at += length;
            if (figure.IsLast) return at;
            if (!IsBehind(ref origin, at, figure)) return -1;
            at += figure.Behind;
        }
    }

    /// <summary>Whether that stands here which stands behind a figure in the text of zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool IsBehind(ref byte origin, int at, in Figure figure)
    {
        ref var behind = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(zeros), figure.Place + 1);
        for (var left = figure.Behind; ; left -= Vector256<byte>.Count)
        {
            var different = ~Vector256.Equals(Vector256.LoadUnsafe(ref Unsafe.Add(ref origin, at)), Vector256.LoadUnsafe(ref behind)).ExtractMostSignificantBits();
            if (left <= Vector256<byte>.Count) return different << (Vector256<byte>.Count - left) == 0;
            if (different != 0) return false;
            at += Vector256<byte>.Count;
            behind = ref Unsafe.Add(ref behind, Vector256<byte>.Count);
        }
    }

    /// <summary>Figures up to a brace; the last of a run may have none.</summary>
    /// <param name="End">Where the row ends in the text of zeros, behind its last figure.</param>
    /// <param name="Brace">How far behind that the brace is.</param>
    sealed record Row(int End, int? Brace);

    /// <param name="Cell">Its cell.</param>
    /// <param name="Place">Where it stands in the text of zeros.</param>
    /// <param name="Behind">How much stands behind it, up to the next.</param>
    /// <param name="Row">Its row.</param>
    readonly record struct Figure(int Cell, int Place, int Behind, Row Row)
    {
        public bool IsLast { get; } = Place + 1 == Row.End;
    }
}
