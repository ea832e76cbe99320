namespace GovInfoReport.Model;

/// <summary>A figure that was changed.</summary>
/// <param name="Cell">Where.</param>
/// <param name="From">What it was; null: blank.</param>
/// <param name="To">What it is now.</param>
public readonly record struct Change(Cell Cell, decimal? From, decimal? To)
{
    /// <summary>"R3.7:C1: 20 → 26".</summary>
    public override string ToString() => $"{Cell}: {Figure(From)} → {Figure(To)}";

    static string Figure(decimal? figure) => figure is { } value ? FormattableString.Invariant($"{value}") : "–";
}
