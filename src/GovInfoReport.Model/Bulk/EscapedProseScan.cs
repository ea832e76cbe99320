using System.Text;

namespace GovInfoReport.Model;

/// <summary>The same as <see cref="ProseScan"/> for prose with \uXXXX in it, as many programs write everything beyond ASCII.</summary>
static class EscapedProseScan
{
    const int EscapeLength = 6;

    // As much of a text as is looked at for a count, in characters.
    const int Window = 48;

    /// <summary>False if there are surely so many characters that are no blanks.</summary>
    public static bool MayBeShorter(ReadOnlySpan<byte> text, int characters)
    {
        for (; characters > 0; characters--)
        {
            // Surrogates are two to a character, and many blanks are below the Chinese characters.
            if (Unit(text) is > 0x3000 and var unit && !char.IsSurrogate((char)unit)) text = text[EscapeLength..];
            else if (text is [> (byte)' ' and < 0x7F and not (byte)'\\', ..]) text = text[1..];
            else return true;
        }
        return false;
    }

    /// <summary>False if there is surely no subject of a number.</summary>
    public static bool MayStateAmount(ReadOnlySpan<byte> text, Phrase subject) => text.IndexOf(subject.Escaped) >= 0 || !IsAscii(text);

    /// <summary>False if no count of requests but these two is surely stated.</summary>
    public static bool MayState(ReadOnlySpan<byte> text, long received, long all)
    {
        // Where some characters are written as they are a phrase may be half and half.
        if (!IsAscii(text)) return true;
        var phrase = TextRules.Request;
        Span<byte> window = stackalloc byte[Window * 4];
        for (var from = 0; text[from..].IndexOf(phrase.Escaped) is >= 0 and var found;)
        {
            var at = from + found;
            from = at + 1;
            var start = at - phrase.EscapedAt * EscapeLength;
            if (start < 0) continue;
            var behind = Unescape(text[start..], window);
            if (behind.StartsWith(phrase.Utf8) && ProseScan.IsAnother(behind[phrase.Utf8.Length..], received, all)) return true;
        }
        return false;
    }

    static bool IsAscii(ReadOnlySpan<byte> text) => !text.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    /// <summary>The start of a text in UTF-8. A backslash, which is always a reason to look, stands for what is rare and for what comes behind the window.</summary>
    static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> text, Span<byte> window)
    {
        var length = 0;
        for (var count = 0; !text.IsEmpty; count++)
        {
            var unit = Unit(text);
            if (count == Window - 1 || (unit < 0 && text[0] == '\\') || (unit >= 0 && char.IsSurrogate((char)unit)))
            {
                window[length++] = (byte)'\\';
                break;
            }
            if (unit < 0) window[length++] = text[0];
            else length += new Rune((char)unit).EncodeToUtf8(window[length..]);
            text = text[(unit < 0 ? 1 : EscapeLength)..];
        }
        return window[..length];
    }

    /// <summary>The unit of UTF-16 that an escape stands for; −1 if none stands here.</summary>
    static int Unit(ReadOnlySpan<byte> text) =>
        text is [(byte)'\\', (byte)'u', ..] && System.Buffers.Text.Utf8Parser.TryParse(text[2..EscapeLength], out int unit, out _, 'x') ? unit : -1;
}
