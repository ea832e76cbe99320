using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>A summand of an identity.</summary>
/// <param name="Sign">1 or −1.</param>
/// <param name="Cell">The cell.</param>
public readonly record struct Term(int Sign, Cell Cell);

/// <summary>How a cell stands to a sum.</summary>
public enum Comparison
{
    /// <summary>It is equal.</summary>
    Equal,

    /// <summary>It is no greater.</summary>
    AtMost,
}

/// <summary>
/// An equality between one cell and a sum of others, or a bound of one by the other. Every rule of arithmetic in the form is one of these.
/// </summary>
public sealed class Identity
{
    readonly int target;
    readonly int[] plus, minus;

    internal Identity(Rule rule, string place, Cell target, ImmutableArray<Term> terms, Comparison comparison = Comparison.Equal)
    {
        (Rule, Place, Target, Terms, Comparison) = (rule, place, target, terms, comparison);
        this.target = target.Index;
        plus = [.. terms.Where(term => term.Sign > 0).Select(term => term.Cell.Index)];
        minus = [.. terms.Where(term => term.Sign < 0).Select(term => term.Cell.Index)];
    }

    /// <summary>The rule that this is an instance of.</summary>
    public Rule Rule { get; }

    /// <summary>The place of the instance: a row for row totals, a column for column totals and balances.</summary>
    public string Place { get; }

    /// <summary>The cell that the rule speaks of.</summary>
    public Cell Target { get; }

    /// <summary>What the target must be the sum of.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>Whether the target is the sum, or is bounded by it.</summary>
    public Comparison Comparison { get; }

    /// <summary>All cells of the identity, the target first.</summary>
    public IEnumerable<Cell> Cells => Terms.Select(term => term.Cell).Prepend(Target);

    /// <summary>Whether the target is printed as the total of the terms. A balance is no total.</summary>
    public bool IsTotal => Target.Row.Sum == Rule || Target.Column.Sum == Rule;

    /// <summary>The pointers of the terms; only a finding wants them.</summary>
    internal ImmutableArray<string> Related => field.IsDefault ? field = [.. Terms.Select(term => term.Cell.Pointer)] : field;

    /// <summary>"row-total/R1".</summary>
    public override string ToString() => $"{Rule.Name}/{Place}";

    /// <summary>The sum of the terms, or <see cref="CellValues.Blank"/> where one of them is blank.</summary>
    /// <remarks>Cannot overflow: a cell is taken as of 54 bits at most, and no sum has a thousand terms.</remarks>
    internal long Expected(ReadOnlySpan<long> values)
    {
        var sum = 0L;
        foreach (var index in plus)
        {
            var value = values[index];
            if (value == CellValues.Blank) return CellValues.Blank;
            sum += value;
        }
        foreach (var index in minus)
        {
            var value = values[index];
            if (value == CellValues.Blank) return CellValues.Blank;
            sum -= value;
        }
        return sum;
    }

    internal long Actual(ReadOnlySpan<long> values) => values[target];

    internal bool Holds(long expected, long actual) => Comparison == Comparison.Equal ? actual == expected : actual <= expected;
}

/// <summary>A column that is at most another, stated once and applied to every row.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Column">The code of the column that the rule speaks of.</param>
/// <param name="AtMost">The code of the column that it must not exceed.</param>
public sealed record Bound(Rule Rule, string Column, string AtMost);

/// <summary>An equality between rows that is no total, stated once and applied to every column: the target is the sum of the terms.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Target">The code of the row that the rule speaks of.</param>
/// <param name="Terms">Signs and codes of the rows that it must be the sum of.</param>
public sealed record Balance(Rule Rule, string Target, params ImmutableArray<(int Sign, string Row)> Terms);
