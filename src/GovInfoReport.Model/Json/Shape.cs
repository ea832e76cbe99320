using System.Collections.Immutable;
using System.Text.Json;

namespace GovInfoReport.Model;

enum ShapeKind { Object, Text, Count, Amount, Year, Date, Name, Edition, PublishedTexts }

/// <summary>
/// The structure of a document: which members, and what each may be. Taken from the form, and not from the serializer, whose metadata take
/// a seventh of the start of the command to make; a test holds it against those.
/// </summary>
sealed record Shape(ShapeKind Kind, bool IsNullable, ImmutableArray<KeyValuePair<string, Shape>> Members, ImmutableArray<string> Names)
{
    // What stands before the sections, by JSON Pointer.
    static readonly ImmutableArray<(string Pointer, Shape Shape)> Header =
    [
        ("/edition", Value(ShapeKind.Edition, isNullable: false)),
        ("/year", Value(ShapeKind.Year, isNullable: false)),
        ("/authority/name", Value(ShapeKind.Text)),
        ("/authority/creditCode", Value(ShapeKind.Text)),
        ("/authority/divisionCode", Value(ShapeKind.Text)),
        ("/authority/kind", Name(NameConverter<AuthorityKind>.Names)),
        ("/scope", Name(NameConverter<ReportScope>.Names)),
        ("/publishedOn", Value(ShapeKind.Date)),
        ("/title", Value(ShapeKind.Text)),
        ("/preamble", Value(ShapeKind.Text)),
    ];

    // Nearly all leaves are one of these.
    static readonly Shape Count = Value(ShapeKind.Count), Amount = Value(ShapeKind.Amount);

    /// <summary>The structure of a report of a form.</summary>
    public static Shape Of(Form form)
    {
        var leaves = new List<(string Pointer, Shape Shape)>(Header);
        foreach (var section in form.Sections)
        {
            if (section.Table is null) leaves.Add((section.Pointer, Value(ShapeKind.Text)));
            else foreach (var cell in section.Table.Cells) leaves.Add((cell.Pointer, cell.IsAmount ? Amount : Count));
        }
        leaves.Add(("/asPublished", Value(ShapeKind.PublishedTexts, isNullable: false)));
        var at = 0;
        return Object(leaves, ref at, above: "/");
    }

    /// <summary>How deep objects are nested.</summary>
    public int Depth => Kind == ShapeKind.Object ? 1 + Members.Max(member => member.Value.Depth) : Kind == ShapeKind.PublishedTexts ? 1 : 0;

    /// <summary>The leaves from one on that are below a pointer, which ends with a slash, as an object.</summary>
    static Shape Object(List<(string Pointer, Shape Shape)> leaves, ref int at, string above)
    {
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, Shape>>();
        while (at < leaves.Count && leaves[at].Pointer.StartsWith(above, StringComparison.Ordinal))
        {
            var (pointer, leaf) = leaves[at];
            var end = pointer.IndexOf('/', above.Length);
            if (end < 0)
            {
                members.Add(new(pointer[above.Length..], leaf));
                at++;
            }
            else members.Add(new(pointer[above.Length..end], Object(leaves, ref at, pointer[..(end + 1)])));
        }
        return new(ShapeKind.Object, IsNullable: false, members.DrainToImmutable(), []);
    }

    static Shape Value(ShapeKind kind, bool isNullable = true) => new(kind, isNullable, [], []);

    static Shape Name(IEnumerable<string> names) => new(ShapeKind.Name, IsNullable: true, [], [.. names]);

    /// <summary>Writes a document of this shape with nothing in it.</summary>
    public void WriteBlank(Utf8JsonWriter writer, Edition edition, int year)
    {
        switch (Kind)
        {
            case ShapeKind.Object:
                writer.WriteStartObject();
                foreach (var (name, shape) in Members)
                {
                    writer.WritePropertyName(name);
                    shape.WriteBlank(writer, edition, year);
                }
                writer.WriteEndObject();
                break;
            case ShapeKind.PublishedTexts:
                writer.WriteStartObject();
                writer.WriteEndObject();
                break;
            case ShapeKind.Edition:
                writer.WriteStringValue(EditionConverter.Name(edition));
                break;
            case ShapeKind.Year:
                writer.WriteNumberValue(year);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
