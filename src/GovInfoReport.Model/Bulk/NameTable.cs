using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoReport.Model;

/// <summary>The names of the members of an object, found by their first four letters, which tell nearly all apart.</summary>
sealed class NameTable
{
    const int Bits = 6;

    // The letters that are looked at, and the quotes.
    const int Shortest = sizeof(uint) + 2;

    // Odd, and its powers spread every byte over the highest bits: 2^32 over the golden ratio.
    const uint Golden = 0x9E3779B1;

    // A name is its index and, so many bits above, its length: one thing to look up, for the next name waits for it.
    const int LengthAt = 8;

    readonly Entry[] entries;
    // The first name that begins with the letters of a bucket.
    readonly ushort[] buckets = new ushort[1 << Bits];
    readonly uint factor = Golden;

    /// <summary>Makes a table.</summary>
    /// <param name="names">In quotes, each of at least four letters, at most 64 of them, none longer than a piece of a literal.</param>
    public NameTable(ReadOnlyMemory<byte>[] names)
    {
        foreach (var name in names)
            if (name.Length is < Shortest or > Literal.Piece.Most) throw new ArgumentException($"A name has {Shortest} to {Literal.Piece.Most} bytes with its quotes, not {name.Length}.", nameof(names));
        uint[] starts = [.. names.Select(name => Start(ref MemoryMarshal.GetReference(name.Span)))];
        // Until each start has a bucket of its own.
        while (starts.Distinct().Select(Bucket).Distinct().Count() < starts.Distinct().Count()) factor *= Golden;
        entries = new Entry[names.Length];
        for (var i = names.Length - 1; i >= 0; i--)
        {
            entries[i] = new(new(names[i].Span), (ushort)(i | names[i].Length << LengthAt), Array.IndexOf(starts, starts[i], i + 1));
            buckets[Bucket(starts[i])] = entries[i].Found;
        }
    }

    /// <summary>The name that stands here, in plain letters; −1 if it is none of these. Reads up to 32 bytes behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ref byte here)
    {
        int found = Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(buckets), Bucket(Start(ref here)));
        return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(entries), IndexOf(found)).Name.IsAt(ref here, 0) ? found : Another(ref here, IndexOf(found));
    }

    /// <summary>Which of the names one is that was found.</summary>
    public static int IndexOf(int found) => (byte)found;

    /// <summary>How long a name is that was found.</summary>
    public static int LengthOf(int found) => found >> LengthAt;

    int Another(ref byte here, int index)
    {
        while ((index = entries[index].Another) >= 0)
            if (entries[index].Name.IsAt(ref here, 0))
                return entries[index].Found;
        return -1;
    }

    // In the order of the machine, which is the same here and there.
    static uint Start(ref byte name) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref name, 1));

    int Bucket(uint start) => (int)(start * factor >> 32 - Bits);

    /// <param name="Name">The name.</param>
    /// <param name="Found">What is said of it.</param>
    /// <param name="Another">The next one that begins with the same letters; −1 if there is none.</param>
    readonly record struct Entry(Literal.Piece Name, ushort Found, int Another);
}
