using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>Figures over the years: an axis, and a track for each cell that was chosen.</summary>
/// <param name="Years">The axis: every year from the first report to the last, in order.</param>
/// <param name="Tracks">The figures, in the order in which their cells were chosen.</param>
public sealed record TimeLine(ImmutableArray<int> Years, ImmutableArray<FigureTrack> Tracks);

/// <summary>The figures of one cell over the years.</summary>
/// <param name="Cell">The cell: its name, its code, and whether it is a count or an amount of money, in the unit of its column.</param>
/// <param name="Figures">
/// A figure for each year of the axis, as published. Null: the year has no report, or its report no such cell, or no figure in it. A gap in
/// the line, never a zero.
/// </param>
public sealed record FigureTrack(Cell Cell, ImmutableArray<decimal?> Figures);
