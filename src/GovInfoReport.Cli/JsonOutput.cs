using System.Text.Json;
using System.Text.Encodings.Web;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>For programs: an object for each report and one for the summary, as the items of an array or as lines.</summary>
sealed class JsonOutput(Stream output, bool isLines, Language language) : IOutput
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly BufferedStream output = new(output, 64 * 1024);
    bool isBegun;

    public void Report(ReadItem item, Verdict verdict, IReadOnlyList<Finding> findings) => Object(writer =>
    {
        writer.WriteString("input", item.Input);
        Number(writer, "line", item.Line);
        writer.WriteString("edition", item.Report is { } report ? $"{(int)report.Edition}" : null);
        Number(writer, "year", item.Report?.Year);
        writer.WriteString("authority", item.Report?.Authority.Name);
        writer.WriteString("verdict", Name(verdict.ToString()));
        writer.WriteStartArray("findings");
        foreach (var finding in findings) Finding(writer, finding);
        writer.WriteEndArray();
        if (verdict == Verdict.Unreadable) Error(writer, item);
    });

    public void Summary(Summary summary) => Object(writer =>
    {
        writer.WriteStartObject("summary");
        writer.WriteNumber("reports", summary.Reports);
        foreach (var verdict in (Verdict[])[Verdict.Sound, Verdict.Broken, Verdict.NotAssessable, Verdict.Unreadable])
            writer.WriteNumber(Name(verdict.ToString()), summary[verdict]);
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
        using (var writer = new Utf8JsonWriter(output, Options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        if (isLines) output.Write("\n"u8);
    }

    void Finding(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Name);
        writer.WriteString("place", finding.Place);
        writer.WriteString("severity", Name(finding.Severity.ToString()));
        writer.WriteString("outcome", Name(finding.Outcome.ToString()));
        writer.WriteString("pointer", finding.Pointer);
        writer.WriteStartArray("related");
        foreach (var pointer in finding.Related) writer.WriteStringValue(pointer);
        writer.WriteEndArray();
        Number(writer, "expected", finding.Expected);
        Number(writer, "actual", finding.Actual);
        writer.WriteString("message", finding.Message.In(language));
        writer.WriteString("source", finding.Source);
        writer.WriteEndObject();
    }

    void Error(Utf8JsonWriter writer, ReadItem item)
    {
        writer.WriteStartObject("error");
        writer.WriteString("message", item.Refusal.In(language));
        writer.WriteString("pointer", item.Place?.Pointer);
        Number(writer, "offset", item.Place?.Offset);
        writer.WriteEndObject();
    }

    static void Number(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value) writer.WriteNumber(name, value);
        else writer.WriteNull(name);
    }

    static string Name(string member) => JsonNamingPolicy.CamelCase.ConvertName(member);
}
