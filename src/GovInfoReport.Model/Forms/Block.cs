using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>A block of a table: rows crossed with columns. Its sums follow from the totals among its lines.</summary>
public abstract class Block
{
    private protected Block(Text? heading, ImmutableArray<Line> rows, ImmutableArray<Line> columns, ImmutableArray<Balance> balances) =>
        (Heading, Rows, Columns, Balances) = (heading, rows, columns, balances);

    /// <summary>The heading over the block, 第二十条第（一）项; null where the table is a single block.</summary>
    public Text? Heading { get; }

    /// <summary>The tree of rows, in the order of the form.</summary>
    public ImmutableArray<Line> Rows { get; }

    /// <summary>The tree of columns, in the order of the form.</summary>
    public ImmutableArray<Line> Columns { get; }

    /// <summary>Columns that are at most another, for every row.</summary>
    public ImmutableArray<Bound> Bounds { get; init; } = [];

    /// <summary>The equalities between rows that are no totals; they hold for every column.</summary>
    public ImmutableArray<Balance> Balances { get; }

    internal IEnumerable<Identity> Identities(Table table)
    {
        Line[] rows = [.. Values(Rows)], columns = [.. Values(Columns)];
        var cells = table.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        var (rowTotals, columnTotals) = (Totals(columns, Columns), Totals(rows, Rows));

        foreach (var row in rows)
            foreach (var (total, parts) in rowTotals)
                yield return new(total.Sum!, row.Code!, cells[(row, total)], [.. parts.Select(part => new Term(1, cells[(row, part)]))]);
        foreach (var (total, parts) in columnTotals)
            foreach (var column in columns)
                yield return new(total.Sum!, column.Code!, cells[(total, column)], [.. parts.Select(part => new Term(1, cells[(part, column)]))]);
        foreach (var balance in Balances)
            foreach (var column in columns)
                yield return new(balance.Rule, column.Code!, cells[(Row(balance.Target), column)],
                    [.. balance.Terms.Select(term => new Term(term.Sign, cells[(Row(term.Row), column)]))]);

        foreach (var bound in Bounds)
            foreach (var row in rows)
                yield return new(bound.Rule, row.Code!, cells[(row, Column(bound.Column))], [new Term(1, cells[(row, Column(bound.AtMost))])], Comparison.AtMost);

        Line Row(string code) => rows.Single(row => row.Code == code);
        Line Column(string code) => columns.Single(column => column.Code == code);
    }

    /// <summary>The totals among some lines, with what they sum: a total is the last line of its group and sums the values before it.</summary>
    static (Line Total, Line[] Parts)[] Totals(Line[] lines, ImmutableArray<Line> roots) =>
        [.. lines.Where(line => line.Sum is not null).Select(total => (total, Values(total.Group?.Parts ?? roots).TakeWhile(line => line != total).ToArray()))];

    private protected static IEnumerable<Line> Values(IEnumerable<Line> lines) => lines.SelectMany(line => line.Values);
}

/// <summary>A block of a table of a known type.</summary>
abstract class Block<TTable>(Text? heading, ImmutableArray<Line> rows, ImmutableArray<Line> columns, ImmutableArray<Balance> balances)
    : Block(heading, rows, columns, balances)
{
    public abstract IEnumerable<Cell> Cells(Table table, int firstIndex, Func<AnnualReport, TTable> get);

    /// <returns>The index behind the last value read.</returns>
    public abstract int Read(TTable table, Span<long> values, int at);
}

/// <summary>A block of a table, each row of which is a record of one type.</summary>
sealed class Block<TTable, TRow>(Text? heading, Row<TTable, TRow>[] rows, Column<TRow>[] columns, params Balance[] balances)
    : Block<TTable>(heading, [.. rows], [.. columns], [.. balances])
{
    readonly Row<TTable, TRow>[] rows = [.. Values(rows).Cast<Row<TTable, TRow>>()];
    readonly Column<TRow>[] columns = [.. Values(columns).Cast<Column<TRow>>()];

    public override IEnumerable<Cell> Cells(Table table, int firstIndex, Func<AnnualReport, TTable> get) =>
        from row in rows
        from column in columns
        select new Cell(table, row, column, firstIndex++, column.Amount is not null, column.IsSigned, report => column.Read(row.Get(get(report))));

    public override int Read(TTable table, Span<long> values, int at)
    {
        foreach (var row in rows)
        {
            var record = row.Get(table);
            if (record is ICounts counts)
            {
                counts.CopyTo(values.Slice(at, columns.Length));
                at += columns.Length;
                continue;
            }
            foreach (var column in columns)
                values[at++] = column.Count is null ? CellValues.OfAmount(column.Amount!(record)) : CellValues.OfCount(column.Count(record));
        }
        return at;
    }
}
