using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoReport.Model.Tests;

/// <summary>Writes a document as other programs would: members in another order, blanks, escapes, numbers with a point. It says the same.</summary>
sealed class Writings(Random random)
{
    // How one program writes all its documents; null: each is by another.
    Style? always;

    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One program, which writes all documents in the same way.</summary>
    public static Writings OfOneProgram(Random random)
    {
        var writings = new Writings(random);
        writings.always = writings.AnyStyle() with { RareNames = false, RareNumbers = false };
        return writings;
    }

    public byte[] Of(AnnualReport report)
    {
        var text = new StringBuilder();
        Write(text, JsonNode.Parse(report.ToUtf8Json()), always ?? AnyStyle(), depth: 0);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    Style AnyStyle() => new(
        Order: random.Next(3),
        Mixture: random.Next(),
        Blank: new[] { "", "", " ", "\t", "  ", new string(' ', 70) }[random.Next(6)],
        IsAscii: random.Next(4) == 0,
        RareNames: random.Next(8) == 0,
        RareNumbers: random.Next(6) == 0);

    void Write(StringBuilder text, JsonNode? node, Style style, int depth)
    {
        if (node is not JsonObject members)
        {
            text.Append(Scalar(node, style));
            return;
        }
        var order = members.ToArray();
        if (style.Order == 1) order = [.. order.OrderBy(member => member.Key, StringComparer.Ordinal)];
        if (style.Order == 2 && always is null) random.Shuffle(order);
        if (style.Order == 2 && always is not null) order = [.. order.OrderBy(member => member.Key.Aggregate(style.Mixture, (mixed, character) => unchecked(mixed * 31 + character)))];
        text.Append('{').Append(style.Blank);
        foreach (var (i, (name, value)) in order.Index())
        {
            if (i > 0) text.Append(',').Append(style.Blank);
            text.Append(style.RareNames && random.Next(40) == 0 ? Escaped(name) : Text(name, isAscii: false)).Append(style.Blank).Append(':').Append(style.Blank);
            Write(text, value, style, depth + 1);
            text.Append(style.Blank);
        }
        text.Append('}');
    }

    string Scalar(JsonNode? node, Style style)
    {
        if (node is null) return "null";
        if (node.GetValueKind() == JsonValueKind.String) return Text(node.GetValue<string>(), style.IsAscii);
        var number = node.ToJsonString();
        if (!style.RareNumbers || number.Contains('.', StringComparison.Ordinal)) return number;
        return random.Next(5) switch { 0 => number + ".0", 1 => number + "e0", 2 => number == "0" ? "-0" : number, 3 when number != "0" => number + "00E-2", _ => number };
    }

    static string Text(string text, bool isAscii) => isAscii ? JsonSerializer.Serialize(text) : JsonSerializer.Serialize(text, Plain);

    static string Escaped(string name) => $"\"\\u{(int)name[0]:x4}{name[1..]}\"";

    sealed record Style(int Order, int Mixture, string Blank, bool IsAscii, bool RareNames, bool RareNumbers);
}
