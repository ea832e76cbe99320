using System.Globalization;
using System.Runtime.CompilerServices;
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
        if (value is < -CellValues.Greatest or > CellValues.Greatest) throw new ArgumentException($"The report has a count of {value}, more than the 2^53−1 that a document can hold.");
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

    public static void ThrowIfOutside(int year, [CallerArgumentExpression(nameof(year))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, First, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Last, name);
    }

    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && JsonNumbers.TryGetCount(ref reader, out var year) && year is >= First and <= Last
            ? (int)year
            : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value is >= First and <= Last ? value : throw new ArgumentException($"The report is for the year {value}, which has not four digits."));
}

/// <summary>An enumeration by the camelCase names of its members. The one at hand also takes numbers, other cases and lists.</summary>
sealed class NameConverter<T> : JsonConverter<T> where T : struct, Enum
{
    static readonly T[] Members = Enum.GetValues<T>();

    public static readonly string[] Names = [.. Members.Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()))];

    /// <summary>The member of a name; null if there is none.</summary>
    public static T? Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < Names.Length; i++)
            if (System.Text.Ascii.Equals(name, Names[i]))
                return Members[i];
        return null;
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            for (var i = 0; i < Names.Length; i++)
                if (ReportJson.Is(ref reader, Names[i]))
                    return Members[i];
        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Array.IndexOf(Members, value) is >= 0 and var index ? Names[index] : throw new ArgumentException($"{value} is no {typeof(T).Name}."));
}

/// <summary>The edition as its year in quotes. It is read before the rest, so here it is only written.</summary>
sealed class EditionConverter : JsonConverter<Edition>
{
    public static readonly Edition[] All = Enum.GetValues<Edition>();

    public static string Name(Edition edition) => ((int)edition).ToString(CultureInfo.InvariantCulture);

    public override Edition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        foreach (var edition in All)
            if (reader.TokenType == JsonTokenType.String && ReportJson.Is(ref reader, Name(edition)))
                return edition;
        throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, Edition value, JsonSerializerOptions options) => writer.WriteStringValue(Name(value));
}

/// <summary>A text. A lone surrogate is in no document: the reader refuses it, and writing it would cut the text off there.</summary>
sealed class TextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? reader.GetString() : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Whole(value));

    /// <exception cref="ArgumentException">The text has a lone surrogate.</exception>
    public static string Whole(string text)
    {
        for (var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0 && at < text.Length; at++)
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) at++;
            else if (char.IsSurrogate(text[at])) throw new ArgumentException($"The report has a text with a lone UTF-16 surrogate, its character {at + 1}, which no document can hold.");
        return text;
    }
}

/// <summary>A credit code as published, right or wrong.</summary>
sealed class CreditCodeConverter : JsonConverter<CreditCode>
{
    public override CreditCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new(reader.GetString()!) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, CreditCode value, JsonSerializerOptions options) => writer.WriteStringValue(TextConverter.Whole(value.Value));
}

/// <summary>Published texts by pointer, each pointer once.</summary>
sealed class PublishedTextsConverter : JsonConverter<PublishedTexts>
{
    public override PublishedTexts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        // More than any form has cells: then some are wrong, and the diagnosis finds them.
        const int Most = 512;
        var texts = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var pointer = reader.GetString()!;
            if (texts.Count == Most || !reader.Read() || reader.TokenType != JsonTokenType.String || texts.Any(text => text.Key == pointer)) throw new JsonException();
            texts.Add(KeyValuePair.Create(pointer, reader.GetString()!));
        }
        return texts.Count == 0 ? PublishedTexts.None : new PublishedTexts(texts);
    }

    public override void Write(Utf8JsonWriter writer, PublishedTexts value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (pointer, text) in value) writer.WriteString(TextConverter.Whole(pointer), TextConverter.Whole(text));
        writer.WriteEndObject();
    }
}
