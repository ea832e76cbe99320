using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>A set of changes after which every identity of the form holds that can be judged.</summary>
/// <param name="Changes">The changes, in the order of the form.</param>
/// <param name="Evidence">What speaks for them: a total left at 0, digits swapped, a case booked in the neighbouring column.</param>
public sealed record RepairCandidate(ImmutableArray<Change> Changes, Text Evidence)
{
    /// <summary>Whether two candidates make the same changes.</summary>
    public bool Equals(RepairCandidate? other) => other is not null && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => Changes.Aggregate(0, HashCode.Combine);

    /// <summary>"R3.7:C1: 20 → 26".</summary>
    public override string ToString() => string.Join(", ", Changes);
}

/// <summary>One wrong figure, or a figure and the totals that follow it, that explains several findings at once.</summary>
/// <param name="Cell">The likely cell.</param>
/// <param name="Changes">The changes that would set it right.</param>
/// <param name="Explains">The findings that it explains.</param>
/// <param name="Evidence">What speaks for it.</param>
/// <param name="Alternatives">Cells that would explain the same findings just as well; empty if there is but one likely cell.</param>
public sealed record Cause(Cell Cell, ImmutableArray<Change> Changes, ImmutableArray<Finding> Explains, Text Evidence, ImmutableArray<Cell> Alternatives)
{
    /// <summary>Names the likely cell, or those that are equally likely, and lists what it explains.</summary>
    public Text Message => Alternatives.IsEmpty
        ? new($"{Cell.Name.Zh}可能有误（{string.Join("，", Changes)}；{Evidence.Zh}），可解释 {Explains.Length} 处：{List("、")}。",
            $"{Cell.Name.En} is likely wrong ({string.Join(", ", Changes)}; {Evidence.En}), which explains {Explains.Length}: {List(", ")}.")
        : new($"{Cell.Name.Zh}（{string.Join("，", Changes)}）或 {string.Join("、", Alternatives)} 可能有误（{Evidence.Zh}），可解释 {Explains.Length} 处：{List("、")}。",
            $"{Cell.Name.En} ({string.Join(", ", Changes)}) or, just as likely, {string.Join(", ", Alternatives)} is wrong ({Evidence.En}), which explains {Explains.Length}: {List(", ")}.");

    string List(string separator) => string.Join(separator, Explains.Select(Named));

    static string Named(Finding finding) => $"{finding.Rule.Name}/{finding.Place}";
}
