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

    /// <summary>Each instance, left out of a copy: then something is judged otherwise than before.</summary>
    [Fact]
    public void Every_instance_is_needed()
    {
        var catalogue = Repository.Schema("rules.json");
        JsonNode[] documents = [.. Vectors.All.Where(vector => vector.IsReadable).Select(vector => vector.Document), .. Samples.Reports(50).Select(report => JsonNode.Parse(report.ToUtf8Json())!)];
        // Which documents an instance speaks of; the other ones cannot tell that it is gone.
        var spokenOf = documents.SelectMany(document => Rules.Judge(document).Findings.Select(finding => (finding.Rule, finding.Place, document)))
            .ToLookup(found => (found.Rule, found.Place), found => found.document);
        var count = 0;
        foreach (var rule in catalogue["rules"]!.AsArray())
        {
            var instances = rule!["instances"]?.AsArray() ?? [];
            for (var i = 0; i < instances.Count; i++, count++)
            {
                var instance = instances[i]!;
                instances.RemoveAt(i);
                var shorter = new PortableRules(catalogue);
                Assert.True(spokenOf[((string)rule["name"]!, (string)instance["place"]!)].Any(document => !shorter.Judge(document).Findings.SequenceEqual(Rules.Judge(document).Findings)),
                    $"{rule["name"]}/{instance["place"]}");
                instances.Insert(i, instance);
            }
        }
        Assert.Equal(Form.All.Sum(form => form.Identities.Length + form.Bounds.Length + form.Cells.Count(cell => !cell.MayBeNegative) + form.Sections.Length), count);
    }

    static void AssertSame(AnnualReport report)
    {
        var judgement = report.Check();
        var (verdict, findings) = Rules.Judge(JsonNode.Parse(report.ToUtf8Json())!);
        Assert.Equal(PortableFinding.Name(judgement.Verdict), verdict);
        Assert.Equal(judgement.Findings.Where(finding => Rules.Portable.Contains(finding.Rule.Name)).Select(PortableFinding.From), findings);
    }
}
