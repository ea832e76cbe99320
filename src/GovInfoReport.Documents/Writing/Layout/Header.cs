using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A label over columns, with the labels below it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Row">The row of the form that it is the label of; null for columns.</param>
/// <param name="Parts">The labels below it.</param>
sealed record Header(Text Label, Line? Row, ImmutableArray<Header> Parts)
{
    /// <summary>How many columns it stands over.</summary>
    public int Width => Parts.IsEmpty ? 1 : Parts.Sum(part => part.Width);

    /// <summary>How many rows of labels it is, its own included.</summary>
    public int Depth => 1 + DepthOf(Parts);

    /// <summary>The labels over the columns of a block.</summary>
    public static ImmutableArray<Header> Of(Table table, Block block)
    {
        // Side by side each row is a label over all columns.
        if (table.IsSideBySide) return Of(block.Rows, Of(block.Columns, [], isRow: false), isRow: true);
        var columns = Of(block.Columns, [], isRow: false);
        return block.Balances.IsEmpty ? columns : [new(Decoration.Applicants, Row: null, columns)];
    }

    /// <summary>How many rows of labels some headers are.</summary>
    public static int DepthOf(ImmutableArray<Header> headers) => headers.IsEmpty ? 0 : headers.Max(header => header.Depth);

    static ImmutableArray<Header> Of(ImmutableArray<Line> lines, ImmutableArray<Header> below, bool isRow) =>
        [.. lines.Select(line => new Header(line.Label, isRow && line.HasValues ? line : null, line.HasValues ? below : Of(line.Parts, below, isRow)))];
}
