using System.Buffers;
using System.Text;

namespace GovInfoReport.Documents;

/// <summary>As much of the operators of a page as tells how long they will take.</summary>
static class PdfOperators
{
    static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\f\0"u8);

    /// <summary>How many digits stand in strings, of two for a byte: (a) and &lt;61&gt; have two.</summary>
    public static long Digits(ReadOnlySpan<byte> content)
    {
        var (count, depth, isHex) = (0L, 0, false);
        for (var i = 0; i < content.Length; i++)
        {
            var c = (char)content[i];
            if (depth > 0)
            {
                if (c == '\\') i++;
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth > 0) count += 2;
            }
            else if (c == '(' && !isHex) depth = 1;
            else if (c is '<' or '>') isHex = c == '<';
            else if (isHex && char.IsAsciiHexDigit(c)) count++;
        }
        return count;
    }

    /// <summary>The names of what is drawn, and how often: "/X Do" draws X.</summary>
    public static Dictionary<string, int> Drawn(ReadOnlySpan<byte> content)
    {
        var drawn = new Dictionary<string, int>();
        for (var from = 0; content[from..].IndexOf("Do"u8) is >= 0 and var at; from += at + 2)
        {
            var before = content[..(from + at)];
            var start = before[Math.Max(0, before.Length - 300)..].LastIndexOf((byte)'/');
            var rest = start < 0 ? [] : before[(Math.Max(0, before.Length - 300) + start + 1)..];
            // A name that is not written plainly may be any.
            var end = rest.IndexOfAny(Blanks);
            var name = Encoding.Latin1.GetString(end < 0 ? rest : rest[..end]);
            drawn[name] = drawn.GetValueOrDefault(name) + 1;
        }
        return drawn;
    }
}
