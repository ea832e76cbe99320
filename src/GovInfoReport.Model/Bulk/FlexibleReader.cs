using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>
/// The flexible path: the same tree of members in any order and with any blanks. Whatever else a document may have, escapes in names, rare
/// numbers, is "don't know", and so is everything that is wrong. Learns the order of members, so not for several threads at once.
/// </summary>
sealed class FlexibleReader(DocumentMap map)
{
    readonly Node root = new(map.Root);
    readonly Literal edition = new(Encoding.UTF8.GetBytes($"\"{EditionConverter.Name(map.Form.Edition)}\""));

    /// <summary>Reads a document.</summary>
    /// <returns>Where it ends; −1 if this is none of the form, or a rare one.</returns>
    public int Read<T>(ref byte origin, int at, LineContent content, PublishedTextScan published) where T : struct, IBytes<T> =>
        Object<T>(ref origin, Blanks.Behind<T>(ref origin, at), root, ref content.BeginFigures(), content, published);

    int Object<T>(ref byte origin, int at, Node node, ref long values, LineContent content, PublishedTextScan published) where T : struct, IBytes<T>
    {
        if (Unsafe.Add(ref origin, at) != '{') return -1;
        var (seen, before) = (0UL, 0);
        while (true)
        {
            at = Blanks.Behind<T>(ref origin, at + 1);
            // Whoever writes documents writes their members in one order: what came behind a member last time comes there again.
            int next = node.Behind[before];
            if (!node.Names[next].IsAt(ref origin, at))
            {
                next = node.Find(ref origin, at);
                if (next < 0) return -1;
                node.Behind[before] = (byte)next;
            }
            if ((seen & 1UL << next) != 0) return -1;
            seen |= 1UL << next;
            before = next + 1;

            at = Blanks.Behind<T>(ref origin, at + node.Names[next].Length);
            if (Unsafe.Add(ref origin, at) != ':') return -1;
            at = Blanks.Behind<T>(ref origin, at + 1);
            content.Ahead.Of(ref Unsafe.Add(ref origin, at), 1);
            at = node.IsCounts
                ? Count(ref origin, at, ref Unsafe.Add(ref values, node.Members[next].Cell))
                : Value<T>(ref origin, at, node, next, ref values, content, published);
            if (at < 0) return -1;
            at = Blanks.Behind<T>(ref origin, at);
            if (Unsafe.Add(ref origin, at) == ',') continue;
            return Unsafe.Add(ref origin, at) == '}' && seen == node.All ? at + 1 : -1;
        }
    }

    int Value<T>(ref byte origin, int at, Node node, int index, ref long values, LineContent content, PublishedTextScan published) where T : struct, IBytes<T>
    {
        var member = node.Members[index];
        switch (member.Kind)
        {
            case ShapeKind.Object:
                return Object<T>(ref origin, at, node.Objects[index]!, ref values, content, published);
            case ShapeKind.Count:
                return Count(ref origin, at, ref Unsafe.Add(ref values, member.Cell));
        }
        ref var token = ref content.Tokens[member.Token];
        return member.Kind switch
        {
            ShapeKind.Text => ValueScan<T>.Text(ref origin, at, content, out token),
            ShapeKind.Amount => ValueScan<T>.Amount(ref origin, at, out Unsafe.Add(ref values, member.Cell), out token),
            ShapeKind.Year => ValueScan<T>.Year(ref origin, at, out token),
            ShapeKind.Date => ValueScan<T>.Date(ref origin, at, out token),
            ShapeKind.Name => ValueScan<T>.Name(ref origin, at, member.Choices, out token),
            ShapeKind.Edition => edition.IsAt(ref origin, at) ? at + edition.Length : -1,
            _ => published.Read<T>(ref origin, at, content, out token),
        };
    }

    /// <summary>A count. What stands behind it is for the caller to look at: a ninth digit, a fraction, an exponent are neither comma nor brace.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static int Count(ref byte origin, int at, ref long value)
    {
        var length = Digits.Count(ref Unsafe.Add(ref origin, at), out value);
        return length == 0 ? -1 : at + length;
    }

    /// <summary>An object and what was learned of it.</summary>
    sealed class Node
    {
        public Node(Member member)
        {
            Members = [.. member.Members];
            Names = [.. Members.Select(inner => new Literal(inner.Name.Span))];
            Objects = [.. Members.Select(inner => inner.Kind == ShapeKind.Object ? new Node(inner) : null)];
            All = (1UL << Members.Length) - 1;
            IsCounts = Members.All(inner => inner.Kind == ShapeKind.Count);
            // To begin with, the order of a canonical document.
            Behind = [.. Enumerable.Range(0, Members.Length).Append(0).Select(i => (byte)i)];
        }

        public Member[] Members { get; }

        public Literal[] Names { get; }

        public Node?[] Objects { get; }

        /// <summary>A bit for each member.</summary>
        public ulong All { get; }

        public bool IsCounts { get; }

        /// <summary>Which member came behind each, one place on: the first is what came first.</summary>
        public byte[] Behind { get; }

        /// <summary>The member that is named here; −1 if none is, or not in plain letters.</summary>
        public int Find(ref byte origin, int at)
        {
            for (var i = 0; i < Names.Length; i++)
                if (Names[i].IsAt(ref origin, at))
                    return i;
            return -1;
        }
    }
}
