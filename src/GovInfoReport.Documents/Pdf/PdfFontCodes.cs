using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Documents;

/// <summary>For how many characters a font says something: a line may say it of two milliards.</summary>
static class PdfFontCodes
{
    /// <summary>Of how many a list gives the widths: "first [figure figure]" of those listed, "first last figure" of all from first to last.</summary>
    /// <param name="list">The list.</param>
    /// <param name="figures">How many figures there are for a character.</param>
    public static long Widths(IReadOnlyList<IToken> list, int figures)
    {
        var count = (long)list.Count;
        for (var i = 0; i + 1 < list.Count; i += 2)
            if (list[i] is NumericToken first && list[i + 1] is NumericToken last)
            {
                count += (long)Math.Clamp(last.Double - first.Double, 0, uint.MaxValue);
                i += figures;
            }
        return count;
    }

    /// <summary>Of how many a character map gives the text in ranges: "&lt;0000&gt; &lt;FFFF&gt; &lt;4E00&gt;" of 65 536.</summary>
    public static long Mapped(ReadOnlySpan<byte> map)
    {
        var count = 0L;
        foreach (var section in Encoding.Latin1.GetString(map).Split("beginbfrange").Skip(1))
        {
            var at = 0;
            while (Hex(section, ref at) is { } low && Hex(section, ref at) is { } high)
            {
                count += Between(low, high);
                // The text, or a list of the texts.
                if (section.AsSpan(at).TrimStart() is ['[', ..]) at = section.IndexOf(']', at) is >= 0 and var end ? end + 1 : section.Length;
                else _ = Hex(section, ref at);
            }
        }
        return count;
    }

    /// <summary>How many codes there are from one to another, which the parser compares byte by byte from the left, be one of them longer or not.</summary>
    static long Between(string low, string high)
    {
        const int longest = 8;
        if (low.Length > longest) return uint.MaxValue;
        var difference = Number(high.PadRight(low.Length, '0')[..low.Length]) - Number(low);
        return Math.Max(difference, 0) + 1;
    }

    static long Number(string digits) => digits.Length == 0 ? 0 : long.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>The digits of the next code; null if something else comes first.</summary>
    static string? Hex(string text, ref int at)
    {
        var start = text.IndexOf('<', at);
        if (start < 0 || text.AsSpan(at, start - at).Contains("endbfrange", StringComparison.Ordinal)) return null;
        var end = text.IndexOf('>', start);
        if (end < 0) return null;
        at = end + 1;
        var digits = string.Concat(text[(start + 1)..end].Where(char.IsAsciiHexDigit));
        return digits.Length % 2 == 0 ? digits : digits + '0';
    }
}
