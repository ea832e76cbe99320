using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A format that is both written and read.</summary>
/// <param name="Name">The name.</param>
/// <param name="Write">Writes a report.</param>
/// <param name="Read">Reads what was written.</param>
sealed record RoundTrip(string Name, Func<AnnualReport, byte[]> Write, Func<byte[], PublishedReading> Read)
{
    /// <summary>The formats, one a line.</summary>
    public static readonly RoundTrip[] All =
    [
        OfText("text", ReportText.Write, PublishedText.Read),
    ];

    static RoundTrip OfText(string name, Action<AnnualReport, TextWriter> write, Func<string, PublishedReading> read) => new(name,
        report =>
        {
            using var output = new StringWriter();
            write(report, output);
            return System.Text.Encoding.UTF8.GetBytes(output.ToString());
        },
        bytes => read(System.Text.Encoding.UTF8.GetString(bytes)));
}

public class RoundTripLaws
{
    [Property(Arbitrary = [typeof(PlainReport)], MaxTest = 150)]
    public void What_was_written_is_read_again(PlainReport plain)
    {
        foreach (var format in RoundTrip.All)
        {
            var reading = format.Read(format.Write(plain.Report));
            Assert.True(reading.Report is not null, $"{format.Name}: {reading.Refusal?.En}");
            Assert.Equal(plain.Report.ToJson(), reading.Report.ToJson());
            Assert.Empty(reading.Notes);
        }
    }
}
