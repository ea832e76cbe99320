using System.Text.Json.Nodes;

namespace GovInfoReport.Emit.Tests;

/// <summary>Written from schema/README.md alone, over rules.json alone: what a program in another language does.</summary>
static class PortableEvaluator
{
    public static List<IndexedFinding> Findings(JsonObject document, JsonObject rules)
    {
        var findings = new List<IndexedFinding>();
        foreach (var rule in rules["rules"]!.AsArray())
            foreach (var i in rule!["instances"]?.AsArray() ?? [])
            {
                if (Text(i!["edition"]) != Text(document["edition"])) continue;
                var severity = Text(rule["severity"]);
                if (Text(rule["kind"]) == "presence")
                {
                    if (i["anyOf"]!.AsArray().All(p => Get(document, Text(p)) is null && !document["asPublished"]!.AsObject().ContainsKey(Text(p))))
                        findings.Add(new(Text(rule["name"]), Text(i["place"]), severity, "broken", Text(i["pointer"]), "", null, null));
                    continue;
                }
                var terms = i["right"]!.AsArray().Select(Text).ToArray();
                var related = string.Join(' ', terms.Select(term => term[1..]));
                decimal? actual = Number(Get(document, Text(i["left"])));
                var expected = terms.Aggregate((decimal?)0, (sum, term) => sum + (term[0] == '-' ? -1 : 1) * Number(Get(document, term[1..])));
                if (actual is null || expected is null)
                {
                    if (Text(rule["onNull"]) == "notAssessable")
                        findings.Add(new(Text(rule["name"]), Text(i["place"]), severity == "error" ? "warning" : severity, "notAssessable", Text(i["left"]), related, null, null));
                }
                else if (!(Text(i["comparison"]) switch { "=" => actual == expected, ">=" => actual >= expected, _ => actual <= expected }))
                    findings.Add(new(Text(rule["name"]), Text(i["place"]), severity, "broken", Text(i["left"]), related, expected, actual));
            }
        return findings;
    }

    public static string Verdict(IReadOnlyCollection<IndexedFinding> findings, JsonObject rules)
    {
        var errors = rules["rules"]!.AsArray().Where(rule => Text(rule!["severity"]) == "error").Select(rule => Text(rule!["name"])).ToHashSet();
        return findings.Any(finding => finding.Severity == "error") ? "broken"
            : findings.Any(finding => finding.Outcome == "notAssessable" && errors.Contains(finding.Rule)) ? "notAssessable"
            : "sound";
    }

    static JsonNode? Get(JsonObject document, string pointer) => pointer.Split('/').Skip(1).Aggregate((JsonNode?)document, (node, name) => node![name]);

    static decimal? Number(JsonNode? node) => node?.GetValue<decimal>();

    static string Text(JsonNode? node) => node!.GetValue<string>();
}
