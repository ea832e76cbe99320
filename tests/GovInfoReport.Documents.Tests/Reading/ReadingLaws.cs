using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Figures for every cell of the form, and how they are printed.</summary>
public sealed record Printed(Form Form, decimal[] Figures, int Seed)
{
    public string Text(Func<Cell, string>? value = null) => TextLayout.Print(Seed, Form, value ?? Plain);

    public string Plain(Cell cell) => Figures[cell.Index].ToString(CultureInfo.InvariantCulture);

    public static Arbitrary<Printed> Arbitrary() => Arb.From(
        from form in Gen.Elements<Form>(Form.All)
        from counts in Gen.Choose(-3, 30_000_000).Or(Gen.Constant(0)).ArrayOf(form.Cells.Length)
        from decimals in Gen.Choose(0, 9_999)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Printed(form, [.. counts.Select((count, i) => form.Cells[i].IsAmount ? count + decimals / 10_000m : count)], seed));
}

public class ReadingLaws
{
    [Property(Arbitrary = [typeof(Printed)], MaxTest = 150)]
    public void What_is_printed_is_read(Printed printed)
    {
        var reading = PublishedText.Read(printed.Text());
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
        Assert.Equal((2022, "某某镇人民政府", null), (reading.Report!.Year, reading.Report.Authority.Name, reading.Report.Title));
        Assert.Equal("本报告依照条例编制。", reading.Report.Preamble);
        Assert.Equal("第1部分的内容。\n又一段。", reading.Report.Overview);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 40)]
    public void Thousands_separators_and_full_width_digits_are_read(Printed printed)
    {
        string[] formats = ["0.####", "#,##0.####", "0.####w", "#,##0.####w"];
        var reading = PublishedText.Read(printed.Text(cell => Format(printed.Figures[cell.Index], formats[(printed.Seed + cell.Index) % formats.Length])));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Equal(PublishedTexts.None, reading.Report!.AsPublished);
        Assert.Empty(reading.Notes);

        static string Format(decimal figure, string format)
        {
            var text = figure.ToString(format.TrimEnd('w'), CultureInfo.InvariantCulture);
            return format.EndsWith('w') ? string.Concat(text.Select(c => (char)(c + 0xFEE0))) : text;
        }
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 40)]
    public void Figures_with_single_blanks_between_them_are_read(Printed printed)
    {
        var text = string.Join('\n', printed.Text().Split('\n').Select(line => Blanks(line)));
        var reading = PublishedText.Read(text);
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);

        // Figures by single blanks, labels by runs of them.
        static string Blanks(string line)
        {
            var cells = line.Split('\t', StringSplitOptions.RemoveEmptyEntries);
            return string.Join("   ", cells.TakeWhile(cell => !FigureText.IsPlain(cell))) + " " + string.Join(' ', cells.SkipWhile(cell => !FigureText.IsPlain(cell)));
        }
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 40)]
    public void Every_origin_is_where_the_figure_stands(Printed printed)
    {
        var text = printed.Text();
        var lines = text.Split('\n');
        var reading = PublishedText.Read(text);
        Assert.Equal(printed.Form.Cells.Length, reading.Origins.Count);
        Assert.All(reading.Origins, entry =>
        {
            var origin = (TextOrigin)entry.Value;
            Assert.StartsWith(printed.Plain(entry.Key), lines[origin.Line - 1][(origin.Column - 1)..], StringComparison.Ordinal);
        });
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void A_blank_never_moves_another_figure(Printed printed)
    {
        var blank = printed.Form.Cells[printed.Seed % printed.Form.Cells.Length];
        var reading = PublishedText.Read(printed.Text(cell => cell == blank ? "" : printed.Plain(cell)));
        // Either a figure is read where it stands, or the cell is left open and the row is noted.
        Assert.Null(blank.Read(reading.Report!));
        foreach (var cell in printed.Form.Cells.Where(cell => cell != blank))
            if (cell.Read(reading.Report!) is { } figure) Assert.Equal(printed.Figures[cell.Index], figure);
            else Assert.Contains(reading.Notes, note => note.Rule == Rules.AmbiguousDigits && note.Place == cell.Row.Code);
    }
}
