using System.Text;
using System.Text.Json;

namespace GovInfoReport.Portability.Tests;

/// <summary>What a schema cannot say, hence the only documents that are valid by the schema and refused by the reader.</summary>
/// <param name="Name">In short.</param>
/// <param name="Reason">Why a schema engine does not see it.</param>
/// <param name="Applies">Whether a document is of this kind; decided without the reader.</param>
/// <param name="Spoil">Makes a valid document to one of this kind.</param>
sealed record OutOfSight(string Name, string Reason, Func<byte[], bool> Applies, Func<string, byte[]> Spoil)
{
    const int MostDigits = 28;

    public static OutOfSight LoneSurrogate { get; } = new("a lone surrogate",
        "A schema has no word for it: it is a legal escape in JSON, and a text in most languages.", HasLoneSurrogate, json => WithTitle(json, "\"\\ud83d\""u8));

    public static OutOfSight[] All { get; } =
    [
        new("a member twice", "An engine is handed a map, in which the last of the two is left.",
            HasMemberTwice, json => Utf8("{\"year\":2000," + json[1..])),
        new("a member twice, once escaped", "As above; the names differ only as they are written.",
            HasMemberTwice, json => Utf8("{\"\\u0079ear\":2000," + json[1..])),
        new("broken UTF-8", "An engine works on texts; whoever made them has replaced the byte, or has thrown.",
            utf8 => !System.Text.Unicode.Utf8.IsValid(utf8), json => WithTitle(json, [(byte)'"', 0xB9, 0xAB, (byte)'"'])),
        LoneSurrogate,
        new("an amount of more than 28 digits", "A schema could say it with multipleOf only, on which engines with binary floating point disagree.",
            HasLongAmount, json => WithAmount(json, "0.12345678901234567890123456789")),
        new("an amount of more than 28 decimals", "As above.",
            HasLongAmount, json => WithAmount(json, "1e-29")),
    ];

    public override string ToString() => Name;

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    static byte[] WithTitle(string json, ReadOnlySpan<byte> title)
    {
        var at = json.IndexOf("\"title\":null", StringComparison.Ordinal) + "\"title\":".Length;
        return [.. Utf8(json[..at]), .. title, .. Utf8(json[(at + "null".Length)..])];
    }

    static byte[] WithAmount(string json, string amount)
    {
        var from = json.IndexOf("\"amount\":", StringComparison.Ordinal) + "\"amount\":".Length;
        return Utf8(json[..from] + amount + json[json.IndexOf('}', from)..]);
    }

    static bool HasMemberTwice(byte[] utf8)
    {
        var open = new Stack<HashSet<string>>();
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.StartObject) open.Push([]);
            else if (reader.TokenType is JsonTokenType.EndObject) open.Pop();
            else if (reader.TokenType is JsonTokenType.PropertyName && !open.Peek().Add(reader.GetString()!)) return true;
        return false;
    }

    static bool HasLoneSurrogate(byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
                try
                {
                    reader.GetString();
                }
                catch (InvalidOperationException)
                {
                    return true;
                }
        return false;
    }

    static bool HasLongAmount(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        // Each edition has one, in another row.
        return document.RootElement.GetProperty("proactiveDisclosure").EnumerateObject().Any(row => row.Value.TryGetProperty("amount", out var amount) && IsLong(amount));
    }

    static bool IsLong(JsonElement amount)
    {
        if (amount.ValueKind != JsonValueKind.Number) return false;
        var parts = amount.GetRawText().ToUpperInvariant().Split('E');
        var mantissa = parts[0].TrimStart('-').Split('.');
        var decimals = mantissa.Length == 1 ? "" : mantissa[1];
        var digits = (mantissa[0] + decimals).TrimStart('0');
        var significant = digits.TrimEnd('0');
        var exponent = (parts.Length == 1 ? 0 : decimal.Parse(parts[1], System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture))
            - decimals.Length + digits.Length - significant.Length;
        return significant.Length > 0 && (significant.Length > MostDigits || exponent < -MostDigits);
    }
}
