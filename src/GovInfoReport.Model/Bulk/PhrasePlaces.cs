using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>
/// Where 申请 may stand in the texts of a line, noted while they are read: most reports state no count of requests, and to go through their prose
/// once more only to find that out takes as long as to read it.
/// </summary>
/// <remarks>
/// By the second byte of each character, which tell more than the first: those are the same in most of Chinese. Not all places are right, but
/// none is missing.
/// </remarks>
sealed class PhrasePlaces
{
    // More are counted, but not noted.
    const int Most = 128;

    readonly Note[] notes = new Note[Most];
    int count;

    public const int Second = 1, Fifth = 4;

    public static byte[] Phrase => TextRules.Request.Utf8;

    /// <summary>The blocks with such places, in their order.</summary>
    public ReadOnlySpan<Note> Noted => notes.AsSpan(0, Math.Min(count, Most));

    /// <summary>Whether all are noted.</summary>
    public bool AreAll => count <= Most;

    public void Clear() => count = 0;

    /// <summary>Notes a block, if there is anything in it. Without a branch: where 申请 stands in a text cannot be foreseen.</summary>
    /// <param name="at">Where the block starts.</param>
    /// <param name="fifths">A bit for each fifth byte of what may be the phrase.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int at, ulong fifths)
    {
        if ((uint)count < (uint)notes.Length) notes[count] = new(at, fifths);
        count += Unsafe.BitCast<bool, byte>(fifths != 0);
    }

    /// <param name="At">Where the block starts.</param>
    /// <param name="Fifths">A bit for each fifth byte.</param>
    public readonly record struct Note(int At, ulong Fifths);
}
