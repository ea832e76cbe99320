using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Which cells of the form the values of a row go to.</summary>
/// <param name="Order">The cells from left to right; null for a column that the form does not have.</param>
/// <param name="At">The same by the true column of the table, where columns are true.</param>
/// <param name="IsCertain">Whether the header leaves no doubt about the order.</param>
sealed record Targets(ImmutableArray<Cell?> Order, ImmutableDictionary<int, Cell?> At, bool IsCertain);

/// <summary>The columns of a block, as its header names them.</summary>
/// <param name="Order">The columns from left to right; null for one that the form does not have.</param>
/// <param name="At">The same by the true column of the table, where columns are true.</param>
/// <param name="IsCertain">Whether the header leaves no doubt about the order.</param>
/// <param name="Table">The table that the header stands in; true columns are those of this table alone.</param>
sealed record ColumnPlan(ImmutableArray<Line?> Order, ImmutableDictionary<int, Line?> At, bool IsCertain, int Table = 0)
{
    // Beyond this it is no table of the form, and spreading values over it would only cost time.
    const int MostColumns = 64;

    /// <summary>How many columns of the form are in it.</summary>
    public int Known => Order.Count(column => column is not null);

    /// <summary>The columns as the form has them, for a table without a header.</summary>
    public static ColumnPlan OfForm(Block block) => new([.. Values(block)], ImmutableDictionary<int, Line?>.Empty, IsCertain: true);

    /// <summary>Reads a header of one or more rows; null if it names no column at all.</summary>
    /// <param name="block">The block.</param>
    /// <param name="header">The rows.</param>
    /// <param name="words">The labels of the table.</param>
    /// <param name="table">The table with true columns that all of it stands in; 0: there is none.</param>
    public static ColumnPlan? Of(Block block, IReadOnlyList<ImmutableArray<Word>> header, TableWords words, int table)
    {
        var rows = header.Select((row, i) => Columns(block, row, words, isFirst: i == 0)).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0) return null;

        Line[] form = [.. Values(block)];
        // A merged cell may be written out in each of its columns.
        var (order, isCertain, isWhole) = Merge(table == 0 ? rows : [.. rows.Select(row => row.Where((entry, i) => i == 0 || entry.Column is null || entry.Column != row[i - 1].Column).ToList())], form);
        var at = ImmutableDictionary.CreateBuilder<int, Line?>();
        foreach (var (column, slot) in rows.SelectMany(row => row))
            for (var i = 0; table > 0 && i < Math.Min(slot.Width, TableColumns.Most); i++)
                at[slot.Column + i] = column;
        // Pieces of labels, and columns that nobody named: what is which only a label of its own above a value says.
        isCertain &= isWhole || !order.Contains(null) || (form.All(order.Contains) && (table > 0 || ArePlaced(rows, order))) || (order.Count == form.Length && order.Zip(form).All(pair => pair.First is null || pair.First == pair.Second));
        return new([.. order], at.ToImmutable(), isCertain && order.Count <= MostColumns, table);
    }

    /// <summary>The cells of a row of a table.</summary>
    public Targets For(Line row, IReadOnlyDictionary<(Line Row, Line Column), Cell> cells, int table)
    {
        return new([.. Order.Select(CellOf)], table == Table ? At.ToImmutableDictionary(entry => entry.Key, entry => CellOf(entry.Value)) : ImmutableDictionary<int, Cell?>.Empty, IsCertain);

        Cell? CellOf(Line? column) => column is null ? null : cells[(row, column)];
    }

    /// <summary>A row of the header without what is no column: null stands for one that the form does not have.</summary>
    static List<(Line? Column, Slot Slot)> Columns(Block block, ImmutableArray<Word> row, TableWords words, bool isFirst)
    {
        var columns = new List<(Line?, Slot)>();
        foreach (var word in row)
        {
            if (word.IsDecoration || word.Block is not null || word is { Row: not null, Column: null }) continue;
            var column = words.Column(block, word.Label)?.Target;
            if (column is { HasValues: false }) continue;
            // The unit of the whole table, in a cell of its header.
            if (column is null && TableCaption.IsName(word.Slot.Text)) continue;
            // What stands in the corner is over the labels of the rows and over no figure.
            if (column is null && isFirst && word.Index == row[0].Index && row[0].Slot.Column == 0) continue;
            columns.Add((column, word.Slot));
        }
        return columns;
    }

    /// <summary>
    /// One order out of the rows of a header. A row that names all columns decides; of several each names some, and together they say no
    /// more than that the order of the form is kept. A single row is all there is, and so is whole.
    /// </summary>
    static (List<Line?> Order, bool IsCertain, bool IsWhole) Merge(List<List<(Line? Column, Slot Slot)>> rows, Line[] form)
    {
        var named = rows.Select(row => row.Select(entry => entry.Column).ToList()).ToList();
        if ((named.Find(row => form.All(row.Contains)) ?? (named.Count == 1 ? named[0] : null)) is { } whole)
            return (whole, whole.OfType<Line>().Distinct().Count() == whole.OfType<Line>().Count(), IsWhole: true);

        List<Line?> order = [.. form.Where(column => named.Exists(row => row.Contains(column)))];
        var isCertain = true;
        foreach (var row in named)
        {
            var last = -1;
            foreach (var column in row)
            {
                if (column is null)
                {
                    order.Insert(++last, null);
                    continue;
                }
                var at = order.IndexOf(column);
                isCertain &= at > last;
                last = Math.Max(at, last);
            }
        }
        return (order, isCertain, IsWhole: false);
    }

    /// <summary>
    /// Whether the foreign columns stand where the rows together put them: one between two columns that are neighbours, or at the end of the last row.
    /// Elsewhere it may as well be the heading of a group of columns, or of all.
    /// </summary>
    static bool ArePlaced(List<List<(Line? Column, Slot Slot)>> rows, List<Line?> order)
    {
        var known = order.OfType<Line>().ToList();
        foreach (var (number, row) in rows.Index())
            for (var i = 0; i < row.Count; i++)
            {
                if (row[i].Column is not null) continue;
                var before = row.Take(i).LastOrDefault(entry => entry.Column is not null).Column;
                var after = row.Skip(i + 1).FirstOrDefault(entry => entry.Column is not null).Column;
                if (before is null && after is null) return false;
                if (after is null && number == rows.Count - 1) continue;
                if ((after is null ? known.Count : known.IndexOf(after)) - (before is null ? -1 : known.IndexOf(before)) != 1) return false;
            }
        return true;
    }

    static IEnumerable<Line> Values(Block block) => block.Columns.SelectMany(column => column.Values);
}
