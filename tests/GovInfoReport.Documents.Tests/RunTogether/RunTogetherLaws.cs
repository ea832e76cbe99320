using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A report in which every sum holds, and a seed for how it is printed.</summary>
public sealed record Consistent(AnnualReport Report, int Seed)
{
    public string Plain(Cell cell) => cell.Read(Report)!.Value.ToString(CultureInfo.InvariantCulture);

    public static Arbitrary<Consistent> Arbitrary() => Arb.From(
        from form in Gen.Elements<Form>(Form.All)
        from counts in Gen.Frequency((8, Gen.Constant(0)), (4, Gen.Choose(1, 9)), (2, Gen.Choose(10, 99)), (1, Gen.Choose(100, 3_000))).ArrayOf(form.Cells.Length)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Consistent(Balanced(AnnualReport.Blank(form.Edition, Authority.Named("某局"), 2022).With(form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)counts[cell.Index]))).WithTotals()), seed));

    /// <summary>The report with R1 = R3.7 + R4 − R2, and R2 no greater than R3.7.</summary>
    static AnnualReport Balanced(AnnualReport report)
    {
        var columns = Enumerable.Range(1, 6);
        report = report.With(columns.Select(c => KeyValuePair.Create(report.Form[$"R2:C{c}"], (decimal?)Math.Min(report[$"R2:C{c}"]!.Value, report[$"R3.7:C{c}"]!.Value))));
        return report.With(columns.Select(c => KeyValuePair.Create(report.Form[$"R1:C{c}"], report[$"R3.7:C{c}"] + report[$"R4:C{c}"] - report[$"R2:C{c}"]))).WithTotals();
    }

    public override string ToString() => $"{Seed} {Report.ToJson()}";
}

public class RunTogetherLaws
{
    static readonly string[] Blanks = ["", "", "", " ", "\u3000"];

    static void IsRightOrOpen(Consistent printed, PublishedReading reading)
    {
        Assert.Same(printed.Report.Form, reading.Report!.Form);
        Assert.All(printed.Report.Form.Cells, cell =>
        {
            if (reading.Notes.Any(note => note.Rule == Rules.AmbiguousDigits && note.Place == cell.Row.Code)) Assert.Null(cell.Read(reading.Report));
            else Assert.Equal(cell.Read(printed.Report), cell.Read(reading.Report));
        });
    }

    [Property(Arbitrary = [typeof(Consistent)], MaxTest = 60)]
    public void A_row_is_read_as_it_was_or_left_open(Consistent printed)
    {
        Assert.Empty(printed.Report.Check().Findings.Where(finding => finding.Rule == Rules.RowTotal || finding.Rule == Rules.OutcomeTotal || finding.Rule == Rules.Balance || finding.Rule == Rules.DisputeTotal));
        var reading = PublishedText.Read(new FlatLayout(printed.Seed).Print(printed.Report.Form, printed.Plain));
        IsRightOrOpen(printed, reading);
        Assert.All(reading.Notes, note => Assert.Equal(Rules.AmbiguousDigits, note.Rule));
        Assert.Equal((2022, "某局", "第一部分。", "第5部分。", "第6部分。"), (reading.Report!.Year, reading.Report.Authority.Name, reading.Report.Overview, reading.Report.ProblemsAndImprovements, reading.Report.OtherMatters));
    }

    [Property(Arbitrary = [typeof(Consistent)], MaxTest = 40)]
    public void A_row_with_one_reading_is_read(Consistent printed)
    {
        var reading = PublishedText.Read(new FlatLayout(printed.Seed).Print(printed.Report.Form, printed.Plain)).Report!;
        foreach (var row in printed.Report.Form.Tables[1].Cells.GroupBy(cell => cell.Row))
            if (string.Concat(row.Select(printed.Plain)) is { Length: <= 17 } digits && Splits(digits, row.Count()).Count(figures => figures[..^1].Sum() == figures[^1]) == 1)
                Assert.All(row, cell => Assert.Equal(cell.Read(printed.Report), cell.Read(reading)));
    }

    [Property(Arbitrary = [typeof(Consistent)], MaxTest = 30)]
    public void With_a_blank_between_any_two_figures_every_figure_is_read(Consistent printed)
    {
        // Three rows of table three show what kind of text it is.
        var figures = printed.Report.Form.Cells.ToDictionary(cell => cell, cell => cell.Row.Code!.StartsWith("R3.3.", StringComparison.Ordinal) ? "0" : printed.Plain(cell) + " ");
        var reading = PublishedText.Read(new FlatLayout(printed.Seed).Print(printed.Report.Form, cell => figures[cell]));
        Assert.Empty(reading.Notes);
        Assert.All(printed.Report.Form.Cells, cell => Assert.Equal(decimal.Parse(figures[cell], CultureInfo.InvariantCulture), cell.Read(reading.Report!)));
    }

    [Property(Arbitrary = [typeof(Consistent)], MaxTest = 40)]
    public void Blanks_and_slips_of_the_pen_change_no_figure(Consistent printed)
    {
        var layout = new FlatLayout(printed.Seed)
        {
            Between = random => Blanks[random.Next(Blanks.Length)],
            Label = (random, label) => random.Next(6) switch
            {
                0 => label.Insert(random.Next(label.Length + 1), " "),
                1 when LabelText.Of(label).Words.Length > 8 && !label.Contains('（', StringComparison.Ordinal) => new StringBuilder(label) { [^3] = '某' }.ToString(),
                _ => label,
            },
        };
        var reading = PublishedText.Read(layout.Print(printed.Report.Form, printed.Plain));
        if (reading.Report is not null) IsRightOrOpen(printed, reading);
        Assert.All(reading.Notes, note => Assert.True(note.Rule == Rules.AmbiguousDigits || note.Rule == Rules.LabelVariant, note.ToString()));
    }

    /// <summary>All ways to write digits as so many numbers, tried one after the other.</summary>
    static IEnumerable<long[]> Splits(string digits, int numbers)
    {
        if (numbers == 0)
        {
            if (digits.Length == 0) yield return [];
            yield break;
        }
        for (var length = 1; length <= digits.Length - numbers + 1 && (length == 1 || digits[0] != '0'); length++)
            foreach (var rest in Splits(digits[length..], numbers - 1))
                yield return [long.Parse(digits[..length], CultureInfo.InvariantCulture), .. rest];
    }
}
