using System.Globalization;
using GovInfoReport.Model;
using Spectre.Console;
using Table = Spectre.Console.Table;
using Text = GovInfoReport.Model.Text;

namespace GovInfoReport.Cli;

/// <summary>The figures of a series that tell most, with the years as columns and a mark where a rule breaks.</summary>
static class SeriesTable
{
    static readonly string[] Rows = ["R1:C7", "R2:C7", "R3.7:C7", "R4:C7", "T2.1.2:D3", "T4.1:E5", "T4.2:E5", "T4.3:E5"];

    public static Text Legend { get; } = new("  ↑ 高于、↓ 低于按上年推算的数或上年数；? 无法核对；– 没有数据", "  ↑ more, ↓ less than follows from last year, or than last year's figure; ? cannot be judged; – no figure");

    public static Table Create(ReportSeries series, Judgement judgement, Language language)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumn("");
        foreach (var report in series.Reports) table.AddColumn(new TableColumn(report.Year.ToString(CultureInfo.InvariantCulture)).RightAligned());

        var timeLine = series.TimeLine([.. Rows.Select(code => Form.Of2021[code])]);
        foreach (var track in timeLine.Tracks)
        {
            var label = new Markup(Markup.Escape(Label(track.Cell).In(language)));
            table.AddRow([label, .. series.Reports.Select(report => Figure(track.Figures[report.Year - timeLine.Years[0]], Worst(judgement, report.Year, track.Cell)))]);
        }
        return table;
    }

    /// <summary>The row in the form's words, with its group; and the column, where that is not the total.</summary>
    static Text Label(Cell cell)
    {
        Line?[] lines = [cell.Row.Group, cell.Row, cell.Column.Sum is null ? cell.Column : null];
        return new(string.Join('·', lines.OfType<Line>().Select(line => line.Label.Zh)), string.Join(": ", lines.OfType<Line>().Select(line => line.Label.En)));
    }

    static Finding? Worst(Judgement judgement, int year, Cell cell) =>
        judgement.Findings.Where(finding => finding.Year == year && finding.Pointer == cell.Pointer).MaxBy(finding => (finding.Outcome == Outcome.Broken, finding.Severity));

    static Markup Figure(decimal? figure, Finding? finding)
    {
        var text = figure?.ToString(CultureInfo.InvariantCulture) ?? "–";
        // Before the figure, so that the digits stand under each other.
        var mark = finding is null ? "" : finding.Outcome == Outcome.NotAssessable ? "? " : finding.Actual > finding.Expected ? "↑ " : "↓ ";
        return new(mark + text, finding is null ? Style.Plain : Words.Style(finding.Severity));
    }
}
