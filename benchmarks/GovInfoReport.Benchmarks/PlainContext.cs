using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>What one gets without further thought: names in camelCase, and nothing checked.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, Converters = [typeof(Ignored<CreditCode>), typeof(Ignored<PublishedTexts>), typeof(Ignored<Edition>)])]
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
