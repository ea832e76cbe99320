using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>
/// Reading and judging one report, against plain deserialization of the same records: source-generated, but without any of the strictness.
/// Compare the ratios, not the times: hardware differs.
/// </summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "Median", "RatioSD")]
public class ReadAndCheck
{
    // Four of these make the 3.5 kB of a common report.
    const string Paragraph =
        "2021年，在县委、县政府的正确领导下，在县政务公开办公室精心指导下，认真贯彻落实《条例》精神，立足工作实际，积极完善政务公开制度、公开目录，加强组织建设，拓展公开内容，"
        + "依法推进政府信息公开，及时、准确，共发布疫情防控、脱贫攻坚成果巩固、乡村振兴、安全生产、环境保护、城市管理、重点项目建设等多个领域信息103条。按公开内容：公开机构信息公开14条，"
        + "工作动态类信息公开66条；规划计划类公开18条；政策解读类公开5条，规范办理依申请公开，公民、法人和其他组织依法获取政府信息更加便捷，切实做到了公开为民、建设为民、服务为民。\n";

    AnnualReport report = null!;
    byte[] document = [];

    /// <summary>The cost depends on the data: most reports are nearly all zero, and wrong ones have to be worded.</summary>
    [Params("Zero", "Busy", "Broken")]
    public string Kind { get; set; } = "Zero";

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(2021);
        var prose = string.Concat(Enumerable.Repeat(Paragraph, 4));
        var blank = AnnualReport2021.Blank(Authority.Named("某县人民政府办公室"), 2023) with { Overview = prose, ProblemsAndImprovements = "公开内容还不够全面，今后加强培训。", OtherMatters = "无" };
        var figures = blank.With(blank.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)(Kind == "Zero" ? 0 : random.Next(1000)))));
        // R1 is what makes the balance hold: outcomes and rest, less what was carried over.
        var sums = figures.WithTotals();
        var balanced = sums.With(from column in blank.Form.Tables[1].Blocks[0].Columns.SelectMany(line => line.Values)
                                 where column.Sum is null
                                 select KeyValuePair.Create(blank.Form[$"R1:{column.Code}"], sums[$"R3.7:{column.Code}"] + sums[$"R4:{column.Code}"] - sums[$"R2:{column.Code}"])).WithTotals();
        report = Kind == "Broken" ? balanced.With(blank.Form["R3.1:C1"], balanced["R3.1:C1"] + 1) : balanced;
        document = report.ToUtf8Json();
        if (report.Check().Verdict == Verdict.Broken != (Kind == "Broken")) throw new InvalidOperationException(string.Join('\n', report.Check().Findings));
    }

    [Benchmark(Baseline = true)]
    public object? PlainDeserialization() => JsonSerializer.Deserialize(document, PlainContext.Default.AnnualReport2021);

    [Benchmark]
    public Judgement ReadThenCheck() => AnnualReport.Parse(document).Check();

    [Benchmark]
    public AnnualReport Read() => AnnualReport.Parse(document);

    [Benchmark]
    public Judgement Check() => report.Check();

    [Benchmark]
    public byte[] Write() => report.ToUtf8Json();
}
