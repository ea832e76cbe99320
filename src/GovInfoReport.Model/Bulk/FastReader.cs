using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoReport.Model;

/// <summary>
/// The fast path: a canonical document is a chain of constant bytes with values between them, made once from the tree of members. Whatever is
/// written otherwise is "don't know", and the next path begins the line anew.
/// </summary>
sealed class FastReader
{
    readonly Step[] steps;
    readonly Literal end;

    public FastReader(DocumentMap map)
    {
        Map = map;
        var chain = new Chain();
        chain.Add(map.Root, map.Form);
        steps = [.. chain.Steps];
        end = new(chain.Rest);
        var reach = steps.Max(step => step.Row?.Reach ?? step.Before!.Length + 128);
        if (reach > LineReader.Reach) throw new InvalidOperationException($"A row reaches {reach} bytes ahead, more than the {LineReader.Reach} that every buffer has behind its text.");
    }

    public DocumentMap Map { get; }

    /// <summary>Reads a document.</summary>
    /// <returns>Where it ends; −1 if this is no canonical document of the form.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Read<T>(ref byte origin, int at, ref long values, Span<Token> tokens, PublishedTextScan published) where T : struct, IBytes<T>
    {
        foreach (var step in steps)
        {
            if (step.Row is { } row)
            {
                at = row.Read<T>(ref origin, at, ref values);
                if (at < 0) return -1;
                continue;
            }
            if (!step.Before!.IsAt(ref origin, at)) return -1;
            at += step.Before.Length;
            if (step.Member.Kind == ShapeKind.Count)
            {
                var length = Digits.Count(ref Unsafe.Add(ref origin, at), out Unsafe.Add(ref values, step.Member.Cell));
                if (length == 0) return -1;
                at += length;
                continue;
            }
            ref var token = ref tokens[step.Member.Token];
            at = step.Member.Kind switch
            {
                ShapeKind.Text => ValueScan<T>.Text(ref origin, at, out token),
                ShapeKind.Amount => ValueScan<T>.Amount(ref origin, at, out Unsafe.Add(ref values, step.Member.Cell), out token),
                ShapeKind.Year => ValueScan<T>.Year(ref origin, at, out token),
                ShapeKind.Date => ValueScan<T>.Date(ref origin, at, out token),
                ShapeKind.Name => ValueScan<T>.Name(ref origin, at, step.Names, out token),
                _ => published.Read<T>(ref origin, at, out token),
            };
            if (at < 0) return -1;
        }
        return end.IsAt(ref origin, at) ? at + end.Length : -1;
    }

    /// <summary>A row of counts; or a value, with what stands before it.</summary>
    sealed record Step(Member Member, Literal? Before, Literal[] Names, FigureRow? Row);

    /// <summary>Writes a document down as it will be met, constants and values.</summary>
    sealed class Chain
    {
        readonly List<byte> constant = [];

        public List<Step> Steps { get; } = [];

        public byte[] Rest => [.. constant];

        public void Add(Member member, Form form)
        {
            switch (member.Kind)
            {
                case ShapeKind.Edition:
                    constant.AddRange(Encoding.UTF8.GetBytes($"\"{EditionConverter.Name(form.Edition)}\""));
                    break;
                case ShapeKind.Object when member.Members.All(inner => inner.Kind == ShapeKind.Count):
                    Steps.Add(new(member, null, [], new(Counts(member), member.Members[0].Cell)));
                    break;
                case ShapeKind.Object:
                    constant.Add((byte)'{');
                    foreach (var (i, inner) in member.Members.Index())
                    {
                        if (i > 0) constant.Add((byte)',');
                        constant.AddRange([.. inner.Name.Span, (byte)':']);
                        Add(inner, form);
                    }
                    constant.Add((byte)'}');
                    break;
                default:
                    Steps.Add(new(member, new(Take()), [.. member.Shape.Names.Select(name => new Literal(Encoding.UTF8.GetBytes($"\"{name}\"")))], null));
                    break;
            }
        }

        IReadOnlyList<byte[]> Counts(Member row)
        {
            constant.Add((byte)'{');
            var before = new List<byte[]>();
            foreach (var (i, count) in row.Members.Index())
            {
                if (i > 0) constant.Add((byte)',');
                constant.AddRange([.. count.Name.Span, (byte)':']);
                before.Add(Take());
            }
            return [.. before, "}"u8.ToArray()];
        }

        byte[] Take()
        {
            byte[] taken = [.. constant];
            constant.Clear();
            return taken;
        }
    }
}
