using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>A table of the form: one or more blocks of rows crossed with columns.</summary>
public abstract class Table
{
    private protected Table(TableTitle title, string pointer, ImmutableArray<Block> blocks) =>
        (Title, Pointer, Blocks) = (title, pointer, blocks);

    /// <summary>The permanent code: "T2", "T3", "T4".</summary>
    public string Code => Title.Code;

    /// <summary>What messages call it: 表三, table three.</summary>
    public Text Name => Title.Name;

    /// <summary>The JSON Pointer of the table in a document.</summary>
    public string Pointer { get; }

    /// <summary>The blocks, in the order of the form.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>The rows with values, in the order of the form.</summary>
    public IEnumerable<Line> Rows => Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Values);

    /// <summary>The cells, in the order of a document.</summary>
    public ImmutableArray<Cell> Cells { get; private protected set; }

    /// <summary>The sums that must agree.</summary>
    public IEnumerable<Identity> Identities => Blocks.SelectMany(block => block.Identities(this));

    /// <summary>Whether the form prints the rows side by side, each over columns of its own, and all figures in one row: 表四.</summary>
    public bool IsSideBySide => Title.IsSideBySide;

    internal TableTitle Title { get; }

    internal Text RowWord => Title.RowWord;

    /// <summary>Reads all counts at once, which is what makes a check fast. A blank is <see cref="CellValues.Blank"/>.</summary>
    internal abstract void Read(AnnualReport report, Span<long> values);
}

/// <summary>How a table is called and printed; <paramref name="RowWord"/> is what its rows are.</summary>
sealed record TableTitle(string Code, Text Name, Text RowWord, bool IsSideBySide = false);

/// <summary>A table, with the accessor that is its place in the report.</summary>
sealed class Table<TReport, TTable> : Table where TReport : AnnualReport
{
    readonly Func<TReport, TTable> get;
    readonly ImmutableArray<Block<TTable>> blocks;

    public Table(TableTitle title, Func<TReport, TTable> get, Block<TTable>[] blocks, int firstIndex, [CallerArgumentExpression(nameof(get))] string path = "")
        : base(title, Line.PathOf(path), [.. blocks])
    {
        (this.get, this.blocks) = (get, [.. blocks]);
        var cells = ImmutableArray.CreateBuilder<Cell>();
        foreach (var block in blocks)
            cells.AddRange(block.Cells(this, firstIndex + cells.Count, report => get((TReport)report)));
        Cells = cells.ToImmutable();
    }

    internal override void Read(AnnualReport report, Span<long> values)
    {
        var table = get((TReport)report);
        var at = Cells[0].Index;
        foreach (var block in blocks) at = block.Read(table, values, at);
    }
}
