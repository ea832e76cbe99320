using System.Globalization;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What was read of a table, as a short text.</summary>
static class TableShown
{
    /// <summary>The rows of which something was read, a stroke for what was not: T2.1.1 5 - 3; behind them what is noted, and of what.</summary>
    public static string Of(TableReader reader, Notes notes) => string.Join(" | ",
    [
        .. reader.Table.Cells.GroupBy(cell => cell.Row).Where(row => row.Any(reader.Cells.ContainsKey))
            .Select(row => $"{row.Key.Code} {string.Join(' ', row.Select(cell => reader.Cells.TryGetValue(cell, out var read) ? Of(read.Text) : "-"))}"),
        .. notes.Findings.Select(Of),
    ]);

    public static string Of(Note note) => $"{note.Finding.Rule.Name}:{(note.Finding.Rule == Rules.UnknownLine ? Left(note.Finding) : note.Finding.Place)}";

    /// <summary>The text that was left out, and whether it is there because it came again.</summary>
    public static string Left(Finding note) => note.Detail.Zh.Split('“', '”') is ["格式中没有", .. var text, ""] ? string.Join('“', text)
        : note.Detail.Zh.Split('“', '”') is ["", var again, "与前面的", _, "重复"] ? $"{again} again" : note.Detail.Zh;

    static string Of(FigureText text) => text.Figure?.ToString(CultureInfo.InvariantCulture) ?? text.AsPublished ?? "-";
}
