using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Writes a report as one HTML page in the layout of the official form, for screens in light and dark and for A4 paper.</summary>
/// <remarks>
/// <para>
/// The page needs nothing else: no script, no picture, no font that would be loaded. Every cell is found by its code, <c>#R3.3.1:C7</c>, a
/// section by <c>#S1</c>. With a <see cref="HtmlOptions.Judgement"/> the cells that findings speak of are marked and linked to the messages, and back.
/// </para>
/// <para>
/// The page keeps all of a report: what the form has no place for (codes, kind, scope, the figure of a cell whose published text is another) stands in
/// <c>data-</c> attributes, by which <see cref="PublishedReport"/> reads the very same report again. What HTML cannot say is written as U+FFFD: U+0000, U+FFFE, U+FFFF and lone surrogates. Text of every other kind is escaped.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// using var page = new StreamWriter("report.html");
/// ReportHtml.Write(report, page, new HtmlOptions { Judgement = report.Check() });
/// </code>
/// </example>
public static class ReportHtml
{
    /// <summary>Writes the page. The encoding of the writer should be UTF-8, which is what the page says of itself.</summary>
    /// <param name="report">The report, right or wrong.</param>
    /// <param name="output">Where to; it is not closed.</param>
    /// <param name="options">What else to say; null: nothing.</param>
    public static void Write(AnnualReport report, TextWriter output, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        new ReportPage(report, output, options ?? new()).Write();
    }
}
