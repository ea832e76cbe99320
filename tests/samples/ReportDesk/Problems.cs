using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace ReportDesk;

/// <summary>Answers as problem details (RFC 9457). What is wrong stands in the member findings, or, where there is no report, in pointer, line and column.</summary>
static class Problems
{
    static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = JsonSerializerOptions.Default.TypeInfoResolver };

    public static IResult Busy(Language language) =>
        Of(StatusCodes.Status503ServiceUnavailable, "busy", new("请稍后再试", "Try again later"), new("正在核对的报告太多。", "Too many reports are being judged."), language);

    public static IResult TooLarge(Language language) =>
        Of(StatusCodes.Status413PayloadTooLarge, "too-large", new("文件过大", "The body is too large"),
            new($"应不超过 {Desk.MaxBodyBytes} 字节。", $"Expected at most {Desk.MaxBodyBytes} bytes."), language);

    public static IResult TooSlow(Language language) =>
        Of(StatusCodes.Status408RequestTimeout, "too-slow", new("文件传输过慢", "The body comes too slowly"),
            new($"应不少于每秒 {Desk.MinBytesPerSecond} 字节。", $"Expected at least {Desk.MinBytesPerSecond} bytes a second."), language);

    public static IResult WrongType(Language language) =>
        Of(StatusCodes.Status415UnsupportedMediaType, "wrong-type", new("类型不符", "The media type is another"), new("应为 application/json。", "Expected application/json."), language);

    /// <summary>The body is no report.</summary>
    public static IResult NoReport(Text why, Language language) =>
        Of(StatusCodes.Status400BadRequest, "no-report", new("无法读取", "There is no report in it"), why, language);

    /// <summary>The document is refused: where, what was expected, what was found.</summary>
    public static IResult Refused(Refusal refusal, Language language) =>
        Of(StatusCodes.Status400BadRequest, "no-report", new("无法读取", "There is no report in it"), refusal.Message, language, new()
        {
            ["pointer"] = refusal.Pointer,
            ["line"] = refusal.Line,
            ["column"] = refusal.Column,
        });

    /// <summary>The report has errors; each finding has the JSON Pointer of its cell.</summary>
    public static IResult Broken(Judgement judgement, Language language)
    {
        var errors = judgement.Findings.Count(finding => finding.Severity == Severity.Error);
        return Of(StatusCodes.Status422UnprocessableEntity, "broken", new("报告有错误", "The report has errors"), new($"{errors} 处错误。", $"{errors} found."), language, Verdict(judgement, language));
    }

    /// <summary>The report has no error; there may be warnings, and blanks behind which an error could hide.</summary>
    public static IResult NoError(Judgement judgement, Language language) => Json(Verdict(judgement, language), StatusCodes.Status200OK, "application/json", language);

    static JsonObject Verdict(Judgement judgement, Language language) => new()
    {
        ["verdict"] = JsonNamingPolicy.CamelCase.ConvertName(judgement.Verdict.ToString()),
        ["findings"] = new JsonArray([.. judgement.Findings.Select(finding => FindingJson.Of(finding, language))]),
    };

    static InLanguage Of(int status, string type, Text title, Text detail, Language language, JsonObject? more = null)
    {
        var problem = new JsonObject { ["type"] = "urn:govinforeport:" + type, ["title"] = title.In(language), ["status"] = status, ["detail"] = detail.In(language) };
        foreach (var (name, value) in more ?? []) problem[name] = value?.DeepClone();
        return Json(problem, status, "application/problem+json", language);
    }

    static InLanguage Json(JsonObject content, int status, string type, Language language) => new InLanguage(Results.Text(content.ToJsonString(Readable), type, statusCode: status), language);

    /// <summary>An answer that says which language it is in.</summary>
    sealed class InLanguage(IResult answer, Language language) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ContentLanguage = Languages.Tag(language);
            return answer.ExecuteAsync(httpContext);
        }
    }
}
