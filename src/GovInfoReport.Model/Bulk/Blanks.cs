using System.Numerics;
using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>The blanks that JSON allows between its parts.</summary>
static class Blanks
{
    /// <summary>Where the next part starts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Behind<T>(ref byte origin, int at) where T : struct, IBytes<T> =>
        Unsafe.Add(ref origin, at) > ' ' ? at : Many<T>(ref origin, at);

    static int Many<T>(ref byte origin, int at) where T : struct, IBytes<T>
    {
        while (true)
        {
            // Indented text has long runs of spaces.
            var spaces = BitOperations.TrailingZeroCount(~T.Equals(T.Load(ref origin, at), T.Of((byte)' ')));
            at += spaces;
            if (spaces == T.Width) continue;
            if (Unsafe.Add(ref origin, at) is not ((byte)'\t' or (byte)'\r')) return at;
            at++;
        }
    }
}
