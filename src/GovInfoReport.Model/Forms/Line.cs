using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>
/// A row or a column of the form: a value, a heading over other lines, or a total, which the form prints as the last line of its group
/// and which sums the values of the group before it.
/// </summary>
public class Line
{
    private protected Line(string? code, Text label, string source, ImmutableArray<Line> parts, string path, Rule? sum)
    {
        (Code, Label, Source, Parts, Path, Sum) = (code, label, source, parts, path, sum);
        foreach (var part in parts) part.Group = this;
    }

    /// <summary>The permanent code, "R3.3.1" or "C7"; null for a heading that the contract gives none.</summary>
    public string? Code { get; }

    /// <summary>The label; Chinese as the form prints it, numbering included.</summary>
    public Text Label { get; }

    /// <summary>
    /// The legal source. An article of the Regulations (条例, 国务院令第711号) is this library's reading of what the line rests on: the form
    /// prints none.
    /// </summary>
    public string Source { get; }

    /// <summary>The lines under a heading, in the order of the form; empty for a line with a value.</summary>
    public ImmutableArray<Line> Parts { get; }

    /// <summary>The heading that the line stands under, if any.</summary>
    public Line? Group { get; private set; }

    /// <summary>For a total the rule that says what it sums; null for every other line.</summary>
    public Rule? Sum { get; }

    /// <summary>Whether the line holds values. A heading does not: the groups of the form have no subtotals.</summary>
    public bool HasValues => Parts.IsEmpty;

    /// <summary>The lines with values, totals included, in the order of the form.</summary>
    public IEnumerable<Line> Values => HasValues ? [this] : Parts.SelectMany(part => part.Values);

    /// <summary>Where the line is below its table or its row: "/outcomes/refused/stateSecret".</summary>
    internal string Path { get; }

    /// <summary>Code and label.</summary>
    public override string ToString() => $"{Code} {Label}".TrimStart();

    /// <summary>Reads the pointer off the accessor: <c>t => t.Outcomes.Total</c> is <c>/outcomes/total</c>.</summary>
    internal static string PathOf(string accessor) =>
        string.Concat(accessor.Split('.').Skip(1).Select(name => "/" + JsonNamingPolicy.CamelCase.ConvertName(name)));

    /// <summary>The pointer of a member of the report that is in no table.</summary>
    internal static string PointerOf(Func<AnnualReport, object?> accessor, [CallerArgumentExpression(nameof(accessor))] string path = "") => PathOf(path);
}

/// <summary>A row of a table, with the accessor that is its place in the records.</summary>
sealed class Row<TTable, TRow> : Line
{
    public Row(string code, Text label, string source, Func<TTable, TRow> get, Rule? sum = null, [CallerArgumentExpression(nameof(get))] string path = "")
        : base(code, label, source, [], PathOf(path), sum) => Get = get;

    public Row(string? code, Text label, string source, Row<TTable, TRow>[] parts)
        : base(code, label, source, [.. parts], "", sum: null) => Get = _ => throw new InvalidOperationException($"{this} is a heading.");

    public Func<TTable, TRow> Get { get; }
}

/// <summary>A column of a table: a count, or an amount of money.</summary>
sealed class Column<TRow> : Line
{
    public Column(string code, Text label, string source, Func<TRow, long?> count, Rule? sum = null, bool signed = false, [CallerArgumentExpression(nameof(count))] string path = "")
        : base(code, label, source, [], PathOf(path), sum) => (Count, IsSigned) = (count, signed);

    public Column(string code, Text label, string source, Func<TRow, decimal?> amount, [CallerArgumentExpression(nameof(amount))] string path = "")
        : base(code, label, source, [], PathOf(path), sum: null) => Amount = amount;

    public Column(Text label, string source, Column<TRow>[] parts)
        : base(code: null, label, source, [.. parts], "", sum: null) { }

    public Func<TRow, long?>? Count { get; }

    public Func<TRow, decimal?>? Amount { get; }

    public bool IsSigned { get; }

    public decimal? Read(TRow row) => Count is null ? Amount!(row) : Count(row);
}
