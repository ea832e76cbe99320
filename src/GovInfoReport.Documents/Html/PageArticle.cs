using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace GovInfoReport.Documents;

/// <summary>The report in a page: what stands in the innermost element that holds all its headings and tables.</summary>
static class PageArticle
{
    static readonly string[] NamesOfTitle = ["ArticleTitle", "title", "og:title"];
    static readonly string[] NamesOfDate = ["PubDate", "PublishDate", "PublishTime", "article:published_time"];
    static readonly char[] BehindTitle = ['-', '—', '_', '|', '–'];

    /// <summary>The report; null if the page has too many paragraphs and cells.</summary>
    public static PublishedDocument? Of(IHtmlDocument page)
    {
        if (page.Body is not { } body) return new([]);
        if (PageBlocks.Of(body) is not { } blocks) return null;

        var container = Container(blocks) ?? body;
        var (first, last) = (blocks.FindIndex(block => block.IsOfForm), blocks.FindLastIndex(block => block.IsOfForm));
        var (article, around) = (new List<PageBlock>(), new List<PageBlock>());
        var isBelowTitle = false;
        for (var i = 0; i < blocks.Count; i++)
        {
            var isInside = i >= first && i <= last && first >= 0;
            var isOfPage = blocks[i].Block is Paragraph { Text: var text } && (PageLines.Is(text) || (blocks[i].IsLink && !isInside));
            if (isOfPage) continue;
            var isOfArticle = container.Contains(blocks[i].Holder);
            // A preamble may stand in an element of its own, between the title and the article.
            if (!isOfArticle && i < first && blocks[i].Block is Paragraph { Text: var line })
            {
                isBelowTitle |= Title.Read(line) is not null;
                isOfArticle = isBelowTitle && line.Contains('。', StringComparison.Ordinal);
            }
            (isOfArticle ? article : around).Add(blocks[i]);
        }

        var surroundings = string.Join(' ', around.SelectMany(block => block.Block is Grid grid ? grid.Rows.Select(row => row.Text) : [((Paragraph)block.Block).Text]));
        var document = new PublishedDocument([.. article.Select(block => block.Block)])
        {
            Title = Title.Best([.. Titles([.. Lines(around)]).Reverse(), .. Metas(page, NamesOfTitle), page.Title ?? "", .. BehindTitle.Select(mark => (page.Title ?? "").Split(mark)[0])]),
            PublishedOn = Head.Date(surroundings) ?? Metas(page, NamesOfDate).Select(Head.DateAlone).FirstOrDefault(day => day is not null),
        };
        return article.Exists(block => block is { IsOfForm: true, Block: Grid }) ? document : AsText(document);
    }

    /// <summary>A page whose tables are no tables but lines, as <see cref="PublishedText"/> reads them; null if it has too many.</summary>
    static PublishedDocument? AsText(PublishedDocument document)
    {
        var lines = document.Blocks.SelectMany(block => block is Grid grid ? grid.Rows.Select(row => string.Join('\t', row.Cells.Select(cell => cell.Text.Replace('\n', ' ')))) : [((Paragraph)block).Text]);
        return PublishedText.Parse(string.Join('\n', lines)).Document is { } text ? text with { Title = document.Title, PublishedOn = document.PublishedOn } : null;
    }

    static IElement? Container(List<PageBlock> blocks)
    {
        IElement? container = null;
        foreach (var block in blocks.Where(block => block.IsOfForm))
            if (container is null) container = block.Holder;
            else while (!container.Contains(block.Holder) && container.ParentElement is { } outer) container = outer;
        // A format that was never ended begins anew somewhere in the article.
        while (container is not null && !HtmlElements.IsBlock(container)) container = container.ParentElement;
        // One mark says nothing about where the rest of the report stands.
        return blocks.Count(block => block.IsOfForm) > 1 ? container : null;
    }

    /// <summary>The lines that are titles, some of them with the line above.</summary>
    static IEnumerable<string> Titles(string[] lines) => lines.Select((line, i) => Title.Find(line, i > 0 ? lines[i - 1] : null, out _)?.Published).OfType<string>();

    static IEnumerable<string> Lines(IEnumerable<PageBlock> blocks) => blocks.Select(block => block.Block).OfType<Paragraph>().Select(paragraph => paragraph.Text);

    static IEnumerable<string> Metas(IHtmlDocument page, string[] names) =>
        from name in names
        from meta in page.GetElementsByTagName("meta")
        where name.Equals(meta.GetAttribute("name") ?? meta.GetAttribute("property"), StringComparison.OrdinalIgnoreCase)
        select meta.GetAttribute("content") ?? "";
}
