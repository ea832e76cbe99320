using System.Buffers;

namespace GovInfoReport.Documents;

/// <summary>Text as HTML says it.</summary>
static class HtmlText
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\0\r\uFFFE\uFFFF");

    /// <summary>
    /// Writes a text, for an element or for an attribute in double quotes. A parser reads the same text, but for U+0000, which HTML cannot say, and
    /// for U+FFFE and U+FFFF, which are no characters and end the text for some parsers: U+FFFD stands for them.
    /// </summary>
    public static void Write(TextWriter output, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\r' => "&#13;",
                _ => "\uFFFD",
            });
            text = text[(at + 1)..];
        }
        output.Write(text);
    }

    /// <summary>The text as HTML says it.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Special)) return text;
        using var output = new StringWriter();
        Write(output, text);
        return output.ToString();
    }
}
