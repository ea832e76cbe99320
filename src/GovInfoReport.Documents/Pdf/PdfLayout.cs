namespace GovInfoReport.Documents;

/// <summary>From pages to paragraphs and tables.</summary>
static class PdfLayout
{
    /// <summary>The document; null if it has too many paragraphs and cells.</summary>
    public static PublishedDocument? Of(IReadOnlyList<PdfPage> pages)
    {
        var contents = pages.Select(PageContent.Of).ToList();
        PageFurniture.RemoveFrom(contents);
        var items = contents.SelectMany(content => content.Items).ToList();
        items = [.. OpenTable.PutTogether(items)];
        var blocks = new List<DocumentBlock>();
        var prose = new ProseLines(items.OfType<PageLine>());
        PageTable? open = null;
        var cells = 0;
        foreach (var item in items)
            if (item is PageTable table)
            {
                prose.EndParagraph(blocks);
                if (open is not null && open.IsContinuedBy(table)) open = open.With(table);
                else
                {
                    EndTable();
                    open = table;
                }
                if ((cells += table.Cells.Count) > PublishedText.MaxCells) return null;
            }
            else
            {
                EndTable();
                prose.Add((PageLine)item, blocks);
            }
        EndTable();
        prose.EndParagraph(blocks);
        // A label along a table, such as that of a group, is one of the form.
        var beside = contents.SelectMany(content => content.Beside).Where(line => !PageBreak.IsLabel(line.Line.Text)).Select(line => new Paragraph(line.Line.Text, new PageOrigin(line.Page, line.Line.Glyphs[0].X, line.Line.Glyphs[0].Y)));
        return cells + blocks.Count > PublishedText.MaxCells ? null : new PublishedDocument([.. blocks]) { Beside = [.. beside] };

        void EndTable()
        {
            if (open is not null) blocks.Add(open.ToGrid());
            open = null;
        }
    }
}
