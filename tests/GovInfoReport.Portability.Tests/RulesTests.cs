using System.Text.Json.Nodes;
using FsCheck.Xunit;
using GovInfoReport.Model.Tests;

namespace GovInfoReport.Portability.Tests;

/// <summary>rules.json says what the library checks.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class RulesTests
{
    static readonly PortableRules Rules = PortableRules.Emitted;

    [Fact]
    public void The_catalogue_is_valid_by_its_schema() =>
        Assert.True(new SchemaEngine(Repository.Schema("rules.schema.json")).IsValid(File.ReadAllBytes(Repository.PathOf("rules.json"))));

    [Fact]
    public void Every_rule_that_decides_the_verdict_is_portable() =>
        Assert.Empty(Model.Rules.All.Where(rule => rule.Severity == Severity.Error && rule.Judge is not null).Select(rule => rule.Name).Except(Rules.Portable));

    [Property]
    public void Sound_is_sound_by_the_catalogue(SoundReport sound) => AssertSame(sound.Report);

    [Property]
    public void The_catalogue_finds_what_the_library_finds(AnyReport any) => AssertSame(any.Report);

    [Fact]
    public void The_catalogue_finds_what_the_library_finds_in_slightly_wrong_reports() => Assert.All(Samples.Reports(200), AssertSame);

    /// <summary>Each instance, left out of a copy: then a vector is judged otherwise than its index says.</summary>
    [Fact]
    public void Every_instance_is_needed()
    {
        var catalogue = Repository.Schema("rules.json");
        var cases = Vectors.All.Where(vector => vector.IsReadable).ToArray();
        var found = cases.SelectMany(vector => vector.Findings).Select(finding => (finding.Rule, finding.Place)).ToHashSet();
        var instances = 0;
        foreach (var rule in catalogue["rules"]!.AsArray())
            foreach (var instance in rule!["instances"]?.AsArray() ?? [])
            {
                Assert.Contains(((string)rule["name"]!, (string?)instance!["place"]), found);
                instances++;
            }
        Assert.Equal(Form.All.Sum(form => form.Identities.Length + form.Cells.Count(cell => !cell.MayBeNegative) + form.Sections.Length), instances);

        // That a vector names it is enough only if the evaluator needs the instance for it: tried with one of each rule.
        foreach (var instanceList in catalogue["rules"]!.AsArray().Select(rule => rule!["instances"]).OfType<JsonArray>().Where(list => list.Count > 0))
        {
            var instance = instanceList[^1]!;
            instanceList.RemoveAt(instanceList.Count - 1);
            var shorter = new PortableRules(catalogue);
            Assert.Contains(cases, vector => !shorter.Judge(vector.Document).Findings.SequenceEqual(vector.Portable));
            instanceList.Add(instance);
        }
    }

    static void AssertSame(AnnualReport report)
    {
        var judgement = report.Check();
        var (verdict, findings) = Rules.Judge(JsonNode.Parse(report.ToUtf8Json())!);
        Assert.Equal(PortableFinding.Name(judgement.Verdict), verdict);
        Assert.Equal(judgement.Findings.Where(finding => Rules.Portable.Contains(finding.Rule.Name)).Select(PortableFinding.From), findings);
    }
}
