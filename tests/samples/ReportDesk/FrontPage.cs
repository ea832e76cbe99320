using System.Net;
using System.Text;
using GovInfoReport.Model;

namespace ReportDesk;

/// <summary>The page for a clerk: drop a report, see it marked.</summary>
static class FrontPage
{
    static readonly Dictionary<string, Text> Words = new()
    {
        ["lang"] = new("zh", "en"),
        ["tag"] = new("zh-CN", "en"),
        ["title"] = new("政府信息公开工作年度报告核对", "Check an annual report on the disclosure of government information"),
        ["drop"] = new("把报告文件拖到这里，或点击选择", "Drop a report here, or choose a file"),
        ["kinds"] = new("可读取 HTML、Word（.docx）、PDF、Markdown、文本、JSON；文件不会保存", "HTML, Word (.docx), PDF, Markdown, text, JSON; nothing is kept"),
        ["check"] = new("核对", "Check"),
        ["busy"] = new("正在核对…", "Checking…"),
        ["failed"] = new("无法连接，请重试", "No answer; try again"),
        ["result"] = new("核对结果", "The marked report"),
        ["other"] = new("English", "中文"),
        ["otherTag"] = new("en", "zh-CN"),
        ["otherHref"] = new("/?lang=en", "/"),
    };

    public static IResult Of(Language language)
    {
        var page = new StringBuilder(Files.Text("front.html"));
        foreach (var (name, word) in Words) page.Replace($"{{{name}}}", WebUtility.HtmlEncode(word.In(language)));
        return Results.Content(page.ToString(), "text/html", Encoding.UTF8);
    }
}
