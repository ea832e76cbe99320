using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Writes a report as Markdown with the pipe tables of GitHub (GFM).</summary>
/// <remarks>
/// <para>
/// Pipe tables have no merged cells: a label that the form prints over several rows or columns stands in the first of them, and the places
/// after it are empty. Table two is a table for each of its blocks, below the heading of the block in bold.
/// </para>
/// <para>
/// A renderer shows every text as it is: what Markdown would take for markup is escaped, blanks at the ends of a paragraph and control characters
/// are character references, an empty paragraph is an empty comment. U+0000 and lone surrogates become U+FFFD.
/// </para>
/// <para>
/// The text keeps all of a report: what the form has no place for (codes, kind, scope, the figure of a cell whose published text is another)
/// stands in a comment at its end, with which <see cref="PublishedReport"/> reads the very same report again, whatever its prose looks like. What
/// is changed by hand is read as changed; a text with another title, other headings, tables or markup is read as any other.
/// </para>
/// </remarks>
public static class ReportMarkdown
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report, right or wrong.</param>
    /// <param name="output">Where to; it is not closed.</param>
    public static void Write(AnnualReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Paragraph("# ", PrintedText.Title(report));
        if (report.PublishedOn is { } day) Paragraph("", PrintedText.PublishedOn(day));
        Prose(report.Preamble);
        foreach (var section in report.Form.Sections)
        {
            var prose = section.Prose(report);
            if (prose is null && section.Table is null) continue;
            Paragraph("## ", section.Heading.Zh);
            Prose(prose);
            if (section.Table is not null)
                foreach (var block in TableLayout.Of(report.Form, section.Table).Blocks) Table(block);
        }
        output.Write(WrittenMarkdown.Comment(report));
        output.Write('\n');

        void Prose(string? prose)
        {
            foreach (var paragraph in PrintedText.Paragraphs(prose ?? "")) Paragraph("", paragraph);
        }

        void Paragraph(string mark, string text)
        {
            output.Write(mark);
            output.Write(text.Length == 0 ? WrittenMarkdown.Empty : MarkdownEscape.Of(text, "&#10;"));
            output.Write("\n\n");
        }

        void Table(BlockLayout block)
        {
            if (block.Heading is { } heading) output.Write($"**{heading.Zh}**\n\n");
            var grid = block.Grid(cell => MarkdownEscape.Of(PrintedText.Of(report, cell), "<br>"));
            Row(grid[0]);
            Row(Enumerable.Range(0, grid[0].Length).Select(column => column < block.LabelColumns ? ":---" : "---:"));
            foreach (var row in grid.Skip(1)) Row(row);
            output.Write('\n');
        }

        void Row(IEnumerable<string> cells) => output.Write($"| {string.Join(" | ", cells)} |\n");
    }
}
