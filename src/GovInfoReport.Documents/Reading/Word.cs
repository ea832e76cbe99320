using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A cell that is not empty, and what it may be in a table. "其他" and "总计" name both a row and a column.</summary>
/// <param name="Slot">The cell.</param>
/// <param name="Index">Its place among the slots of its row.</param>
/// <param name="Label">Its normal form.</param>
readonly record struct Word(Slot Slot, int Index, LabelText Label)
{
    // A label of two characters is too common to tell tables apart.
    const int LeastOfStrong = 3;

    public Match<Line>? Row { get; init; }

    public Match<Line>? Column { get; init; }

    public Match<Block>? Block { get; init; }

    /// <summary>Whether the form prints the text without any figure to it.</summary>
    public bool IsDecoration { get; init; }

    public bool IsFigure { get; init; }

    public bool IsKnown => Row is not null || Column is not null || Block is not null || IsDecoration;

    public bool IsStrong => IsKnown && Label.Words.Length >= LeastOfStrong;

    /// <summary>Whether it names a column and could not as well name a row.</summary>
    public bool IsOnlyColumn => Column is not null && Row is null;
}
