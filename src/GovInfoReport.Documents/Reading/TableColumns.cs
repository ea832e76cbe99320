namespace GovInfoReport.Documents;

/// <summary>The true columns of the cells of a table, whose markup says only how many columns and rows each takes.</summary>
/// <remarks>The work for a table is linear in its cells and the columns that are taken from above, whatever spans it claims.</remarks>
sealed class TableColumns
{
    /// <summary>The most columns that are told apart; published tables have at most some 20.</summary>
    public const int Most = 256;

    // For each column the rows that a cell from above still takes, this row included.
    readonly int[] taken = new int[Most];
    int column;

    /// <summary>Places the next cell of the row, in the first column that no cell from above takes.</summary>
    /// <returns>Its first column, from 0; <see cref="Most"/> for a cell outside the columns that are told apart.</returns>
    public int Place(int columnSpan, int rowSpan)
    {
        while (column < Most && taken[column] > 0) column++;
        var first = column;
        for (var i = 0; i < columnSpan && column < Most; i++, column++) taken[column] = Math.Max(rowSpan, 1);
        return first;
    }

    /// <summary>Goes on to the next row.</summary>
    public void NextRow()
    {
        column = 0;
        for (var i = 0; i < Most; i++)
            if (taken[i] > 0)
                taken[i]--;
    }
}
