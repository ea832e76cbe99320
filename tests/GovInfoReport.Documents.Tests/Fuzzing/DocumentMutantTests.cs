using GovInfoReport.Model;
using GovInfoReport.Model.Tests;

namespace GovInfoReport.Documents.Tests;

/// <summary>Documents made of others by chance are answered, soon and with little memory; what was read of them can be judged, written and read again.</summary>
[Collection(Alone.Name)]
public class DocumentMutantTests
{
    [Fact]
    public void Any_mutant_is_answered() => new Mutants("documents", usual: 1_000).Run(random => new DocumentMutations(random).Make(), (mutant, meter) => Said(Answer(mutant.Content, Kind(mutant.Kind), meter, isWritten: meter.Number % 3 == 0)));

    /// <summary>What was found once.</summary>
    [Theory]
    [MemberData(nameof(Found))]
    public void What_was_found_is_answered(string file)
    {
        var count = new MutantCount();
        Answer(File.ReadAllBytes(Path.Combine(Folder, file)), Kind(Path.GetExtension(file)[1..]), new(count, 0), isWritten: true);
    }

    /// <summary>Was copied for each of its rows.</summary>
    [Fact]
    public void A_long_table_takes_little_memory()
    {
        var page = "<p>某局2022年政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p><table>" + string.Concat(Enumerable.Repeat("<tr><td>规章<td>1", 15_000)) + "</table>";
        Assert.NotNull(Answer(System.Text.Encoding.UTF8.GetBytes(page), DocumentKind.Html, new(new(), 0), isWritten: false).Report);
    }

    static string Folder => PublishedReports.PathOf("../GovInfoReport.Documents.Tests/Fuzzing/found");

    public static TheoryData<string> Found => new(Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    /// <summary>Reads a document by what it shows, and if that refuses it, by what it was made of.</summary>
    /// <param name="document">The document.</param>
    /// <param name="kind">What it was made of.</param>
    /// <param name="meter">Measures what is done.</param>
    /// <param name="isWritten">Whether the report is written in all formats, and the page read again: it takes as long as all the rest.</param>
    static PublishedReading Answer(byte[] document, DocumentKind kind, Meter meter, bool isWritten)
    {
        var reading = meter.Measure(() => PublishedReport.Read(document));
        if (reading.Report is null) reading = meter.Measure(() => PublishedReport.Read(document, new() { Kind = kind }));
        Assert.True(reading.Report is null == reading.Refusal is not null);
        if (reading.Report is { } report) meter.Measure(() => IsWhole(reading, report, isWritten));
        return reading;
    }

    static bool IsWhole(PublishedReading reading, AnnualReport report, bool isWritten)
    {
        var judgement = reading.Check();
        foreach (var finding in judgement.Findings) _ = (finding.ToString(Language.En), finding.ToString(Language.Zh), reading.OriginOf(finding)?.ToString());
        var json = report.ToUtf8Json();
        var parsed = AnnualReport.Parse(json);
        Assert.Equal(report, parsed);
        Assert.Equal(json, parsed.ToUtf8Json());
        Assert.Equal(report.Check().Verdict, Bulk(json));
        if (!isWritten) return true;
        foreach (var format in RoundTrip.All) Assert.NotEmpty(format.Write(report));
        using var output = new StringWriter();
        // With the notes on a flood of lines a page may grow beyond what is read.
        const int mostFindings = 5_000;
        ReportHtml.Write(report, output, judgement.Findings.Length > mostFindings ? null : new() { Judgement = judgement });
        var again = PublishedReport.Read(System.Text.Encoding.UTF8.GetBytes(output.ToString())).Report;
        Assert.Equal(Shown(report), again?.ToJson());
        return true;
    }

    /// <summary>What a page can show of a report: not all characters, and texts in the order of the cells.</summary>
    static string Shown(AnnualReport report) => (report with { AsPublished = new(report.AsPublished.OrderBy(entry => report.Form[entry.Key].Index)) }).ToJson()
        .Replace("\\u0000", "\uFFFD", StringComparison.Ordinal).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    static Verdict Bulk(byte[] json)
    {
        Verdict? verdict = null;
        BulkCheck.Run(json, (in result) => verdict = result.Verdict, new BulkOptions { DegreeOfParallelism = 1 });
        return verdict!.Value;
    }

    static Dictionary<string, int> Said(PublishedReading reading) => new() { [reading.Report is null ? "refused" : "read"] = 1 };

    static DocumentKind Kind(string kind) => kind switch
    {
        "html" or "mht" => DocumentKind.Html,
        "md" => DocumentKind.Markdown,
        "docx" => DocumentKind.Docx,
        "pdf" => DocumentKind.Pdf,
        _ => DocumentKind.Text,
    };
}

/// <summary>Where time and memory are measured no other test runs: collecting what others leave would be counted.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public class Alone
{
    public const string Name = "alone";
}
