using System.Buffers.Text;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReport.Documents;

/// <summary>A page saved with its pictures as one file, MHTML (RFC 2557): the first part that is HTML is the page, nothing else is looked at.</summary>
static partial class SavedPage
{
    // Browsers and Word write some 500 bytes before the first part.
    const int LongestHead = 4096;

    // The page is the first part or one of the first few; each picture is one more.
    const int MostParts = 1_000;

    static readonly Encoding Bytes = Encoding.Latin1;

    /// <summary>The page; null if the file is no saved page.</summary>
    /// <param name="content">The file.</param>
    /// <param name="encoding">The encoding that its part declares; null: none.</param>
    public static byte[]? Of(ReadOnlySpan<byte> content, out Encoding? encoding)
    {
        encoding = null;
        var start = Bytes.GetString(content[..Math.Min(content.Length, LongestHead)]);
        if (!Head().IsMatch(start) || Boundary().Match(start) is not { Success: true } match) return null;
        var boundary = Bytes.GetBytes("--" + match.Groups["b"].Value);
        var at = content.IndexOf(boundary);
        for (var count = 0; at >= 0 && count < MostParts; count++)
        {
            var part = content[(at + boundary.Length)..];
            var length = part.IndexOf(boundary);
            if (Page(length < 0 ? part : part[..length], out encoding) is { } page) return page;
            at = length < 0 ? -1 : at + boundary.Length + length;
        }
        return null;
    }

    static byte[]? Page(ReadOnlySpan<byte> part, out Encoding? encoding)
    {
        encoding = null;
        var end = part.IndexOf("\r\n\r\n"u8) is >= 0 and var at ? at + 4 : part.IndexOf("\n\n"u8) + 2;
        if (end < 2 || end > LongestHead) return null;
        var head = Bytes.GetString(part[..end]);
        if (!Html().IsMatch(head)) return null;
        if (Charset().Match(head) is { Success: true } charset) encoding = TextDecoding.ByName(charset.Groups["c"].Value);
        return Transfer().Match(head).Groups["t"].Value.ToUpperInvariant() switch
        {
            "BASE64" => OfBase64(part[end..]),
            "QUOTED-PRINTABLE" => OfQuoted(part[end..]),
            _ => part[end..].ToArray(),
        };
    }

    static byte[] OfBase64(ReadOnlySpan<byte> body)
    {
        var text = new byte[body.Length];
        var count = 0;
        foreach (var b in body)
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/') text[count++] = b;
        // What follows the last whole group of four was cut off.
        count -= count % 4 == 1 ? 1 : 0;
        var padded = text.AsSpan(0, count).ToArray().Concat(Enumerable.Repeat((byte)'=', (4 - count % 4) % 4)).ToArray();
        Base64.DecodeFromUtf8InPlace(padded, out var written);
        return padded[..written];
    }

    static byte[] OfQuoted(ReadOnlySpan<byte> body)
    {
        var decoded = new byte[body.Length];
        var count = 0;
        for (var i = 0; i < body.Length; i++)
            if (body[i] != '=') decoded[count++] = body[i];
            else if (i + 2 < body.Length && char.IsAsciiHexDigit((char)body[i + 1]) && char.IsAsciiHexDigit((char)body[i + 2]))
            {
                decoded[count++] = (byte)(Convert.ToInt32(Bytes.GetString(body.Slice(i + 1, 2)), 16));
                i += 2;
            }
            // A line end behind the mark is no line end.
            else if (i + 1 < body.Length && body[i + 1] == '\n') i++;
            else if (i + 2 < body.Length && body[i + 1] == '\r' && body[i + 2] == '\n') i += 2;
        return decoded[..count];
    }

    [GeneratedRegex(@"\A\uFEFF?(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*MIME-Version:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Head();

    [GeneratedRegex("boundary\\s*=\\s*\"?(?<b>[^\"\\r\\n;]{1,200})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"^Content-Type:\s*(?:text/html|application/xhtml\+xml)", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Html();

    [GeneratedRegex("charset\\s*=\\s*\"?(?<c>[\\w.:-]{1,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();

    [GeneratedRegex(@"^Content-Transfer-Encoding:\s*(?<t>[\w-]{1,30})", RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Transfer();
}
