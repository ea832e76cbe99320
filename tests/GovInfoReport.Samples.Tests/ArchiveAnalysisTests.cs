using System.Text.Json;
using System.Xml.Linq;
using ArchiveAnalysis;
using GovInfoReport.Model;

namespace GovInfoReport.Samples.Tests;

public class ArchiveAnalysisTests
{
    [Fact]
    public void The_answers_are_those_of_the_published_figures()
    {
        using var archive = new CellTable();
        foreach (var year in Enumerable.Range(2019, 5))
            foreach (var report in new Archive(TextWriter.Null).Read(Sample.Report($"pingtan-area-{year}.txt")))
                archive.Add(report);
        archive.Complete();

        using var published = JsonDocument.Parse(File.ReadAllBytes(Sample.Report("pingtan-area.json")));
        long Total(JsonElement report, string row) => report.GetProperty("rows").GetProperty(row)[6].GetInt64();
        Assert.Equal(
            published.RootElement.EnumerateArray().Select(report => (report.GetProperty("year").GetInt32(), Total(report, "R1"), Total(report, "R3.7"), Total(report, "R3.1") + Total(report, "R3.2"))),
            archive.RequestsByYear());
        var (row, _, requests) = archive.GroundsOfRefusal()[0];
        Assert.Equal(published.RootElement.EnumerateArray().Sum(report => Total(report, row)), requests);
        Assert.Empty(archive.WrongTotals());
        Assert.Equal((5, 2 * Form.Of2019.Cells.Length + 3 * Form.Of2021.Cells.Length), (archive.Reports, archive.Cells));
    }

    [Fact]
    public void A_wrong_total_is_found_and_a_row_with_a_blank_is_not_judged()
    {
        var sound = AnnualReport.Parse(File.ReadAllBytes(Directory.GetFiles(Sample.Vector("sound"), "*.json").First(file => AnnualReport.TryParse(File.ReadAllBytes(file), out var report, out _) && report.Check().Findings.IsEmpty)));
        using var archive = new CellTable();
        // The one that is right is of the same authority and year.
        archive.Add(sound);
        archive.Add(sound.With(sound.Form["R3.1:C7"], sound["R3.1:C7"] + 3).With(sound.Form["R2:C7"], sound["R2:C7"] + 1).With(sound.Form["R2:C1"], null));
        archive.Complete();
        var (authority, year, row, expected, actual) = Assert.Single(archive.WrongTotals());
        Assert.Equal((sound.Authority.Name, sound.Year, "R3.1", (long)sound["R3.1:C7"]!, (long)sound["R3.1:C7"]! + 3), (authority, year, row, expected, actual));
    }

    [Fact]
    public async Task One_command_reads_an_archive_and_draws_a_chart()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var lines = Path.Combine(folder, "archive.ndjson");
        await File.WriteAllLinesAsync(lines, ["{}", .. Directory.GetFiles(Sample.Vector("real"), "*.json").Select(file => AnnualReport.Parse(File.ReadAllBytes(file)).ToJson())], TestContext.Current.CancellationToken);
        var chart = Path.Combine(folder, "chart.svg");
        var (status, output) = await Sample.RunAsync("ArchiveAnalysis", lines, Sample.Report("huiyuan-2021.txt"), chart);
        Assert.Equal(1, status);
        Assert.Contains($"{Directory.GetFiles(Sample.Vector("real"), "*.json").Length + 1} 份报告", output, StringComparison.Ordinal);
        Assert.Contains(XDocument.Load(chart).Root!.Elements(), element => element.Name.LocalName == "rect");
        Directory.Delete(folder, recursive: true);
    }
}
