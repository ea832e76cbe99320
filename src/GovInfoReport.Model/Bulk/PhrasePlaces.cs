using System.Runtime.InteropServices;

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

    readonly int[] places = new int[Most + 1];

    public const int Second = 1, Fifth = 4;

    public static byte[] Phrase => TextRules.Request.Utf8;

    /// <summary>How many there are.</summary>
    public int Count { get; set; }

    /// <summary>The places of the fifth byte, in their order; null if there are more than are noted.</summary>
    public ReadOnlySpan<int> All => places.AsSpan(0, Math.Min(Count, Most));

    public bool AreAll => Count <= Most;

    /// <summary>The first; the last is overwritten by all that find no room.</summary>
    public ref int First => ref MemoryMarshal.GetArrayDataReference(places);

    public static int Place(int count) => Math.Min(count, Most);
}
