using System.Text.Json.Nodes;
using GovInfoReport.Model;
using GovInfoReport.Model.Tests;

namespace GovInfoReport.Cli.Tests;

/// <summary>series, on the figures that one area has published for five years.</summary>
public sealed class SeriesCommandTests : CommandLine
{
    [Fact]
    public void The_years_are_columns_and_a_mark_stands_where_a_rule_breaks()
    {
        var (status, output, error) = Run(["series", .. Files(PingtanReports.All)]);
        Assert.Equal((0, ""), (status, error));
        Assert.Equal(
            """
            平潭综合实验区管理委员会
            ╭──────────────────────────────────┬──────┬──────┬──────┬──────┬───────╮
            │                                  │ 2019 │ 2020 │ 2021 │ 2022 │  2023 │
            ├──────────────────────────────────┼──────┼──────┼──────┼──────┼───────┤
            │ 一、本年新收政府信息公开申请数量 │   23 │   21 │   70 │   74 │    81 │
            │ 二、上年结转政府信息公开申请数量 │    0 │    0 │    0 │    1 │     0 │
            │ 三、本年度办理结果·（七）总计    │   23 │   21 │   69 │   75 │    81 │
            │ 四、结转下年度继续办理           │    0 │    0 │    1 │    0 │     0 │
            │ 行政规范性文件·现行有效件数      │    – │    – │  665 │  698 │ ↓ 470 │
            │ 行政复议                         │    0 │    0 │    3 │    2 │     2 │
            │ 行政诉讼·未经复议直接起诉        │    0 │    0 │   12 │    1 │     5 │
            │ 行政诉讼·复议后起诉              │    0 │    0 │    0 │    0 │     2 │
            ╰──────────────────────────────────┴──────┴──────┴──────┴──────┴───────╯
              ↑ 高于、↓ 低于按上年推算的数或上年数；? 无法核对；– 没有数据
              警告 [in-force-stock T2.1.2] 2023 年表二“行政规范性文件”一行、“现行有效件数”一列应为 643（698 + 77 − 132），实为 470（差 −173）。依据：合理性核对，非官方规定
              提示 [year-jump T2.5.1:D3] 2020 年表二“行政许可”一行、“处理决定数量”一列为 2278，上年为 181，相差五倍以上，请核实。依据：合理性核对，非官方规定
              提示 [year-jump T2.6.2:D1] 2022 年表二“行政强制”一行、“本年处理决定数量”一列为 0，上年为 42，相差五倍以上，请核实。依据：合理性核对，非官方规定
              提示 [year-jump T2.6.2:D1] 2023 年表二“行政强制”一行、“本年处理决定数量”一列为 54，上年为 0，相差五倍以上，请核实。依据：合理性核对，非官方规定
            5 个年度：0 处错误，1 处警告，3 处提示，另有 0 处无法核对。
            """.Split('\n'), Lines(output));
    }

    [Fact]
    public void Programs_get_the_findings_with_their_years()
    {
        var (status, output, error) = Run(["series", "--format", "json", "--lang", "en", .. Files(PingtanReports.All)]);
        Assert.Equal((0, ""), (status, error));
        var document = JsonNode.Parse(output)!;
        Assert.Equal(["authority", "years", "findings"], document.AsObject().Select(member => member.Key));
        Assert.Equal("平潭综合实验区管理委员会", (string?)document["authority"]);
        Assert.Equal("[2019,2020,2021,2022,2023]", document["years"]!.ToJsonString());
        var stock = document["findings"]!.AsArray().Single(finding => (string?)finding!["rule"] == "in-force-stock")!;
        Assert.Equal(["rule", "place", "severity", "outcome", "pointer", "related", "expected", "actual", "message", "source", "year"], stock.AsObject().Select(member => member.Key));
        Assert.Equal((2023, 643, 470, "broken"), ((int?)stock["year"], (int?)stock["expected"], (int?)stock["actual"], (string?)stock["outcome"]));
        Assert.StartsWith("2023: Table two, row \"Normative documents\"", (string?)stock["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_total_ends_with_1_and_gaps_doubles_and_names_are_said()
    {
        var reports = PingtanReports.All.ToArray();
        reports[2] = reports[2].With(Form.Of2021["R4:C7"], 3) with { Authority = Authority.Named("平潭区") };
        var (status, output, _) = Run(["series", .. Files([reports[0], reports[2], reports[3], reports[3], reports[4]])]);
        Assert.Equal(1, status);
        Assert.Contains("  缺少报告的年度：2020。\n  有多份报告的年度（只用第一份）：2022。\n  机关名称不一致：平潭综合实验区管理委员会、平潭区。\n  错误 [carry-over C7] 2022 年表三", output, StringComparison.Ordinal);
        Assert.Single(Lines(output), "│ 二、上年结转政府信息公开申请数量 │    0 │  ? 0 │  ↓ 1 │     0 │");
        Assert.Single(Lines(output), "  警告 [carry-over] 2021 年 7 处无法核对（上年结转数等于上年报告的结转下年度数）：2020 年没有报告。涉及 C1、C2、C3、C4、C5、C6、C7。依据：国办公开办函〔2021〕30号");

        (status, output, var error) = Run(["series", "--format", "json", "--lang", "en", .. Files([reports[0], reports[2]])]);
        Assert.Equal((0, "govinforeport: Years without a report: 2020.\ngovinforeport: The name of the authority differs: 平潭综合实验区管理委员会, 平潭区.\n"), (status, error));
        Assert.Equal("[2019,2021]", JsonNode.Parse(output)!["years"]!.ToJsonString());
    }

    [Fact]
    public void What_cannot_be_read_ends_with_2_and_the_rest_is_judged()
    {
        var (status, output, error) = Run(["series", Write("broken.json", "{}"), .. Files(PingtanReports.All)]);
        Assert.Equal(2, status);
        Assert.StartsWith($"govinforeport: {Path.Combine(Folder, "broken.json")}: 第 1 行", error, StringComparison.Ordinal);
        Assert.Contains("[in-force-stock T2.1.2]", output, StringComparison.Ordinal);
        Assert.Equal(2, Run(["series"]).Status);
        Assert.Equal((2, ""), (Run(["series", Path.Combine(Folder, "none.json")]).Status, Run(["series", Path.Combine(Folder, "none.json")]).Output));
    }

    string[] Files(IEnumerable<AnnualReport> reports) => [.. reports.Select((report, i) => Write($"{report.Year}-{i}.json", report.ToJson()))];
}
