namespace GovInfoReport.Model;

/// <summary>Dates and years as they stand in a line.</summary>
static class DateText
{
    /// <summary>Reads YYYY-MM-DD.</summary>
    public static bool TryDate(ReadOnlySpan<byte> text, out DateOnly date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-') return false;
        int year = Number(text[..4]), month = Number(text[5..7]), day = Number(text[8..]);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>A number of digits only; far below zero if there is anything else.</summary>
    public static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits) number = digit is >= (byte)'0' and <= (byte)'9' ? number * 10 + digit - '0' : -1_000_000;
        return number;
    }
}
