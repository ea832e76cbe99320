using System.Text.Json.Nodes;

namespace GovInfoReport.Portability.Tests;

/// <summary>Writes reports and what the library says of them, for the engines of other languages (tests/portability/run).</summary>
public class ExportTests
{
    const int Count = 2000;

    /// <summary>A line: <c>{ "valid", "verdict", "findings": [ … ], "report": { … } }</c>; the findings are those of kind sum and presence.</summary>
    [Fact]
    public void Reports_and_judgements_are_written_for_the_other_engines()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "portability")).FullName;
        var verdicts = new Dictionary<Verdict, int>();
        var differences = Vectors.All.SelectMany(vector => vector.Differences()).ToList();
        using (var output = new StreamWriter(Path.Combine(folder, "reports.ndjson")) { NewLine = "\n" })
            foreach (var report in Samples.Reports(Count))
            {
                var judgement = report.Check();
                verdicts[judgement.Verdict] = verdicts.GetValueOrDefault(judgement.Verdict) + 1;
                var isValid = judgement.Findings.All(finding => finding.Rule.Name != "non-negative");
                var verdict = PortableFinding.Name(judgement.Verdict);
                PortableFinding[] findings = [.. judgement.Findings.Where(finding => PortableRules.Emitted.Portable.Contains(finding.Rule.Name)).Select(PortableFinding.From)];
                var line = new JsonObject
                {
                    ["valid"] = isValid,
                    ["verdict"] = verdict,
                    ["findings"] = new JsonArray([.. findings.Select(finding => finding.ToJson())]),
                }.ToJsonString();
                // The document goes in as the library writes it, byte for byte.
                output.WriteLine($"{line[..^1]},\"report\":{report.ToJson()}}}");

                var judged = PortableRules.Emitted.Judge(JsonNode.Parse(report.ToUtf8Json())!);
                if (SchemaEngine.OfReports.IsValid(report.ToUtf8Json()) != isValid || judged.Verdict != verdict || !judged.Findings.SequenceEqual(findings))
                    differences.Add(report.ToJson());
            }
        File.WriteAllText(Path.Combine(folder, "jsonschema-net.txt"), $"JsonSchema.Net: {Vectors.All.Length} vectors, {Count} reports, {differences.Count} differences\n");
        Assert.Empty(differences);
        // Reports that are all alike would show little.
        Assert.All([Verdict.Sound, Verdict.NotAssessable, Verdict.Broken], verdict => Assert.InRange(verdicts.GetValueOrDefault(verdict), Count / 10, Count));
    }
}
