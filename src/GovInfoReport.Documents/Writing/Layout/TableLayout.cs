using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A table as the form prints it: its blocks below each other, in one grid.</summary>
sealed class TableLayout
{
    // How wide the labels of the official form are, in hundredths of the table, by how deep the tree of rows is.
    static readonly Dictionary<int, double[]> LabelWidths = new() { [0] = [], [1] = [25], [3] = [7.7, 9.5, 33.6] };

    static readonly ConditionalWeakTable<Form, TableLayout[]> Known = [];

    TableLayout(Table table)
    {
        (Table, Blocks) = (table, [.. table.Blocks.Select(block => new BlockLayout(table, block))]);
        var labels = Blocks.Max(block => block.LabelColumns);
        // Blocks of three columns and of two share the width evenly: six columns, of which a cell takes two or three.
        var values = Blocks.Aggregate(1, (least, block) => LeastCommonMultiple(least, block.ValueColumns));

        var named = LabelWidths.TryGetValue(labels, out var widths) ? widths : [.. Enumerable.Repeat(50.0 / labels, labels)];
        Widths = [.. named, .. Enumerable.Repeat((100.0 - named.Sum()) / values, values)];
        Parts = [.. Blocks.Select(block => Rows(block, labels, values).ToImmutableArray())];
    }

    /// <summary>The table.</summary>
    public Table Table { get; }

    /// <summary>The blocks, each in a grid of its own.</summary>
    public ImmutableArray<BlockLayout> Blocks { get; }

    /// <summary>The rows of each block, headings included, in the grid of the table.</summary>
    public ImmutableArray<ImmutableArray<LayoutRow>> Parts { get; }

    /// <summary>How wide each column is, in hundredths of the table.</summary>
    public ImmutableArray<double> Widths { get; }

    /// <summary>The tables of a form, in its order.</summary>
    public static TableLayout[] Of(Form form) => Known.GetValue(form, static form => [.. form.Tables.Select(table => new TableLayout(table))]);

    /// <summary>The layout of one table of a form.</summary>
    public static TableLayout Of(Form form, Table table) => Of(form)[form.Tables.IndexOf(table)];

    static IEnumerable<LayoutRow> Rows(BlockLayout block, int labels, int values)
    {
        if (block.Heading is { } heading) yield return new([new(LayoutKind.BlockHeading, heading, 0, labels + values)]);
        var share = values / block.ValueColumns;
        foreach (var row in block.Rows)
            yield return new([.. row.Cells.Select(cell => cell.Kind is LayoutKind.ColumnHeader or LayoutKind.Value
                ? cell with { Column = labels + (cell.Column - block.LabelColumns) * share, ColumnSpan = cell.ColumnSpan * share }
                : cell)]);
    }

    static int LeastCommonMultiple(int a, int b)
    {
        var (x, y) = (a, b);
        while (y != 0) (x, y) = (y, x % y);
        return a / x * b;
    }
}
