using System.Collections.Immutable;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>
/// How the values of a row can be spread over its columns. As many values as columns fit in one way. Fewer may fit in several, as nobody
/// can tell an empty cell that holds a blank from one that only shifts the row.
/// </summary>
sealed class RowFit
{
    // As many as a person compares at a glance.
    const int MostReadings = 3;

    readonly Slot[] values;
    readonly ImmutableArray<int[]> readings;
    readonly int columns;
    readonly bool isComplete;

    /// <summary>Spreads the slots behind the label of a row over a number of columns.</summary>
    public RowFit(ReadOnlySpan<Slot> slots, int columns, RowLayout layout)
    {
        while (!slots.IsEmpty && slots[^1].IsEmpty) slots = slots[..^1];
        var lead = 0;
        while (lead < slots.Length && slots[lead].IsEmpty) lead++;
        var span = slots[lead..];

        this.columns = columns;
        values = [.. span.ToArray().Where(slot => !slot.IsEmpty)];
        if (values.Length == columns) readings = [[.. Enumerable.Range(0, columns)]];
        else if (values.Length > columns) readings = [];
        else if (layout != RowLayout.Order && span.Length <= columns) readings = [.. Shifts(span, Math.Min(lead, columns - span.Length), columns)];
        else readings = [.. Subsets(values.Length, columns).Take(MostReadings + 1)];
        // Of more subsets than were listed no column is certain, and of those listed neither: each column may be blank.
        isComplete = readings.Length == 1 || (layout != RowLayout.Order && span.Length <= columns);
    }

    RowFit(Slot[] slots, int columns, IEnumerable<int[]> fits)
    {
        this.columns = columns;
        values = [.. slots.Where(slot => !slot.IsEmpty)];
        readings = [.. fits.Select(fit => Array.ConvertAll(fit, slot => slot < 0 || slots[slot].IsEmpty ? -1 : slots.Take(slot).Count(before => !before.IsEmpty)))];
        isComplete = true;
    }

    /// <summary>Spreads the slots behind the label of a row of a table with true columns; null if neither their number nor their columns tell how.</summary>
    /// <param name="slots">The slots.</param>
    /// <param name="columns">How many columns of the form there are.</param>
    /// <param name="at">Which of them stands at a true column; null: not known.</param>
    /// <param name="labelWidth">How many true columns the label takes.</param>
    public static RowFit? InTable(Slot[] slots, int columns, Func<int, int?> at, int labelWidth) =>
        TrueColumns.Fits(slots, columns, at, labelWidth) is { Count: > 0 } fits ? new(slots, columns, fits) : null;

    /// <summary>The slot for a column; null if it is blank, or if not all readings agree.</summary>
    public Slot? this[int column] => IsCertain(column) && readings[0][column] is >= 0 and var value ? values[value] : null;

    /// <summary>Whether all readings agree on a column.</summary>
    public bool IsCertain(int column) => isComplete && !readings.IsEmpty && readings.All(reading => Text(reading[column]) == Text(readings[0][column]));

    /// <summary>The readings in words.</summary>
    public Text Readings
    {
        get
        {
            var all = Notes.Quote(string.Join(' ', values.Select(value => value.Text)));
            if (readings.IsEmpty) return new($"{columns} 列对应 {values.Length} 个值“{all}”", $"{values.Length} values \"{all}\" for {columns} columns");
            var few = readings.Take(MostReadings).ToArray();
            var more = readings.Length > MostReadings;
            return new(
                string.Join("或", few.Select(reading => $"“{Notes.Quote(Words(reading, "空"))}”")) + (more ? "等" : ""),
                string.Join(" or ", few.Select(reading => $"\"{Notes.Quote(Words(reading, "blank"))}\"")) + (more ? " or others" : ""));
        }
    }

    string Words(int[] reading, string blank) => string.Join(' ', reading.Select(value => value < 0 ? blank : values[value].Text));

    string Text(int value) => value < 0 ? "" : values[value].Text;

    /// <summary>The row as it stands, moved to the right by each number of its leading empty cells that may hold blanks.</summary>
    static int[][] Shifts(ReadOnlySpan<Slot> span, int most, int columns)
    {
        var shifts = new int[most + 1][];
        for (var shift = 0; shift <= most; shift++)
        {
            var reading = shifts[shift] = Blank(columns);
            var value = 0;
            for (var i = 0; i < span.Length; i++)
                if (!span[i].IsEmpty)
                    reading[shift + i] = value++;
        }
        return shifts;
    }

    /// <summary>All ways to put values into columns in their order, leaving the last columns blank first.</summary>
    static IEnumerable<int[]> Subsets(int values, int columns)
    {
        var places = Enumerable.Range(0, values).ToArray();
        while (true)
        {
            var reading = Blank(columns);
            for (var i = 0; i < values; i++) reading[places[i]] = i;
            yield return reading;

            var last = values - 1;
            while (last >= 0 && places[last] == columns - values + last) last--;
            if (last < 0) yield break;
            places[last]++;
            for (var i = last + 1; i < values; i++) places[i] = places[i - 1] + 1;
        }
    }

    static int[] Blank(int columns)
    {
        var reading = new int[columns];
        Array.Fill(reading, -1);
        return reading;
    }
}
