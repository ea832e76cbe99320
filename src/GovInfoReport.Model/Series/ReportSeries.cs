using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport.Model;

/// <summary>
/// The reports of one authority over the years, of whatever editions. Nothing is refused: years without a report, years with more than one,
/// and names that differ are said, and it is for the caller to judge whether it is one authority.
/// </summary>
/// <remarks>
/// Of several reports for a year the first one given is the year's report; put the version that counts first. The others take part in
/// nothing and are in <see cref="Doubles"/>. Immutable.
/// </remarks>
public sealed partial class ReportSeries
{
    readonly FrozenDictionary<int, AnnualReport> byYear;

    /// <summary>A series of reports, in any order.</summary>
    /// <exception cref="ArgumentException">A report is null, or has a year that no document can have: less than 1000 or more than 9999.</exception>
    public ReportSeries(IEnumerable<AnnualReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        // The sort is stable, so within a year the order given is kept.
        AnnualReport[] all = [.. reports.OrderBy(report => (report ?? throw new ArgumentException("A report is null.", nameof(reports))).Year)];
        if (all.FirstOrDefault(report => report.Year is < YearConverter.First or > YearConverter.Last) is { } stray)
            throw new ArgumentException($"Expected years from {YearConverter.First} to {YearConverter.Last}, found {stray.Year}.", nameof(reports));

        var years = all.GroupBy(report => report.Year).ToArray();
        Reports = [.. years.Select(year => year.First())];
        Doubles = [.. years.SelectMany(year => year.Skip(1))];
        byYear = Reports.ToFrozenDictionary(report => report.Year);
        Years = all.Length == 0 ? [] : [.. Enumerable.Range(all[0].Year, all[^1].Year - all[0].Year + 1)];
        MissingYears = [.. Years.Where(year => !byYear.ContainsKey(year))];
        Names = [.. all.Select(report => report.Authority.Name).Where(name => AuthorityName.Fold(name) is not null).OfType<string>().DistinctBy(AuthorityName.Fold)];
        CreditCodes = [.. all.Select(report => report.Authority.CreditCode).OfType<CreditCode>().Distinct()];
    }

    /// <summary>The reports that are judged, one for each year that has any, the earliest first.</summary>
    public ImmutableArray<AnnualReport> Reports { get; }

    /// <summary>Further reports for a year that has one already. They are not judged.</summary>
    public ImmutableArray<AnnualReport> Doubles { get; }

    /// <summary>Every year from the first report to the last, those without a report included.</summary>
    public ImmutableArray<int> Years { get; }

    /// <summary>The years between the first report and the last for which there is none.</summary>
    public ImmutableArray<int> MissingYears { get; }

    /// <summary>Who reports, as the latest report has it; null if there is no report.</summary>
    public Authority? Authority => Reports.IsEmpty ? null : Reports[^1].Authority;

    /// <summary>The names of the authority, in the order of the years. More than one: it was renamed, or these are several authorities.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The credit codes, in the order of the years. More than one is more telling than more than one name.</summary>
    public ImmutableArray<CreditCode> CreditCodes { get; }

    /// <summary>The report for a year.</summary>
    public bool TryGetReport(int year, [NotNullWhen(true)] out AnnualReport? report) => byYear.TryGetValue(year, out report);

    /// <summary>The figures of some cells over the years, for plotting.</summary>
    /// <param name="cells">
    /// The cells, of any edition. A report of another edition is read where the cell means the same there, which is where it has the same
    /// JSON Pointer: T2.5.1:D1 of 2021 is T2.5.1:D3 of 2019.
    /// </param>
    public TimeLine TimeLine(params ReadOnlySpan<Cell> cells)
    {
        var tracks = ImmutableArray.CreateBuilder<FigureTrack>(cells.Length);
        foreach (var cell in cells)
        {
            ArgumentNullException.ThrowIfNull(cell, nameof(cells));
            tracks.Add(new(cell, [.. Years.Select(year => Figure(year, cell))]));
        }
        return new(Years, tracks.MoveToImmutable());
    }

    decimal? Figure(int year, Cell cell) =>
        TryGetReport(year, out var report) && report.Form.TryGetCell(cell.Pointer, out var own) ? own.Read(report) : null;
}
