namespace GovInfoReport.Model.Tests;

/// <summary>Which equalities are between two years, by their editions; and years, sums and blanks at their bounds.</summary>
public class SeriesEditionTests
{
    [Fact]
    public void The_stock_is_not_compared_with_a_report_that_still_used_the_old_form()
    {
        // The old form has a cell of the same code, which counts something else.
        var late = PingtanReports.All[1] with { Year = 2021 };
        Assert.DoesNotContain(new ReportSeries([late, PingtanReports.All[3]]).Check().Findings, finding => finding.Rule == Rules.InForceStock || finding.Rule == Rules.ItemStock);
    }

    [Fact]
    public void A_missing_year_is_taken_to_be_of_the_edition_that_was_in_force()
    {
        // 2021, which is missing here, is the first year of the edition.
        ReportSeries series = new([PingtanReports.All[1], PingtanReports.All[3]]);
        Assert.Equal(["T2.1.1", "T2.1.2"], series.Check().Findings.Where(finding => finding.Rule == Rules.InForceStock).Select(finding => finding.Place));
    }

    [Fact]
    public void A_blank_of_the_year_itself_is_named_with_that_year()
    {
        var later = PingtanReports.All[3].With(Form.Of2021["T2.1.2:D1"], null);
        var finding = Assert.Single(new ReportSeries([PingtanReports.All[2], later]).Check().Findings, finding => finding.Outcome == Outcome.NotAssessable);
        Assert.EndsWith("：2022 年的 T2.1.2:D1为空白；空白不等于 0。", finding.Message.Zh, StringComparison.Ordinal);
        Assert.EndsWith(": T2.1.2:D1 of 2022 blank; a blank is not zero.", finding.Message.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5, 3, "5 + 3")]
    [InlineData(5, -3, "5 − 3")]
    [InlineData(0, 3, "0 + 3")]
    [InlineData(-5, 3, "−5 + 3")]
    [InlineData(0, 0, "0 + 0")]
    public void The_figures_behind_a_sum_are_written_as_one_would_check_them(int items, int change, string sum)
    {
        var last = PingtanReports.All[0].With(Figures.Parse($"T2.5.1:D1={items} T2.5.1:D2={change}", Form.Of2019));
        var next = PingtanReports.All[1].With(Form.Of2019["T2.5.1:D1"], 1000);
        Assert.Equal(sum, Assert.Single(new ReportSeries([last, next]).Check().Findings, finding => finding.Rule == Rules.ItemStock).Detail.Zh);
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(9999, true)]
    [InlineData(999, false)]
    [InlineData(10_000, false)]
    public void Only_years_of_four_digits_are_taken(int year, bool isTaken)
    {
        AnnualReport[] reports = [PingtanReports.All[0] with { Year = year }];
        if (isTaken) Assert.Equal([year], new ReportSeries(reports).Years);
        else Assert.StartsWith($"Expected years from 1000 to 9999, found {year}.", Assert.Throws<ArgumentException>("reports", () => new ReportSeries(reports)).Message, StringComparison.Ordinal);
    }
}
