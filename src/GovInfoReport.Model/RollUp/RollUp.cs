using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport.Model;

/// <summary>
/// Sums the reports of the units of a government, cell by cell. It takes one report after the other and keeps none, so a hundred thousand
/// need no more memory than one, but for the hashes by which a unit is not counted twice (two of 128 bits each) and the list of the expected.
/// </summary>
/// <remarks>
/// All reports are of one edition and one year. A government's own report is a child like any other. A blank in one child makes the sum of
/// the cell unknown. Prose is not put together. Not safe for several threads at once.
/// </remarks>
public sealed partial class RollUp
{
    readonly FilerSet filers = new();
    readonly ImmutableArray<string> expected;
    readonly HashSet<string>? expectedNames;
    Form? form;
    int year;
    ExactSum[] sums = [];
    NameList.Builder[] lackedBy = [];
    readonly NameList.Builder unexpected = new();
    long[] values = [];

    /// <summary>A roll-up whose edition and year are those of the first report.</summary>
    /// <param name="expected">
    /// The names of those who are to file; null: not known. Names are compared without blanks at their ends, wide and narrow blanks being
    /// the same; a name that comes again counts once, an empty one not at all.
    /// </param>
    public RollUp(IEnumerable<string>? expected = null)
    {
        this.expected = [.. (expected ?? []).Where(name => AuthorityName.Fold(name) is not null).DistinctBy(AuthorityName.Fold)];
        if (expected is not null) expectedNames = [.. this.expected.Select(name => AuthorityName.Fold(name)!)];
    }

    /// <summary>A roll-up of an edition and a year.</summary>
    /// <param name="edition">The edition that all reports must be of.</param>
    /// <param name="year">The year that all reports must be for.</param>
    /// <param name="expected">The names of those who are to file; null: not known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such edition, or the year has not four digits.</exception>
    public RollUp(Edition edition, int year, IEnumerable<string>? expected = null) : this(expected)
    {
        YearConverter.ThrowIfOutside(year);
        Fix(Form.Of(edition), year);
    }

    /// <summary>The edition of all reports; null until it is fixed.</summary>
    public Edition? Edition => form?.Edition;

    /// <summary>The year of all reports; null until it is fixed.</summary>
    public int? Year => form is null ? null : year;

    /// <summary>How many reports are summed.</summary>
    public long Children { get; private set; }

    /// <summary>The expected who have not filed, in the order of the list; empty if none are expected.</summary>
    public ImmutableArray<string> Missing => [.. expected.Where(name => !filers.Contains(AuthorityName.Fold(name)!))];

    /// <summary>Those who have filed without being expected. Their reports are summed all the same. Empty if it is not known who is expected.</summary>
    public NameList Unexpected => unexpected.ToList();

    /// <summary>The sums, in the order of the form; empty until edition and year are fixed.</summary>
    public IEnumerable<CellSum> Sums => form is null ? [] : form.Cells.Select(Sum);

    /// <summary>Adds a report.</summary>
    /// <param name="child">The report. It is not changed and not kept.</param>
    /// <param name="problem">Why the report was not added: its authority is counted already, or it is of another year or edition.</param>
    /// <returns>Whether the report was added. One that was not leaves no trace, so it is for the caller to keep the problem.</returns>
    public bool TryAdd(AnnualReport child, out Text problem)
    {
        ArgumentNullException.ThrowIfNull(child);
        if (!Fits(child, out problem) || !filers.TryAdd(child.Authority, out problem)) return false;
        if (form is null) Fix(child.Form, child.Year);
        if (expectedNames is not null && !expectedNames.Contains(AuthorityName.Fold(child.Authority.Name) ?? "")) unexpected.Add(child.Authority.Name);
        Children++;
        Add(child);
        return true;
    }

    /// <summary>Adds reports, and says of each that was not added why.</summary>
    public ImmutableArray<Text> AddAll(IEnumerable<AnnualReport> children)
    {
        ArgumentNullException.ThrowIfNull(children);
        var problems = ImmutableArray.CreateBuilder<Text>();
        foreach (var child in children)
            if (!TryAdd(child, out var problem))
                problems.Add(problem);
        return problems.DrainToImmutable();
    }

    /// <summary>Whether a report is of the edition and the year of the roll-up, or whether these are not fixed yet.</summary>
    /// <param name="report">The report: a child, or the parent to compare with.</param>
    /// <param name="problem">What is different.</param>
    public bool Fits(AnnualReport report, out Text problem)
    {
        ArgumentNullException.ThrowIfNull(report);
        var name = AuthorityName.Fold(report.Authority.Name) is { } folded ? new Text(folded, folded) : AuthorityName.Unknown;
        problem = form is null ? default
            : report.Year != year ? new($"“{name.Zh}”的报告应为 {year} 年度，实为 {report.Year} 年度", $"\"{name.En}\": expected a report for {year}, found one for {report.Year}")
            : report.Form != form ? new($"“{name.Zh}”的报告应为 {(int)form.Edition} 版格式，实为 {(int)report.Edition} 版", $"\"{name.En}\": expected a report in the edition of {(int)form.Edition}, found {(int)report.Edition}")
            : default;
        return problem == default;
    }

    /// <summary>The sum of a cell.</summary>
    /// <exception cref="ArgumentException">The cell is of another edition, or the edition is not fixed yet.</exception>
    public CellSum Sum(Cell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (form is null || cell.Index >= form.Cells.Length || form.Cells[cell.Index] != cell) throw new ArgumentException($"{cell} is no cell of the reports that are summed.", nameof(cell));
        var lacking = lackedBy[cell.Index].ToList();
        var figure = Children == 0 || lacking.Count > 0 ? null : sums[cell.Index].ToFigure();
        Text? unknown = figure is not null ? null
            : Children == 0 ? new("没有分报", "there is no report to sum")
            : lacking.Count > 0 ? new($"分报此格为空白：{lacking.Text.Zh}；空白不等于 0", $"blank in the reports of {lacking.Text.En}; a blank is not zero")
            : new("总和超出 2^53−1 或 28 位数字", "the sum is beyond 2^53−1 or has more than 28 digits");
        return new(cell, figure, lacking, unknown);
    }

    /// <summary>
    /// The sums as a report: scope <see cref="ReportScope.RolledUp"/>, blank where a sum is unknown, without prose, published texts and day
    /// of publication; these a caller adds by <c>with</c>.
    /// </summary>
    /// <param name="authority">Whose report it is.</param>
    /// <exception cref="InvalidOperationException">No report was added and no edition is fixed.</exception>
    public AnnualReport ToReport(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (form is null) throw new InvalidOperationException("There is no report to sum.");
        var blank = ReportJson.Blank(form, year) with { Authority = authority, Scope = ReportScope.RolledUp };
        return blank.With(Sums.Select(sum => KeyValuePair.Create(sum.Cell, sum.Figure)));
    }

    [MemberNotNull(nameof(form))]
    void Fix(Form form, int year)
    {
        (this.form, this.year) = (form, year);
        (sums, values) = (new ExactSum[form.Cells.Length], new long[form.Cells.Length]);
        lackedBy = [.. form.Cells.Select(_ => new NameList.Builder())];
    }

    void Add(AnnualReport child)
    {
        // The quick way to all counts; of an amount it says only whether it is blank.
        form!.Read(child, values);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] == CellValues.Blank) lackedBy[i].Add(child.Authority.Name);
            else if (form.Cells[i].IsAmount) sums[i].Add(form.Cells[i].Read(child)!.Value);
            else sums[i].Add(values[i]);
        }
    }
}
