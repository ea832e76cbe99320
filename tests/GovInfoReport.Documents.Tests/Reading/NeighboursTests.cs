using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Whether a reading of a row agrees with the years before and after.</summary>
public class NeighboursTests
{
    static AnnualReport Of(int year, params (string Cell, decimal Figure)[] figures) => Report(year, year < 2021 ? Edition.Of2019 : Edition.Of2021, figures);

    static AnnualReport Report(int year, Edition edition, params (string Cell, decimal Figure)[] figures)
    {
        var report = AnnualReport.Blank(edition, Authority.Named("某局"), year);
        return report.With(figures.Select(figure => KeyValuePair.Create(report.Form[figure.Cell], (decimal?)figure.Figure)));
    }

    // The figures of the row, in its order, null for a blank. A column that the form does not have stands before them.
    static bool Fit(int year, string row, long?[] figures, AnnualReport? last = null, AnnualReport? next = null, Form? form = null)
    {
        form ??= year < 2021 ? Form.Of2019 : Form.Of2021;
        Cell?[] cells = [null, .. form.Cells.Where(cell => cell.Row.Code == row)];
        return new Neighbours(form, year, new() { PreviousYear = last, NextYear = next }).Fit(cell => Array.IndexOf(cells, cell) is > 0 and var at ? figures[at - 1] : null, [.. cells]);
    }

    [Theory]
    [InlineData(10, 2, 20, true)]
    [InlineData(10, 2, 21, false)]
    [InlineData(1, 12, 1, true)]
    [InlineData(1, 12, -1, false)]
    public void The_stock_of_documents_follows_from_the_year_before(long made, long repealed, long inForce, bool fits)
    {
        var last = Of(2022, ("T2.1.2:D3", 12), ("T2.1.1:D3", 99));
        Assert.Equal(fits, Fit(2023, "T2.1.2", [made, repealed, inForce], last));
        // That of another year says nothing, nor does one without the figure.
        Assert.True(Fit(2024, "T2.1.2", [made, repealed, inForce], last) && Fit(2022, "T2.1.2", [made, repealed, inForce], last) && Fit(2023, "T2.1.2", [made, repealed, inForce], next: last));
        Assert.True(Fit(2023, "T2.1.2", [made, repealed, inForce], Of(2022, ("T2.1.1:D3", 12))));
        Assert.True(Fit(2023, "T2.1.2", [made, repealed, inForce]));
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void The_stock_of_documents_is_what_the_year_after_goes_on_from(long inForce, bool fits)
    {
        var next = Of(2023, ("T2.1.1:D1", 5), ("T2.1.1:D2", 3), ("T2.1.1:D3", 32));
        Assert.Equal(fits, Fit(2022, "T2.1.1", [7, 8, inForce], next: next));
        Assert.True(Fit(2021, "T2.1.1", [7, 8, inForce], next: next) && Fit(2022, "T2.1.1", [7, 8, inForce], last: next) && Fit(2022, "T2.1.2", [7, 8, inForce], next: next));
        // A blank can be anything.
        Assert.True(Fit(2022, "T2.1.1", [7, 8, null], next: next));
        Assert.True(Fit(2022, "T2.1.1", [7, 8, inForce], next: Of(2023, ("T2.1.1:D1", 5), ("T2.1.1:D3", 32))));
    }

    [Theory]
    [InlineData("R2", 2020, true)]
    [InlineData("R2", 2021, true)]
    [InlineData("R1", 2021, false)]
    [InlineData("R4", 2021, false)]
    public void What_is_carried_over_was_carried_forward_across_the_editions(string row, int year, bool isJudged)
    {
        var last = Of(year - 1, [.. Enumerable.Range(1, 7).Select(i => ($"R4:C{i}", (decimal)i))]);
        Assert.True(Fit(year, row, [1, 2, 3, 4, 5, 6, 7], last));
        for (var i = 0; i < 7; i++)
        {
            long?[] wrong = [1, 2, 3, 4, 5, 6, 7];
            wrong[i]++;
            Assert.Equal(!isJudged, Fit(year, row, wrong, last));
            Assert.True(Fit(year, row, [.. wrong.Select((figure, at) => at == i ? null : figure)], last));
        }
    }

    [Fact]
    public void What_is_carried_forward_is_carried_over_in_the_year_after()
    {
        var next = Of(2022, [.. Enumerable.Range(1, 7).Select(i => ($"R2:C{i}", (decimal)i))]);
        Assert.True(Fit(2021, "R4", [1, 2, 3, 4, 5, 6, 7], next: next));
        Assert.False(Fit(2021, "R4", [1, 2, 3, 4, 5, 7, 7], next: next));
        Assert.True(Fit(2021, "R2", [1, 2, 3, 4, 5, 7, 7], next: next));
    }

    [Fact]
    public void Items_of_the_edition_of_2019_are_compared_in_it_alone()
    {
        var last = Of(2019, ("T2.5.1:D1", 10), ("T2.5.1:D2", -3));
        Assert.True(Fit(2020, "T2.5.1", [7, 99, 99], last));
        Assert.False(Fit(2020, "T2.5.1", [8, 99, 99], last));
        // What stands in the same place in the other edition is another figure.
        Assert.True(Fit(2020, "T2.5.1", [8], last, form: Form.Of2021));
        Assert.True(Fit(2020, "T2.5.1", [8, 99, 99], Report(2019, Edition.Of2021, ("T2.5.1:D1", 10))));
        Assert.True(Fit(2021, "T2.1.1", [1, 1, 99], Of(2020, ("T2.1.1:D3", 12))));
        Assert.True(Fit(2020, "T2.1.1", [1, 1, 99], Report(2019, Edition.Of2021, ("T2.1.1:D3", 12))));
        Assert.True(Fit(2020, "T2.5.1", [8, 99, 99], next: Report(2021, Edition.Of2021, ("T2.5.1:D1", 10))));
        Assert.False(Fit(2020, "T2.5.1", [8, 2, 99], next: Report(2021, Edition.Of2019, ("T2.5.1:D1", 11))));
    }

    [Fact]
    public void Without_a_year_no_report_is_a_neighbour()
    {
        Cell?[] row = [.. Form.Of2021.Cells.Where(cell => cell.Row.Code == "R2")];
        Assert.True(new Neighbours(Form.Of2021, null, new() { PreviousYear = Of(2022, ("R4:C1", 1)), NextYear = Of(2022) }).Fit(_ => 5, [.. row]));
    }

    /// <summary>A stock over three years: the year in the middle fits both, and with one more or less in any figure not.</summary>
    [Property]
    public void The_year_in_the_middle_agrees_with_both(int seed)
    {
        var random = new Random(seed);
        long stock = random.Next(500, 1_000), made = random.Next(100), repealed = random.Next(100), madeNext = random.Next(100), repealedNext = random.Next(100);
        var (row, middle) = ($"T2.1.{random.Next(1, 3)}", stock + made - repealed);
        var last = Of(2021, ($"{row}:D3", stock));
        var next = Of(2023, ($"{row}:D1", madeNext), ($"{row}:D2", repealedNext), ($"{row}:D3", middle + madeNext - repealedNext));
        Assert.True(Fit(2022, row, [made, repealed, middle], last, next));
        Assert.False(Fit(2022, row, [made + 1, repealed, middle], last, next) || Fit(2022, row, [made, repealed + 1, middle], last, next) || Fit(2022, row, [made, repealed, middle + 1], last, next));
        // Where only the later year is known, a figure that it does not go on from may be any.
        Assert.True(Fit(2022, row, [made + 1, repealed, middle], null, next) && !Fit(2022, row, [made + 1, repealed, middle + 1], null, next));
    }
}
