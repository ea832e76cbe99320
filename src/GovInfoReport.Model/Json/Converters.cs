using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovInfoReport.Model;

// A converter that meets something else throws a JsonException without words: the words are those of Diagnosis.

/// <summary>A count: a whole number or null.</summary>
sealed class CountConverter : JsonConverter<long?>
{
    public override bool HandleNull => true;

    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when JsonNumbers.TryGetCount(ref reader, out var count) => count,
        JsonTokenType.Null => null,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options)
    {
        if (value is { } count) writer.WriteNumberValue(count);
        else writer.WriteNullValue();
    }
}

/// <summary>An amount of money: a decimal number or null.</summary>
sealed class AmountConverter : JsonConverter<decimal?>
{
    public override bool HandleNull => true;

    public override decimal? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when JsonNumbers.TryGetAmount(ref reader, out var amount) => amount,
        JsonTokenType.Null => null,
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, decimal? value, JsonSerializerOptions options)
    {
        if (value is { } amount) writer.WriteNumberValue(amount);
        else writer.WriteNullValue();
    }
}

/// <summary>A year of four digits.</summary>
sealed class YearConverter : JsonConverter<int>
{
    public const int First = 1000, Last = 9999;

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && JsonNumbers.TryGetCount(ref reader, out var year) && year is >= First and <= Last
            ? (int)year
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>An enumeration by the camelCase names of its members. The one at hand also takes numbers, other cases and lists.</summary>
sealed class NameConverter<T> : JsonConverter<T> where T : struct, Enum
{
    static readonly T[] Members = Enum.GetValues<T>();

    public static readonly string[] Names = [.. Members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()))];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            for (var i = 0; i < Names.Length; i++)
                if (reader.ValueTextEquals(Names[i]))
                    return Members[i];
        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names[Array.IndexOf(Members, value)]);
}

/// <summary>The edition as its year in quotes. It is read before the rest, so here it is only written.</summary>
sealed class EditionConverter : JsonConverter<Edition>
{
    public static string Name(Edition edition) => ((int)edition).ToString(CultureInfo.InvariantCulture);

    public override Edition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        foreach (var form in Form.All)
            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(Name(form.Edition)))
                return form.Edition;
        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, Edition value, JsonSerializerOptions options) => writer.WriteStringValue(Name(value));
}

/// <summary>A credit code as published, right or wrong.</summary>
sealed class CreditCodeConverter : JsonConverter<CreditCode>
{
    public override CreditCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, CreditCode value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}

/// <summary>Published texts by pointer, each pointer once.</summary>
sealed class PublishedTextsConverter : JsonConverter<PublishedTexts>
{
    public override PublishedTexts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        var texts = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var pointer = reader.GetString()!;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String || texts.Any(text => text.Key == pointer)) throw new JsonException();
            texts.Add(KeyValuePair.Create(pointer, reader.GetString()!));
        }
        return texts.Count == 0 ? PublishedTexts.None : new PublishedTexts(texts);
    }

    public override void Write(Utf8JsonWriter writer, PublishedTexts value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (pointer, text) in value) writer.WriteString(pointer, text);
        writer.WriteEndObject();
    }
}
