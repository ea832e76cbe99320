using AngleSharp.Html.Parser;

namespace GovInfoReport.Documents.Tests;

/// <summary>What is read of the markup of a page.</summary>
static class PageMarkup
{
    /// <summary>The blocks, a stroke between them: a link with ~ behind it, a heading or table of the form with !.</summary>
    public static string Read(string body) => string.Join('|', Blocks(body)!.Select(block => Shown(block.Block) + (block.IsLink ? "~" : "") + (block.IsOfForm ? "!" : "")));

    public static List<PageBlock>? Blocks(string body) => PageBlocks.Of(new HtmlParser().ParseDocument(body).Body!);

    /// <summary>The paragraphs and tables of the article.</summary>
    public static string Article(string page) => string.Join('|', HtmlDocument.Parse(page).Document!.Blocks.Select(Shown));

    static string Shown(DocumentBlock block) => block is Grid grid ? $"[{string.Join('/', grid.Rows.Select(row => string.Join(' ', row.Cells.Select(Shown))))}]" : ((Paragraph)block).Text;

    // 甲2x3: a cell of two columns and three rows.
    static string Shown(GridCell cell) => (cell.Text.Length > 0 ? cell.Text : "-") + ((cell.ColumnSpan, cell.RowSpan) is (1, 1) ? "" : $"{cell.ColumnSpan}x{cell.RowSpan}");
}
