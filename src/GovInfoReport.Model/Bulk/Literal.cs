using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace GovInfoReport.Model;

/// <summary>A piece of text that stands in every document, compared 32 bytes at a time.</summary>
sealed class Literal
{
    readonly Piece[] pieces;

    public Literal(ReadOnlySpan<byte> text)
    {
        Length = text.Length;
        pieces = new Piece[Math.Max(1, (text.Length + Piece.Most - 1) / Piece.Most)];
        for (var i = 0; i < pieces.Length; i++) pieces[i] = new(text[Math.Min(text.Length, i * Piece.Most)..Math.Min(text.Length, (i + 1) * Piece.Most)]);
    }

    public int Length { get; }

    /// <summary>Whether the text stands here. Reads up to 32 bytes behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(ref byte origin, int at)
    {
        foreach (ref readonly var piece in pieces.AsSpan())
        {
            if (!piece.IsAt(ref origin, at)) return false;
            at += Piece.Most;
        }
        return true;
    }

    /// <summary>At most 32 bytes of text; the mask leaves out what is behind a shorter one.</summary>
    public readonly struct Piece
    {
        public const int Most = 32;

        readonly Vector256<byte> text, mask;

        public Piece(ReadOnlySpan<byte> text)
        {
            Span<byte> padded = stackalloc byte[Most], counts = stackalloc byte[Most];
            text.CopyTo(padded);
            counts[..text.Length].Fill(0xFF);
            (this.text, mask) = (Vector256.Create<byte>(padded), Vector256.Create<byte>(counts));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool IsAt(ref byte origin, int at) =>
            ((Vector256.LoadUnsafe(ref Unsafe.Add(ref origin, at)) ^ text) & mask) == Vector256<byte>.Zero;
    }
}
