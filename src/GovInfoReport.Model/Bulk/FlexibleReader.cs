using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>
/// The flexible path: the same tree of members in any order and with any blanks. Whatever else a document may have, escapes in names, rare
/// numbers, is "don't know", and so is everything that is wrong. Keeps nothing between two documents: one serves all threads.
/// </summary>
sealed class FlexibleReader(DocumentMap map)
{
    readonly Node root = new(map.Root, []);
    readonly Literal edition = new(Encoding.UTF8.GetBytes($"\"{EditionConverter.Name(map.Form.Edition)}\""));

    /// <summary>Reads a document.</summary>
    /// <returns>Where it ends; −1 if this is none of the form, or a rare one.</returns>
    public int Read<T>(ref byte origin, int at, LineContent content, PublishedTextScan published) where T : struct, IBytes<T> =>
        Object<T>(ref origin, Blanks.Behind<T>(ref origin, at), root, ref content.BeginFigures(), content, published);

    int Object<T>(ref byte origin, int at, Node node, ref long values, LineContent content, PublishedTextScan published) where T : struct, IBytes<T>
    {
        if (Unsafe.Add(ref origin, at) != '{') return -1;
        content.Ahead.Of(ref Unsafe.Add(ref origin, at), 3);
        var seen = 0UL;
        // A member too many stands where the object should end; one that comes twice takes the place of one that must come.
        for (var left = node.Members.Length; left > 0; left--)
        {
            at = Blanks.Behind<T>(ref origin, at + 1);
            var found = node.Names.Find(ref Unsafe.Add(ref origin, at));
            if (found < 0) return -1;
            var index = NameTable.IndexOf(found);
            seen |= 1UL << index;
            at = Blanks.Behind<T>(ref origin, at + NameTable.LengthOf(found));
            if (Unsafe.Add(ref origin, at) != ':') return -1;
            at = Blanks.Behind<T>(ref origin, at + 1);
            at = node.IsCounts
                ? Count(ref origin, at, ref Unsafe.Add(ref values, node.Members[index].Cell))
                : Value<T>(ref origin, at, node, index, ref values, content, published);
            if (at < 0) return -1;
            at = Blanks.Behind<T>(ref origin, at);
            if (Unsafe.Add(ref origin, at) != (left > 1 ? ',' : '}')) return -1;
        }
        return seen == node.All ? at + 1 : -1;
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
        content.Ahead.Of(ref Unsafe.Add(ref origin, at), 1);
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

    /// <summary>An object.</summary>
    sealed class Node
    {
        public Node(Member member, Dictionary<string, NameTable> tables)
        {
            Members = [.. member.Members];
            // Rows of a table have the same names, and what is shared stays in the nearest cache.
            var names = string.Concat(Members.Select(inner => Encoding.UTF8.GetString(inner.Name.Span)));
            if (!tables.TryGetValue(names, out var table)) tables.Add(names, table = new([.. Members.Select(inner => inner.Name)]));
            Names = table;
            Objects = [.. Members.Select(inner => inner.Kind == ShapeKind.Object ? new Node(inner, tables) : null)];
            All = (1UL << Members.Length) - 1;
            IsCounts = Members.All(inner => inner.Kind == ShapeKind.Count);
        }

        public Member[] Members { get; }

        public NameTable Names { get; }

        public Node?[] Objects { get; }

        /// <summary>A bit for each member.</summary>
        public ulong All { get; }

        public bool IsCounts { get; }
    }
}
