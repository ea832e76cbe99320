using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Json.Pointer;

/// <summary>A JSON Pointer (RFC 6901).</summary>
[JsonConverter(typeof(JsonPointerJsonConverter))]
public readonly struct JsonPointer : IEquatable<JsonPointer>
{
    // The default of a struct has no array, and must equal the empty pointer.
    readonly string[]? segments;

    public static readonly JsonPointer Empty;

    JsonPointer(string[] segments) => this.segments = segments;

    string[] Segments => segments ?? [];

    public int SegmentCount => Segments.Length;

    public JsonPointerSegment this[int index] => new(Segments[index]);

    public static JsonPointer Create(params SegmentValueStandIn[] segments) => Empty.Combine(segments);

    /// <summary>Reads a pointer, also in its form as the fragment of an address: "#/$defs/count".</summary>
    public static bool TryParse(string text, out JsonPointer pointer)
    {
        var parts = (text.StartsWith('#') ? Uri.UnescapeDataString(text[1..]) : text).Split('/');
        // A tilde that is no escape makes it no pointer; neither does a text before the first slash.
        var isPointer = parts[0].Length == 0 && parts.All(part => !part.Replace("~0", "", StringComparison.Ordinal).Replace("~1", "", StringComparison.Ordinal).Contains('~', StringComparison.Ordinal));
        pointer = isPointer ? new([.. parts.Skip(1).Select(Unescape)]) : default;
        return isPointer;
    }

    public JsonPointer Combine(JsonPointer other) => new([.. Segments, .. other.Segments]);

    public JsonPointer Combine(params SegmentValueStandIn[] others) => new([.. Segments, .. others.Select(other => other.Value)]);

    /// <summary>The last segments, as many as said.</summary>
    public JsonPointer GetLocal(int count) => new(Segments[^count..]);

    public bool StartsWith(JsonPointer other) => Segments.AsSpan().StartsWith(other.Segments);

    public JsonElement? Evaluate(JsonElement root)
    {
        var value = root;
        foreach (var segment in Segments)
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(segment, out var member)) value = member;
            else if (value.ValueKind == JsonValueKind.Array && IndexOf(segment) is { } index && index < value.GetArrayLength()) value = value[index];
            else return null;
        return value;
    }

    public bool Equals(JsonPointer other) => Segments.AsSpan().SequenceEqual(other.Segments);

    public override bool Equals(object? obj) => obj is JsonPointer other && Equals(other);

    public override int GetHashCode() => Segments.Aggregate(0, HashCode.Combine);

    public override string ToString() => string.Concat(Segments.Select(segment => "/" + new JsonPointerSegment(segment)));

    public static bool operator ==(JsonPointer left, JsonPointer right) => left.Equals(right);

    public static bool operator !=(JsonPointer left, JsonPointer right) => !left.Equals(right);

    static string Unescape(string segment) => segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    // Digits without a leading zero.
    static int? IndexOf(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && (segment == "0" || segment[0] != '0') ? index : null;
}

/// <summary>One segment of a pointer; its text is escaped.</summary>
public readonly record struct JsonPointerSegment(string Value)
{
    public static bool operator ==(JsonPointerSegment left, string right) => left.Value == right;

    public static bool operator !=(JsonPointerSegment left, string right) => left.Value != right;

    public override string ToString() => Value.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}

/// <summary>What may be said in place of a segment: a name or an index.</summary>
public readonly record struct SegmentValueStandIn(string Value)
{
    public static implicit operator SegmentValueStandIn(string value) => new(value);

    public static implicit operator SegmentValueStandIn(int value) => new(value.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A relative pointer. Only a format of JSON Schema needs it, and none of ours is of that format.</summary>
public readonly struct RelativeJsonPointer
{
    public static bool TryParse(string text, out RelativeJsonPointer pointer) => throw new NotSupportedException($"Relative pointers are not supported by the stand-in: '{text}'.");
}

public sealed class JsonPointerJsonConverter : JsonConverter<JsonPointer>
{
    public override JsonPointer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonPointer.TryParse(reader.GetString() ?? "", out var pointer) ? pointer : throw new JsonException("This is no JSON Pointer.");

    public override void Write(Utf8JsonWriter writer, JsonPointer value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
