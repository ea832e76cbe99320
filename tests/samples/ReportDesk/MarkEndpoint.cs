using System.Text;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace ReportDesk;

/// <summary>POST /reports/mark: a report in any readable form comes back as a page, marked cell by cell, with what could set it right.</summary>
static class MarkEndpoint
{
    /// <summary>The name of the field of the form that has the file.</summary>
    public const string Field = "report";

    public static Task<IResult> Run(HttpContext context, CancellationToken cancellationToken)
    {
        var language = Languages.Of(context.Request);
        var name = "";
        return Body.RunAsync(context, async stop =>
        {
            if (!context.Request.HasFormContentType) return await Body.ReadAsync(context.Request.Body, stop);
            var form = await context.Request.ReadFormAsync(stop);
            if (form.Files.GetFile(Field) is not { } file) return [];
            name = file.FileName;
            using var stream = file.OpenReadStream();
            return await Body.ReadAsync(stream, stop);
        }, content => Mark(content, name, language), cancellationToken);
    }

    static IResult Mark(byte[] content, string name, Language language)
    {
        AnnualReport? report;
        Judgement judgement;
        if (PublishedReport.IsJson(content))
        {
            if (!AnnualReport.TryParse(Body.WithoutMark(content), out report, out var refusal)) return Problems.Refused(refusal, language);
            judgement = report.Check();
        }
        else
        {
            var reading = PublishedReport.Read(content);
            if (reading.Report is null) return Problems.NoReport(reading.Refusal ?? default, language);
            (report, judgement) = (reading.Report, reading.Check());
        }
        using var page = new StringWriter();
        ReportHtml.Write(report, page, new HtmlOptions
        {
            Language = language,
            Judgement = judgement,
            Repair = judgement.Verdict == Verdict.Broken ? Repair.Of(report) : null,
            Source = name.Length == 0 ? null : name,
        });
        return Results.Content(page.ToString(), "text/html", Encoding.UTF8);
    }
}
