namespace GovInfoReport.Documents;

/// <summary>A line of Markdown outside tables.</summary>
static class MarkdownLine
{
    /// <summary>The paragraphs of a line, one for each line break in it; none for a line that only marks something.</summary>
    public static IEnumerable<string> Text(string line)
    {
        line = line.Trim();
        if (line.StartsWith('>')) line = line.TrimStart('>', ' ', '\t');
        if (line.StartsWith("```", StringComparison.Ordinal) || line.StartsWith("~~~", StringComparison.Ordinal) || IsRule(line)) return [];
        var level = line.Length - line.TrimStart('#').Length;
        if (level is > 0 and <= 6 && (line.Length == level || char.IsWhiteSpace(line[level]))) line = Heading(line[level..].Trim());
        else if (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ') line = line[2..].Trim();
        return MarkdownText.Of(line).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>A heading without the marks that may close it: "# 标题 #".</summary>
    static string Heading(string text)
    {
        var open = text.TrimEnd('#');
        return open.Length == 0 || char.IsWhiteSpace(open[^1]) ? open.TrimEnd() : text;
    }

    /// <summary>Whether a line is a rule, or underlines a heading: ---, ***, ===.</summary>
    static bool IsRule(string line) => line.Length > 2 && line[0] is '-' or '*' or '_' or '=' && line.All(c => c == line[0] || c == ' ');
}
