using System.CommandLine;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>series: the reports of one authority over the years, each judged by the one before it.</summary>
static class SeriesCommand
{
    public static Command Create()
    {
        var files = CommonOptions.Inputs("file", "Reports of one authority, in any order; files, folders, or - for NDJSON on standard input.");
        var (format, language) = (CommonOptions.Format(), CommonOptions.Language());
        var (kind, encoding) = (CommonOptions.Kind(), CommonOptions.Encoding());

        var command = new Command("series", "Judges the reports of one authority over the years by each other: what is carried over, stocks, jumps.") { files, format, language, kind, encoding };
        command.SetAction(parsed => (int)Run(parsed.GetValue(files)!, CommonOptions.ToReading(parsed.GetValue(kind), parsed.GetValue(encoding)), parsed.GetValue(format) == "json", CommonOptions.ToLanguage(parsed.GetValue(language))));
        return command;
    }

    static ExitStatus Run(string[] files, ReadingOptions options, bool isJson, Language language)
    {
        var reading = new ReportReading(language, options);
        var series = new ReportSeries(reading.Read(files).Select(item => item.Report!));
        var judgement = series.Check();
        if (judgement.Verdict == Verdict.Broken) reading.Add(ExitStatus.Broken);

        if (isJson)
        {
            foreach (var remark in Remarks(series)) Messages.Say(remark.In(language));
            Json.Print(writer =>
            {
                writer.WriteString("authority", series.Authority?.Name);
                writer.WriteStartArray("years");
                foreach (var report in series.Reports) writer.WriteNumberValue(report.Year);
                writer.WriteEndArray();
                Json.Write(writer, judgement.Findings, language);
            });
        }
        else if (!series.Reports.IsEmpty) Print(series, judgement, language);
        return reading.Status;
    }

    static void Print(ReportSeries series, Judgement judgement, Language language)
    {
        using var console = new TextConsole(Console.OpenStandardOutput(), language);
        console.Title(console.Say(Words.Of(series.Authority)));
        console.Write(SeriesTable.Create(series, judgement, language));
        console.WriteLine(SeriesTable.Legend);
        foreach (var remark in Remarks(series)) console.WriteLine("  " + console.Say(remark));
        console.Findings(judgement.Findings);
        console.WriteLine();
        console.WriteLine(new Text(
            $"{series.Reports.Length} 个年度：{Count(Severity.Error)} 处错误，{Count(Severity.Warning)} 处警告，{Count(Severity.Info)} 处提示，另有 {judgement.Findings.Count(IsOpen)} 处无法核对。",
            $"Years: {series.Reports.Length}. Errors: {Count(Severity.Error)}, warnings: {Count(Severity.Warning)}, notes: {Count(Severity.Info)}, not assessable: {judgement.Findings.Count(IsOpen)}."));

        int Count(Severity severity) => judgement.Findings.Count(finding => finding.Severity == severity && !IsOpen(finding));
        static bool IsOpen(Finding finding) => finding.Outcome == Outcome.NotAssessable;
    }

    /// <summary>What is odd about the series itself.</summary>
    static IEnumerable<Text> Remarks(ReportSeries series)
    {
        if (!series.MissingYears.IsEmpty)
            yield return new($"缺少报告的年度：{List(series.MissingYears, "、")}。", $"Years without a report: {List(series.MissingYears, ", ")}.");
        if (!series.Doubles.IsEmpty)
            yield return new($"有多份报告的年度（只用第一份）：{List(series.Doubles.Select(report => report.Year).Distinct(), "、")}。",
                $"Years with more than one report (the first is used): {List(series.Doubles.Select(report => report.Year).Distinct(), ", ")}.");
        if (series.Names.Length > 1)
            yield return new($"机关名称不一致：{List(series.Names, "、")}。", $"The name of the authority differs: {List(series.Names, ", ")}.");
        if (series.CreditCodes.Length > 1)
            yield return new($"统一社会信用代码不一致：{List(series.CreditCodes, "、")}。", $"The credit code differs: {List(series.CreditCodes, ", ")}.");
    }

    // One mistyped year leaves a thousand without a report.
    const int MostListed = 20;

    static string List<T>(IEnumerable<T> items, string separator)
    {
        T[] all = [.. items];
        return string.Join(separator, all.Take(MostListed)) + (all.Length > MostListed ? $"… ({all.Length})" : "");
    }
}
