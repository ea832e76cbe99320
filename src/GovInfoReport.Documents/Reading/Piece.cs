using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>A paragraph or a row of a table, one after the other as they stand in the document.</summary>
/// <param name="Slots">The cells, empty ones included; a paragraph is a row of one cell.</param>
/// <param name="Layout">What the place of a slot in its row means.</param>
/// <param name="Text">The whole as prose.</param>
/// <param name="IsRow">Whether it is a row of a table.</param>
/// <param name="Heading">The number of the section that it is the heading of, whatever its words; 0: see the words.</param>
/// <param name="Table">The table that it is a row of, from 1: columns of different tables have nothing in common; 0 for a paragraph.</param>
/// <param name="IsOpen">Whether the columns of that table are only those that its words seem to stand in.</param>
sealed record Piece(ImmutableArray<Slot> Slots, RowLayout Layout, string Text, bool IsRow, int Heading = 0, int Table = 0, bool IsOpen = false)
{
    /// <summary>Where it starts: its first cell that is not empty.</summary>
    public Origin Origin => Slots.FirstOrDefault(slot => !slot.IsEmpty, Slots.FirstOrDefault()).Origin;

    /// <summary>All pieces of a document.</summary>
    public static ImmutableArray<Piece> Of(PublishedDocument document)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        var tables = 0;
        foreach (var block in document.Blocks)
            if (block is Grid grid) pieces.AddRange(Rows(grid, ++tables));
            else if (block is Paragraph paragraph) pieces.AddRange(Lines(paragraph));
        return pieces.ToImmutable();
    }

    /// <summary>A paragraph, or the heading of a section and what goes on in its line.</summary>
    static IEnumerable<Piece> Lines(Paragraph paragraph)
    {
        var text = paragraph.Text.Trim();
        if (paragraph.Heading > 0 || SectionHeadings.Split(text) is not var (length, rest)) return [Line(text, paragraph.Origin, paragraph.Heading)];
        return [Line(text[..length], paragraph.Origin), Line(text[rest..], paragraph.Origin)];
    }

    static Piece Line(string text, Origin origin, int heading = 0) => new([new(text, origin, 0)], RowLayout.Order, text, IsRow: false, heading);

    /// <summary>A line of text that only looks like a row: the heading of a section, and behind a wide blank what stands in it. A number there is that of a page.</summary>
    static IEnumerable<Piece>? HeadingAndText(GridRow row)
    {
        GridCell[] filled = [.. row.Cells.Where(cell => cell.Text.Length > 0)];
        return filled.Length > 1 && SectionHeadings.Is(filled[0].Text) && filled.Skip(1).Any(cell => cell.Text.Any(char.IsLetter))
            ? [Line(filled[0].Text, filled[0].Origin), Line(string.Join(' ', filled.Skip(1).Select(cell => cell.Text)), filled[1].Origin)]
            : null;
    }

    static IEnumerable<Piece> Rows(Grid grid, int table)
    {
        var columns = new TableColumns();
        foreach (var row in grid.Rows)
        {
            var slots = ImmutableArray.CreateBuilder<Slot>(row.Cells.Length);
            foreach (var cell in row.Cells)
                slots.Add(new(cell.Text.Trim(), cell.Origin, columns.Place(cell.ColumnSpan, cell.RowSpan), cell.ColumnSpan, cell.IsRun));
            columns.NextRow();
            if (row.Layout != RowLayout.Columns && HeadingAndText(row) is { } lines)
            {
                foreach (var line in lines) yield return line;
                continue;
            }
            yield return new(slots.ToImmutable(), row.Layout, row.Text.Trim(), IsRow: true, Table: table, IsOpen: grid.IsOpen);
        }
    }
}

/// <summary>A cell of a row.</summary>
/// <param name="Text">The text, trimmed; empty for an empty cell.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Column">The first column of the table that it takes, from 0; a true column only where the layout says so.</param>
/// <param name="Width">How many columns it takes.</param>
/// <param name="IsRun">Whether it is a run of digits, in which the figures of several cells may stand.</param>
readonly record struct Slot(string Text, Origin Origin, int Column, int Width = 1, bool IsRun = false)
{
    public bool IsEmpty => Text.Length == 0;
}
