using AngleSharp.Html.Parser;

namespace GovInfoReport.Documents.Tests;

/// <summary>What is read of the markup of a page.</summary>
static class PageMarkup
{
    /// <summary>The blocks, a stroke between them: a link with ~ behind it, a heading or table of the form with !.</summary>
    public static string Read(string body) => string.Join('|', Blocks(body)!.Select(block => BlockText.Of(block.Block) + (block.IsLink ? "~" : "") + (block.IsOfForm ? "!" : "")));

    public static List<PageBlock>? Blocks(string body) => PageBlocks.Of(new HtmlParser().ParseDocument(body).Body!);

    /// <summary>The paragraphs and tables of the article.</summary>
    public static string Article(string page) => string.Join('|', HtmlDocument.Parse(page).Document!.Blocks.Select(BlockText.Of));
}
