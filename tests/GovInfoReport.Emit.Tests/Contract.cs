using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoReport.Emit.Tests;

/// <summary>The folder schema/ as it is checked in.</summary>
static class Contract
{
    public static string Folder { get; } = Path.Combine(Emission.Repository(AppContext.BaseDirectory), Emission.Folder);

    public static JsonObject Schema(Model.Edition edition) => Json($"annual-report-{(int)edition}.schema.json");

    public static JsonObject Rules { get; } = Json("rules.json");

    public static IReadOnlyList<IndexedCase> Cases { get; } =
        [.. Json("vectors/index.json")["cases"]!.AsArray().Select(one => new IndexedCase(one!.AsObject()))];

    public static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public static JsonObject Json(string file) => JsonNode.Parse(Bytes(file))!.AsObject();

    /// <summary>The definition that a schema refers to, or the schema itself.</summary>
    public static JsonObject Resolve(JsonNode schema) =>
        schema["$ref"] is { } reference ? schema.Root["$defs"]![reference.GetValue<string>().Split('/')[^1]]!.AsObject() : schema.AsObject();
}

/// <summary>A case as the index has it.</summary>
sealed record IndexedCase(JsonObject Entry)
{
    public string File { get; } = Entry["file"]!.GetValue<string>();

    public bool IsJson { get; } = Entry["json"]!.GetValue<bool>();

    public bool IsValid { get; } = Entry["valid"]!.GetValue<bool>();

    public bool IsReadable { get; } = Entry["readable"]!.GetValue<bool>();

    public string? Pointer { get; } = Entry["pointer"]?.GetValue<string>();

    public string Verdict { get; } = Entry["verdict"]!.GetValue<string>();

    public IReadOnlyList<IndexedFinding> Findings { get; } = [.. Entry["findings"]!.AsArray().Select(finding => IndexedFinding.Of(finding!))];

    public byte[] Content => Contract.Bytes("vectors/" + File);

    public override string ToString() => File;
}

/// <summary>A finding as the index has it; the pointers of the other cells as one text, so that records compare.</summary>
sealed record IndexedFinding(string Rule, string? Place, string Severity, string Outcome, string? Pointer, string Related, decimal? Expected, decimal? Actual)
{
    public static IndexedFinding Of(JsonNode finding) => new(finding["rule"]!.GetValue<string>(), finding["place"]?.GetValue<string>(), finding["severity"]!.GetValue<string>(),
        finding["outcome"]!.GetValue<string>(), finding["pointer"]?.GetValue<string>(), string.Join(' ', finding["related"]!.AsArray().Select(pointer => pointer!.GetValue<string>())),
        finding["expected"]?.GetValue<decimal>(), finding["actual"]?.GetValue<decimal>());

    public static IndexedFinding Of(Model.Finding finding) => new(finding.Rule.Name, finding.Place, Name(finding.Severity), Name(finding.Outcome),
        finding.Pointer, string.Join(' ', finding.Related), finding.Expected, finding.Actual);

    static string Name<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
