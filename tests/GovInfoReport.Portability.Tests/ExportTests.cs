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
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "portability"));
        using var output = new StreamWriter(Path.Combine(folder.FullName, "reports.ndjson")) { NewLine = "\n" };
        var verdicts = new Dictionary<Verdict, int>();
        foreach (var report in Samples.Reports(Count))
        {
            var judgement = report.Check();
            verdicts[judgement.Verdict] = verdicts.GetValueOrDefault(judgement.Verdict) + 1;
            var findings = judgement.Findings.Where(finding => PortableRules.Emitted.Portable.Contains(finding.Rule.Name));
            var line = new JsonObject
            {
                ["valid"] = judgement.Findings.All(finding => finding.Rule.Name != "non-negative"),
                ["verdict"] = PortableFinding.Name(judgement.Verdict),
                ["findings"] = new JsonArray([.. findings.Select(finding => PortableFinding.From(finding).ToJson())]),
            }.ToJsonString();
            // The document goes in as the library writes it, byte for byte.
            output.WriteLine($"{line[..^1]},\"report\":{report.ToJson()}}}");
        }
        Assert.All([Verdict.Sound, Verdict.NotAssessable, Verdict.Broken], verdict => Assert.InRange(verdicts.GetValueOrDefault(verdict), Count / 20, Count));
    }
}
