using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>The front end for Markdown with pipe tables, as GitHub has them, and with HTML tables between.</summary>
/// <remarks>Every line is a paragraph: Chinese text is hardly ever wrapped by hand. A line break in a cell is written &lt;br&gt;.</remarks>
static class MarkdownDocument
{
    const string TableStart = "<table", TableEnd = "</table>";

    public static FrontEndResult Parse(string markdown)
    {
        if (markdown.Length > PublishedText.MaxCharacters) return PublishedText.TooLong(markdown.Length);
        if (WrittenMarkdown.Read(PublishedText.WellFormed(markdown)) is { } written) return written;
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        var grid = ImmutableArray.CreateBuilder<GridRow>();
        var lines = PublishedText.WellFormed(markdown).ReplaceLineEndings("\n").Split('\n');
        int tables = 0, count = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            if (line.StartsWith(TableStart, StringComparison.OrdinalIgnoreCase))
            {
                EndGrid();
                var end = Array.FindIndex(lines, i, later => later.Contains(TableEnd, StringComparison.OrdinalIgnoreCase));
                if (end < 0) end = lines.Length - 1;
                var page = HtmlDocument.Parse(string.Join('\n', lines[i..(end + 1)]));
                if (page.Document is not { } inner) return page;
                blocks.AddRange(inner.Blocks);
                count += inner.Blocks.Sum(block => block is Grid table ? table.Rows.Sum(row => row.Cells.Length) : 1);
                i = end;
            }
            else if (PipeRow.IsDelimiter(line))
            {
                // What stands above is the header of a table, even without a pipe at its start.
                if (grid.Count == 0 && blocks is [.., Paragraph] && i > 0 && PipeRow.HasPipe(lines[i - 1]))
                {
                    blocks.RemoveAt(blocks.Count - 1);
                    Row(lines[i - 1]);
                }
            }
            else if (line.StartsWith('|') || (grid.Count > 0 && PipeRow.HasPipe(line))) Row(line);
            else
            {
                EndGrid();
                foreach (var text in MarkdownLine.Text(line))
                {
                    blocks.Add(new Paragraph(text, new TextOrigin(i + 1, lines[i].Length - lines[i].TrimStart().Length + 1)));
                    count++;
                }
            }
            if (count > PublishedText.MaxCells) return PublishedText.TooManyCells;
        }
        EndGrid();
        return new PublishedDocument(blocks.ToImmutable());

        void Row(string line)
        {
            if (grid.Count == 0) tables++;
            var cells = ImmutableArray.CreateBuilder<GridCell>();
            foreach (var cell in PipeRow.Cells(line).Take(PublishedText.MaxCells)) cells.Add(new(cell, new TableOrigin(tables, grid.Count + 1, cells.Count + 1)));
            count += cells.Count + 1;
            grid.Add(GridRow.InColumns(cells.ToImmutable()));
        }

        void EndGrid()
        {
            if (grid.Count > 0) blocks.Add(new Grid(grid.DrainToImmutable()));
        }
    }
}
