using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;

namespace GovInfoReport.Portability.Tests;

/// <summary>An emitted schema in JsonSchema.Net, an engine that was written by others and knows nothing of the library.</summary>
sealed partial class SchemaEngine
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

    public bool IsValid(string json) => IsValid(Encoding.UTF8.GetBytes(json));

    public bool IsValid(byte[] utf8Json)
    {
        using var document = JsonDocument.Parse(WithoutNegativeExponents(utf8Json));
        return schema.Evaluate(document.RootElement).IsValid;
    }

    /// <summary>
    /// JsonSchema.Net takes 100e-2 for no whole number and 1.0e-1 for one. Written as 1.00 and 0.10 it judges them rightly, so it gets
    /// them so; that the reader sees no difference between the two is shown by the tests of the reader.
    /// </summary>
    static byte[] WithoutNegativeExponents(byte[] utf8Json) =>
        // Latin-1 keeps every byte, also those that are no UTF-8.
        Encoding.Latin1.GetBytes(TextOrNegativeExponent().Replace(Encoding.Latin1.GetString(utf8Json), match => match.Value[0] == '"' ? match.Value : Plain(match)));

    static string Plain(Match number)
    {
        // A thousand places are as far out of sight as a million.
        var places = (int)Math.Min(1000, decimal.Parse(number.Groups["places"].ValueSpan, CultureInfo.InvariantCulture));
        var (whole, decimals) = (number.Groups["whole"].Value.PadLeft(places + 1, '0'), number.Groups["decimals"].Value);
        var behind = whole[^places..] + decimals;
        return $"{number.Groups["sign"]}{whole[..^places]}{(behind.Length == 0 ? "" : ".")}{behind}";
    }

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|(?<sign>-?)(?<whole>[0-9]+)(?:\.(?<decimals>[0-9]+))?[eE]-(?<places>[0-9]+)
        """)]
    private static partial Regex TextOrNegativeExponent();
}
