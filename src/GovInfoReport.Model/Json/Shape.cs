using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovInfoReport.Model;

enum ShapeKind { Object, Text, Count, Amount, Year, Date, Name, Edition, PublishedTexts }

/// <summary>
/// The structure of a document: which members, and what each may be. Derived from the serializer's own metadata, so that nothing has to be
/// kept in step with the records.
/// </summary>
sealed record Shape(ShapeKind Kind, bool IsNullable, ImmutableArray<KeyValuePair<string, Shape>> Members, ImmutableArray<string> Names)
{
    /// <summary>The structure of what a type of the serializer writes.</summary>
    public static Shape Of(JsonTypeInfo document) => Of(document, isNullable: false);

    /// <summary>How deep objects are nested.</summary>
    public int Depth => Kind == ShapeKind.Object ? 1 + Members.Max(member => member.Value.Depth) : Kind == ShapeKind.PublishedTexts ? 1 : 0;

    static Shape Of(JsonTypeInfo type, bool isNullable)
    {
        var kind = KindOf(type.Type);
        return new(kind, isNullable,
            kind != ShapeKind.Object ? [] : [.. type.Properties.Where(property => property.Get is not null).Select(property => KeyValuePair.Create(property.Name, Of(property)))],
            kind != ShapeKind.Name ? [] : [.. Nullable.GetUnderlyingType(type.Type) == typeof(AuthorityKind) ? NameConverter<AuthorityKind>.Names : NameConverter<ReportScope>.Names]);
    }

    static Shape Of(JsonPropertyInfo property) =>
        Of(property.Options.GetTypeInfo(property.PropertyType), isNullable: property.IsGetNullable);

    static ShapeKind KindOf(Type type) =>
        type == typeof(string) || type == typeof(CreditCode) ? ShapeKind.Text
        : type == typeof(long?) ? ShapeKind.Count
        : type == typeof(decimal?) ? ShapeKind.Amount
        : type == typeof(int) ? ShapeKind.Year
        : type == typeof(DateOnly?) ? ShapeKind.Date
        : type == typeof(AuthorityKind?) || type == typeof(ReportScope?) ? ShapeKind.Name
        : type == typeof(Edition) ? ShapeKind.Edition
        : type == typeof(PublishedTexts) ? ShapeKind.PublishedTexts
        : ShapeKind.Object;

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
