using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>Reads and writes documents. The serializer decides; what it refuses, <see cref="Diagnosis"/> explains.</summary>
static class ReportJson
{
    public const string EditionMember = "edition";

    static readonly (byte[] Start, Edition Edition)[] CanonicalStarts =
        [.. EditionConverter.All.Select(edition => (Encoding.UTF8.GetBytes($"{{\"{EditionMember}\":\"{EditionConverter.Name(edition)}\","), edition))];

    public static AnnualReport? TryParse(ReadOnlySpan<byte> utf8Json, out Refusal? refusal)
    {
        try
        {
            if (TryGetForm(utf8Json, out var form)) return TryParse(utf8Json, form, out refusal);
        }
        catch (JsonException)
        {
            // Not even JSON: the diagnosis says so with its place.
        }
        refusal = Diagnosis.Of(utf8Json) ?? Diagnosis.Unexplained(utf8Json, new JsonException("no edition"));
        return null;
    }

    /// <summary>Reads a document of a form that is known.</summary>
    public static AnnualReport? TryParse(ReadOnlySpan<byte> utf8Json, Form form, out Refusal? refusal)
    {
        JsonException? error = null;
        try
        {
            if (JsonSerializer.Deserialize(utf8Json, form.Document) is AnnualReport report && HasPointersOfCells(report))
            {
                refusal = null;
                return report;
            }
        }
        catch (JsonException exception)
        {
            error = exception;
        }
        refusal = Diagnosis.Of(utf8Json, form) ?? Diagnosis.Unexplained(utf8Json, error ?? new JsonException("no report"));
        return null;
    }

    /// <summary>The edition decides the shape, so it is read first. In a canonical document it is the first member.</summary>
    public static bool TryGetForm(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out Form? form)
    {
        foreach (var (start, of) in CanonicalStarts)
            if (utf8Json.StartsWith(start))
            {
                form = Form.Of(of);
                return true;
            }
        form = null;
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = ReportJsonContext.Depth });
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isEdition = Is(ref reader, EditionMember);
                reader.Read();
                if (isEdition)
                {
                    form = FormOf(ref reader);
                    break;
                }
                reader.Skip();
            }
        return form is not null;
    }

    /// <summary>Whether a name or a text is this one. A lone surrogate, over which the reader's own comparison throws, is in no name.</summary>
    public static bool Is(ref Utf8JsonReader reader, string text)
    {
        try
        {
            return reader.ValueTextEquals(text);
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    static Form? FormOf(ref Utf8JsonReader reader)
    {
        foreach (var edition in EditionConverter.All)
            if (reader.TokenType == JsonTokenType.String && Is(ref reader, EditionConverter.Name(edition)))
                return Form.Of(edition);
        return null;
    }

    public static bool IsPointerOfCell(Form form, string pointer) => form.TryGetCell(pointer, out var cell) && cell.Pointer == pointer;

    static bool HasPointersOfCells(AnnualReport report)
    {
        foreach (var (pointer, _) in report.AsPublished)
            if (!IsPointerOfCell(report.Form, pointer))
                return false;
        return true;
    }

    public static void Write(Utf8JsonWriter writer, AnnualReport report) => JsonSerializer.Serialize(writer, report, report.Form.Document);

    public static Utf8JsonWriter Writer(IBufferWriter<byte> output) => new(output, new JsonWriterOptions { Encoder = ReportJsonContext.Strict.Options.Encoder });

    /// <summary>A report with nothing in it, made by the only thing that knows how to build every record: the serializer.</summary>
    public static AnnualReport Blank(Form form, int year)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = Writer(buffer)) form.Shape.WriteBlank(writer, form.Edition, year);
        return (AnnualReport)JsonSerializer.Deserialize(buffer.WrittenSpan, form.Document)!;
    }
}
