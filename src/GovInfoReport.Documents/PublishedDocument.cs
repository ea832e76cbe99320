using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>A published document without its markup: what every front end makes and <see cref="FormReader"/> reads.</summary>
sealed record PublishedDocument(ImmutableArray<DocumentBlock> Blocks);

/// <summary>A paragraph or a table.</summary>
abstract record DocumentBlock;

/// <summary>A paragraph of text.</summary>
sealed record Paragraph(string Text, Origin Origin) : DocumentBlock;

/// <summary>A table.</summary>
sealed record Grid(ImmutableArray<GridRow> Rows) : DocumentBlock;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells that start in this row, empty ones included.</param>
/// <param name="Layout">What the place of a cell in its row means.</param>
/// <param name="Text">The row as a line of prose, for prose that merely looks like a table.</param>
sealed record GridRow(ImmutableArray<GridCell> Cells, RowLayout Layout, string Text);

/// <summary>A cell of a table, as its markup has it.</summary>
sealed record GridCell(string Text, Origin Origin, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>What the place of a cell in its row means.</summary>
enum RowLayout
{
    /// <summary>Only the order: between runs of blanks nobody can see an empty cell.</summary>
    Order,

    /// <summary>Empty cells are there, but the row may be shifted against the others, as in tables pasted as text.</summary>
    Slots,

    /// <summary>A column is a column: HTML, DOCX.</summary>
    Columns,
}
