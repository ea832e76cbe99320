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
        if (cut.Length == 0) return table;
        // The label of a row in two parts: the whole row is. One cell alone may be that of a group.
        var isRow = Array.Exists(cut, pair => IsRow(pair.Above!.Text + pair.Below.Text)) && Array.TrueForAll(pairs, pair => pair.Above is not null);
        foreach (var (cell, rest) in isRow ? pairs : cut)
        {
            cell!.Text += rest.Text;
            cell.RowSpan += isRow ? rest.RowSpan - 1 : rest.RowSpan;
            table.Cells.Remove(rest);
        }
        if (!isRow) return table;
        foreach (var cell in table.Cells)
            if (cell.Row > at) cell.Row--;
        table.RowCount--;
        return table;
    }

    /// <summary>Whether a text is a label of the form.</summary>
    public static bool IsLabel(string text) => FormWords.All.ContainsKey(LabelText.Of(text).Words);

    static bool IsRow(string text) => FormWords.All[LabelText.Of(text).Words].Any(use => use.Kind == WordKind.Row);
}
