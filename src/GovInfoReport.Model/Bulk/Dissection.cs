using System.Collections.Immutable;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>Takes a right document apart: into what will be the same in the next one of its kind, and the values between.</summary>
ref struct Dissection
{
    readonly ReadOnlySpan<byte> document;
    Utf8JsonReader reader;
    // Where that begins which is the same and was not put down yet.
    int constant;

    Dissection(ReadOnlySpan<byte> document)
    {
        this.document = document;
        reader = new(document);
    }

    public List<Step> Steps { get; } = [];

    /// <summary>What stands behind the last value.</summary>
    public readonly ReadOnlySpan<byte> Rest => document[constant..];

    public static Dissection Of(DocumentMap map, ReadOnlySpan<byte> document)
    {
        var dissection = new Dissection(document);
        dissection.Add(map.Root);
        return dissection;
    }

    void Add(Member member)
    {
        reader.Read();
        switch (member.Kind)
        {
            // The edition is the same in all documents of a form.
            case ShapeKind.Edition:
                break;
            case ShapeKind.Object when member.Members.All(inner => inner.Kind == ShapeKind.Count):
                Steps.Add(new(member, null, Row(member)));
                break;
            case ShapeKind.Object:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) Add(Named(member));
                break;
            default:
                Steps.Add(new(member, new(Before()), null));
                break;
        }
    }

    FigureRow Row(Member row)
    {
        var figures = ImmutableArray.CreateBuilder<(byte[] Before, int Cell)>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var cell = Named(row).Cell;
            reader.Read();
            figures.Add((Before().ToArray(), cell));
        }
        var behind = document[constant..(int)reader.BytesConsumed].ToArray();
        constant = (int)reader.BytesConsumed;
        return new(figures.ToImmutable(), behind);
    }

    /// <summary>What stands before the value at hand, which is passed over.</summary>
    ReadOnlySpan<byte> Before()
    {
        var before = document[constant..(int)reader.TokenStartIndex];
        reader.Skip();
        constant = (int)reader.BytesConsumed;
        return before;
    }

    readonly Member Named(Member parent)
    {
        foreach (var member in parent.Members)
            if (reader.ValueTextEquals(member.Name.Span[1..^1]))
                return member;
        throw new ArgumentException($"A member of the name {reader.GetString()} is not of the form.");
    }
}
