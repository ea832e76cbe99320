using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The header of a table that prints its rows side by side: it names the rows, and below each of them the columns.</summary>
static class SideBySideHeader
{
    // A header that is repeated over and over is none: each of its words is compared with each.
    const int MostRows = 100, MostWords = 1_000;

    /// <summary>Whether a header is of this kind: it names all rows.</summary>
    public static bool Is(Table table, IReadOnlyCollection<(Piece Piece, ImmutableArray<Word> Words)> header)
    {
        if (table.Blocks is not [var block] || header.Count > MostRows || header.Sum(row => row.Words.Length) > MostWords) return false;
        var named = header.SelectMany(row => row.Words).Select(word => word.Row?.Target).ToHashSet();
        return block.Rows.SelectMany(row => row.Values).All(named.Contains);
    }

    /// <summary>The cells of the one row of figures under a header of this kind.</summary>
    public static Targets Of(Table table, IReadOnlyList<(Piece Piece, ImmutableArray<Word> Words)> header)
    {
        var block = table.Blocks[0];
        Line[] rows = [.. block.Rows.SelectMany(row => row.Values)], columns = [.. block.Columns.SelectMany(column => column.Values)];
        var cells = table.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        var order = from row in rows from column in columns select (Cell?)cells[(row, column)];
        var isCertain = header.All(row => IsInOrder(row.Words, rows, columns));
        return new([.. order], header.All(row => row.Piece.Layout == RowLayout.Columns && row.Piece.Table == header[0].Piece.Table) ? At(header, cells) : ImmutableDictionary<int, Cell?>.Empty, isCertain);
    }

    /// <summary>Whether a row of the header names rows and columns as the form does: whole runs of columns, and rows from left to right.</summary>
    static bool IsInOrder(ImmutableArray<Word> words, Line[] rows, Line[] columns)
    {
        var named = words.Where(word => word.Column is not null).Select(word => Array.IndexOf(columns, word.Column!.Value.Target)).ToArray();
        var groups = words.Where(word => word.Column is null && word.Row is not null).SelectMany(word => word.Row!.Value.Target.Values).Select(line => Array.IndexOf(rows, line)).ToArray();
        return words.All(word => word.IsKnown)
            && named.Length % columns.Length == 0 && named.Select((column, i) => column == i % columns.Length).All(fits => fits)
            && groups.SequenceEqual(groups.Order());
    }

    /// <summary>The cells by true column: the label of the column there, and the innermost row above it.</summary>
    static ImmutableDictionary<int, Cell?> At(IReadOnlyList<(Piece Piece, ImmutableArray<Word> Words)> header, Dictionary<(Line Row, Line Column), Cell> cells)
    {
        var at = ImmutableDictionary.CreateBuilder<int, Cell?>();
        var words = header.SelectMany(row => row.Words).ToArray();
        foreach (var word in words)
            if (word.Column is { Target: { HasValues: true } column }
                && words.LastOrDefault(over => over.Column is null && over.Slot.Column <= word.Slot.Column && word.Slot.Column < over.Slot.Column + over.Slot.Width).Row is { Target: { HasValues: true } row })
                for (var i = 0; i < Math.Min(word.Slot.Width, TableColumns.Most); i++)
                    at[word.Slot.Column + i] = cells[(row, column)];
        return at.ToImmutable();
    }
}
