using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Cli.Tests;

/// <summary>repair, schema and rules; and check, where one figure explains several findings.</summary>
public sealed class RepairCommandTests : CommandLine
{
    static readonly AnnualReport2021 Sound = (AnnualReport2021.Blank(Authority.Named("某局"), 2022) with
    {
        Overview = "本机关依法做好公开工作。",
        ProblemsAndImprovements = "公开内容还不够全面，今后改进。",
        OtherMatters = "无",
    }).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

    [Fact]
    public void Candidates_come_with_pointers_figures_and_evidence_best_first()
    {
        var file = Write(Sound.With(Form.Of2021["R3.1:C2"], 1));
        var before = File.ReadAllBytes(file);
        var (status, output, _) = Run(["repair", "--format", "json", "--lang", "en", file]);
        var result = JsonNode.Parse(output)!.AsObject();
        Assert.Equal((1, 2), (status, result.Count));
        Assert.Equal(["row-total", "outcome-total"], result["findings"]!.AsArray().Select(finding => (string?)finding!["rule"]));
        Assert.Equal("""[{"changes":[{"pointer":"/requests/outcomes/granted/commercialEnterprise","from":1,"to":0}],"evidence":"one digit differs"}]""", result["candidates"]!.ToJsonString());
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void People_read_what_would_have_to_change_and_where()
    {
        var (status, output, _) = Run(["repair", Write(Sound.With(Form.Of2021["R4:C1"], 1).With(Form.Of2021["R4:C7"], 1))]);
        Assert.Equal(1, status);
        Assert.Contains("最小改动，共 3 种可能", output, StringComparison.Ordinal);
        Assert.Contains("     表三“四、结转下年度继续办理”一行、“自然人”一列：R4:C1: 1 → 0", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_report_needs_no_repair_and_a_wild_one_has_no_small_one()
    {
        var sound = Run(["repair", "--lang", "en", Write(Sound)]);
        Assert.Equal(0, sound.Status);
        Assert.Contains("there is nothing to change", sound.Output, StringComparison.Ordinal);
        var wild = Run(["repair", "--lang", "en", Write(Sound.With(Form.Of2021.Cells.Where(cell => cell.IsTotal).Select(cell => KeyValuePair.Create(cell, (decimal?)(cell.Index + 1)))))]);
        Assert.Equal(1, wild.Status);
        Assert.Contains("No change of at most 3 cells", wild.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_that_could_not_be_judged_are_counted()
    {
        Assert.Contains("合计与勾稽关系全部成立，无需修改。", Run(["repair", Write(Sound)]).Output, StringComparison.Ordinal);
        // Its row, its column and the balance of that.
        var (status, output, _) = Run(["repair", Write(Sound.With(Form.Of2021["R3.7:C1"], null)), "--lang", "en"]);
        Assert.Equal(0, status);
        Assert.Contains("of those there is nothing to change; 3 could not be judged", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_says_one_cause_with_what_it_explains()
    {
        var (status, output, _) = Run(["check", Write(Sound.With(Form.Of2021["R3.1:C2"], 1))]);
        Assert.Equal(1, status);
        var lines = output.Split('\n');
        Assert.Equal("  原因 表三“（一）予以公开”一行、“商业企业”一列可能有误（R3.1:C2: 1 → 0；一位数字之差），可解释 2 处：row-total/R3.1、outcome-total/C2。", lines[2]);
        Assert.StartsWith("    · [row-total R3.1] ", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("    · [outcome-total C2] ", lines[4], StringComparison.Ordinal);
        Assert.Equal(2, lines.Count(line => line.Contains('[', StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("rules.json", "rules")]
    [InlineData("annual-report.schema.json", "schema")]
    [InlineData("annual-report-2019.schema.json", "schema", "--edition", "2019")]
    [InlineData("annual-report-2021.schema.json", "schema", "--edition", "2021")]
    public void The_contract_is_printed_as_it_was_emitted(string file, params string[] arguments) =>
        Assert.Equal((0, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schema", file)), ""), Run(arguments));

    [Fact]
    public void There_are_two_editions() => Assert.Equal(2, Run(["schema", "--edition", "2020"]).Status);

    string Write(AnnualReport report) => Write("report.json", report.ToUtf8Json());
}
