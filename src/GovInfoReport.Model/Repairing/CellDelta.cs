using System.Globalization;

namespace GovInfoReport.Model;

/// <summary>A change of one figure, while it is looked for.</summary>
readonly record struct CellDelta(int Index, long From, long By)
{
    public long To => From + By;

    /// <summary>How many digits a person would have to strike, write or write over.</summary>
    public int DigitsChanged => Distance(Text(From), Text(To));

    public Change ToChange(Form form) => new(form.Cells[Index], From, To);

    public static string Text(long figure) => figure.ToString(CultureInfo.InvariantCulture);

    /// <summary>The edit distance (Levenshtein) of two short texts.</summary>
    static int Distance(string from, string to)
    {
        Span<int> row = stackalloc int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
