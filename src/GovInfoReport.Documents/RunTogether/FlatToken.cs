using System.Collections.Immutable;

namespace GovInfoReport.Documents;

/// <summary>A label in a text whose cells run together, or words that are none.</summary>
/// <param name="Start">Where it starts, its number included.</param>
/// <param name="End">Where it ends, closing brackets included.</param>
/// <param name="Uses">What it can be; empty for words that are no label.</param>
/// <param name="IsNumbered">Whether a number stands before it.</param>
sealed record FlatToken(int Start, int End, ImmutableArray<WordUse> Uses, bool IsNumbered)
{
    public bool IsKnown => !Uses.IsEmpty;

    public bool Is(WordKind kind) => Uses.Any(use => use.Kind == kind);
}
