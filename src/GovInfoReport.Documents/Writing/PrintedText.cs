using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a report prints.</summary>
static class PrintedText
{
    /// <summary>What stands in a cell: the text as published where there is one, else the figure, else nothing.</summary>
    public static string Of(AnnualReport report, Cell cell) =>
        report.AsPublished.TryGetValue(cell.Pointer, out var text) ? text : Of(cell.Read(report));

    /// <summary>A figure; nothing where there is none.</summary>
    public static string Of(decimal? figure) => figure is { } value ? FormattableString.Invariant($"{value}") : "";

    /// <summary>What stands in a cell of a printed table: its label, or what the report has there.</summary>
    public static string Of(AnnualReport report, LayoutCell cell) => cell.Cell is { } place ? Of(report, place) : cell.Label.Zh;

    /// <summary>The title: as published, or by the form's pattern.</summary>
    public static string Title(AnnualReport report) => report.Title ?? report.UsualTitle;

    /// <summary>The line that pages print below the title: 发布日期：2022-01-18.</summary>
    public static string PublishedOn(DateOnly day) => FormattableString.Invariant($"发布日期：{day:yyyy-MM-dd}");

    /// <summary>The paragraphs of a text: none where it is empty, else one more than it has line feeds.</summary>
    public static string[] Paragraphs(string prose) => prose.Length == 0 ? [] : prose.Split('\n');
}
