using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>
/// For people with a browser: a page over all reports, and beside it a folder with a marked page for each. A page is written as soon as its report is
/// judged; of the report only a row of the overview is kept.
/// </summary>
sealed class HtmlOutput : IOutput
{
    readonly string overviewFile, pages, pagesBeside;
    readonly bool force;
    readonly Language language;
    readonly ArchiveOverview overview;
    readonly PosixSignalRegistration[] signals;

    HtmlOutput(string overviewFile, bool force, Language language)
    {
        (this.overviewFile, this.force, this.language) = (overviewFile, force, language);
        overview = new(language);
        pages = PagesOf(overviewFile);
        pagesBeside = OutputFile.Beside(pages);
        // Who breaks off the run finds nothing of it; the process then ends as it would without this.
        signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, _ => Discard()))];
    }

    /// <summary>An output to a file, or what keeps it from being written: a file or folder that is there already and no force.</summary>
    public static IOutput? Create(string overviewFile, bool force, Language language, out Text problem)
    {
        if (!IsPage(overviewFile))
        {
            problem = new($"{overviewFile}: 应以 .html 结尾", $"{overviewFile}: expected a name that ends in .html");
            return null;
        }
        var pages = PagesOf(overviewFile);
        problem = File.Exists(overviewFile) && !force ? OutputFile.Exists(overviewFile)
            : Path.Exists(pages) && !force ? OutputFile.Exists(pages)
            : Foreign(pages) is { } foreign ? new($"{foreign}: 不是本命令写的文件，文件夹不予覆盖", $"{foreign}: not written by this command; the folder is left alone")
            : default;
        return problem == default ? new HtmlOutput(overviewFile, force, language) : null;
    }

    /// <summary>The folder beside an overview.</summary>
    public static string PagesOf(string overviewFile) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(overviewFile))!, Path.GetFileNameWithoutExtension(overviewFile) + "_files");

    public void Report(ReadItem item, Verdict verdict, IReadOnlyList<Finding> findings)
    {
        if (item.Report is not { } report)
        {
            overview.AddUnreadable(item.Name, item.Refusal);
            return;
        }
        Directory.CreateDirectory(pagesBeside);
        var judgement = new Judgement([.. findings]);
        var name = (overview.Count + 1).ToString("00000", CultureInfo.InvariantCulture) + ".html";
        using (var page = new StreamWriter(Path.Combine(pagesBeside, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 64 * 1024))
            ReportHtml.Write(report, page, new HtmlOptions
            {
                Language = language,
                Judgement = judgement,
                Verdict = verdict,
                Repair = verdict == Verdict.Broken ? Repair.Of(report) : null,
                Source = item.Name,
                Overview = "../" + Uri.EscapeDataString(Path.GetFileName(overviewFile)),
            });
        overview.Add(item.Name, report, judgement, $"{Uri.EscapeDataString(Path.GetFileName(pages))}/{name}", verdict);
    }

    public void Summary(Summary summary)
    {
        // The old overview goes first and the new one comes last: whenever the run is killed, an overview that is there has all its pages.
        if (force) File.Delete(overviewFile);
        var old = OutputFile.Beside(pages + ".old");
        if (Directory.Exists(pages)) Directory.Move(pages, old);
        if (Directory.Exists(pagesBeside)) Directory.Move(pagesBeside, pages);
        if (OutputFile.Write(overviewFile, force, stream => OutputFile.Text(stream, overview.Write)) is { } problem) throw new IOException(problem.In(language));
        if (Directory.Exists(old)) Directory.Delete(old, recursive: true);
        Console.Error.WriteLine(Printable.Of(new Text($"{overviewFile}：{summary.Reports} 份报告", $"{overviewFile}: {summary.Reports} {(summary.Reports == 1 ? "report" : "reports")}").In(language)));
    }

    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
        Discard();
    }

    /// <summary>Takes away the pages of a run that broke off. Others may be written meanwhile, so it looks again.</summary>
    void Discard()
    {
        for (var looks = 0; Directory.Exists(pagesBeside) && looks < 10; looks++)
            try
            {
                Directory.Delete(pagesBeside, recursive: true);
            }
            catch (IOException)
            {
                // A page was written while the others were taken away.
            }
    }

    /// <summary>What is in a folder besides pages: force writes over what this command wrote, and never takes away anything else.</summary>
    static string? Foreign(string pages) => File.Exists(pages) ? pages
        : !Directory.Exists(pages) ? null
        : Directory.EnumerateFileSystemEntries(pages).FirstOrDefault(entry => !IsPage(entry) || !Path.GetFileNameWithoutExtension(entry).All(char.IsAsciiDigit));

    static bool IsPage(string file) => Path.GetExtension(file).Equals(".html", StringComparison.OrdinalIgnoreCase);
}
