using System.Text;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli.Tests;

/// <summary>The formats that the command writes, and the pages of an archive.</summary>
public sealed class WrittenFormatTests : CommandLine
{
    static readonly string Huiyuan = Path.Combine(AppContext.BaseDirectory, "reports", "huiyuan-2021.txt");

    static readonly AnnualReport Report = PublishedText.Read(File.ReadAllText(Huiyuan)).Report!;

    [Theory]
    [InlineData(".html", "<!DOCTYPE html>")]
    [InlineData(".md", "# 汇源办事处2021年政府信息公开工作年度报告\n")]
    [InlineData(".txt", "汇源办事处2021年政府信息公开工作年度报告\n")]
    [InlineData(".docx", "PK")]
    [InlineData(".HTML", "<!DOCTYPE html>")]
    public void Convert_picks_the_format_by_the_extension_and_never_writes_over_a_file(string extension, string start)
    {
        var output = Path.Combine(Folder, "report" + extension);
        Assert.Equal(0, Run(["convert", Huiyuan, "-o", output]).Status);
        Assert.StartsWith(start, File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(Written(extension.ToLowerInvariant()), File.ReadAllBytes(output));
        Assert.Equal([output], Directory.GetFiles(Folder));

        File.WriteAllText(output, "mine");
        Assert.Equal(2, Run(["convert", Huiyuan, "-o", output]).Status);
        Assert.Equal("mine", File.ReadAllText(output));
        Assert.Equal(0, Run(["convert", Huiyuan, "-o", output, "--force"]).Status);
        Assert.Equal(Written(extension.ToLowerInvariant()), File.ReadAllBytes(output));
    }

    [Fact]
    public void Check_writes_an_overview_and_a_page_for_each_report()
    {
        var file = Write("reports.ndjson", $"{Report.ToJson()}\n{{}}\n{Report.ToJson()}\n");
        var overview = Path.Combine(Folder, "总览 a.html");
        var (status, output, error) = Run(["check", file, "--format", "html", "-o", overview, "--lang", "en"]);
        Assert.Equal((2, ""), (status, output));
        Assert.Contains("3 reports", error, StringComparison.Ordinal);
        var pages = Path.Combine(Folder, "总览 a_files");
        Assert.Equal(["00001.html", "00003.html"], Directory.GetFiles(pages).Select(Path.GetFileName).Order());
        Assert.Equal([file, overview], Directory.GetFiles(Folder).Order());
        Assert.Equal([pages], Directory.GetDirectories(Folder));

        var text = File.ReadAllText(overview);
        Assert.Contains($"href=\"{Uri.EscapeDataString("总览 a_files")}/00003.html\"", text, StringComparison.Ordinal);
        Assert.Contains("<b>1</b>Unreadable", text, StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(pages, "00001.html"));
        Assert.Contains($"href=\"../{Uri.EscapeDataString("总览 a.html")}\"", page, StringComparison.Ordinal);
        Assert.Contains("expected at least 0, found −2", page, StringComparison.Ordinal);
        Assert.Contains("reports.ndjson:1</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_are_not_written_over_without_force_and_never_over_what_is_not_theirs()
    {
        var (overview, pages) = (Path.Combine(Folder, "o.html"), Path.Combine(Folder, "o_files"));
        Assert.Equal(1, Run(["check", Huiyuan, "--format", "html", "-o", overview]).Status);
        File.WriteAllText(overview, "mine");
        Assert.Equal(2, Run(["check", Huiyuan, "--format", "html", "-o", overview]).Status);
        Assert.Equal("mine", File.ReadAllText(overview));
        File.Delete(overview);
        Assert.Contains("o_files", Run(["check", Huiyuan, "--format", "html", "-o", overview]).Error, StringComparison.Ordinal);

        File.WriteAllText(Path.Combine(pages, "00002.html"), "an old page");
        Assert.Equal(1, Run(["check", Huiyuan, "--format", "html", "-o", overview, "--force"]).Status);
        Assert.Equal(["00001.html"], Directory.GetFiles(pages).Select(Path.GetFileName));

        File.WriteAllText(Path.Combine(pages, "notes.txt"), "mine");
        var (status, _, error) = Run(["check", Huiyuan, "--format", "html", "-o", overview, "--force"]);
        Assert.Equal(2, status);
        Assert.Contains("notes.txt", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(pages, "notes.txt")));
    }

    [Fact]
    public void What_an_earlier_run_wrote_into_the_folder_is_no_input()
    {
        Write("a.json", Report.ToJson());
        var overview = Path.Combine(Folder, "o.html");
        for (var run = 0; run < 2; run++)
        {
            Assert.Equal(1, Run(["check", Folder, "--format", "html", "-o", overview, "--force"]).Status);
            Assert.Equal(["00001.html"], Directory.GetFiles(Path.Combine(Folder, "o_files")).Select(Path.GetFileName));
        }
    }

    [Fact]
    public void The_least_severity_leaves_out_findings_and_not_the_verdict()
    {
        var blank = Report.With(Report.Form["R1:C7"], null).With(Report.Form["T2.5.1:D1"], 2);
        var overview = Path.Combine(Folder, "o.html");
        Assert.Equal(0, Run(["check", Write("blank.json", blank.ToJson()), "--format", "html", "-o", overview, "--min-severity", "error"]).Status);
        Assert.Contains("data-v=\"not-assessable\"", File.ReadAllText(overview), StringComparison.Ordinal);
        var page = File.ReadAllText(Path.Combine(Folder, "o_files", "00001.html"));
        Assert.Contains("verdict not-assessable", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<li ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check x.json --format html")]
    [InlineData("check x.json -o o.html")]
    [InlineData("check x.json --format html -o o.txt")]
    public void The_output_and_the_format_go_together(string arguments)
    {
        var (status, output, error) = Run(arguments.Split(' '));
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("govinforeport: ", error, StringComparison.Ordinal);
        Assert.False(File.Exists("o.html"));
    }

    static byte[] Written(string extension)
    {
        using var stream = new MemoryStream();
        if (extension == ".docx") ReportDocx.Write(Report, stream);
        else
        {
            using var text = new StreamWriter(stream, new UTF8Encoding(false));
            if (extension == ".html") ReportHtml.Write(Report, text);
            else if (extension == ".md") ReportMarkdown.Write(Report, text);
            else ReportText.Write(Report, text);
        }
        return stream.ToArray();
    }
}
