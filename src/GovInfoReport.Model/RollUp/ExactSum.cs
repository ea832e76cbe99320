using System.Numerics;

namespace GovInfoReport.Model;

/// <summary>A sum of figures that rounds nothing and cannot overflow, so that the order of the figures does not matter.</summary>
/// <remarks>A decimal rounds when its 28 digits are used up, and would give other sums in another order.</remarks>
struct ExactSum
{
    // No figure has more decimals.
    const int Scale = 28;
    static readonly BigInteger Unit = BigInteger.Pow(10, Scale);
    static readonly BigInteger MostDigits = BigInteger.Pow(10, 28);

    // Counts are whole, and there are two hundred of them to each amount: they are added apart, without a big number.
    Int128 whole;
    BigInteger fraction;

    public void Add(long count) => whole += count;

    public void Add(decimal amount)
    {
        var integer = decimal.Truncate(amount);
        whole += (Int128)integer;
        if (amount - integer is not 0 and var rest) fraction += Units(rest);
    }

    /// <summary>The sum; null if no cell can hold it: beyond 2^53−1, or of more than 28 digits.</summary>
    public readonly decimal? ToFigure()
    {
        var units = (BigInteger)whole * Unit + fraction;
        if (BigInteger.Abs(units) > CellValues.Greatest * Unit) return null;
        var scale = Scale;
        for (; scale > 0 && units % 10 == 0; scale--) units /= 10;
        if (BigInteger.Abs(units) >= MostDigits) return null;
        var digits = decimal.GetBits((decimal)BigInteger.Abs(units));
        return new decimal(digits[0], digits[1], digits[2], units.Sign < 0, (byte)scale);
    }

    /// <summary>A decimal is a whole number of units of 10^−scale.</summary>
    static BigInteger Units(decimal amount)
    {
        var scale = amount.Scale;
        var bits = decimal.GetBits(amount);
        var digits = (BigInteger)new decimal(bits[0], bits[1], bits[2], isNegative: amount < 0, scale: 0);
        return digits * BigInteger.Pow(10, Scale - scale);
    }
}
