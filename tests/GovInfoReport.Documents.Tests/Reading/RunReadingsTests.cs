using System.Globalization;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>All ways to split a run of digits, held against a plain way to try them.</summary>
public class RunReadingsTests
{
    static readonly Form Form = Form.Of2021;

    static DigitRun Run(string row, params string[] fragments) =>
        new([.. Form.Cells.Where(cell => cell.Row.Code == row)], [.. fragments.Select((text, i) => new Slot(text, new TextOrigin(3, 10 * i + 1), 0))]);

    static RunSolution Solve(DigitRun run, int budget = 4_000_000) => RunReadings.Of(run, run.Order[0]!.Table.Identities, ref budget);

    static string[] Shown(DigitRun run, RunSolution solution) => [.. solution.Candidates.Select(reading => string.Join(' ', reading.Select(run.Text)))];

    [Property(MaxTest = 60)]
    public void Every_reading_in_which_the_total_holds_is_found(int seed)
    {
        var random = new Random(seed);
        var parts = Enumerable.Range(0, 6).Select(_ => random.Next(2) == 0 ? 0L : random.Next(random.Next(3) == 0 ? 200 : 20)).ToArray();
        var run = Run("R1", string.Concat(parts.Append(parts.Sum() + (random.Next(5) == 0 ? 1 : 0))));
        var solution = Solve(run);
        Assert.Equal(Splits(run.Fragments[0].Text, 7).Where(figures => figures[..^1].Sum() == figures[^1]).Select(figures => string.Join(' ', figures)).Order(StringComparer.Ordinal), Shown(run, solution).Order(StringComparer.Ordinal));
        Assert.True(solution.IsComplete);
        // Where none holds, the three that are off by least are said.
        var off = Splits(run.Fragments[0].Text, 7).Select(figures => Math.Abs(figures[^1] - figures[..^1].Sum())).Order().Take(3);
        Assert.Equal(solution.Candidates.Count > 0 ? [] : off, solution.Nearest.Select(near => near.Off));
    }

    static IEnumerable<long[]> Splits(string digits, int numbers)
    {
        if (numbers == 0) return digits.Length == 0 ? [[]] : [];
        return from length in Enumerable.Range(1, Math.Max(0, digits.Length - numbers + 1))
               where length == 1 || digits[0] != '0'
               from rest in Splits(digits[length..], numbers - 1)
               select (long[])[long.Parse(digits[..length], CultureInfo.InvariantCulture), .. rest];
    }

    [Theory]
    [InlineData("T2.5.1", "9007199254740991", "9007199254740991")]
    [InlineData("T2.5.1", "-2", "-2")]
    [InlineData("T2.5.1", "12件", "12件")]
    [InlineData("T2.5.1", "1.5", "1.5")]
    [InlineData("T2.1.1", "007", "0 0 7")]
    [InlineData("T2.1.1", "120", "1 2 0")]
    [InlineData("T2.1.1", "1200", "1 20 0|12 0 0")]
    [InlineData("T2.1.1", "12", "")]
    [InlineData("T2.1.1", "0000", "")]
    [InlineData("T2.1.1", "1-20", "")]
    [InlineData("T2.1.1", "１２0", "１ ２ 0")]
    [InlineData("T2.1.1", "120件", "1 2 0件")]
    [InlineData("T2.1.1", "12件0", "")]
    [InlineData("T2.1.1", "1.20", "")]
    [InlineData("T2.1.1", "1|20", "1 2 0")]
    [InlineData("T2.1.1", "100|20", "10 0 20|100 2 0")]
    [InlineData("T2.1.1", "12|3|无", "12 3 无")]
    [InlineData("T2.1.1", "1|2|3|4", "")]
    [InlineData("T2.1.1", "00|1|2", "")]
    [InlineData("T2.1.1", "0|1|2", "0 1 2")]
    [InlineData("T2.8.1", "24.5万元", "24.5万元")]
    public void A_run_is_split(string row, string run, string expected)
    {
        var digits = Run(row, run.Split('|'));
        Assert.Equal(expected, string.Join('|', Shown(digits, Solve(digits)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_mark_is_blank_and_a_number_alone_has_a_value()
    {
        var run = Run("T2.1.1", "12", "无", "-3");
        Assert.Equal([new Figure(0, 0, 2, 12), new Figure(1, 0, 1, 0, IsBlank: true), new Figure(2, 0, 2, -3)], Assert.Single(Solve(run).Candidates));
        Assert.Equal([new Figure(0, 0, 1, 0), new Figure(0, 1, 1, 0), new Figure(0, 2, 1, 7)], Assert.Single(Solve(Run("T2.1.1", "007")).Candidates));
        Assert.Equal(new TextOrigin(3, 13), Run("T2.1.1", "007", "123").Slot(new(1, 2, 1, 3)).Origin);
    }

    [Fact]
    public void A_change_may_be_negative_and_an_amount_have_decimals()
    {
        DigitRun Of(string row, string digits) => new([.. Form.Of2019.Cells.Where(cell => cell.Row.Code == row)], [new(digits, new TextOrigin(1, 1), 0)]);
        Assert.Equal([12, -3, 4], Assert.Single(Solve(Of("T2.5.1", "12-34")).Candidates).Select(figure => figure.Value));
        var amount = Of("T2.9.1", "524.5");
        Assert.Equal(["5 24.5", "52 4.5"], Shown(amount, Solve(amount)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Off_by_least_is_all_sums_together()
    {
        // 1 0 0 0 2, 0 0 0 0 0 and 0 0 0 0 3 are off by one and by three; 1 1 11 is off by nine, 11 1 1 and 1 11 1 by eleven.
        Assert.Equal([4], Solve(new([.. Form.Tables[2].Cells], [new("100020000000003", new TextOrigin(1, 1), 0)])).Nearest.Select(near => near.Off));
        Assert.Equal([9, 11, 11], Solve(Run("R1", "00001111")).Nearest.Select(near => near.Off));
    }

    [Fact]
    public void Where_the_work_would_be_too_much_nothing_is_certain()
    {
        Assert.False(Solve(Run("T2.1.1", new string('0', 52))).IsComplete);
        Assert.True(Solve(Run("T2.1.1", new string('0', 51))).IsComplete);
        Assert.False(Solve(Run("R1", "111111111111111111"), budget: 5).IsComplete);
        var budget = 1_000;
        RunReadings.Of(Run("T2.1.1", "007"), [], ref budget);
        Assert.InRange(budget, 980, 997);
    }

    [Fact]
    public void Only_a_row_that_ends_with_its_total_is_parts_and_total()
    {
        Assert.True(Run("R1", "0").IsPartsAndTotal);
        Assert.True(Run("T4.2", "0").IsPartsAndTotal);
        Assert.False(Run("T2.1.1", "0").IsPartsAndTotal);
        Assert.False(new DigitRun([.. Form.Tables[2].Cells], []).IsPartsAndTotal);
        Assert.False(new DigitRun([.. Run("R1", "0").Order, null], []).IsPartsAndTotal);
        Assert.False(new DigitRun([null, .. Run("R1", "0").Order], []).IsPartsAndTotal);
    }

    [Theory]
    [InlineData("1010", true)]
    [InlineData("12000110122", true)]
    [InlineData("11", true)]
    [InlineData("1", false)]
    [InlineData("12", false)]
    public void A_row_may_have_blanks(string digits, bool mayHaveBlanks)
    {
        var budget = 4_000_000;
        Assert.Equal(mayHaveBlanks, RunReadings.MayHaveBlanks(Run("R1", digits), ref budget));
    }

    [Fact]
    public void Readings_are_said_in_words()
    {
        Assert.Equal(new("原文为“1200”，可读作“1 20 0”或“12 0 0”", "published as \"1200\", which may be \"1 20 0\" or \"12 0 0\""), Said("1200"));
        Assert.Equal(new("原文为“12”，没有一种读法填满 3 列", "published as \"12\", which no reading spreads over 3 columns"), Said("12"));
        Assert.Equal(new("原文为“11111”，可读作“1 1 111”或“1 11 11”或“1 111 1”等", "published as \"11111\", which may be \"1 1 111\" or \"1 11 11\" or \"1 111 1\" or others"), Said("11111"));
        var run = Run("R2", "1000002");
        Assert.Equal(new("原文为“1000002”，没有一种读法使合计成立，最接近的是“1 0 0 0 0 0 2”（差 1）", "published as \"1000002\", in no reading of which the total holds; the nearest: \"1 0 0 0 0 0 2\" (off by 1)"), Solve(run).Readings(run, [0, 1, 2, 3, 4, 5, 6]));

        static Text Said(string digits) => Run("T2.1.1", digits) is var run ? Solve(run).Readings(run, [0, 1, 2]) : default;
    }

    [Fact]
    public void Columns_on_which_all_readings_agree_are_certain()
    {
        var run = Run("T2.1.1", "1200");
        Assert.Equal(["0"], Solve(run).Agreed([2])!.Select(run.Text));
        Assert.Null(Solve(run).Agreed([0, 2]));
        Assert.Null((Solve(run) with { IsComplete = false }).Agreed([2]));
        Assert.Null((Solve(run) with { Candidates = [] }).Agreed([2]));
    }
}
