namespace GovInfoReport.Model;

/// <summary>The sum of one cell over all reports.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Figure">The sum, in the unit of the cell; null if it is not known, which is never zero.</param>
/// <param name="LackedBy">Whose report has no figure in the cell. A single one makes the sum unknown.</param>
/// <param name="Unknown">Why the sum is not known; null where it is.</param>
public sealed record CellSum(Cell Cell, decimal? Figure, NameList LackedBy, Text? Unknown);
