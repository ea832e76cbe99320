using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>
/// The fast path: documents that one program wrote are a chain of constant bytes with values between them. The chain of a canonical document is
/// known; that of any other program, with another order of members and with blanks, is taken from a document of its own. Whatever is written
/// otherwise is "don't know", and the next path begins the line anew.
/// </summary>
sealed class FastReader
{
    // What a value may be read ahead of itself.
    const int Margin = 64;

    readonly Step[] steps;
    readonly Literal end;

    /// <summary>A reader of canonical documents.</summary>
    public FastReader(DocumentMap map)
        : this(map, Dissection.Of(map, map.CanonicalText()))
    {
        if (!IsWithinReach) throw new InvalidOperationException($"A document reaches more than {LineReader.Reach} bytes ahead, which is what every buffer has behind its text.");
    }

    FastReader(DocumentMap map, Dissection dissection)
    {
        Map = map;
        steps = [.. dissection.Steps];
        end = new(dissection.Rest);
    }

    /// <summary>A reader of documents that are written as one is.</summary>
    /// <param name="map">The form of the document.</param>
    /// <param name="document">A right document: what is written as it is, is right too.</param>
    /// <returns>Null if there are so many blanks in it that to look for them would leave the buffer.</returns>
    public static FastReader? Learn(DocumentMap map, ReadOnlySpan<byte> document) => new FastReader(map, Dissection.Of(map, document)) is { IsWithinReach: true } reader ? reader : null;

    bool IsWithinReach => Math.Max(end.Length, steps.Max(step => step.Figures?.Reach ?? step.Before!.Length)) + Literal.Piece.Most + Margin <= LineReader.Reach;

    public DocumentMap Map { get; }

    /// <summary>Reads a document.</summary>
    /// <returns>Where it ends; −1 if it is written in another way, or is no document of the form.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Read<T>(ref byte origin, int at, LineContent content, PublishedTextScan published) where T : struct, IBytes<T>
    {
        ref var values = ref content.BeginFigures();
        var tokens = content.Tokens;
        var ahead = content.Ahead;
        foreach (var step in steps)
        {
            if (step.Member is not { } member)
            {
                at = step.Figures!.Read<T>(ref origin, at, ref values, ahead);
                if (at < 0) return -1;
                continue;
            }
            ahead.Of(ref Unsafe.Add(ref origin, at), 2);
            if (!step.Before!.IsAt(ref origin, at)) return -1;
            at += step.Before.Length;
            ref var token = ref tokens[member.Token];
            at = member.Kind switch
            {
                ShapeKind.Text => ValueScan<T>.Text(ref origin, at, content, out token),
                ShapeKind.Amount => ValueScan<T>.Amount(ref origin, at, out Unsafe.Add(ref values, member.Cell), out token),
                ShapeKind.Year => ValueScan<T>.Year(ref origin, at, out token),
                ShapeKind.Date => ValueScan<T>.Date(ref origin, at, out token),
                ShapeKind.Name => ValueScan<T>.Name(ref origin, at, member.Choices, out token),
                _ => published.Read<T>(ref origin, at, content, out token),
            };
            if (at < 0) return -1;
        }
        return end.IsAt(ref origin, at) ? at + end.Length : -1;
    }
}

/// <summary>Counts that follow one another; or another value, with what stands before it.</summary>
sealed record Step(Member? Member, Literal? Before, FigureRun? Figures);
