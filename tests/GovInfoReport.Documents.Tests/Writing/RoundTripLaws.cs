using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A format that is both written and read.</summary>
/// <param name="Name">The name.</param>
/// <param name="Write">Writes a report.</param>
sealed record RoundTrip(string Name, Func<AnnualReport, byte[]> Write)
{
    /// <summary>The formats, one a line. What they are is seen from their content.</summary>
    public static readonly RoundTrip[] All =
    [
        OfText("text", ReportText.Write),
        OfText("markdown", ReportMarkdown.Write),
        OfText("html", (report, output) => ReportHtml.Write(report, output)),
        new("docx", Docx),
    ];

    static byte[] Docx(AnnualReport report)
    {
        var output = new MemoryStream();
        ReportDocx.Write(report, output);
        return output.ToArray();
    }

    static RoundTrip OfText(string name, Action<AnnualReport, TextWriter> write) => new(name,
        report =>
        {
            using var output = new StringWriter();
            write(report, output);
            return System.Text.Encoding.UTF8.GetBytes(output.ToString());
        });
}

public class RoundTripLaws
{
    [Property(Arbitrary = [typeof(PlainReport)], MaxTest = 150)]
    public void What_was_written_is_read_again(PlainReport plain)
    {
        foreach (var format in RoundTrip.All)
        {
            var reading = PublishedReport.Read(format.Write(plain.Report));
            Assert.True(reading.Report is not null, $"{format.Name}: {reading.Refusal?.En}");
            Assert.True(plain.Report.ToJson() == reading.Report.ToJson(), $"{format.Name}: {plain.Report.ToJson()}\n{reading.Report.ToJson()}\n{string.Join('\n', reading.Notes)}");
            Assert.True(reading.Notes.IsEmpty, $"{format.Name}: {string.Join('\n', reading.Notes)}");
        }
    }
}
