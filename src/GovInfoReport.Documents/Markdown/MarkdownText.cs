using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReport.Documents;

/// <summary>The text of a line of Markdown without its markup: escapes, entities, line breaks, emphasis, links.</summary>
static partial class MarkdownText
{
    static readonly SearchValues<char> Marks = SearchValues.Create("\\&<*_~`[");

    // The longest entity of HTML has 33 characters; ones that long stand in no report.
    const int LongestEntity = 12;

    public static string Of(string markdown)
    {
        if (!markdown.AsSpan().ContainsAny(Marks)) return markdown;
        // What is markup is marked as such while the rest is put together: an escaped star is a star.
        var (text, isMarkup) = (new StringBuilder(markdown.Length), new List<bool>(markdown.Length));
        for (var i = 0; i < markdown.Length; i++)
        {
            var c = markdown[i];
            if (c == '\\' && i + 1 < markdown.Length && char.IsAscii(markdown[i + 1]) && (char.IsPunctuation(markdown[i + 1]) || char.IsSymbol(markdown[i + 1]))) Add(markdown[++i].ToString(), false);
            else if (c == '&' && Entity(markdown.AsSpan(i)) is var (decoded, length))
            {
                Add(decoded, false);
                i += length - 1;
            }
            else if (c == '<' && Struck().Match(markdown, i) is { Success: true } struck) i += struck.Length - 1;
            else if (c == '<' && Tag().Match(markdown, i) is { Success: true } tag)
            {
                if (tag.Groups["br"].Success) Add("\n", false);
                i += tag.Length - 1;
            }
            else if (c is '[' or '!' && Link().Match(markdown, i) is { Success: true } link)
            {
                if (c == '[') Add(Of(link.Groups["text"].Value), false);
                i += link.Length - 1;
            }
            else Add(c.ToString(), c is '*' or '_' or '~' or '`');
        }
        return WithoutEmphasis(text, isMarkup);

        void Add(string part, bool marks)
        {
            text.Append(part);
            for (var i = 0; i < part.Length; i++) isMarkup.Add(marks);
        }
    }

    static (string Text, int Length)? Entity(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, LongestEntity)].IndexOf(';');
        if (end < 0) return null;
        var entity = rest[..(end + 1)].ToString();
        var decoded = WebUtility.HtmlDecode(entity);
        return decoded == entity ? null : (decoded, entity.Length);
    }

    /// <summary>Takes out pairs of equal marks that stand around words; a mark without another stays.</summary>
    static string WithoutEmphasis(StringBuilder text, List<bool> isMarkup)
    {
        var drop = new bool[text.Length];
        var open = new Dictionary<(char Mark, int Length), int>();
        for (var i = 0; i < text.Length;)
        {
            if (!isMarkup[i])
            {
                i++;
                continue;
            }
            var (mark, start) = (text[i], i);
            while (i < text.Length && isMarkup[i] && text[i] == mark) i++;
            var length = i - start;
            bool isBehindWord = start > 0 && !char.IsWhiteSpace(text[start - 1]), isBeforeWord = i < text.Length && !char.IsWhiteSpace(text[i]);
            // Inside a word an underscore is one.
            if (mark == '_' && isBehindWord && isBeforeWord && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[i])) continue;
            if (isBehindWord && open.Remove((mark, length), out var opener))
            {
                // What is struck out no longer holds.
                if (mark == '~' && length == 2) drop.AsSpan(opener..i).Fill(true);
                for (var j = 0; j < length; j++) drop[opener + j] = drop[start + j] = true;
            }
            else if (isBeforeWord) open[(mark, length)] = start;
        }
        var rest = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (!drop[i])
                rest.Append(text[i]);
        return rest.ToString();
    }

    [GeneratedRegex(@"\G(?:<(?<br>br)\s*/?>|</?(?:b|i|u|em|strong|span|font|sub|sup|p|div|center|a|small|big|code|ins|s|del)(?:\s[^<>]{0,500})?>|<!--.{0,500}?-->)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\G<(?<name>s|del|strike)(?:\s[^<>]{0,500})?>[^<]{0,500}</\k<name>>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Struck();

    [GeneratedRegex(@"\G!?\[(?<text>[^\[\]\\]{0,300})\]\([^()\s]{0,1000}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
