using System.Text.Json;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>For programs: an object for each report and one for the summary, as the items of an array or as lines.</summary>
sealed class JsonOutput(Stream output, bool isLines, Language language) : IOutput
{
    readonly BufferedStream output = new(output, 64 * 1024);
    bool isBegun;

    public void Report(ReadItem item, Verdict verdict, IReadOnlyList<Finding> findings) => Object(writer =>
    {
        writer.WriteString("input", item.Input);
        Json.Number(writer, "line", item.Line);
        writer.WriteString("edition", item.Edition is { } edition ? $"{(int)edition}" : null);
        Json.Number(writer, "year", item.Year);
        writer.WriteString("authority", item.Authority);
        writer.WriteString("verdict", Json.Name(verdict.ToString()));
        Json.Write(writer, findings, language);
        if (verdict == Verdict.Unreadable) Error(writer, item);
    });

    public void Summary(Summary summary) => Object(writer =>
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("reports", summary.Reports);
        foreach (var verdict in (Verdict[])[Verdict.Sound, Verdict.Broken, Verdict.NotAssessable, Verdict.Unreadable])
            writer.WriteNumber(Json.Name(verdict.ToString()), summary[verdict]);
        writer.WriteStartObject("findingsByRule");
        foreach (var (rule, count) in summary.FindingsByRule) writer.WriteNumber(rule, count);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    public void Dispose()
    {
        if (!isLines) output.Write(isBegun ? "\n]\n"u8 : "[]\n"u8);
        output.Dispose();
    }

    void Object(Action<Utf8JsonWriter> members)
    {
        if (!isLines) output.Write(isBegun ? ",\n"u8 : "[\n"u8);
        isBegun = true;
        using (var writer = new Utf8JsonWriter(output, Json.Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        if (isLines) output.Write("\n"u8);
    }

    void Error(Utf8JsonWriter writer, ReadItem item)
    {
        writer.WriteStartObject("error");
        writer.WriteString("message", item.Refusal.In(language));
        writer.WriteString("pointer", item.Place?.Pointer);
        Json.Number(writer, "offset", item.Place?.Offset);
        writer.WriteEndObject();
    }
}
