using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Real reports of every kind, exactly as published, against the figures that a person has read in them.</summary>
public class PublishedFigureTests
{
    public static TheoryData<string> All => PublishedReports.All;

    // The page of which a part is kept said the year in its title.
    static PublishedReading Read(string name) => PublishedReport.Read(PublishedReports.Bytes(name), new() { Year = PublishedReports.YearOf(name) });

    [Theory]
    [MemberData(nameof(All))]
    public void Every_figure_is_the_published_one(string name)
    {
        var reading = Read(name);
        Assert.Same(PublishedReports.FormOf(name), reading.Report!.Form);
        Assert.Equal(PublishedReports.YearOf(name), reading.Report.Year);
        // A row of table two has no sum to split run-together digits by: where nothing else decides, it is left open and said.
        var open = reading.Notes.Where(note => note.Rule == Rules.AmbiguousDigits).Select(note => note.Place!).ToArray();
        var figures = PublishedReports.FiguresOf(name).ToDictionary(entry => entry.Cell, entry => entry.Figure);
        Assert.All(reading.Report.Form.Cells, cell => Assert.Equal(open.Contains(cell.Row.Code) ? null : figures.GetValueOrDefault(cell), cell.Read(reading.Report)));
        Assert.All(open, row => Assert.StartsWith(PublishedReports.IsRunTogether(name) ? "T2." : "none", row, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Exactly_the_identities_are_broken_or_open_that_are_so_as_published(string name)
    {
        string[] sums = ["row-total", "outcome-total", "balance", "dispute-total"];
        // A part of a report has not all of the tables.
        var tables = PublishedReports.FiguresOf(name).Select(entry => entry.Cell.Table.Pointer!).Distinct().ToArray();
        var findings = Read(name).Check().Findings.Where(finding => sums.Contains(finding.Rule.Name) && tables.Any(table => finding.Pointer!.StartsWith(table, StringComparison.Ordinal))).ToArray();
        Assert.Equal(PublishedReports.BrokenOf(name).Order(StringComparer.Ordinal), Places(Outcome.Broken));
        Assert.Equal(PublishedReports.NotAssessableOf(name).Order(StringComparer.Ordinal), Places(Outcome.NotAssessable));

        IEnumerable<string> Places(Outcome outcome) => findings.Where(finding => finding.Outcome == outcome).Select(finding => $"{finding.Rule.Name}/{finding.Place}").Order(StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_noted_but_labels_in_other_words_and_rows_left_open(string name)
    {
        var reading = Read(name);
        Assert.DoesNotContain(reading.Notes, note => note.Rule != Rules.LabelVariant && note.Rule != Rules.AmbiguousDigits);
        Assert.DoesNotContain(reading.Report!.AsPublished, entry => entry.Value != "251000元");
        Assert.Equal(reading.Report.Form.Cells.Where(cell => cell.Read(reading.Report) is not null), reading.Origins.Keys.OrderBy(cell => cell.Index));
    }
}
