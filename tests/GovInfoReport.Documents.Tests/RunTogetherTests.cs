using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Real reports whose cells run together, exactly as published, against the figures that a person has read in them.</summary>
public class RunTogetherTests
{
    public static TheoryData<string> All => PublishedReports.RunTogether;

    static PublishedReading Read(string name, ReadingOptions? options = null) => PublishedText.Read(PublishedReports.Text(name + ".txt"), options ?? new());

    static string[] OpenRows(PublishedReading reading) => [.. reading.Notes.Where(note => note.Rule == Rules.AmbiguousDigits).Select(note => note.Place!)];

    [Theory]
    [MemberData(nameof(All))]
    public void Every_figure_is_the_published_one_or_left_open_with_a_note(string name)
    {
        var reading = Read(name);
        Assert.Same(PublishedReports.FormOf(name), reading.Report!.Form);
        var open = OpenRows(reading);
        Assert.All(PublishedReports.FiguresOf(name), entry =>
        {
            if (open.Contains(entry.Cell.Row.Code)) Assert.Null(entry.Cell.Read(reading.Report));
            else Assert.Equal(entry.Figure, entry.Cell.Read(reading.Report));
        });
        Assert.All(open, row => Assert.StartsWith("T2.", row, StringComparison.Ordinal));
        Assert.Equal(PublishedTexts.None, reading.Report.AsPublished);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Exactly_the_identities_are_broken_that_are_broken_as_published(string name)
    {
        string[] sums = ["row-total", "outcome-total", "balance", "dispute-total"];
        var findings = Read(name).Check().Findings.Where(finding => sums.Contains(finding.Rule.Name)).ToArray();
        Assert.Equal(PublishedReports.BrokenOf(name), findings.Select(finding => $"{finding.Rule.Name}/{finding.Place}"));
        Assert.All(findings, finding => Assert.Equal(Outcome.Broken, finding.Outcome));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_figure_knows_where_it_stands(string name)
    {
        var lines = PublishedReports.Text(name + ".txt").Split('\n');
        var reading = Read(name);
        Assert.Equal(reading.Report!.Form.Cells.Where(cell => cell.Read(reading.Report) is not null), reading.Origins.Keys.OrderBy(cell => cell.Index));
        Assert.All(reading.Origins, entry =>
        {
            var origin = Assert.IsType<TextOrigin>(entry.Value);
            Assert.StartsWith(entry.Key.Read(reading.Report)!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), lines[origin.Line - 1][(origin.Column - 1)..], StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("pingtan-area-2019", "T2.1.2 T2.5.1 T2.5.2 T2.6.1 T2.6.2 T2.8.1 T2.9.1")]
    [InlineData("pingtan-area-2020", "T2.1.2 T2.5.1 T2.5.2 T2.6.1 T2.6.2 T2.9.1")]
    [InlineData("pingtan-area-2021", "T2.1.2")]
    [InlineData("pingtan-area-2022", "T2.1.2")]
    [InlineData("pingtan-area-2023", "T2.1.2")]
    [InlineData("pingtan-police-2021", "")]
    public void Rows_without_a_sum_stay_open_where_nothing_decides(string name, string rows) =>
        Assert.Equal(rows.Split(' ', StringSplitOptions.RemoveEmptyEntries), OpenRows(Read(name)));

    [Theory]
    [InlineData("pingtan-area-2019", null, "pingtan-area-2020", "T2.1.2 T2.9.1")]
    [InlineData("pingtan-area-2022", "pingtan-area-2021", null, "")]
    [InlineData("pingtan-area-2023", "pingtan-area-2022", null, "T2.1.2")]
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
