using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>Text in which every cell of a table has a line of its own, as tables made of div elements and pasted ones look.</summary>
static class CellLines
{
    // Fewer figures are no table.
    const int LeastFigures = 15;

    // As many as a row of table four has.
    const int MostFigures = 15;

    /// <summary>The document with a row for each run of figures; null if it has no such lines.</summary>
    public static PublishedDocument? Of(PublishedDocument document)
    {
        if (document.Blocks.Count(block => block is Paragraph line && IsFigure(line)) < LeastFigures) return null;
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        var grid = ImmutableArray.CreateBuilder<GridRow>();
        for (var i = 0; i < document.Blocks.Length; i++)
        {
            if (document.Blocks[i] is not Paragraph line)
            {
                EndGrid();
                blocks.Add(document.Blocks[i]);
                continue;
            }
            var isLabel = !IsFigure(line);
            if (isLabel && (SectionHeadings.Is(line.Text) || !FormWords.All.ContainsKey(LabelText.Of(line.Text).Words)))
            {
                EndGrid();
                blocks.Add(line);
                continue;
            }
            var cells = ImmutableArray.Create(new GridCell(line.Text, line.Origin));
            for (; cells.Length <= MostFigures && i + 1 < document.Blocks.Length && document.Blocks[i + 1] is Paragraph next && IsFigure(next); i++) cells = cells.Add(new(next.Text, next.Origin));
            grid.Add(new(cells, RowLayout.Order, string.Join(' ', cells.Select(cell => cell.Text))));
        }
        EndGrid();
        return document with { Blocks = blocks.ToImmutable(), Otherwise = null };

        void EndGrid()
        {
            if (grid.Count > 0) blocks.Add(new Grid(grid.DrainToImmutable()));
        }
    }

    static bool IsFigure(Paragraph line) => FigureText.IsPlain(line.Text.AsSpan().Trim());
}
