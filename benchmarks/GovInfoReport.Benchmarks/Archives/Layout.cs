using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>How a document is written down. All of them mean the same.</summary>
enum Layout
{
    /// <summary>As the library writes it.</summary>
    Canonical,

    /// <summary>Members sorted by name, the same order in every document, as many a program leaves them.</summary>
    Sorted,

    /// <summary>Members in an order that is drawn anew for each object: nothing can be learned from the last one.</summary>
    Shuffled,

    /// <summary>Indented, with blanks for line breaks, so that it stays one line.</summary>
    Pretty,

    /// <summary>Everything beyond ASCII as \uXXXX.</summary>
    Escaped,
}

/// <summary>Writes a report in any layout.</summary>
static class Layouts
{
    static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly JsonWriterOptions Ascii = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>The report as one line, without its end.</summary>
    public static byte[] Write(AnnualReport report, Layout layout, Random random)
    {
        var canonical = report.ToUtf8Json();
        if (layout == Layout.Canonical) return canonical;

        var output = new ArrayBufferWriter<byte>(2 * canonical.Length);
        using (var document = JsonDocument.Parse(canonical))
        using (var writer = new Utf8JsonWriter(output, layout switch { Layout.Pretty => Indented, Layout.Escaped => Ascii, _ => Plain }))
            Write(document.RootElement, writer, layout, random);
        var text = output.WrittenSpan.ToArray();
        // A line feed inside a text is written \n: those that are left are between tokens.
        text.AsSpan().Replace((byte)'\n', (byte)' ');
        return text;
    }

    static void Write(JsonElement element, Utf8JsonWriter writer, Layout layout, Random random)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            element.WriteTo(writer);
            return;
        }
        JsonProperty[] members = [.. element.EnumerateObject()];
        if (layout == Layout.Sorted) Array.Sort(members, (a, b) => string.CompareOrdinal(a.Name, b.Name));
        if (layout == Layout.Shuffled) random.Shuffle(members);
        writer.WriteStartObject();
        foreach (var member in members)
        {
            writer.WritePropertyName(member.Name);
            Write(member.Value, writer, layout, random);
        }
        writer.WriteEndObject();
    }
}
