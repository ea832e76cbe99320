using System.Text.RegularExpressions;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a file is written in, seen from its content.</summary>
static partial class KindDetection
{
    // A PDF file may have other bytes before its mark.
    const int LongestBeforeMark = 1024;

    // Scripts may fill a page for a long while before its text begins.
    const int LongestStart = 256 * 1024;

    /// <summary>What is no text at all; null: text of some kind.</summary>
    public static DocumentKind? OfBytes(ReadOnlySpan<byte> content)
    {
        // An old .doc or an encrypted .docx, D0 CF 11 E0, is Word too; its reader says what is wrong with it.
        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) return DocumentKind.Docx;
        return content[..Math.Min(content.Length, LongestBeforeMark)].IndexOf("%PDF-"u8) >= 0 ? DocumentKind.Pdf : null;
    }

    /// <summary>Whether a file is JSON: it starts with a brace or bracket. A text with a bracket goes on with words, one of RTF with its mark.</summary>
    public static bool IsJson(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8)) content = content[3..];
        content = content.TrimStart(Blanks);
        return content is [(byte)'{', ..] && !content.StartsWith(Rtf)
            || content is [(byte)'[', .. var rest] && rest.TrimStart(Blanks) is [] or [(byte)'{' or (byte)'[' or (byte)']' or (byte)'"', ..];
    }

    static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    static ReadOnlySpan<byte> Rtf => "{\\rtf"u8;

    /// <summary>What a file is that cannot be read; null if it may be one that can.</summary>
    public static Text? Unreadable(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Rtf)) return new("RTF 文件，请另存为 .docx", "an RTF file; save it as .docx");
        if (content.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) || content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || content.StartsWith("GIF8"u8)) return new("图片", "a picture");
        return null;
    }

    /// <summary>What a text is written in.</summary>
    public static DocumentKind Of(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, LongestStart));
        var isTagged = start.TrimStart().StartsWith("<") && Tag().IsMatch(start);
        if (!isTagged && Mark().IsMatch(start)) return DocumentKind.Markdown;
        return isTagged || Tag().Count(start) > 1 ? DocumentKind.Html : DocumentKind.Text;
    }

    // Elements that a page of text cannot do without; a line break alone may stand in Markdown.
    [GeneratedRegex(@"<(?:!doctype\s+html|/?(?:html|head|body|meta|table|tbody|tr|td|th|p|div|span|font|strong|h[1-6]|ul|li|article|section)(?:\s[^<>]{0,4000})?/?)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    // A heading, or the line below the header of a table.
    [GeneratedRegex(@"^ {0,3}(?:#{1,6} |\|?[ \t]*:?-+:?[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*(?::?-+:?)?[ \t]*\r?$)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
