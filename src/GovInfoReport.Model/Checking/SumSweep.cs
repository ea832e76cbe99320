using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>
/// Tells in one sweep over the figures of a table whether all its equalities hold, which they nearly always do. It says only yes or no: which
/// one is broken, and by how much, is for <see cref="SumRules"/>.
/// </summary>
/// <remarks>
/// The same sum stands in every column, or in every row, so the identities come in runs: each is the one before it, moved on by a fixed number
/// of cells. Where that is one cell, a vector takes as many columns as it has lanes; where the parts of a sum are neighbours, it takes them.
/// </remarks>
sealed class SumSweep
{
    const int Lanes = 4, WideLanes = 8;

    readonly Run[] runs;
    readonly int first, count;

    public SumSweep(Table table)
    {
        var found = new List<Run>();
        ImmutableArray<Identity> identities = [.. table.Identities.Where(identity => identity.Comparison == Comparison.Equal)];
        for (var i = 0; i < identities.Length;)
        {
            var start = Indices(identities[i]);
            var (length, step) = (1, 0);
            while (i + length < identities.Length && IsMoved(start, Indices(identities[i + length]), length, ref step)) length++;
            found.Add(new(start, length, step));
            i += length;
        }
        runs = [.. found];
        (first, count) = (table.Cells[0].Index, table.Cells.Length);
    }

    /// <summary>All bits that are set in any figure of the table: 0 if every figure is, negative if one is, or is blank.</summary>
    public long Bits(ReadOnlySpan<long> values)
    {
        var own = values.Slice(first, count);
        if (count < Lanes)
        {
            var few = 0L;
            foreach (var value in own) few |= value;
            return few;
        }
        ref var figures = ref MemoryMarshal.GetReference(own);
        var bits = Vector256<long>.Zero;
        for (var i = 0; ; i = Math.Min(i + Lanes, count - Lanes))
        {
            bits |= Vector256.LoadUnsafe(ref figures, (nuint)i);
            if (i == count - Lanes) break;
        }
        return bits[0] | bits[1] | bits[2] | bits[3];
    }

    /// <summary>Whether every equality holds, for figures none of which is blank or negative.</summary>
    public bool Hold(ReadOnlySpan<long> values)
    {
        // Every index is that of a cell, and there is a figure for each.
        ref var figures = ref MemoryMarshal.GetReference(values[..(first + count)]);
        foreach (var run in runs)
            if (!(run.Step == 1 && run.Count >= Lanes ? AcrossColumns(ref figures, run) : DownRows(ref figures, values.Length, run)))
                return false;
        return true;
    }

    static bool AcrossColumns(ref long figures, Run run)
    {
        for (var column = 0; ; column = Math.Min(column + Lanes, run.Count - Lanes))
        {
            var sum = Vector256<long>.Zero;
            foreach (var index in run.Plus) sum += Vector256.LoadUnsafe(ref figures, (nuint)(index + column));
            foreach (var index in run.Minus) sum -= Vector256.LoadUnsafe(ref figures, (nuint)(index + column));
            if (sum != Vector256.LoadUnsafe(ref figures, (nuint)(run.Target + column))) return false;
            if (column + Lanes == run.Count) return true;
        }
    }

    static bool DownRows(ref long figures, int length, Run run)
    {
        var row = 0;
        if (run.Neighbours is var (plus, minus))
            // The lanes behind a short row are those of the next, and count for nothing; behind the last one there may be none.
            for (; row < run.Count && run.Start + row * run.Step + WideLanes <= length; row++)
            {
                var all = Vector512.LoadUnsafe(ref figures, (nuint)(run.Start + row * run.Step));
                if (Vector512.Sum((all & plus) - (all & minus)) != 0) return false;
            }
        for (; row < run.Count; row++)
        {
            var (sum, move) = (0L, row * run.Step);
            foreach (var index in run.Plus) sum += Unsafe.Add(ref figures, index + move);
            foreach (var index in run.Minus) sum -= Unsafe.Add(ref figures, index + move);
            if (sum != Unsafe.Add(ref figures, run.Target + move)) return false;
        }
        return true;
    }

    static int[][] Indices(Identity identity) =>
    [
        [identity.Target.Index],
        [.. identity.Terms.Where(term => term.Sign > 0).Select(term => term.Cell.Index)],
        [.. identity.Terms.Where(term => term.Sign < 0).Select(term => term.Cell.Index)],
    ];

    static bool IsMoved(int[][] start, int[][] next, int length, ref int step)
    {
        if (length == 1) step = next[0][0] - start[0][0];
        var by = step * length;
        return by > 0 && start.Zip(next).All(pair => pair.First.Select(index => index + by).SequenceEqual(pair.Second));
    }

    /// <summary>An identity and those that are the same a fixed number of cells further on.</summary>
    sealed class Run
    {
        public Run(int[][] start, int count, int step)
        {
            (Target, Plus, Minus, Count, Step) = (start[0][0], start[1], start[2], count, step);
            int[] all = [Target, .. Plus, .. Minus];
            Start = all.Min();
            if (all.Max() - Start < WideLanes) Neighbours = (Lanes(Plus), Lanes([Target, .. Minus]));
        }

        public int Target { get; }

        public int[] Plus { get; }

        public int[] Minus { get; }

        public int Count { get; }

        public int Step { get; }

        /// <summary>The first of its cells.</summary>
        public int Start { get; }

        /// <summary>Where all cells fit into one vector: the lanes that are added, and those that are taken off.</summary>
        public (Vector512<long> Plus, Vector512<long> Minus)? Neighbours { get; }

        Vector512<long> Lanes(int[] indices)
        {
            var lanes = Vector512<long>.Zero;
            foreach (var index in indices) lanes = lanes.WithElement(index - Start, -1L);
            return lanes;
        }
    }
}
