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

    readonly int[] places = new int[Most];
    int count;

    public const int Second = 1, Fifth = 4;

    public static byte[] Phrase => TextRules.Request.Utf8;

    /// <summary>The places of the fifth byte, in their order.</summary>
    public ReadOnlySpan<int> Noted => places.AsSpan(0, Math.Min(count, Most));

    /// <summary>Whether all are noted.</summary>
    public bool AreAll => count <= Most;

    public void Clear() => count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int place)
    {
        if ((uint)count < (uint)places.Length) places[count] = place;
        count++;
    }
}
