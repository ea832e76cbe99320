using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>A summand of an equality between years.</summary>
/// <param name="Sign">1 or −1.</param>
/// <param name="IsLastYear">Whether the figure is that of last year's report; else it is of the same report as the target.</param>
/// <param name="Cell">The code of the cell.</param>
public readonly record struct YearTerm(int Sign, bool IsLastYear, string Cell);

/// <summary>
/// An equality between a figure of one year and a sum of figures of that year and the year before. Cells are named by their codes, for the
/// two reports may be of different editions.
/// </summary>
/// <param name="Rule">The rule that this is an instance of.</param>
/// <param name="Place">The place of the instance: a column or a row.</param>
/// <param name="Target">The code of the cell that the rule speaks of, in the later report.</param>
/// <param name="Terms">What the target must be the sum of.</param>
public sealed record SeriesIdentity(Rule Rule, string Place, string Target, params ImmutableArray<YearTerm> Terms)
{
    /// <summary>The edition that both reports must be of; null: any.</summary>
    public Edition? Edition { get; init; }

    /// <summary>The greatest severity that a finding of this instance has, whatever the rule's.</summary>
    public Severity AtMost { get; init; } = Severity.Error;

    /// <summary>All equalities between years: 7 + 2 + 5.</summary>
    public static ImmutableArray<SeriesIdentity> All { get; } =
    [
        .. from column in (string[])["C1", "C2", "C3", "C4", "C5", "C6"]
           select new SeriesIdentity(Rules.CarryOver, column, $"R2:{column}", Last($"R4:{column}")) { AtMost = Severity.Warning },
        new(Rules.CarryOver, "C7", "R2:C7", Last("R4:C7")),

        .. from row in (string[])["T2.1.1", "T2.1.2"]
           select new SeriesIdentity(Rules.InForceStock, row, $"{row}:D3", Last($"{row}:D3"), Plus($"{row}:D1"), Minus($"{row}:D2")) { Edition = Model.Edition.Of2021 },

        .. from row in (string[])["T2.5.1", "T2.5.2", "T2.6.1", "T2.6.2", "T2.8.1"]
           select new SeriesIdentity(Rules.ItemStock, row, $"{row}:D1", Last($"{row}:D1"), Last($"{row}:D2")) { Edition = Model.Edition.Of2019 },
    ];

    /// <summary>"in-force-stock/T2.1.2".</summary>
    public override string ToString() => $"{Rule.Name}/{Place}";

    static YearTerm Last(string cell) => new(1, IsLastYear: true, cell);

    static YearTerm Plus(string cell) => new(1, IsLastYear: false, cell);

    static YearTerm Minus(string cell) => new(-1, IsLastYear: false, cell);
}

/// <summary>The figures that are compared from year to year by <see cref="Rules.YearJump"/>.</summary>
static class YearJumps
{
    // Where less is counted, a jump says nothing.
    const int LeastOfInterest = 20;
    const int Times = 5;

    static readonly string[] OfEveryEdition = ["R1:C7", "R3.7:C7", "T4.1:E5", "T4.2:E5", "T4.3:E5"];

    // 处理决定数量 stands in another column in each edition. A cell has the same pointer in every edition in which it means the same.
    static readonly string[] Decisions = ["T2.5.1:D3", "T2.5.2:D3", "T2.6.1:D3", "T2.6.2:D3"];

    static readonly ImmutableArray<string> Pointers = [.. from code in (string[])[.. OfEveryEdition, .. Decisions] select Form.Of2019[code].Pointer];

    /// <summary>The cells of a form whose figures are compared.</summary>
    public static IEnumerable<Cell> Cells(Form form)
    {
        foreach (var pointer in Pointers)
            if (form.TryGetCell(pointer, out var cell))
                yield return cell;
    }

    public static bool IsJump(decimal last, decimal current) =>
        Math.Max(last, current) >= LeastOfInterest && (current > last * Times || current * Times < last);
}
