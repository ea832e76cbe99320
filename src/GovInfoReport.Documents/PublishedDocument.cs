using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>A published document without its markup: what every front end makes and <see cref="FormReader"/> reads.</summary>
/// <param name="Blocks">Its paragraphs and tables, in order.</param>
sealed record PublishedDocument(ImmutableArray<DocumentBlock> Blocks)
{
    /// <summary>The title by the data about the document, if the text itself gives none; null: none.</summary>
    public string? Title { get; init; }

    /// <summary>What is printed beside the text and belongs to no place of it: watermarks, lines along a margin. It is noted and is no part of the report.</summary>
    public ImmutableArray<Paragraph> Beside { get; init; } = [];

    /// <summary>Another way to see the same content, which is tried where this one leaves something unread; null: there is none.</summary>
    public Func<PublishedDocument?>? Otherwise { get; init; }

    /// <summary>The day of publication by the data about the document, if the text itself gives none; null: none.</summary>
    public DateOnly? PublishedOn { get; init; }
}

/// <summary>A paragraph or a table.</summary>
abstract record DocumentBlock;

/// <summary>A paragraph of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Heading">The number of the section that it is the heading of, whatever its words; 0: see the words.</param>
sealed record Paragraph(string Text, Origin Origin, int Heading = 0) : DocumentBlock;

/// <summary>A table.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="IsOpen">Whether its columns were found by the places of words alone, without rules and without markup.</param>
sealed record Grid(ImmutableArray<GridRow> Rows, bool IsOpen = false) : DocumentBlock;

/// <summary>A row of a table.</summary>
/// <param name="Cells">The cells that start in this row, empty ones included.</param>
/// <param name="Layout">What the place of a cell in its row means.</param>
/// <param name="Text">The row as a line of prose, for prose that merely looks like a table.</param>
sealed record GridRow(ImmutableArray<GridCell> Cells, RowLayout Layout, string Text)
{
    /// <summary>A row of a table whose markup says what stands where.</summary>
    public static GridRow InColumns(ImmutableArray<GridCell> cells) => new(cells, RowLayout.Columns, string.Join(' ', cells.Where(cell => cell.Text.Length > 0).Select(cell => cell.Text)));
}

/// <summary>A cell of a table, as its markup has it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="IsRun">Whether it is a run of digits, in which the figures of several cells may stand.</param>
sealed record GridCell(string Text, Origin Origin, int ColumnSpan = 1, int RowSpan = 1, bool IsRun = false);

/// <summary>What the place of a cell in its row means.</summary>
enum RowLayout
{
    /// <summary>Only the order: between runs of blanks nobody can see an empty cell.</summary>
    Order,

    /// <summary>Empty cells are there, but the row may be shifted against the others, as in tables pasted as text.</summary>
    Slots,

    /// <summary>A column is a column: HTML, DOCX.</summary>
    Columns,

    /// <summary>Nothing: figures run together, and only sums tell one from the next.</summary>
    RunTogether,
}
