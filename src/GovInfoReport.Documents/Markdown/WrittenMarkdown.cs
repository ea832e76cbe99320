using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Reads a text that <see cref="ReportMarkdown"/> wrote, line by line, with the facts in the comment at its end.</summary>
static class WrittenMarkdown
{
    /// <summary>The mark of an empty paragraph.</summary>
    public const string Empty = "<!-- -->";

    const string Start = "<!-- govinforeport ", End = " -->";

    // A comment ends at two hyphens, and facts are told apart by these.
    const string Encoded = "%&=-<>\r\n\0";

    /// <summary>The facts of a report as a comment.</summary>
    public static string Comment(AnnualReport report) =>
        Start + string.Join('&', WrittenDocument.FactsOf(report).Select(fact => $"{Encode(fact.Name)}={Encode(fact.Value)}")) + End;

    /// <summary>The report of a text; null if it is no such text, or no longer.</summary>
    public static PublishedReading? Read(string markdown)
    {
        var start = markdown.LastIndexOf(Start, StringComparison.Ordinal);
        if (start < 0) return null;
        var behind = start + Start.Length;
        if (markdown.IndexOf(End, behind, StringComparison.Ordinal) is not (>= 0 and var end) || Facts(markdown[behind..end]) is not { } facts) return null;
        if (WrittenDocument.Of(facts) is not { } document) return null;
        string[] lines = [.. markdown[..start].Split('\n').Select(line => line.EndsWith('\r') ? line[..^1] : line)];
        return lines.Length <= PublishedText.MaxCells && TryLines(lines, document) ? document.ToReading() : null;
    }

    static bool TryLines(string[] lines, WrittenDocument document)
    {
        var isDayNext = document.HasDay;
        var (tables, hasTitle) = (0, false);
        Section? section = null;
        var blocks = new Queue<BlockLayout>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.Length == 0) continue;
            if (!hasTitle)
            {
                if (!line.StartsWith("# ", StringComparison.Ordinal) || !TryText(line[2..], out var title) || !document.IsTitle(title)) return false;
                hasTitle = true;
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (blocks.Count > 0 || (section = document.Start(line[3..])) is null) return false;
                if (section.Table is not null) blocks = new(TableLayout.Of(document.Form, section.Table).Blocks);
            }
            else if (line[0] == '|')
            {
                if (!blocks.TryDequeue(out var block) || !TryBlock(lines.AsSpan(i), block, document, ++tables)) return false;
                i += block.Rows.Length;
            }
            else if (blocks.TryPeek(out var next) && next.Heading is { } heading && line == $"**{heading.Zh}**") continue;
            else if (!TryText(line, out var text)) return false;
            else if (isDayNext)
            {
                if (!document.IsDay(text)) return false;
                isDayNext = false;
            }
            else document.Add(text);
        }
        return hasTitle && blocks.Count == 0;
    }

    /// <summary>Reads a table that still has the cells of the form; below its first row stands a line of hyphens.</summary>
    static bool TryBlock(ReadOnlySpan<string> lines, BlockLayout block, WrittenDocument document, int number)
    {
        if (lines.Length <= block.Rows.Length || !PipeRow.IsDelimiter(lines[1])) return false;
        for (var row = 0; row < block.Rows.Length; row++)
        {
            string[] cells = [.. PipeRow.Sources(lines[row == 0 ? 0 : row + 1])];
            if (cells.Length != block.LabelColumns + block.ValueColumns) return false;
            foreach (var cell in block.Rows[row].Cells)
            {
                var source = cells[cell.Column].Trim(' ');
                var text = MarkdownText.Of(source);
                if (MarkdownEscape.Of(text, "<br>") != source) return false;
                if (cell.Cell is { } place) document.Add(place, text, new TableOrigin(number, row + 1, cell.Column + 1));
                else if (text != cell.Label.Zh) return false;
            }
        }
        return true;
    }

    /// <summary>The text of a paragraph as it was written; somebody may have put other markup there.</summary>
    static bool TryText(string line, out string text)
    {
        text = line == Empty ? "" : MarkdownText.Of(line);
        return line == Empty || MarkdownEscape.Of(text, "&#10;") == line;
    }

    static Dictionary<string, string>? Facts(string encoded)
    {
        var facts = new Dictionary<string, string>();
        foreach (var fact in encoded.Split('&'))
            if (fact.Split('=') is [var name, var value]) facts[Uri.UnescapeDataString(name)] = Uri.UnescapeDataString(value);
            else return null;
        return facts;
    }

    static string Encode(string text) => string.Concat(text.Select(c => c == '\0' ? "\uFFFD" : Encoded.Contains(c) ? $"%{(int)c:X2}" : c.ToString()));
}
