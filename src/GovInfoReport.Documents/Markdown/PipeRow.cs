namespace GovInfoReport.Documents;

/// <summary>A row of a pipe table.</summary>
static class PipeRow
{
    /// <summary>Whether a line is the one below the header: | --- | :-: |.</summary>
    public static bool IsDelimiter(string line) => line.Contains('|', StringComparison.Ordinal) && line.Contains('-', StringComparison.Ordinal) && !line.AsSpan().ContainsAnyExcept("|:- \t");

    /// <summary>Whether there is a pipe that separates cells.</summary>
    public static bool HasPipe(string line) => Pipe(line, 0) >= 0;

    /// <summary>The texts of the cells, without their markup.</summary>
    public static IEnumerable<string> Cells(string line)
    {
        foreach (var cell in Sources(line.Trim()))
            yield return string.Join('\n', MarkdownText.Of(cell.Trim()).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The cells as they are written.</summary>
    public static IEnumerable<string> Sources(string line)
    {
        for (var at = line.StartsWith('|') ? 1 : 0; at < line.Length;)
        {
            var end = Pipe(line, at);
            if (end < 0) end = line.Length;
            yield return line[at..end];
            at = end + 1;
        }
    }

    /// <summary>The next pipe without a backslash before it; −1 if there is none.</summary>
    static int Pipe(string line, int from)
    {
        for (var i = from; i < line.Length; i++)
            if (line[i] == '\\') i++;
            else if (line[i] == '|') return i;
        return -1;
    }
}
