using System.Diagnostics;
using GovInfoReport.Model;

namespace GovInfoReport.Cli.Tests;

/// <summary>A command that is killed leaves under the name of its output a whole file or none: it writes beside, then renames.</summary>
public class KillTests : CommandLine
{
    const int Kills = 24;

    [Theory]
    [InlineData("report.json")]
    [InlineData("report.docx")]
    public void A_killed_convert_leaves_a_whole_document_or_none(string output)
    {
        var input = Path.Combine(AppContext.BaseDirectory, "reports", "huiyuan-2021.txt");
        var whole = Path.Combine(Folder, "whole" + Path.GetExtension(output));
        var took = Time(["convert", input, "-o", whole]);
        var expected = File.ReadAllBytes(whole);
        KilledAtRandom(["convert", input, "-o", Path.Combine(Folder, output), "--force"], took, () =>
        {
            if (File.Exists(Path.Combine(Folder, output))) Assert.Equal(expected, File.ReadAllBytes(Path.Combine(Folder, output)));
        });
    }

    [Fact]
    public void A_killed_check_leaves_a_whole_overview_or_none()
    {
        var report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2024).ToJson();
        var input = Write("archive.ndjson", string.Join('\n', Enumerable.Repeat(report, 200)));
        var overview = Path.Combine(Folder, "overview.html");
        var took = Time(["check", input, "--format", "html", "-o", Path.Combine(Folder, "whole.html")]);
        KilledAtRandom(["check", input, "--format", "html", "-o", overview, "--force"], took, () =>
        {
            if (!File.Exists(overview)) return;
            Assert.EndsWith("</html>", File.ReadAllText(overview).TrimEnd(), StringComparison.Ordinal);
            // The pages that it leads to were there first.
            Assert.Equal(200, Directory.GetFiles(Path.Combine(Folder, "overview_files")).Length);
        });
    }

    // SIGINT goes the same way, but is not heard where the tests themselves run in the background.
    [Fact]
    public void A_check_that_is_broken_off_leaves_nothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent in other ways there.");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "govinforeport.dll"), "check", "-", "--format", "html", "-o", Path.Combine(Folder, "overview.html")]) { RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        // More than it takes before it writes the first page, and no end.
        var report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2024).ToJson() + "\n";
        for (var length = 0; length < 2_000_000; length += report.Length) process.StandardInput.Write(report);
        process.StandardInput.Flush();
        while (Directory.GetDirectories(Folder) is [] && !process.HasExited) Thread.Sleep(20);
        Assert.False(process.HasExited);
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) kill.WaitForExit();
        process.WaitForExit();
        Assert.Empty(Directory.GetFileSystemEntries(Folder));
    }

    [Fact]
    public void Every_line_that_a_killed_check_wrote_is_whole_but_the_last()
    {
        var report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2024).ToJson();
        var input = Write("archive.ndjson", string.Join('\n', Enumerable.Repeat(report, 2_000)));
        var took = Time(["check", input, "--format", "ndjson"]);
        for (var i = 0; i < Kills / 4; i++)
            foreach (var line in Killed(["check", input, "--format", "ndjson"], Random.Shared.NextDouble() * took).Split('\n')[..^1])
                using (System.Text.Json.JsonDocument.Parse(line)) { }
    }

    static TimeSpan Time(string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        Assert.InRange(Run(arguments).Status, 0, 1);
        return watch.Elapsed;
    }

    /// <summary>Kills at moments that are spread over the run, a little beyond its end, and looks each time.</summary>
    static void KilledAtRandom(string[] arguments, TimeSpan took, Action look)
    {
        for (var i = 0; i < Kills; i++)
        {
            Killed(arguments, took * ((i + Random.Shared.NextDouble()) / Kills * 1.1));
            look();
        }
    }

    static string Killed(string[] arguments, TimeSpan after)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "govinforeport.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        Thread.Sleep(after);
        process.Kill();
        process.WaitForExit();
        error.GetAwaiter().GetResult();
        return output.GetAwaiter().GetResult();
    }
}
