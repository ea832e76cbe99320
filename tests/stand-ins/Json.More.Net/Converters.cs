using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Json.More;

public abstract class WeaklyTypedJsonConverter<T> : JsonConverter<T>;

/// <summary>An enumeration by the names of its members, in camelCase.</summary>
public sealed class EnumStringConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Enum.Parse<T>(reader.GetString()!, ignoreCase: true);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
}

public static class JsonSerializerOptionsExtensions
{
    public static T? Read<T>(this JsonSerializerOptions options, ref Utf8JsonReader reader, JsonTypeInfo<T>? typeInfo = null) =>
        JsonSerializer.Deserialize(ref reader, typeInfo ?? (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

    public static void Write<T>(this JsonSerializerOptions options, Utf8JsonWriter writer, T? value, JsonTypeInfo<T>? typeInfo = null) =>
        JsonSerializer.Serialize(writer, value!, typeInfo ?? (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

    public static void Write(this JsonSerializerOptions options, Utf8JsonWriter writer, object? value, Type type) =>
        JsonSerializer.Serialize(writer, value, type, options);

    public static void WriteList<T>(this JsonSerializerOptions options, Utf8JsonWriter writer, IEnumerable<T>? values, JsonTypeInfo<T> typeInfo)
    {
        writer.WriteStartArray();
        foreach (var value in values ?? []) options.Write(writer, value, typeInfo);
        writer.WriteEndArray();
    }

    public static void WriteDictionary<T>(this JsonSerializerOptions options, Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? entries, JsonTypeInfo<T> typeInfo)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in entries ?? [])
        {
            writer.WritePropertyName(name);
            options.Write(writer, value, typeInfo);
        }
        writer.WriteEndObject();
    }
}
