namespace GovInfoReport.Model;

/// <summary>Says what speaks for a set of changes: the slips that people make when they fill in the form.</summary>
sealed class Evidence(Form form, long[] values)
{
    /// <summary>The strongest evidence first: the order among candidates that are equal otherwise.</summary>
    enum Kind { TotalLeftZero, TotalCopied, DigitsShifted, DigitsSwapped, Neighbour, OtherLine, TotalFollows, OneDigit, Difference }

    public (int Rank, Text Text) Of(CellDelta[] set)
    {
        var parts = new List<(Kind Kind, Text Text)>();
        var rest = set.OrderBy(delta => delta.Index).ToList();
        while (rest.Count > 0)
        {
            var first = rest[0];
            rest.RemoveAt(0);
            var partner = rest.FindIndex(other => Pair(first, other) is not null);
            if (partner >= 0)
            {
                parts.Add(Pair(first, rest[partner])!.Value);
                rest.RemoveAt(partner);
            }
            else parts.Add(Single(first));
        }
        return (parts.Sum(part => (int)part.Kind), new(string.Join("；", parts.Select(part => part.Text.Zh).Distinct()), string.Join("; ", parts.Select(part => part.Text.En).Distinct())));
    }

    /// <summary>Two changes that are one slip.</summary>
    (Kind, Text)? Pair(CellDelta one, CellDelta other)
    {
        Cell first = form.Cells[one.Index], second = form.Cells[other.Index];
        var sameRow = first.Row == second.Row;
        if (!sameRow && first.Column != second.Column) return null;
        var count = Math.Abs(one.By);
        if (one.By == -other.By)
            return sameRow && Math.Abs(one.Index - other.Index) == 1
                ? (Kind.Neighbour, new($"{count} 件误入相邻一列", $"{count} booked in the neighbouring column"))
                : (Kind.OtherLine, sameRow ? new($"{count} 件误入另一列", $"{count} booked in another column") : new($"{count} 件误入另一行", $"{count} booked in another row"));
        return one.By == other.By && form.Identities.Any(identity => identity.IsTotal && identity.Target == second && identity.Cells.Contains(first))
            ? (Kind.TotalFollows, new($"该数与其总计同差 {count}", $"the figure and its total are both off by {count}"))
            : null;
    }

    (Kind, Text) Single(CellDelta delta)
    {
        var cell = form.Cells[delta.Index];
        if (cell.IsTotal && delta.From == 0) return (Kind.TotalLeftZero, new("总计留作 0", "the total was left at 0"));
        if (cell.IsTotal && CopiedFrom(cell, delta.From) is { } origin)
            return (Kind.TotalCopied, new($"与 {origin} 相同，似抄自该格", $"the same as {origin}, perhaps copied from there"));
        if (IsShifted(delta.From, delta.To)) return (Kind.DigitsShifted, new("多写或少写末尾的 0", "a zero too many or too few at the end"));
        if (IsSwapped(CellDelta.Text(delta.From), CellDelta.Text(delta.To))) return (Kind.DigitsSwapped, new("相邻两位数字颠倒", "two neighbouring digits swapped"));
        return delta.DigitsChanged == 1
            ? (Kind.OneDigit, new("一位数字之差", "one digit differs"))
            : (Kind.Difference, new($"差 {Math.Abs(delta.By)}", $"off by {Math.Abs(delta.By)}"));
    }

    /// <summary>Another total of the same row or column that holds the figure.</summary>
    Cell? CopiedFrom(Cell total, long figure) => total.Table.Cells.FirstOrDefault(cell =>
        cell != total && cell.IsTotal && values[cell.Index] == figure
        && (cell.Row == total.Row && total.Row.Sum is not null || cell.Column == total.Column && total.Column.Sum is not null));

    static bool IsShifted(long from, long to)
    {
        var (small, great) = (Math.Min(from, to), Math.Max(from, to));
        if (small <= 0) return false;
        while (small < great) small *= 10;
        return small == great;
    }

    static bool IsSwapped(string from, string to)
    {
        if (from.Length != to.Length) return false;
        var at = from.AsSpan().CommonPrefixLength(to);
        return at + 1 < from.Length && from[at] == to[at + 1] && from[at + 1] == to[at] && from.AsSpan(at + 2).SequenceEqual(to.AsSpan(at + 2));
    }
}
