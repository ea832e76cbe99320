using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace GovInfoReport.Portability.Tests;

/// <summary>A finding as far as rules.json can tell it. Numbers are compared by value: 1.0 is 1.</summary>
sealed record PortableFinding(string Rule, string? Place, string Severity, string Outcome, string? Pointer, string Related, decimal? Expected, decimal? Actual)
{
    public static PortableFinding From(Finding finding) => new(finding.Rule.Name, finding.Place, Name(finding.Severity), Name(finding.Outcome), finding.Pointer,
        string.Join(' ', finding.Related), finding.Expected, finding.Actual);

    public static PortableFinding From(JsonNode finding) => new((string)finding["rule"]!, (string?)finding["place"], (string)finding["severity"]!, (string)finding["outcome"]!,
        (string?)finding["pointer"], string.Join(' ', finding["related"]!.AsArray().Select(pointer => (string)pointer!)), (decimal?)finding["expected"], (decimal?)finding["actual"]);

    public static string Name<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public JsonObject ToJson() => new()
    {
        ["rule"] = Rule,
        ["place"] = Place,
        ["severity"] = Severity,
        ["outcome"] = Outcome,
        ["pointer"] = Pointer,
        ["related"] = new JsonArray([.. Related.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pointer => JsonValue.Create(pointer))]),
        ["expected"] = Expected,
        ["actual"] = Actual,
    };
}

/// <summary>Judges a document by rules.json and nothing else, as the evaluators of the other languages do.</summary>
sealed class PortableRules(JsonNode catalogue)
{
    static readonly string[] Severities = ["info", "warning", "error"];

    readonly JsonNode[] rules = [.. catalogue["rules"]!.AsArray().Select(rule => rule!)];

    public static PortableRules Emitted { get; } = new(Repository.Schema("rules.json"));

    /// <summary>The rules that can be judged here.</summary>
    public ImmutableHashSet<string> Portable { get; } =
        [.. catalogue["rules"]!.AsArray().Where(rule => (string)rule!["kind"]! is "sum" or "presence").Select(rule => (string)rule!["name"]!)];

    public (string Verdict, ImmutableArray<PortableFinding> Findings) Judge(JsonNode report)
    {
        ImmutableArray<PortableFinding> findings =
        [
            .. from rule in rules
               from instance in rule["instances"]?.AsArray() ?? []
               where (string)instance["edition"]! == (string)report["edition"]!
               let finding = (string)rule["kind"]! == "sum" ? Sum(rule, instance, report) : Presence(rule, instance, report)
               where finding is not null
               select finding,
        ];
        var isError = rules.ToDictionary(rule => (string)rule["name"]!, rule => (string)rule["severity"]! == "error");
        var verdict = findings.Any(finding => finding.Severity == "error") ? "broken"
            : findings.Any(finding => finding.Outcome == "notAssessable" && isError[finding.Rule]) ? "notAssessable"
            : "sound";
        return (verdict, findings);
    }

    static PortableFinding? Sum(JsonNode rule, JsonNode instance, JsonNode report)
    {
        var left = (string)instance["left"]!;
        var terms = instance["right"]!.AsArray().Select(term => (Sign: ((string)term!)[0] == '-' ? -1 : 1, Pointer: ((string)term!)[1..])).ToArray();
        var related = string.Join(' ', terms.Select(term => term.Pointer));
        var actual = Number(At(report, left));
        // A null anywhere makes the sum null.
        var expected = terms.Aggregate((decimal?)0, (sum, term) => sum + term.Sign * Number(At(report, term.Pointer)));
        var (name, place, severity) = ((string)rule["name"]!, (string?)instance["place"], (string)rule["severity"]!);
        if (actual is null || expected is null)
            return (string)rule["onNull"]! == "notApplicable" ? null
                : new(name, place, Severities[Math.Min(Array.IndexOf(Severities, severity), 1)], "notAssessable", left, related, null, null);
        var holds = (string)instance["comparison"]! switch
        {
            "=" => actual == expected,
            ">=" => actual >= expected,
            "<=" => actual <= expected,
            var other => throw new InvalidOperationException($"There is no comparison '{other}'."),
        };
        return holds ? null : new(name, place, severity, "broken", left, related, expected, actual);
    }

    static PortableFinding? Presence(JsonNode rule, JsonNode instance, JsonNode report)
    {
        var asPublished = report["asPublished"]!.AsObject();
        return instance["anyOf"]!.AsArray().Any(pointer => At(report, (string)pointer!) is not null || asPublished.ContainsKey((string)pointer!))
            ? null
            : new((string)rule["name"]!, (string?)instance["place"], (string)rule["severity"]!, "broken", (string)instance["pointer"]!, "", null, null);
    }

    static JsonNode? At(JsonNode report, string pointer) => pointer.Split('/').Skip(1).Aggregate((JsonNode?)report, (node, name) => node![name]);

    static decimal? Number(JsonNode? node) => (decimal?)node;
}
