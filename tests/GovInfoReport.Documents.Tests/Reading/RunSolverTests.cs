using System.Globalization;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Which readings of the runs of a table are left by the sums over its rows and by the neighbouring years.</summary>
public class RunSolverTests
{
    static readonly Form Form = Form.Of2021;

    static readonly Table Three = Form.Tables[1];

    // "000110112" is 0 0 0 1 10 1 12 or 0 0 0 11 0 1 12.
    const string Open = "000110112", Low = "0 0 0 1 10 1 12", High = "0 0 0 11 0 1 12";

    // All rows of table three, 0 where none is given: a run of digits, with a blank between fragments; "=" before figures that are known without a run.
    static Dictionary<string, string[]> Solve(IEnumerable<(string Row, string Figures)> given, Neighbours? neighbours = null, Table? table = null)
    {
        table ??= Three;
        var figures = given.ToDictionary(row => row.Row, row => row.Figures);
        List<DigitRun> runs = [];
        var known = new Dictionary<Cell, decimal?>();
        foreach (var row in table.Cells.GroupBy(cell => cell.Row))
        {
            var text = figures.GetValueOrDefault(row.Key.Code!, "0000000"[..row.Count()]);
            if (text[0] != '=') runs.Add(new([.. row], [.. text.Split(' ').Select((fragment, i) => new Slot(fragment, new TextOrigin(1, 10 * i + 1), 0))]));
            else
                foreach (var (cell, figure) in row.Zip(text[1..].Split(' '))) known[cell] = figure == "-" ? null : decimal.Parse(figure, CultureInfo.InvariantCulture);
        }
        var solutions = new RunSolver(table, runs, known, neighbours ?? new(Form, 2022, new())).Solve();
        return runs.Zip(solutions).ToDictionary(entry => entry.First.Order[0]!.Row.Code!, entry => entry.Second.IsComplete
            ? entry.Second.Candidates.Select(reading => string.Join(' ', reading.Select(entry.First.Text))).Order(StringComparer.Ordinal).ToArray() : ["?"]);
    }

    static string Shown(Dictionary<string, string[]> solved, string row) => string.Join('|', solved[row]);

    [Theory]
    [InlineData(Low, Low)]
    [InlineData(High, High)]
    [InlineData("=0 0 0 1 10 1 12", Low)]
    [InlineData("=0 0 0 11 0 1 12", High)]
    // A total that no reading agrees with says nothing, nor does one that is blank or a mark.
    [InlineData("5 0 0 0 0 0 5", $"{Low}|{High}")]
    [InlineData("=0 0 0 - 10 1 12", $"{Low}|{High}")]
    [InlineData("0 0 0 / 10 1 12", $"{Low}|{High}")]
    public void The_total_of_the_outcomes_chooses(string total, string expected) => Assert.Equal(expected, Shown(Solve([("R3.1", Open), ("R3.7", total)]), "R3.1"));

    [Theory]
    [InlineData("R1", Low, Low)]
    [InlineData("R1", High, High)]
    [InlineData("R1", "0 0 0 2 10 1 13", $"{Low}|{High}")]
    // What was carried over and carried forward counts on either side.
    [InlineData("R2", Low, Low)]
    [InlineData("R2", High, High)]
    public void The_balance_chooses(string row, string figures, string expected)
    {
        var solved = Solve([("R3.7", Open), ("R3.1", Open), (row, figures)]);
        Assert.Equal((expected, expected), (Shown(solved, "R3.7"), Shown(solved, "R3.1")));
    }

    [Fact]
    public void What_is_carried_forward_is_on_the_side_of_the_outcomes()
    {
        Assert.Equal(High, Shown(Solve([("R4", Open), ("R1", High)]), "R4"));
        Assert.Equal(Low, Shown(Solve([("R4", Open), ("R2", "=0 0 0 1 10 1 12")]), "R4"));
        // One and two of three that agree with one another leave all as it is.
        Assert.Equal(($"{Low}|{High}", $"{Low}|{High}"), Solve([("R4", Open), ("R1", Open)]) is var solved ? (Shown(solved, "R4"), Shown(solved, "R1")) : default);
    }

    [Fact]
    public void A_row_of_one_reading_is_never_rejected() => Assert.Equal((Low, High), Solve([("R3.1", Low), ("R3.7", High)]) is var solved ? (Shown(solved, "R3.1"), Shown(solved, "R3.7")) : default);

    [Fact]
    public void What_one_rule_decides_decides_the_next()
    {
        // The balance decides the total of the outcomes, and only then that total the outcome.
        var solved = Solve([("R1", High), ("R3.7", Open), ("R3.3.1", Open)]);
        Assert.Equal((High, High), (Shown(solved, "R3.7"), Shown(solved, "R3.3.1")));
    }

    // Two readings each: the tables of so many rows have as many combinations as may be tried, and of one more too many.
    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void So_many_combinations_are_tried_and_no_more(int rows, bool isDecided)
    {
        string[] outcomes = [.. Three.Rows.Select(row => row.Code!).Where(code => code.StartsWith("R3.", StringComparison.Ordinal) && code != "R3.7")];
        // All of them are low, and so is the total: 10 times as much in the fifth column, as much in the others.
        var solved = Solve([.. outcomes.Take(rows).Select(row => (row, Open)), ("R3.7", $"=0 0 0 {rows} {10 * rows} {rows} {12 * rows}")]);
        Assert.All(outcomes.Take(rows), row => Assert.Equal(isDecided ? Low : $"{Low}|{High}", Shown(solved, row)));
    }

    [Fact]
    public void Where_a_row_has_too_few_digits_others_may_have_blanks()
    {
        // 12 0 0 blank 0 110 122 reads as 120 0 0 1 1 0 122 as well; 0000000 is read in one way with and without blanks.
        Assert.Equal("120 0 0 1 1 0 122", Shown(Solve([("R3.1", "12000110122")]), "R3.1"));
        var solved = Solve([("R3.1", "12000110122"), ("R3.2", "101"), ("R3.3.1", "1 2 3 4 5 6 21")]);
        Assert.Equal(("?", "", "1 2 3 4 5 6 21"), (Shown(solved, "R3.1"), Shown(solved, "R3.2"), Shown(solved, "R3.3.1")));
        // As many digits as cells, and none too few: what has no reading there is wrong, not blank.
        Assert.Equal("120 0 0 1 1 0 122", Shown(Solve([("R3.1", "12000110122"), ("R3.2", "1000002")]), "R3.1"));
        Assert.Equal("120 0 0 1 1 0 122", Shown(Solve([("R3.1", "12000110122"), ("R3.2", "1000 002")]), "R3.1"));
    }

    const string All = "1 23 20|12 3 20|123 2 0";

    [Theory]
    [InlineData(20, "12 3 20")]
    [InlineData(null, All)]
    [InlineData(99, All)]
    public void A_neighbouring_year_chooses_among_the_readings_of_a_row(int? inForce, string expected)
    {
        var last = AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2021);
        if (inForce is { } stock) last = last.With(Form["T2.1.2:D3"], stock - 9);
        var solved = Solve([("T2.1.2", "123 20"), ("T2.1.1", "123 20")], new(Form, 2022, new() { PreviousYear = last }), Form.Tables[0]);
        Assert.Equal((expected, All), (Shown(solved, "T2.1.2"), Shown(solved, "T2.1.1")));
    }

    /// <summary>Outcomes with their true total beside them: what is left is what a plain search over all readings leaves.</summary>
    [Property(MaxTest = 40)]
    public void What_is_left_is_what_agrees_with_the_total(int seed)
    {
        var random = new Random(seed);
        string[] rows = [.. Three.Rows.Select(row => row.Code!).Where(code => code.StartsWith("R3.3.", StringComparison.Ordinal)).Take(random.Next(1, 4))];
        long[][] readings = [[0, 0, 0, 1, 10, 1, 12], [0, 0, 0, 11, 0, 1, 12]];
        var chosen = rows.Select(_ => readings[random.Next(2)]).ToArray();
        var total = Enumerable.Range(0, 7).Select(column => chosen.Sum(row => row[column])).ToArray();
        var solved = Solve([.. rows.Select(row => (row, Open)), ("R3.7", "=" + string.Join(' ', total))]);
        var fitting = from choice in Enumerable.Range(0, 1 << rows.Length)
                      let all = rows.Select((_, i) => readings[(choice >> i) & 1]).ToArray()
                      where Enumerable.Range(0, 7).All(column => all.Sum(row => row[column]) == total[column])
                      select all;
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
            Assert.Equal(fitting.Select(all => string.Join(' ', all[i])).Distinct().Order(StringComparer.Ordinal), solved[row]);
    }
}
