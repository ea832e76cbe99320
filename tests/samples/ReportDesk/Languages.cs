using GovInfoReport.Model;

namespace ReportDesk;

/// <summary>The language of a request: lang=en in the query, else Chinese.</summary>
static class Languages
{
    public static Language Of(string? name) => string.Equals(name, "en", StringComparison.OrdinalIgnoreCase) ? Language.En : Language.Zh;

    public static Language Of(HttpRequest request) => Of(request.Query["lang"]);

    /// <summary>The language by its tag, for HTML and HTTP.</summary>
    public static string Tag(Language language) => language == Language.En ? "en" : "zh-CN";
}
