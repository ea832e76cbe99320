using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GovInfoReport.Model;

/// <summary>
/// Asks for bytes that will be read soon. Zeros are passed over faster than memory brings them, prose and rules take longer than that: so what is
/// slow asks for more than it reads, and memory is never idle. Where there is no such instruction nothing is asked, and only the time changes.
/// </summary>
sealed class Ahead
{
    // A document or so: what is asked for must still be in the cache when its turn comes.
    const int Most = 12 * 1024;

    const int CacheLine = 64;

    // An address that is never read, so the collector may move what stands there.
    nint next;

    /// <summary>Asks for some lines of the cache more than up to now. They may be behind the end of the buffer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe void Of(ref byte now, int lines)
    {
        if (!Sse.IsSupported) return;
        var here = (nint)Unsafe.AsPointer(ref now);
        var from = next;
        // Another buffer, or what was read faster than it was asked for.
        if ((nuint)(from - here) > Most) from = here;
        var end = Math.Min(from + lines * CacheLine, here + Most);
        for (; from < end; from += CacheLine) Sse.Prefetch1((void*)from);
        next = from;
    }
}
