using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>A member of a document, as the bulk readers know it: its name as bytes, and where what it holds is put.</summary>
/// <param name="Shape">What it may hold.</param>
/// <param name="Name">The name in quotes.</param>
/// <param name="Members">The members of an object, in the order of a canonical document.</param>
/// <param name="Cell">The index of the cell; −1 where it is none.</param>
/// <param name="Token">The index of the token; −1 for a count or an object, which leave none.</param>
sealed record Member(Shape Shape, ReadOnlyMemory<byte> Name, ImmutableArray<Member> Members, int Cell, int Token)
{
    public ShapeKind Kind => Shape.Kind;

    /// <summary>What it may say where it is one of some names, in quotes.</summary>
    public Literal[] Choices { get; } = Shape.Names.IsEmpty ? [] : [.. Shape.Names.Select(name => new Literal(Encoding.UTF8.GetBytes($"\"{name}\"")))];
}

/// <summary>The tree of the members of a document, with the places of its figures and texts. Derived from the shape and the cells of the form.</summary>
sealed class DocumentMap
{
    readonly Dictionary<string, int> tokens = [];

    public DocumentMap(Form form)
    {
        Form = form;
        Root = Create(form.Shape, name: "", pointer: "");
    }

    public Form Form { get; }

    /// <summary>The document.</summary>
    public Member Root { get; }

    /// <summary>How many tokens a document leaves.</summary>
    public int Tokens => tokens.Count;

    /// <summary>The token of a member, by JSON Pointer.</summary>
    public int Token(string pointer) => tokens[pointer];

    /// <summary>A document of the form as it is always written, with nothing in it.</summary>
    public byte[] CanonicalText()
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text)) Form.Shape.WriteBlank(writer, Form.Edition, (int)Form.Edition);
        return text.ToArray();
    }

    Member Create(Shape shape, string name, string pointer)
    {
        var cell = Form.TryGetCell(pointer, out var found) ? found.Index : -1;
        var token = -1;
        if (shape.Kind is not (ShapeKind.Object or ShapeKind.Count)) tokens.Add(pointer, token = tokens.Count);
        var members = ImmutableArray.CreateBuilder<Member>(shape.Members.Length);
        foreach (var (key, value) in shape.Members) members.Add(Create(value, key, $"{pointer}/{key}"));
        return new(shape, Encoding.UTF8.GetBytes($"\"{name}\""), members.MoveToImmutable(), cell, token);
    }
}
