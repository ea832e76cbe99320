using System.Collections.Immutable;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>Takes a right document apart: into what will be the same in the next one of its kind, and the values between.</summary>
ref struct Dissection
{
    readonly ReadOnlySpan<byte> document;
    Utf8JsonReader reader;
    // Counts that were not put down yet: those that follow one another are one step.
    readonly ImmutableArray<(byte[] Before, int Cell)>.Builder figures = ImmutableArray.CreateBuilder<(byte[] Before, int Cell)>();
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
        if (dissection.AddFigures(dissection.Rest)) dissection.constant = document.Length;
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
            case ShapeKind.Count:
                figures.Add((Before().ToArray(), member.Cell));
                break;
            case ShapeKind.Object:
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName) Add(Named(member));
                break;
            default:
                var before = Before();
                Steps.Add(new(member, new(AddFigures(before) ? [] : before), null));
                break;
        }
    }

    /// <summary>Puts down the counts that there are, with what stands behind the last.</summary>
    readonly bool AddFigures(ReadOnlySpan<byte> behind)
    {
        if (figures.Count == 0) return false;
        Steps.Add(new(null, null, new(figures.DrainToImmutable(), behind.ToArray())));
        return true;
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
