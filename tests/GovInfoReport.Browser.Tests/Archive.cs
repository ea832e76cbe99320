using System.Diagnostics;
using GovInfoReport.Model;

namespace GovInfoReport.Browser.Tests;

/// <summary>An archive of reports made up by a rule, and the pages that the command writes of it.</summary>
public sealed class Archive : IDisposable
{
    public const int Reports = 5_000;

    static readonly string[] Cities = ["青山", "临河", "平安", "白水", "长宁", "石桥", "东湖", "新安", "云峰", "金沙"];
    static readonly string[] Districts = ["城东区", "城西区", "南山区", "北湖区", "新城区"];
    static readonly string[] Units = ["人民政府", "教育局", "公安局", "财政局", "民政局", "卫生健康委员会", "市场监督管理局", "交通运输局", "水务局", "街道办事处"];

    public string Folder { get; } = Directory.CreateTempSubdirectory().FullName;

    public string Overview => Path.Combine(Folder, "overview.html");

    public Archive()
    {
        File.WriteAllLines(Path.Combine(Folder, "reports.ndjson"), Enumerable.Range(0, Reports - 1).Select(i => Report(i).ToJson()).Append("{}"));
        Run("check", "reports.ndjson", "--format", "html", "-o", "overview.html");
    }

    /// <summary>The report of a number: every seventh has a wrong total, every eleventh a blank one, every 77th both.</summary>
    public static AnnualReport Report(int number)
    {
        var year = 2019 + number % 6;
        var name = $"{Cities[number / 6 % 10]}市{Districts[number / 1000 % 5]}{(number / 60 % 2 == 0 ? "" : "石桥镇")}{Units[number / 120 % 10]}";
        var report = AnnualReport.Blank(year < 2021 ? Edition.Of2019 : Edition.Of2021, Authority.Named(name), year) with
        {
            PublishedOn = new DateOnly(year + 1, 1, 1 + number % 31),
            Preamble = "根据《中华人民共和国政府信息公开条例》编制本报告，统计期限自1月1日起至12月31日止。",
            Overview = "本机关依法做好主动公开、依申请公开、政府信息管理、平台建设和监督保障工作。\n全年主动公开信息，回应社会关切，政策解读质量进一步提升。",
            ProblemsAndImprovements = "公开内容还不够全面，政策解读形式较为单一。下一步将加强业务培训，丰富解读形式。",
            OtherMatters = "本年度未收取信息处理费。",
        };
        var figures = report.Form.Cells.Where(cell => !cell.IsTotal).ToDictionary(cell => cell, cell => (decimal?)((cell.Index * 31 + number * 17) % 97 % 5 == 0 ? (cell.Index + number) % 13 : 0));
        for (var column = 1; column <= 6; column++)
        {
            var outcomes = figures.Where(entry => entry.Key.Column.Code == $"C{column}" && entry.Key.Row.Code!.StartsWith("R3", StringComparison.Ordinal)).Sum(entry => entry.Value);
            figures[report.Form[$"R2:C{column}"]] = 0;
            figures[report.Form[$"R1:C{column}"]] = outcomes + figures[report.Form[$"R4:C{column}"]];
        }
        report = report.With(figures).WithTotals();
        if (number % 7 == 0) report = report.With(report.Form["R3.1:C7"], report["R3.1:C7"] + 1 + number % 9);
        if (number % 11 == 0) report = report.With(report.Form["T4.1:E5"], null);
        return report;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Runs the command; an archive has errors, so its status is 1, or 2 where something cannot be read.</summary>
    void Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "govinforeport.dll"), .. arguments]) { RedirectStandardError = true, WorkingDirectory = Folder })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode is not (0 or 1 or 2) || error.Contains("--help", StringComparison.Ordinal)) throw new InvalidOperationException(error);
    }
}
