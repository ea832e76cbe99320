using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>Reads the texts of cells that held no plain number, each by the pointer of its cell, and no pointer twice.</summary>
sealed class PublishedTextScan(Form form)
{
    // The longest pointer of a cell is shorter.
    const int LongestPointer = 256;

    readonly Lazy<Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>>> cells =
        new(() => form.Cells.ToDictionary(cell => cell.Pointer, cell => cell.Index).GetAlternateLookup<ReadOnlySpan<char>>());
    readonly bool[] seen = new bool[form.Cells.Length];

    /// <param name="origin">The line.</param>
    /// <param name="at">Where the object starts.</param>
    /// <param name="content">The line as it is read.</param>
    /// <param name="token">The object; of no length if there is no text in it.</param>
    /// <returns>Where the object ends; −1 if it is wrong, or written in a rare way.</returns>
    public int Read<T>(ref byte origin, int at, LineContent content, out Token token) where T : struct, IBytes<T>
    {
        token = new(at, 0);
        if (Unsafe.Add(ref origin, at) != '{') return -1;
        var start = at;
        at = Blanks.Behind<T>(ref origin, at + 1);
        if (Unsafe.Add(ref origin, at) == '}') return at + 1;
        seen.AsSpan().Clear();
        while (true)
        {
            if (Unsafe.Add(ref origin, at) != '"') return -1;
            at = ValueScan<T>.Text(ref origin, at, content, out var pointer);
            if (at < 0 || pointer.Escapes != Escapes.None || Cell(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref origin, pointer.Start), pointer.Length)) is not (>= 0 and var cell)) return -1;
            if (seen[cell]) return -1;
            seen[cell] = true;
            at = Blanks.Behind<T>(ref origin, at);
            if (Unsafe.Add(ref origin, at) != ':') return -1;
            at = Blanks.Behind<T>(ref origin, at + 1);
            if (Unsafe.Add(ref origin, at) != '"') return -1;
            at = ValueScan<T>.Text(ref origin, at, content, out _);
            if (at < 0) return -1;
            at = Blanks.Behind<T>(ref origin, at);
            if (Unsafe.Add(ref origin, at) == ',')
            {
                at = Blanks.Behind<T>(ref origin, at + 1);
                continue;
            }
            token = new(start, at + 1 - start);
            return Unsafe.Add(ref origin, at) == '}' ? at + 1 : -1;
        }
    }

    int Cell(ReadOnlySpan<byte> pointer)
    {
        Span<char> characters = stackalloc char[LongestPointer];
        if (pointer.Length > LongestPointer) return -1;
        var length = Encoding.Latin1.GetChars(pointer, characters);
        return cells.Value.TryGetValue(characters[..length], out var cell) ? cell : -1;
    }
}
