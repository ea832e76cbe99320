using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GovInfoReport.Model;

/// <summary>Reads and writes documents. The serializer decides; what it refuses, <see cref="Diagnosis"/> explains.</summary>
static class ReportJson
{
    public const string EditionMember = "edition";

    static readonly (byte[] Start, Form Form)[] CanonicalStarts =
        [.. Form.All.Select(form => (Encoding.UTF8.GetBytes($"{{\"{EditionMember}\":\"{EditionConverter.Name(form.Edition)}\","), form))];

    public static AnnualReport? TryParse(ReadOnlySpan<byte> utf8Json, out Refusal? refusal)
    {
        Exception? error = null;
        try
        {
            if (TryGetEdition(utf8Json, out var edition) && Deserialize(utf8Json, edition) is { } report && HasPointersOfCells(report))
            {
                refusal = null;
                return report;
            }
        }
        catch (JsonException exception)
        {
            error = exception;
        }
        refusal = Diagnosis.Of(utf8Json) ?? Diagnosis.Unexplained(utf8Json, error ?? new JsonException("no report"));
        return null;
    }

    /// <summary>The edition decides the shape, so it is read first. In a canonical document it is the first member.</summary>
    public static bool TryGetEdition(ReadOnlySpan<byte> utf8Json, out Edition edition)
    {
        foreach (var (start, form) in CanonicalStarts)
            if (utf8Json.StartsWith(start))
            {
                edition = form.Edition;
                return true;
            }
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = ReportJsonContext.Depth });
        if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isEdition = reader.ValueTextEquals(EditionMember);
                reader.Read();
                if (isEdition) return TryGetEdition(ref reader, out edition);
                reader.Skip();
            }
        edition = default;
        return false;
    }

    static bool TryGetEdition(ref Utf8JsonReader reader, out Edition edition)
    {
        foreach (var form in Form.All)
            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(EditionConverter.Name(form.Edition)))
            {
                edition = form.Edition;
                return true;
            }
        edition = default;
        return false;
    }

    public static bool IsPointerOfCell(Form form, string pointer) => form.TryGetCell(pointer, out var cell) && cell.Pointer == pointer;

    static bool HasPointersOfCells(AnnualReport report)
    {
        if (report.AsPublished.Count == 0) return true;
        var form = report.Form;
        return report.AsPublished.Keys.All(pointer => IsPointerOfCell(form, pointer));
    }

    static AnnualReport? Deserialize(ReadOnlySpan<byte> utf8Json, Edition edition) => edition switch
    {
        Edition.Of2019 => JsonSerializer.Deserialize(utf8Json, ReportJsonContext.Strict.AnnualReport2019),
        Edition.Of2021 => JsonSerializer.Deserialize(utf8Json, ReportJsonContext.Strict.AnnualReport2021),
        _ => null,
    };

    public static void Write(Utf8JsonWriter writer, AnnualReport report)
    {
        switch (report)
        {
            case AnnualReport2019 report2019: JsonSerializer.Serialize(writer, report2019, ReportJsonContext.Strict.AnnualReport2019); break;
            case AnnualReport2021 report2021: JsonSerializer.Serialize(writer, report2021, ReportJsonContext.Strict.AnnualReport2021); break;
            default: throw new ArgumentOutOfRangeException(nameof(report));
        }
    }

    public static Utf8JsonWriter Writer(IBufferWriter<byte> output) => new(output, new JsonWriterOptions { Encoder = ReportJsonContext.Strict.Options.Encoder });

    /// <summary>A report with nothing in it, made by the only thing that knows how to build every record: the serializer.</summary>
    public static T Blank<T>(JsonTypeInfo<T> type, Edition edition, int year) where T : AnnualReport
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = Writer(buffer)) Shape.Of(edition).WriteBlank(writer, edition, year);
        return JsonSerializer.Deserialize(buffer.WrittenSpan, type)!;
    }
}
