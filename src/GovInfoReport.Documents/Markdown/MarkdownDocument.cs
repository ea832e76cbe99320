namespace GovInfoReport.Documents;

/// <summary>The front end for Markdown.</summary>
static class MarkdownDocument
{
    public static FrontEndResult Parse(string markdown) => PublishedText.Parse(markdown);
}
