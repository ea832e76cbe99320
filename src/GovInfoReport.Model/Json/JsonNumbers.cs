using System.Buffers;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>Numbers as JSON Schema sees them: 1.0 and 1e2 are whole numbers, and nothing is rounded.</summary>
static class JsonNumbers
{
    // 28 digits are what a decimal always holds exactly.
    const int MostDigits = 28;

    /// <summary>A whole number from −(2^53−1) to 2^53−1.</summary>
    public static bool TryGetCount(ref Utf8JsonReader reader, out long count)
    {
        if (reader.TryGetInt64(out count)) return count is >= -CellValues.Greatest and <= CellValues.Greatest;
        if (!TryGetDigits(ref reader, out var negative, out var digits, out var exponent) || exponent < 0) return false;
        // Beyond 19 places even a single digit is out of range; this also bounds the loop.
        if (digits.Length + exponent > 19) return false;
        var value = new Int128(0, 0);
        foreach (var digit in digits) value = value * 10 + (digit - '0');
        for (; exponent > 0; exponent--) value *= 10;
        if (value > CellValues.Greatest) return false;
        count = negative ? -(long)value : (long)value;
        return true;
    }

    /// <summary>A decimal number of at most 28 digits, of the same range.</summary>
    public static bool TryGetAmount(ref Utf8JsonReader reader, out decimal amount)
    {
        amount = 0;
        if (!TryGetDigits(ref reader, out _, out var digits, out var exponent)) return false;
        if (digits.Length > MostDigits || exponent < -MostDigits) return false;
        return reader.TryGetDecimal(out amount) && amount is >= -CellValues.Greatest and <= CellValues.Greatest;
    }

    /// <summary>The number as significant digits × 10^exponent, without zeros at either end; zero has no digit.</summary>
    static bool TryGetDigits(ref Utf8JsonReader reader, out bool negative, out ReadOnlySpan<byte> digits, out int exponent)
    {
        var text = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        exponent = 0;
        negative = text[0] == '-';
        if (text.IndexOfAny((byte)'e', (byte)'E') is >= 0 and var e)
        {
            var power = text[(e + 1)..];
            if (power[0] == '+') power = power[1..];
            // An exponent that overflows an int is out of range, unless the digits are all zero.
            if (!System.Buffers.Text.Utf8Parser.TryParse(power, out exponent, out _)) exponent = power[0] == '-' ? -1_000_000 : 1_000_000;
            exponent = Math.Clamp(exponent, -1_000_000, 1_000_000);
            text = text[..e];
        }
        if (negative) text = text[1..];
        if (text.IndexOf((byte)'.') is >= 0 and var point)
        {
            exponent -= text.Length - point - 1;
            text = (byte[])[.. text[..point], .. text[(point + 1)..]];
        }
        digits = text.TrimStart((byte)'0');
        var trimmed = digits.TrimEnd((byte)'0');
        exponent = trimmed.IsEmpty ? 0 : exponent + digits.Length - trimmed.Length;
        digits = trimmed;
        return true;
    }
}
