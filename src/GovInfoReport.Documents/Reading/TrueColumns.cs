using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>How the cells behind the label of a row go to the columns, in a table whose markup says what stands where.</summary>
static class TrueColumns
{
    /// <summary>All that can be meant, each as the slot for every column, −1 for none. Publishers get spans wrong, so that what counts is, in this order:</summary>
    /// <list type="bullet">
    /// <item>as many cells as columns: one for each, whatever their spans;</item>
    /// <item>more of them, empty ones at one end: those are spare, left over where the label was given a span;</item>
    /// <item>else the true columns.</item>
    /// </list>
    public static IReadOnlyCollection<int[]> Fits(Slot[] slots, int columns, Func<int, int?> at, int labelWidth)
    {
        if (slots.Length == columns) return [[.. Enumerable.Range(0, columns)]];
        var byColumn = ByColumn(slots, columns, at);
        if (slots.Length < columns) return byColumn;

        var spare = slots.Length - columns;
        int lead = slots.TakeWhile(slot => slot.IsEmpty).Count(), trail = slots.Reverse().TakeWhile(slot => slot.IsEmpty).Count();
        // A label over as many columns more as there are cells too many: nobody deleted them.
        if (lead >= spare && labelWidth > spare) return [[.. Enumerable.Range(spare, columns)]];
        if (byColumn.Count > 0) return byColumn;
        List<int[]> fits = [];
        if (lead >= spare) fits.Add([.. Enumerable.Range(spare, columns)]);
        if (trail >= spare) fits.Add([.. Enumerable.Range(0, columns)]);
        return fits;
    }

    /// <summary>Each value in the column that it stands in; none if a value stands in no column, or two in one.</summary>
    static List<int[]> ByColumn(Slot[] slots, int columns, Func<int, int?> at)
    {
        var places = new int[slots.Length][];
        var covered = new bool[columns];
        var texts = new string?[columns];
        for (var i = 0; i < slots.Length; i++)
        {
            places[i] = [.. Enumerable.Range(slots[i].Column, Math.Min(slots[i].Width, TableColumns.Most)).Select(at).OfType<int>().Distinct()];
            if (places[i].Length == 0 && !slots[i].IsEmpty) return [];
            foreach (var column in places[i].Where(column => column >= 0))
            {
                covered[column] = true;
                if (slots[i].IsEmpty) continue;
                // A merged cell may be written out in each of its columns.
                if ((texts[column] ??= slots[i].Text) != slots[i].Text) return [];
            }
        }
        // More cells than columns: they fit only if none of the columns is left out.
        if (slots.Length > columns && covered.Contains(false)) return [];

        // A value over several columns may be meant for any of them; a mark for none is meant for all.
        var most = slots.Index().Where(slot => !slot.Item.IsEmpty).Select(slot => places[slot.Index].Length).DefaultIfEmpty().Max();
        return [.. Enumerable.Range(0, Math.Max(most, 1)).Select(choice => Choose(slots, places, columns, choice))];
    }

    static int[] Choose(Slot[] slots, int[][] places, int columns, int choice)
    {
        var fit = new int[columns];
        Array.Fill(fit, -1);
        for (var i = 0; i < slots.Length; i++)
        {
            if (places[i].Length == 0 || slots[i].IsEmpty) continue;
            foreach (var column in BlankMark.Is(slots[i].Text) ? places[i] : [places[i][Math.Min(choice, places[i].Length - 1)]])
                if (column >= 0) fit[column] = i;
        }
        return fit;
    }
}
