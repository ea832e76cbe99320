using GovInfoReport.Model;

namespace ReportDesk;

/// <summary>POST /reports/check: a JSON document of a report is judged.</summary>
static class CheckEndpoint
{
    public static Task<IResult> Run(HttpContext context, CancellationToken cancellationToken)
    {
        var language = Languages.Of(context.Request);
        return context.Request.HasJsonContentType()
            ? Body.RunAsync(context, stop => Body.ReadAsync(context.Request.Body, stop), content => Judge(content, language), cancellationToken)
            : Task.FromResult(Problems.WrongType(language));
    }

    static IResult Judge(byte[] json, Language language)
    {
        if (!AnnualReport.TryParse(Body.WithoutMark(json), out var report, out var refusal)) return Problems.Refused(refusal, language);
        var judgement = report.Check();
        return judgement.Verdict == Verdict.Broken ? Problems.Broken(judgement, language) : Problems.NoError(judgement, language);
    }
}
