using AngleSharp.Dom;

namespace GovInfoReport.Documents;

/// <summary>A paragraph or table of a page.</summary>
/// <param name="Block">What it is.</param>
/// <param name="Holder">The element that it stands in.</param>
/// <param name="IsLink">Whether all of it is a link.</param>
/// <param name="IsOfForm">Whether it is the heading of a section or a table of the form.</param>
sealed record PageBlock(DocumentBlock Block, IElement Holder, bool IsLink, bool IsOfForm);

/// <summary>All that a page shows, as paragraphs and tables one after the other.</summary>
sealed class PageBlocks
{
    // A row whose one cell is longer is prose in a table.
    const int LongestLabel = 200;

    readonly List<PageBlock> blocks = [];
    readonly Dictionary<IElement, int> numbers = [];
    FlowText text = new();
    IElement holder;
    int paragraphs, cells;

    PageBlocks(IElement body)
    {
        holder = body;
        foreach (var table in body.GetElementsByTagName("table")) numbers.Add(table, numbers.Count + 1);
        Walk(body, isLink: false, isPreformatted: false);
        End();
    }

    /// <summary>The blocks of a page; null if it has too many.</summary>
    public static List<PageBlock>? Of(IElement body) => new PageBlocks(body) is { IsTooMuch: false } page ? page.blocks : null;

    bool IsTooMuch => paragraphs + cells > PublishedText.MaxCells;

    void Walk(INode node, bool isLink, bool isPreformatted)
    {
        foreach (var child in node.ChildNodes)
        {
            if (IsTooMuch) return;
            if (child is IText run) text.Append(run.Data, isLink, isPreformatted);
            else if (child is not IElement element || HtmlElements.IsSkipped(element)) continue;
            else if (HtmlElements.Is(element, "br")) text.Break();
            else if (HtmlElements.Is(element, "input")) text.Append(HtmlElements.Field(element), isLink, isPreformatted);
            else if (HtmlElements.Is(element, "table")) Table(element);
            else Inside(element, isLink || HtmlElements.Is(element, "a"), isPreformatted || HtmlElements.Is(element, "pre"));
        }
    }

    void Inside(IElement element, bool isLink, bool isPreformatted)
    {
        if (!HtmlElements.IsBlock(element))
        {
            Walk(element, isLink, isPreformatted);
            return;
        }
        var outer = holder;
        End();
        holder = element;
        Walk(element, isLink, isPreformatted);
        End();
        holder = outer;
    }

    void End()
    {
        var lines = text.Lines();
        var isLink = text.Linked > 0 && text.Linked == lines.Sum(line => line.Count(c => !char.IsWhiteSpace(c)));
        foreach (var line in lines) Paragraph(line, new ParagraphOrigin(++paragraphs), isLink);
        text = new();
    }

    void Paragraph(string line, Origin origin, bool isLink = false) => blocks.Add(new(new Paragraph(line, origin), holder, isLink, !isLink && SectionHeadings.Is(line)));

    void Table(IElement element)
    {
        End();
        var table = HtmlTable.Read(element, numbers[element]);
        if (table.IsLayout)
        {
            // Its cells are blocks like any other.
            Inside(element, isLink: false, isPreformatted: false);
            return;
        }
        var outer = holder;
        holder = element;
        if (table.Caption.Length > 0) Paragraph(table.Caption, new ParagraphOrigin(++paragraphs));
        cells += table.Cells + table.Rows.Length;
        Rows(table);
        foreach (var nested in table.Nested) Table(nested);
        holder = outer;
    }

    void Rows(HtmlTable table)
    {
        var from = 0;
        for (var i = 0; i < table.Rows.Length; i++)
        {
            var filled = table.Rows[i].Cells.Where(cell => cell.Text.Length > 0).ToArray();
            if (!IsProse(filled)) continue;
            Grid(from, i);
            foreach (var cell in filled)
                foreach (var line in cell.Text.Split('\n')) Paragraph(line, cell.Origin);
            from = i + 1;
        }
        Grid(from, table.Rows.Length);

        void Grid(int start, int end)
        {
            if (end > start) blocks.Add(new(new Grid(table.Rows[start..end]), holder, IsLink: false, table.Labels >= HtmlTable.LeastLabels));
        }
    }

    /// <summary>Whether a row of a table is no row of figures but the heading of a section or its prose.</summary>
    static bool IsProse(GridCell[] filled) =>
        filled is [var only] ? only.Text.Length > LongestLabel || only.Text.Split('\n').Any(SectionHeadings.Is) : filled is [var first, ..] && SectionHeadings.Is(first.Text);
}
