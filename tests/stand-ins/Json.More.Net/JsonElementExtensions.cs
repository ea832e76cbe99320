using System.Text.Json;
using System.Text.Json.Nodes;

namespace Json.More;

public static class JsonElementExtensions
{
    public static JsonElement AsJsonElement(this bool value) => JsonSerializer.SerializeToElement(value);

    public static JsonElement AsJsonElement(this int value) => JsonSerializer.SerializeToElement(value);

    public static JsonElement AsJsonElement(this string? value) => JsonSerializer.SerializeToElement(value);

    public static JsonNode? AsNode(this JsonElement element) => JsonSerializer.SerializeToNode(element);

    public static string ToJsonString(this JsonElement element) => element.GetRawText();

    public static bool IsEquivalentTo(this JsonElement left, JsonElement right) => JsonElement.DeepEquals(left, right);

    /// <summary>Equal elements have equal codes; that unequal ones often do too costs nothing in documents of this size.</summary>
    public static int GetEquivalenceHashCode(this JsonElement element, int maxHashDepth = -1) =>
        element.ValueKind == JsonValueKind.String ? element.GetString()!.GetHashCode(StringComparison.Ordinal) : (int)element.ValueKind;
}
