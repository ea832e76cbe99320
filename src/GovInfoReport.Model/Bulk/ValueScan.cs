using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoReport.Model;

/// <summary>
/// Reads single values that are no counts, for both quick readers. Each returns where the value ends, or −1 for what is wrong or rare: the
/// strict reader then looks at the line.
/// </summary>
static class ValueScan<T> where T : struct, IBytes<T>
{
    /// <summary>A text or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Text(ref byte origin, int at, LineContent content, out Token token)
    {
        if (Unsafe.Add(ref origin, at) != '"') return Null(ref origin, at, out token);
        var end = TextScan<T>.End(ref origin, at + 1, content, out var escapes);
        token = new(at + 1, end - at - 1, escapes);
        return end < 0 ? -1 : end + 1;
    }

    /// <summary>One of some names, or null.</summary>
    public static int Name(ref byte origin, int at, Literal[] names, out Token token)
    {
        if (Unsafe.Add(ref origin, at) != '"') return Null(ref origin, at, out token);
        foreach (var name in names)
            if (name.IsAt(ref origin, at))
            {
                token = new(at + 1, name.Length - 2);
                return at + name.Length;
            }
        token = default;
        return -1;
    }

    /// <summary>A date as YYYY-MM-DD, or null.</summary>
    public static int Date(ref byte origin, int at, out Token token)
    {
        const int length = 12;
        if (Unsafe.Add(ref origin, at) != '"') return Null(ref origin, at, out token);
        token = new(at + 1, length - 2);
        return Unsafe.Add(ref origin, at + length - 1) == '"' && DateText.TryDate(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref origin, at + 1), length - 2), out _) ? at + length : -1;
    }

    /// <summary>A year of four digits.</summary>
    public static int Year(ref byte origin, int at, out Token token)
    {
        const int length = 4;
        token = new(at, length);
        return Digits.Count(ref Unsafe.Add(ref origin, at), out var year) == length && year is >= YearConverter.First and <= YearConverter.Last ? at + length : -1;
    }

    /// <summary>An amount without sign and exponent, or null; into the values goes only its sign, as for every amount.</summary>
    public static int Amount(ref byte origin, int at, out long sign, out Token token)
    {
        sign = CellValues.Blank;
        if (Unsafe.Add(ref origin, at) == '-') return Rare(out token);
        var whole = Digits.Count(ref Unsafe.Add(ref origin, at), out var value);
        if (whole == 0 || value == CellValues.Blank)
            return whole != 0 ? Null(ref origin, at, out token) : Rare(out token);
        var end = at + whole;
        sign = value;
        if (Unsafe.Add(ref origin, end) == '.')
        {
            var first = ++end;
            // What a cell can hold exactly is 28 digits; so many decimals are no amount of money.
            for (; end - first < 16 && Unsafe.Add(ref origin, end) is >= (byte)'0' and <= (byte)'9' and var digit; end++) sign |= (uint)digit - '0';
            if (end == first) return Rare(out token);
        }
        sign = Math.Sign(sign);
        token = new(at, end - at);
        return end;
    }

    static int Rare(out Token token)
    {
        token = default;
        return -1;
    }

    static int Null(ref byte origin, int at, out Token token)
    {
        token = Token.Null;
        return Digits.Count(ref Unsafe.Add(ref origin, at), out var value) == 4 && value == CellValues.Blank ? at + 4 : -1;
    }
}
