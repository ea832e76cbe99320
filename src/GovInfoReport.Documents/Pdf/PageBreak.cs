namespace GovInfoReport.Documents;

/// <summary>Puts together what a page break cuts in two: a group, whose label goes on at the top of the next page, or a row.</summary>
static class PageBreak
{
    /// <summary>Mends a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="at">Its first row on the next page.</param>
    public static PageTable Mend(PageTable table, int at)
    {
        var above = table.Cells.Where(cell => cell.Row + cell.RowSpan == at).ToArray();
        var pairs = table.Cells.Where(cell => cell.Row == at).Select(below => (Above: Array.Find(above, cell => PageTable.IsBelow(cell, below)), Below: below)).ToArray();
        var cut = pairs.Where(pair => pair.Above is { Text.Length: > 0 } && pair.Below.Text.Length > 0 && IsLabel(pair.Above.Text + pair.Below.Text) && !IsLabel(pair.Below.Text)).ToArray();
        // The label of a row in two parts, or figures that go on below a row: the whole row is cut. One label alone may be that of a group.
        var isRow = Array.TrueForAll(pairs, pair => pair.Above is not null) && (Array.Exists(cut, pair => IsRow(pair.Above!.Text + pair.Below.Text)) || IsRestOfFigures(above, pairs));
        foreach (var (cell, rest) in isRow ? pairs : cut)
        {
            // Nobody can tell one figure in two parts from two figures, unless the first part filled its cell.
            var isOpen = cell!.Text.Length > 0 && rest.Text.Length > 0 && FigureText.IsPlain(cell.Text) && !cell.IsFull;
            cell.Text += (isOpen ? "\n" : "") + rest.Text;
            cell.RowSpan += isRow ? rest.RowSpan - 1 : rest.RowSpan;
            table.Cells.Remove(rest);
        }
        if (!isRow) return table;
        foreach (var cell in table.Cells)
            if (cell.Row > at) cell.Row--;
        table.RowCount--;
        return table;
    }

    /// <summary>Whether nothing but figures stands in the first row of a page, below a row with a label.</summary>
    static bool IsRestOfFigures(TableCell[] above, (TableCell? Above, TableCell Below)[] pairs) =>
        Array.Exists(above, cell => IsRow(cell.Text))
        && Array.Exists(pairs, pair => pair.Below.Text.Length > 0)
        && Array.TrueForAll(pairs, pair => pair.Below.Text.Length == 0 || (FigureText.IsPlain(pair.Below.Text) && (pair.Above!.Text.Length == 0 || FigureText.IsPlain(pair.Above.Text))));

    /// <summary>Whether a text is a label of the form.</summary>
    public static bool IsLabel(string text) => FormWords.All.ContainsKey(LabelText.Of(text).Words);

    /// <summary>Whether a text is the label of a row with figures.</summary>
    public static bool IsRow(string text) => text is not null && FormWords.All.TryGetValue(LabelText.Of(text).Words, out var uses) && uses.Any(use => use.Kind == WordKind.Row);

    /// <summary>Whether a text is the start or the end of the heading of a group of rows, as a page break leaves it.</summary>
    public static bool IsPartOfGroup(string text) => LabelText.Of(text).Words is { Length: > 0 } words
        && FormWords.All.Any(entry => entry.Value.Any(use => use.Kind == WordKind.RowHeading) && entry.Key.Length > words.Length && (entry.Key.StartsWith(words, StringComparison.Ordinal) || entry.Key.EndsWith(words, StringComparison.Ordinal)));
}
