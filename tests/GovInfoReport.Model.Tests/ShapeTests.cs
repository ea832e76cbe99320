using System.Text.Json.Serialization.Metadata;

namespace GovInfoReport.Model.Tests;

public class ShapeTests
{
    public static TheoryData<Edition> Editions => [.. Enum.GetValues<Edition>()];

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_structure_taken_from_the_form_is_that_of_the_serializer(Edition edition)
    {
        var form = Form.Of(edition);
        Assert.Equal(Lines(form.Document, isNullable: false), Lines(form.Shape));
    }

    static IEnumerable<string> Lines(Shape shape, string pointer = "") =>
        shape.Members.SelectMany(member => Lines(member.Value, $"{pointer}/{member.Key}"))
            .Prepend($"{pointer} {shape.Kind} {shape.IsNullable} {string.Join(',', shape.Names)}");

    static IEnumerable<string> Lines(JsonTypeInfo type, bool isNullable, string pointer = "")
    {
        var kind = KindOf(type.Type);
        string[] names = kind != ShapeKind.Name ? [] : [.. Nullable.GetUnderlyingType(type.Type) == typeof(AuthorityKind) ? NameConverter<AuthorityKind>.Names : NameConverter<ReportScope>.Names];
        yield return $"{pointer} {kind} {isNullable} {string.Join(',', names)}";
        if (kind != ShapeKind.Object) yield break;
        foreach (var property in type.Properties.Where(property => property.Get is not null))
            foreach (var line in Lines(property.Options.GetTypeInfo(property.PropertyType), property.IsGetNullable, $"{pointer}/{property.Name}"))
                yield return line;
    }

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
}
