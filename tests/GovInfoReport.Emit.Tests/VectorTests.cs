using System.Text.Json.Nodes;
using GovInfoReport.Emit.Vectors;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Tests;

/// <summary>The executable specification says what the library does, and says enough.</summary>
public class VectorTests
{
    static readonly string[] Portable =
        [.. Contract.Rules["rules"]!.AsArray().Where(rule => rule!["instances"] is not null).Select(rule => rule!["name"]!.GetValue<string>())];

    [Fact]
    public void There_are_at_least_300_cases_in_less_than_5_MB()
    {
        var files = new DirectoryInfo(Path.Combine(Contract.Folder, VectorFiles.Folder)).EnumerateFiles("*", SearchOption.AllDirectories).ToArray();
        Assert.InRange(Contract.Cases.Count, 300, 10_000);
        Assert.InRange(files.Sum(file => file.Length), 1, 5_000_000);
        Assert.Equal(Contract.Cases.Count + 1, files.Length);
    }

    [Fact]
    public void The_index_names_each_file_once_with_a_title()
    {
        var present = Emission.Present(Path.Combine(Contract.Folder, VectorFiles.Folder)).Where(file => file != VectorFiles.Index);
        Assert.Equal(present, Contract.Cases.Select(one => one.File));
        Assert.All(Contract.Cases, one => Assert.Matches("^[A-Z0-9/a-z−].{3,}$", one.Entry["title"]!.GetValue<string>()));
        Assert.Equal(["file", "title", "json", "valid", "readable", "pointer", "verdict", "findings"], Contract.Cases.SelectMany(one => one.Entry.Select(member => member.Key)).Distinct());
    }

    [Fact]
    public void The_library_says_of_every_document_what_the_index_says()
    {
        foreach (var one in Contract.Cases)
        {
            var isRead = AnnualReport.TryParse(one.Content, out var report, out var refusal);
            Assert.True(one.IsReadable == isRead, $"{one}: {refusal}");
            if (!isRead)
            {
                Assert.Equal((one.File, "unreadable", 0), (one.File, one.Verdict, one.Findings.Count));
                Assert.Equal((one.File, one.Pointer), (one.File, one.IsJson ? refusal!.Pointer : null));
                continue;
            }
            var judgement = report!.Check();
            Assert.Equal((one.File, one.Verdict), (one.File, ContractSchemas.NameOf(judgement.Verdict)));
            Assert.Equal([one.File, .. one.Findings.Select(finding => finding.ToString())], [one.File, .. judgement.Findings.Select(finding => IndexedFinding.Of(finding).ToString())]);
            Assert.Null(one.Pointer);
        }
    }

    [Fact]
    public void Whoever_knows_only_the_specification_comes_to_the_same_findings_and_verdict()
    {
        foreach (var one in Contract.Cases.Where(one => one.IsReadable))
        {
            var findings = PortableEvaluator.Findings(JsonNode.Parse(one.Content)!.AsObject(), Contract.Rules);
            Assert.Equal([one.File, .. one.Findings.Where(finding => Portable.Contains(finding.Rule)).Select(finding => finding.ToString())], [one.File, .. findings.Select(finding => finding.ToString())]);
            Assert.Equal((one.File, one.Verdict), (one.File, PortableEvaluator.Verdict(findings, Contract.Rules)));
        }
    }

    [Fact]
    public void Valid_is_readable_without_a_negative_figure_but_for_what_no_schema_engine_sees()
    {
        var exceptions = Contract.Cases.Where(one => one.IsValid != (one.IsReadable && one.Findings.All(finding => finding.Rule != RulesEmitter.NonNegative))).ToArray();
        Assert.All(exceptions, one => Assert.True(one is { IsValid: true, IsReadable: false, IsJson: true }, one.File));
        Assert.Equal(["amount", "lone", "twice"], exceptions.Select(one => one.File.Split('/')[1].Split('-')[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_instance_of_a_sum_is_once_broken_and_once_not_assessable()
    {
        foreach (var (prefix, identity) in Form.All.SelectMany(form => form.Identities.Select(identity => (form.Edition == Edition.Of2021 ? "" : $"{(int)form.Edition}-", identity))))
        {
            Assert.Contains(Contract.Cases, one => one.File == $"broken/{prefix}{identity.Rule.Name}-{identity.Place}.json" && Has(one, identity.Rule.Name, identity.Place, "broken"));
            Assert.Contains(Contract.Cases, one => one.File == $"not-assessable/{prefix}{identity.Rule.Name}-{identity.Place}.json" && Has(one, identity.Rule.Name, identity.Place, "notAssessable"));
        }
    }

    /// <summary>So whoever loses an instance fails at a vector.</summary>
    [Fact]
    public void Each_instance_of_the_catalogue_decides_at_least_one_case()
    {
        var found = Contract.Cases.SelectMany(one => one.Findings.Select(finding => (one.File.Contains("/2019-", StringComparison.Ordinal) ? "2019" : "2021", finding.Rule, finding.Place))).ToHashSet();
        foreach (var rule in Contract.Rules["rules"]!.AsArray())
            foreach (var instance in rule!["instances"]?.AsArray() ?? [])
                Assert.Contains((instance!["edition"]!.GetValue<string>(), rule["name"]!.GetValue<string>(), instance["place"]!.GetValue<string>()), found);
    }

    [Fact]
    public void Every_rule_that_a_document_can_break_is_broken_by_one()
    {
        var broken = Contract.Cases.SelectMany(one => one.Findings).Where(finding => finding.Outcome == "broken").Select(finding => finding.Rule).ToHashSet();
        Assert.Equal(Rules.All.Where(rule => rule.Scope == RuleScope.Report).Select(rule => rule.Name).Order(StringComparer.Ordinal), broken.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_published_report_has_the_figures_of_its_page()
    {
        var report = AnnualReport.Parse(Contract.Bytes("vectors/real/huiyuan-2021.json"));
        var page = File.ReadAllText(Path.Combine(Contract.Folder, "../tests/reports/huiyuan-2021.txt"));
        Assert.Equal(["T2.5.1:D1"], Form.Of2021.Cells.Where(cell => cell.Read(report) != 0).Select(cell => cell.Code));
        Assert.Equal(-2, report["T2.5.1:D1"]);
        Assert.Matches(@"行政许可\s-2\s", page);
        // The first sentences, word for word but for the last stop.
        Assert.Contains(report.Overview![..^1], page, StringComparison.Ordinal);
        Assert.Contains(report.ProblemsAndImprovements!, page, StringComparison.Ordinal);
    }

    static bool Has(IndexedCase one, string rule, string place, string outcome) =>
        one.Findings.Any(finding => (finding.Rule, finding.Place, finding.Outcome) == (rule, place, outcome));
}
