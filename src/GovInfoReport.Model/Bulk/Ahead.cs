using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace GovInfoReport.Model;

/// <summary>
/// Asks for bytes that will be read soon. Documents are read faster than memory comes by itself: the processor foresees a stream only to the
/// end of a page. Where there is no such instruction nothing is asked, and nothing changes but the time.
/// </summary>
static class Ahead
{
    // What is read while memory answers.
    const int Distance = 2048;

    const int CacheLine = 64;

    /// <summary>Asks for as many bytes as are being read now, further on. It may be behind the end of the buffer: nothing is read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Of(ref byte now, int bytes)
    {
        if (!Sse.IsSupported) return;
        for (var i = 0; i < bytes; i += CacheLine) Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.Add(ref now, Distance + i)));
    }
}
