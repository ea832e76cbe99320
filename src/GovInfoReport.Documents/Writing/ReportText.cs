using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Writes a report as plain text, the cells of its tables separated by tabs, as <see cref="PublishedText"/> reads it.</summary>
/// <remarks>
/// <para>
/// Nothing marks what a line is, so what is read again is what looks like it. Kept are year, name of the authority, usual title or one that can be
/// recognised, day of publication, all figures (but a row of which some cells are
/// blank may be left open: nobody can see where a blank stands in text), published texts from which the same figure is read, and prose.
/// </para>
/// <para>
/// Of prose is not kept, and of nothing else: an empty line; blanks at the ends of a line; a carriage return or form feed, which becomes a line
/// feed; a line in section one to six that is the heading of a later section, behind which the text is that section's, and one in the preamble that is
/// a heading, a title or the line of a date. What is left to JSON: codes, kind and scope. In a cell a tab or a line feed becomes a blank.
/// </para>
/// </remarks>
public static class ReportText
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report, right or wrong.</param>
    /// <param name="output">Where to; it is not closed.</param>
    public static void Write(AnnualReport report, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        Line(PrintedText.Title(report));
        if (report.PublishedOn is { } day) Line(PrintedText.PublishedOn(day));
        if (report.Preamble is { } preamble) Line(preamble);
        foreach (var section in report.Form.Sections)
        {
            var prose = section.Prose(report);
            if (prose is null && section.Table is null) continue;
            Line(section.Heading.Zh);
            if (section.Table is not null)
                foreach (var block in TableLayout.Of(report.Form, section.Table).Blocks) Table(block);
            else Line(prose!);
        }

        void Table(BlockLayout block)
        {
            if (block.Heading is { } heading) Line(heading.Zh);
            foreach (var row in block.Grid(cell => PrintedText.Of(report, cell).Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' '))) Line(string.Join('\t', row));
        }

        void Line(string text)
        {
            output.Write(text);
            output.Write('\n');
        }
    }
}
