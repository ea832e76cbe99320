using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit;

/// <summary>
/// Prints JSON for people: two spaces, short objects and arrays on one line, lists of short texts filled into lines, and every instance
/// of a rule and every finding on a line of its own, however long.
/// </summary>
static class Printer
{
    const int Width = 140;
    const int LongestFilled = 32;

    public static string Pretty(JsonNode node)
    {
        var output = new StringBuilder();
        Write(output, node, indent: 0, before: 0);
        return output.Append('\n').ToString();
    }

    /// <summary>The value on one line, with blanks around the braces.</summary>
    public static string Line(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject { Count: 0 } => "{}",
        JsonObject members => $"{{ {string.Join(", ", members.Select(member => $"{Quote(member.Key)}: {Line(member.Value)}"))} }}",
        JsonArray items => $"[{string.Join(", ", items.Select(Line))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Quote(value.GetValue<string>()),
        _ => node.ToJsonString(),
    };

    static void Write(StringBuilder output, JsonNode? node, int indent, int before)
    {
        var line = Line(node);
        if (node is not (JsonObject or JsonArray) || IsOneLine(node) || (indent > 0 && indent + before + line.Length < Width))
            output.Append(line);
        else if (node is JsonObject members)
            WriteItems(output, '{', '}', indent, [.. members], member =>
            {
                var name = Quote(member.Key) + ": ";
                output.Append(name);
                Write(output, member.Value, indent + 2, name.Length);
            });
        else if (IsFilled((JsonArray)node))
            WriteFilled(output, (JsonArray)node, indent);
        else
            WriteItems(output, '[', ']', indent, [.. (JsonArray)node], item => Write(output, item, indent + 2, before: 0));
    }

    static void WriteItems<T>(StringBuilder output, char open, char close, int indent, IReadOnlyList<T> items, Action<T> write)
    {
        output.Append(open);
        for (var i = 0; i < items.Count; i++)
        {
            output.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + 2);
            write(items[i]);
        }
        output.Append('\n').Append(' ', indent).Append(close);
    }

    static void WriteFilled(StringBuilder output, JsonArray items, int indent)
    {
        output.Append("[\n").Append(' ', indent + 2);
        var column = indent + 2;
        for (var i = 0; i < items.Count; i++)
        {
            var item = Line(items[i]);
            if (i > 0)
            {
                var breaks = column + item.Length + 2 > Width;
                output.Append(breaks ? ",\n" : ", ").Append(' ', breaks ? indent + 2 : 0);
                column = breaks ? indent + 2 : column + 2;
            }
            output.Append(item);
            column += item.Length;
        }
        output.Append('\n').Append(' ', indent).Append(']');
    }

    // An instance of a sum has "left", a finding has "outcome".
    static bool IsOneLine(JsonNode node) => node is JsonObject members && (members["left"] is JsonValue || members["outcome"] is JsonValue);

    static bool IsFilled(JsonArray items) => items.All(item => item is not (JsonObject or JsonArray) && Line(item).Length <= LongestFilled);

    static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, Encoder)}\"";

    static readonly MinimalEncoder Encoder = new();
}
