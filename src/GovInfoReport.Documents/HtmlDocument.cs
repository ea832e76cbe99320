namespace GovInfoReport.Documents;

/// <summary>The front end for web pages.</summary>
static class HtmlDocument
{
    public static FrontEndResult Parse(string html) => PublishedText.Parse(html);
}
