using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Figures that run together, and the cells that they are for.</summary>
/// <param name="Order">The cells from left to right; null for a column that the form does not have.</param>
/// <param name="Fragments">What stands there; a boundary between two fragments is certain.</param>
sealed record DigitRun(ImmutableArray<Cell?> Order, Slot[] Fragments)
{
    /// <summary>Whether the last figure is the total of all others.</summary>
    public bool IsPartsAndTotal => Order is [.., { Column.Sum: not null } total] && Order.All(cell => cell?.Row == total.Row);

    /// <summary>The text of a figure, and where it stands.</summary>
    public Slot Slot(Figure figure)
    {
        var fragment = Fragments[figure.Fragment];
        var origin = fragment.Origin is TextOrigin text ? text with { Column = text.Column + figure.Start } : fragment.Origin;
        return new(Text(figure), origin, 0);
    }

    /// <summary>The text of a figure.</summary>
    public string Text(Figure figure) => Fragments[figure.Fragment].Text.Substring(figure.Start, figure.Length);
}

/// <summary>A figure in a run.</summary>
/// <param name="Fragment">The fragment that it is in.</param>
/// <param name="Start">Where it starts there.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Value">Its value; 0 for an amount of money, which is in no sum.</param>
/// <param name="IsBlank">Whether no whole number stands there, but a mark or other words.</param>
readonly record struct Figure(int Fragment, int Start, int Length, long Value, bool IsBlank = false);
