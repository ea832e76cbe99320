using System.Buffers;
using System.Text.Json;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>For programs: an object for each report and one for the summary, as the items of an array or as lines.</summary>
sealed class JsonOutput : IOutput
{
    // To a person at once, to another program in pieces.
    static readonly int Piece = Console.IsOutputRedirected ? 32 * 1024 : 0;

    readonly Stream output;
    readonly bool isLines;
    readonly Language language;
    readonly ArrayBufferWriter<byte> text = new();
    readonly Utf8JsonWriter writer;
    bool isBegun;

    public JsonOutput(Stream output, bool isLines, Language language)
    {
        (this.output, this.isLines, this.language) = (output, isLines, language);
        writer = new(text, Json.Options);
    }

    public void Report(ReadItem item, Verdict verdict, IReadOnlyList<Finding> findings)
    {
        Begin();
        writer.WriteString("input", item.Input);
        Json.Number(writer, "line", item.Line);
        writer.WriteString("edition", item.Edition?.ToString("D"));
        Json.Number(writer, "year", item.Year);
        writer.WriteString("authority", item.Authority);
        writer.WriteString("verdict", Json.Name(verdict));
        Json.Write(writer, findings, language);
        if (verdict == Verdict.Unreadable) Error(item);
        End();
    }

    public void Summary(Summary summary)
    {
        Begin();
        writer.WriteStartObject("summary");
        writer.WriteNumber("reports", summary.Reports);
        foreach (var verdict in (Verdict[])[Verdict.Sound, Verdict.Broken, Verdict.NotAssessable, Verdict.Unreadable])
            writer.WriteNumber(Json.Name(verdict), summary[verdict]);
        writer.WriteStartObject("findingsByRule");
        foreach (var (rule, count) in summary.FindingsByRule) writer.WriteNumber(rule, count);
        writer.WriteEndObject();
        writer.WriteEndObject();
        End();
    }

    public void Dispose()
    {
        if (!isLines) text.Write(isBegun ? "\n]\n"u8 : "[]\n"u8);
        Send();
        writer.Dispose();
        output.Dispose();
    }

    void Begin()
    {
        if (!isLines) text.Write(isBegun ? ",\n"u8 : "[\n"u8);
        isBegun = true;
        writer.Reset();
        writer.WriteStartObject();
    }

    void End()
    {
        writer.WriteEndObject();
        writer.Flush();
        if (isLines) text.Write("\n"u8);
        if (text.WrittenCount >= Piece) Send();
    }

    void Send()
    {
        output.Write(text.WrittenSpan);
        output.Flush();
        text.ResetWrittenCount();
    }

    void Error(ReadItem item)
    {
        writer.WriteStartObject("error");
        writer.WriteString("message", item.Refusal.In(language));
        writer.WriteString("pointer", item.Place?.Pointer);
        Json.Number(writer, "offset", item.Place?.Offset);
        writer.WriteEndObject();
    }
}
