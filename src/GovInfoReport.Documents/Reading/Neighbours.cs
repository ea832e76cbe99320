using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The reports of the years before and after, as far as they are given, and what they say about a row.</summary>
sealed class Neighbours(Form form, int? year, ReadingOptions options)
{
    readonly AnnualReport? last = options.PreviousYear?.Year == year - 1 ? options.PreviousYear : null;
    readonly AnnualReport? next = options.NextYear?.Year == year + 1 ? options.NextYear : null;

    /// <summary>Whether a reading of a row agrees with the neighbouring years: every equality between them that can be judged holds.</summary>
    /// <param name="figure">The figure of a cell by the reading; null for a cell of another row.</param>
    /// <param name="row">The cells of the row.</param>
    public bool Fit(Func<Cell, long?> figure, ImmutableArray<Cell?> row)
    {
        foreach (var identity in SeriesIdentity.All)
        {
            if (last is not null && Applies(identity, last) && Reads(identity, isLater: true, row) && !Holds(identity, code => Figure(last, code), Own)) return false;
            if (next is not null && Applies(identity, next) && Reads(identity, isLater: false, row) && !Holds(identity, Own, code => Figure(next, code))) return false;
        }
        return true;

        decimal? Own(string code) => form.TryGetCell(code, out var cell) ? figure(cell) : null;
    }

    bool Applies(SeriesIdentity identity, AnnualReport other) => identity.Edition is null || (identity.Edition == form.Edition && identity.Edition == other.Edition);

    /// <summary>Whether an equality speaks of a row, as the later or the earlier of its two years.</summary>
    static bool Reads(SeriesIdentity identity, bool isLater, ImmutableArray<Cell?> row) => row.Any(cell => cell is not null
        && ((isLater && identity.Target == cell.Code) || identity.Terms.Any(term => term.IsLastYear != isLater && term.Cell == cell.Code)));

    /// <summary>Whether an equality holds between two years, or cannot be judged.</summary>
    static bool Holds(SeriesIdentity identity, Func<string, decimal?> earlier, Func<string, decimal?> later) =>
        later(identity.Target) is not { } target
        || identity.Terms.Select(term => term.Sign * (term.IsLastYear ? earlier : later)(term.Cell)).Aggregate((decimal?)0, (sum, term) => sum + term) is not { } sum
        || target == sum;

    static decimal? Figure(AnnualReport report, string code) => report.Form.TryGetCell(code, out var cell) ? cell.Read(report) : null;
}
