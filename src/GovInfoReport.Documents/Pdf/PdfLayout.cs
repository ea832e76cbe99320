namespace GovInfoReport.Documents;

/// <summary>From pages to paragraphs and tables.</summary>
static class PdfLayout
{
    /// <summary>The document; null if it has too many paragraphs and cells.</summary>
    public static PublishedDocument? Of(IReadOnlyList<PdfPage> pages)
    {
        var contents = pages.Select(PageContent.Of).ToList();
        PageFurniture.RemoveFrom(contents);
        var blocks = new List<DocumentBlock>();
        var prose = new ProseLines(contents.SelectMany(content => content.Lines));
        PageTable? open = null;
        var cells = 0;
        foreach (var content in contents)
            foreach (var item in content.Items)
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
        return cells + blocks.Count > PublishedText.MaxCells ? null : new PublishedDocument([.. blocks]);

        void EndTable()
        {
            if (open is not null) blocks.Add(open.ToGrid());
            open = null;
        }
    }
}
