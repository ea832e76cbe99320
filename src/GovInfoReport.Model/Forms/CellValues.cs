namespace GovInfoReport.Model;

/// <summary>
/// A row that hands over its counts at once. Two records make up nearly all of a form, and a call for each of their cells would be a
/// third of the time of a check. A test holds the order against the form.
/// </summary>
interface ICounts
{
    void CopyTo(Span<long> values);
}

/// <summary>The figures of a report as a flat row of integers, one for each cell of its form: what the rules read.</summary>
static class CellValues
{
    /// <summary>Stands for a blank; no figure can be so small.</summary>
    public const long Blank = long.MinValue;

    /// <summary>The greatest figure of a cell, 2^53−1: what every JSON reader can tell from its neighbours (RFC 8259 §6).</summary>
    public const long Greatest = (1L << 53) - 1;

    /// <summary>
    /// A report that was read has no figure beyond <see cref="Greatest"/>; one that was made by hand may. It is taken as just beyond, so that
    /// no sum can overflow.
    /// </summary>
    public static long OfCount(long? count) => count is { } value ? Math.Clamp(value, -Greatest - 1, Greatest + 1) : Blank;

    /// <summary>Amounts take part in no sum. What the rules ask of all cells is whether they are blank or negative.</summary>
    public static long OfAmount(decimal? amount) => amount is { } value ? decimal.Sign(value) : Blank;
}
