using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a cell of a printed table is.</summary>
enum LayoutKind
{
    /// <summary>The heading over a block, 第二十条第（一）项.</summary>
    BlockHeading,

    /// <summary>What stands above the labels of the rows and left of those of the columns.</summary>
    Corner,

    /// <summary>The label of one or more columns.</summary>
    ColumnHeader,

    /// <summary>The label of one or more rows.</summary>
    RowHeader,

    /// <summary>A figure.</summary>
    Value,
}

/// <summary>A cell of a printed table, in the row in which it starts.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">The label; empty for a figure.</param>
/// <param name="Column">The first column that it takes, from 0.</param>
/// <param name="ColumnSpan">How many columns it takes.</param>
/// <param name="RowSpan">How many rows it takes.</param>
/// <param name="Cell">The cell of the form; null for a label.</param>
/// <param name="Row">The row of the form, for the label of a row with figures; else null.</param>
sealed record LayoutCell(LayoutKind Kind, Text Label, int Column, int ColumnSpan = 1, int RowSpan = 1, Cell? Cell = null, Line? Row = null)
{
    /// <summary>Whether the label is of several columns or rows.</summary>
    public bool IsGroup => Kind is LayoutKind.BlockHeading || (Kind == LayoutKind.ColumnHeader && ColumnSpan > 1) || (Kind == LayoutKind.RowHeader && RowSpan > 1);
}

/// <summary>A row of a printed table: the cells that start in it, from left to right.</summary>
sealed record LayoutRow(ImmutableArray<LayoutCell> Cells);
