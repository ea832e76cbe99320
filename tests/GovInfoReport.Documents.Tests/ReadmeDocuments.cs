using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The code of README.md and of the package about documents, so that it compiles; a test of the model holds both together.</summary>
static class ReadmeDocuments
{
    public static void Reading()
    {
        var reading = PublishedReport.Read(File.ReadAllBytes("report.pdf"));   // what it is, is seen from its content
        if (reading.Report is null) Console.WriteLine(reading.Refusal?.En);    // what was expected, what was found
        else
            foreach (var finding in reading.Check().Findings)
                Console.WriteLine($"{reading.OriginOf(finding)} {finding}");   // 第 2 个表格第 4 行第 4 列 [row-total R1] …
    }

    public static void Writing(AnnualReport report)
    {
        using var page = new StreamWriter("report.html");
        ReportHtml.Write(report, page, new HtmlOptions { Judgement = report.Check() }); // or ReportDocx, ReportMarkdown, ReportText
    }

    public static void Package()
    {
        var reading = PublishedReport.Read(File.ReadAllBytes("report.docx")); // HTML, DOCX, PDF, Markdown or text: its content tells
        if (reading.Report is not { } report)
        {
            Console.WriteLine(reading.Refusal?.En);
            return;
        }
        foreach (var finding in reading.Check().Findings)                      // the notes of the reading, then the rules
            Console.WriteLine(finding.ToString(Language.En));

        using var page = File.CreateText("report.html");
        ReportHtml.Write(report, page, new HtmlOptions { Judgement = reading.Check() });
        using var word = File.Create("copy.docx");
        ReportDocx.Write(report, word);
    }
}
