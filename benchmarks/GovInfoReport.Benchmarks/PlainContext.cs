using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>What one gets without further thought: names in camelCase, and nothing checked.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, Converters = [typeof(Ignored<CreditCode>), typeof(NoTexts), typeof(Ignored<Edition>)])]
[JsonSerializable(typeof(AnnualReport2021))]
sealed partial class PlainContext : JsonSerializerContext;

/// <summary>The three types that plain deserialization cannot make are passed over; they are a few bytes of a document.</summary>
sealed class Ignored<T> : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return default;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNullValue();
}

/// <summary>The documents of the benchmarks have none of them, and the rules want to look into them.</summary>
sealed class NoTexts : JsonConverter<PublishedTexts>
{
    public override PublishedTexts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return PublishedTexts.None;
    }

    public override void Write(Utf8JsonWriter writer, PublishedTexts value, JsonSerializerOptions options) => writer.WriteNullValue();
}
