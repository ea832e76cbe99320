using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>What the commands write as JSON.</summary>
static class Json
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object to standard output.</summary>
    public static void Print(Action<Utf8JsonWriter> members)
    {
        using var output = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        output.Write("\n"u8);
    }

    public static void Write(Utf8JsonWriter writer, Finding finding, Language language)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Name);
        writer.WriteString("place", finding.Place);
        writer.WriteString("severity", Name(finding.Severity));
        writer.WriteString("outcome", Name(finding.Outcome));
        writer.WriteString("pointer", finding.Pointer);
        writer.WriteStartArray("related");
        foreach (var pointer in finding.Related) writer.WriteStringValue(pointer);
        writer.WriteEndArray();
        Number(writer, "expected", finding.Expected);
        Number(writer, "actual", finding.Actual);
        writer.WriteString("message", finding.Message.In(language));
        writer.WriteString("source", finding.Source);
        // Only the findings of a series speak of a year.
        if (finding.Year is { } year) writer.WriteNumber("year", year);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, IEnumerable<Finding> findings, Language language)
    {
        writer.WriteStartArray("findings");
        foreach (var finding in findings) Write(writer, finding, language);
        writer.WriteEndArray();
    }

    public static void Number(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }

    /// <summary>The name of a member of an enumeration, as documents have it.</summary>
    public static string Name<T>(T member) where T : struct, Enum => Names<T>.Of[member];

    static class Names<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of =
            Enum.GetValues<T>().ToDictionary(member => member, member => JsonNamingPolicy.CamelCase.ConvertName(member.ToString()));
    }
}
