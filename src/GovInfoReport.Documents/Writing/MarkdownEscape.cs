using System.Buffers;
using System.Globalization;
using System.Text;

namespace GovInfoReport.Documents;

/// <summary>Text as Markdown says it, so that a renderer shows the same.</summary>
static class MarkdownEscape
{
    static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_[]<>|~&$");
    static readonly SearchValues<char> AtStart = SearchValues.Create("#+-");

    /// <summary>The text of a paragraph or a cell.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineBreak">What a line feed in it becomes.</param>
    public static string Of(string text, string lineBreak)
    {
        var written = new StringBuilder(text.Length + 8);
        var start = text.Length - text.AsSpan().TrimStart(' ').TrimStart('\t').Length;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isAtEnd = i == 0 || i == text.Length - 1;
            if (c == '\n') written.Append(lineBreak);
            else if (c == '\0') written.Append('\uFFFD');
            // A parser takes blanks at the ends, and all of a run of tabs, for layout.
            else if (c == '\t' || (c == ' ' && (isAtEnd || text[i - 1] == ' ' || text[i - 1] == '\n' || text[i + 1] == '\n'))) Reference(c);
            else if (char.IsControl(c)) Reference(c);
            else if (Markup.Contains(c) || (i == start && AtStart.Contains(c) && EndsMark(text, i + 1, c)) || IsMarkOfList(text, i, start)) written.Append('\\').Append(c);
            else written.Append(c);
        }
        return written.ToString();

        void Reference(char c) => written.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
    }

    /// <summary>Whether a character is the mark behind the number at the start: "1." and "1)" start a list.</summary>
    static bool IsMarkOfList(string text, int at, int start) =>
        text[at] is '.' or ')' && at > start && EndsMark(text, at + 1, ' ') && !text.AsSpan(start, at - start).ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a mark ends before a position: a list or heading needs a blank behind its mark, a rule or a longer mark the same character.</summary>
    static bool EndsMark(string text, int at, char mark) => at == text.Length || text[at] is ' ' or '\t' || text[at] == mark;
}
