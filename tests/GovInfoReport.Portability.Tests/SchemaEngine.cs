using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace GovInfoReport.Portability.Tests;

/// <summary>An emitted schema in JsonSchema.Net, an engine that was written by others and knows nothing of the library.</summary>
sealed class SchemaEngine
{
    readonly JsonSchema schema;

    /// <param name="schema">The schema.</param>
    /// <param name="referenced">The schemas that it refers to by their <c>$id</c>.</param>
    public SchemaEngine(JsonNode schema, params IEnumerable<JsonNode> referenced)
    {
        // A registry of its own: the global one would keep the first schema of an $id, also for an altered copy.
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (var other in referenced) JsonSchema.FromText(other.ToJsonString(), options);
        this.schema = JsonSchema.FromText(schema.ToJsonString(), options);
    }

    /// <summary>The schema of reports, which picks the edition's own by the member <c>edition</c>.</summary>
    public static SchemaEngine OfReports { get; } = new(Repository.Schema("annual-report.schema.json"), Editions);

    public static IEnumerable<JsonNode> Editions =>
        Form.All.Select(form => Repository.Schema($"annual-report-{(int)form.Edition}.schema.json"));

    public bool IsValid(JsonElement instance) => schema.Evaluate(instance).IsValid;

    public bool IsValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        return IsValid(document.RootElement);
    }

    public bool IsValid(ReadOnlyMemory<byte> utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json);
        return IsValid(document.RootElement);
    }
}
