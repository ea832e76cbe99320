using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Writes a report as a Word document in the layout of the official form: A4, headings, tables with truly merged cells.</summary>
/// <remarks>
/// <para>
/// The same report gives the same bytes. Section headings have the style Heading 1, the title the style Title, paragraphs of prose the style
/// Body Text, so that what a line is can be told from its style. Fonts are named, not embedded.
/// </para>
/// <para>
/// The document keeps all of a report: what the form has no place for (codes, kind, scope, the figure of a cell whose published text is
/// another) stands in a custom XML part, with which <see cref="PublishedReport"/> reads the very same report again, whatever its prose looks like.
/// Characters that XML 1.0 cannot say (U+0000 and most other control characters, lone surrogates, U+FFFE, U+FFFF) become U+FFFD. What is
/// changed in Word is read as changed; a document with another title, other headings or other tables is read as any other.
/// </para>
/// </remarks>
public static class ReportDocx
{
    /// <summary>Writes the document.</summary>
    /// <param name="report">The report, right or wrong.</param>
    /// <param name="output">Where to; it is not closed, and need not be one that can be sought in.</param>
    public static void Write(AnnualReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var package = new DocxPackageWriter(output, PrintedText.Title(report), report.Authority.Name);
        package.Write("word/document.xml", xml => new DocxBodyWriter(report, xml).Write());
        package.Write(WrittenDocx.Part, xml => WrittenDocx.Write(report, xml));
    }
}
