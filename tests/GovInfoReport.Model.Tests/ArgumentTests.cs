namespace GovInfoReport.Model.Tests;

/// <summary>A caller who hands over nothing is told which argument it was, before anything else is done.</summary>
public class ArgumentTests
{
    static readonly AnnualReport2021 Report = AnnualReport2021.Blank(Authority.Named("某局"), 2022);

    static readonly Dictionary<string, Action> Calls = new()
    {
        ["report of With a cell"] = () => ((AnnualReport)null!).With([KeyValuePair.Create(Form.Of2021.Cells[0], (decimal?)1)]),
        ["figures of With"] = () => Report.With(null!),
        ["cell of With"] = () => Report.With((Cell)null!, 1),
        ["report of WithTotals"] = () => ((AnnualReport)null!).WithTotals(),
        ["report of TryUpgrade"] = () => ((AnnualReport2019)null!).TryUpgrade(out _, out _),
        ["texts of PublishedTexts"] = () => _ = new PublishedTexts(null!),
        ["reports of ReportSeries"] = () => _ = new ReportSeries(null!),
        ["cells of TimeLine"] = () => new ReportSeries([Report]).TimeLine([null!]),
        ["report of Repair.Of"] = () => Repair.Of(null!),
        ["report of Repair.Apply"] = () => Repair.Apply((AnnualReport)null!, new([], default), out _),
        ["candidate of Repair.Apply"] = () => Repair.Apply(Report, null!, out _),
        ["child of TryAdd"] = () => new RollUp().TryAdd(null!, out _),
        ["children of AddAll"] = () => new RollUp().AddAll(null!),
        ["report of Fits"] = () => new RollUp().Fits(null!, out _),
        ["cell of Sum"] = () => new RollUp(Edition.Of2021, 2022).Sum(null!),
        ["authority of ToReport"] = () => new RollUp(Edition.Of2021, 2022).ToReport(null!),
        ["authority of Blank"] = () => AnnualReport.Blank(Edition.Of2021, null!, 2022),
        ["json of TryParse"] = () => AnnualReport.TryParse((string)null!, out _, out _),
        ["Value of CreditCode"] = () => _ = new CreditCode(null!),
        ["path of RunFile"] = () => BulkCheck.RunFile(null!),
        ["path of ReadFile"] = () => BulkCheck.ReadFile(null!),
        ["path of ReadFileAsync"] = () => BulkCheck.ReadFileAsync(null!),
        ["stream of Read"] = () => BulkCheck.Read(null!),
        ["stream of RunAsync"] = () => BulkCheck.RunAsync((Stream)null!),
        ["pipe of RunAsync"] = () => BulkCheck.RunAsync((System.IO.Pipelines.PipeReader)null!),
        ["stream of ReadAsync"] = () => BulkCheck.ReadAsync(null!),
        ["text of CreditCode.Parse"] = () => CreditCode.Parse(null!),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_missing_argument_is_named(string call) => Assert.Throws<ArgumentNullException>(call.Split(' ')[0], Calls[call]);

    [Fact]
    public void Options_that_cannot_be_are_refused_before_anything_is_read()
    {
        var none = new BulkOptions { DegreeOfParallelism = 0 };
        Assert.Throws<ArgumentOutOfRangeException>("DegreeOfParallelism", () => BulkCheck.ReadFile("no such file", none));
        Assert.Throws<ArgumentOutOfRangeException>("DegreeOfParallelism", () => BulkCheck.ReadFileAsync("no such file", none, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>("DegreeOfParallelism", () => BulkCheck.RunFile("no such file", options: none, cancellationToken: TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>("MaxLineBytes", () => BulkCheck.ReadFile("no such file", new BulkOptions { MaxLineBytes = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>("MaxLineBytes", () => BulkCheck.ReadFile("no such file", new BulkOptions { MaxLineBytes = Array.MaxLength / 2 + 1 }));
    }

    [Fact]
    public void A_figure_without_a_cell_is_refused() =>
        Assert.Throws<ArgumentException>("figures", () => Report.With([KeyValuePair.Create((Cell)null!, (decimal?)1)]));

    [Fact]
    public void A_missing_report_of_a_series_is_refused() =>
        Assert.StartsWith("A report is null.", Assert.Throws<ArgumentException>("reports", () => new ReportSeries([Report, null!])).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_missing_stream_is_named()
    {
        var token = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => AnnualReport.ReadAsync(null!, token));
        await Assert.ThrowsAsync<ArgumentNullException>("stream", () => Report.WriteAsync(null!, token));
    }

    [Theory]
    [InlineData(999, false)]
    [InlineData(1000, true)]
    [InlineData(9999, true)]
    [InlineData(10_000, false)]
    public void A_year_has_four_digits(int year, bool isTaken)
    {
        AnnualReport Blank() => AnnualReport.Blank(Edition.Of2021, Report.Authority, year);
        if (isTaken) Assert.Equal(year, AnnualReport.Parse(Blank().ToJson()).Year);
        else
        {
            Assert.Throws<ArgumentOutOfRangeException>(nameof(year), Blank);
            Assert.Throws<ArgumentOutOfRangeException>(nameof(year), () => new RollUp(Edition.Of2021, year));
        }
    }
}
