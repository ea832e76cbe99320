using System.Text;

namespace GovInfoReport.Documents;

/// <summary>
/// Takes tags that only format out of a page that leaves very many of them open. The HTML standard makes a parser open each of them anew in
/// every block, which takes time and room without bound; what they format is of no interest here.
/// </summary>
static class FormattingTags
{
    /// <summary>How many may be open at once; published pages leave a handful open.</summary>
    public const int Most = 128;

    static readonly string[] Names = ["a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    /// <summary>The page itself, or without the tags where they are too many.</summary>
    public static string Tame(string html)
    {
        int open = 0, most = 0;
        foreach (var (_, _, isEnd) in Tags(html))
        {
            open = Math.Max(0, open + (isEnd ? -1 : 1));
            most = Math.Max(most, open);
        }
        if (most <= Most) return html;

        var rest = new StringBuilder(html.Length);
        var at = 0;
        foreach (var (start, end, _) in Tags(html))
        {
            rest.Append(html, at, start - at);
            at = end;
        }
        return rest.Append(html, at, html.Length - at).ToString();
    }

    static IEnumerable<(int Start, int End, bool IsEnd)> Tags(string html)
    {
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var isEnd = at + 1 < html.Length && html[at + 1] == '/';
            var name = isEnd ? at + 2 : at + 1;
            var end = name;
            while (end < html.Length && end - name <= 6 && char.IsAsciiLetter(html[end])) end++;
            if (end == name || end - name > 6 || (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('>' or '/'))) continue;
            if (!Array.Exists(Names, known => html.AsSpan(name, end - name).Equals(known, StringComparison.OrdinalIgnoreCase))) continue;
            var close = html.IndexOf('>', end);
            if (close < 0) yield break;
            yield return (at, close + 1, isEnd);
            at = close;
        }
    }
}
