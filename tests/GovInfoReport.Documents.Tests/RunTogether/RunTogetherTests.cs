using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Real reports whose cells run together, exactly as published, against the figures that a person has read in them.</summary>
public class RunTogetherTests
{
    public static TheoryData<string> All => PublishedReports.RunTogether;

    static PublishedReading Read(string name, ReadingOptions? options = null) => PublishedText.Read(PublishedReports.Text(name), options ?? new());

    static string[] OpenRows(PublishedReading reading) => [.. reading.Notes.Where(note => note.Rule == Rules.AmbiguousDigits).Select(note => note.Place!)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_figure_knows_where_it_stands(string name)
    {
        var lines = PublishedReports.Text(name).Split('\n');
        var reading = Read(name);
        Assert.Equal(reading.Report!.Form.Cells.Where(cell => cell.Read(reading.Report) is not null), reading.Origins.Keys.OrderBy(cell => cell.Index));
        Assert.All(reading.Origins, entry =>
        {
            var origin = Assert.IsType<TextOrigin>(entry.Value);
            Assert.StartsWith(entry.Key.Read(reading.Report)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), lines[origin.Line - 1][(origin.Column - 1)..], StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("pingtan-area-2019.txt", "T2.1.2 T2.5.1 T2.5.2 T2.6.1 T2.6.2 T2.8.1 T2.9.1")]
    [InlineData("pingtan-area-2020.txt", "T2.1.2 T2.5.1 T2.5.2 T2.6.1 T2.6.2 T2.9.1")]
    [InlineData("pingtan-area-2021.txt", "T2.1.2")]
    [InlineData("pingtan-area-2022.txt", "T2.1.2")]
    [InlineData("pingtan-area-2023.txt", "T2.1.2")]
    [InlineData("pingtan-police-2021.txt", "")]
    public void Rows_without_a_sum_stay_open_where_nothing_decides(string name, string rows) =>
        Assert.Equal(rows.Split(' ', StringSplitOptions.RemoveEmptyEntries), OpenRows(Read(name)));

    [Theory]
    [InlineData("pingtan-area-2019.txt", null, "pingtan-area-2020.txt", "T2.1.2 T2.9.1")]
    [InlineData("pingtan-area-2022.txt", "pingtan-area-2021.txt", null, "")]
    [InlineData("pingtan-area-2023.txt", "pingtan-area-2022.txt", null, "T2.1.2")]
    public void A_neighbouring_year_decides_rows_without_a_sum(string name, string? last, string? next, string rows)
    {
        var reading = Read(name, new()
        {
            PreviousYear = last is null ? null : PublishedReports.ReportOf(last),
            NextYear = next is null ? null : PublishedReports.ReportOf(next),
        });
        Assert.Equal(rows.Split(' ', StringSplitOptions.RemoveEmptyEntries), OpenRows(reading));
        Assert.All(PublishedReports.FiguresOf(name), entry => Assert.Equal(rows.Split(' ').Contains(entry.Cell.Row.Code) ? null : entry.Figure, entry.Cell.Read(reading.Report!)));
    }
}
