using System.Text;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

public class MarkdownLaws
{
    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 80)]
    public void Tables_have_rows_of_equal_length_and_the_texts_of_the_form(WrittenReport written)
    {
        var report = written.Report;
        var tables = Tables(Of(report)).ToArray();
        var blocks = report.Form.Tables.SelectMany(table => TableLayout.Of(report.Form, table).Blocks).ToArray();
        Assert.Equal(blocks.Length, tables.Length);
        foreach (var (block, table) in blocks.Zip(tables))
        {
            Assert.All(table, row => Assert.Equal(block.LabelColumns + block.ValueColumns, row.Length));
            var grid = block.Grid(cell => PrintedText.Of(report, cell).Replace('\0', '\uFFFD'));
            Assert.Equal(grid[0], table[0]);
            Assert.All(table[1], mark => Assert.Matches("^:---$|^---:$", mark));
            Assert.Equal(grid.Skip(1), table.Skip(2));
        }
    }

    [Property(Arbitrary = [typeof(WrittenReport)], MaxTest = 80)]
    public void Prose_is_no_markup(WrittenReport written)
    {
        var report = written.Report;
        var text = Of(report);
        // Line by line: a heading, a table, the heading of a block, an empty paragraph, or text that says itself.
        var lines = text.Split('\n').Where(line => line.Length > 0 && line[0] != '|' && !line.StartsWith("**", StringComparison.Ordinal)).ToArray();
        Assert.Equal(WrittenMarkdown.Comment(report), lines[^1]);
        Assert.DoesNotContain("--", lines[^1][4..^3], StringComparison.Ordinal);
        lines = lines[..^1];
        Assert.Equal(1, lines.Count(line => line.StartsWith("# ", StringComparison.Ordinal)));
        Assert.Equal(report.Form.Sections.Where(section => section.Table is not null || section.Prose(report) is not null).Select(section => $"## {section.Heading.Zh}"),
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        var prose = lines.Where(line => !line.StartsWith('#')).Select(line => line == "<!-- -->" ? "" : Unescaped(line));
        var day = report.PublishedOn is { } date ? [PrintedText.PublishedOn(date)] : Array.Empty<string>();
        Assert.Equal(day.Concat(new[] { report.Preamble }.Concat(report.Form.Sections.Select(section => section.Prose(report))).SelectMany(each => PrintedText.Paragraphs(each ?? ""))).Select(each => each.Replace('\0', '\uFFFD')), prose);
        Assert.All(lines.Where(line => !line.StartsWith('#') && line != "<!-- -->"), line =>
        {
            Assert.False(line[0] is ' ' or '\t' || line[^1] is ' ' or '\t' or '\r', line);
            Assert.DoesNotMatch(@"^([#+-]|\d+[.)])(\s|$)|^[-*_]{3}|(?<!\\)(\\\\)*[<>*_`|]", line);
        });
    }

    [Theory]
    [InlineData("-2", "-2")]
    [InlineData("- x", "\\- x")]
    [InlineData("1.属于", "1.属于")]
    [InlineData("1. x", "1\\. x")]
    [InlineData(" a", "&#32;a")]
    [InlineData("\u3000\u3000依法", "\u3000\u3000依法")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("a\nb", "a<br>b")]
    public void Only_what_would_be_markup_is_escaped(string text, string expected) => Assert.Equal(expected, MarkdownEscape.Of(text, "<br>"));

    static string Of(AnnualReport report)
    {
        using var output = new StringWriter();
        ReportMarkdown.Write(report, output);
        return output.ToString();
    }

    static IEnumerable<string[][]> Tables(string text)
    {
        var rows = new List<string[]>();
        foreach (var line in text.Split('\n'))
            if (line.StartsWith('|')) rows.Add([.. Cells(line).Select(Unescaped)]);
            else if (rows.Count > 0)
            {
                yield return [.. rows];
                rows.Clear();
            }
    }

    /// <summary>The cells of a row: a stroke behind a backslash is none between cells.</summary>
    static IEnumerable<string> Cells(string line)
    {
        var cell = new StringBuilder();
        for (var i = 1; i < line.Length; i++)
            if (line[i] == '|')
            {
                yield return cell.ToString().Trim(' ');
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
                if (line[i] == '\\') cell.Append(line[++i]);
            }
    }

    static string Unescaped(string text)
    {
        var said = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\\') said.Append(text[++i]);
            else if (text[i] == '&' && text.IndexOf(';', i) is > 0 and var end)
            {
                said.Append((char)int.Parse(text.AsSpan(i + 2, end - i - 2), System.Globalization.CultureInfo.InvariantCulture));
                i = end;
            }
            else if (text.AsSpan(i).StartsWith("<br>"))
            {
                said.Append('\n');
                i += 3;
            }
            else said.Append(text[i]);
        return said.ToString();
    }
}
