using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace GovInfoReport.Model.Tests;

/// <summary>
/// The figures that one county-level area has published for 2019 to 2023, as they stand in tests/reports/pingtan-area.json with the publisher's
/// address. Null: blank, or run together so that it cannot be split with certainty.
/// </summary>
static class PingtanReports
{
    public static Authority Authority { get; } = Authority.Named("平潭综合实验区管理委员会");

    public static AnnualReport[] All { get; } = [.. JsonNode.Parse(File.ReadAllText(FileOf()))!.AsArray().Select(item => Report(item!))];

    static AnnualReport Report(JsonNode item)
    {
        var blank = AnnualReport.Blank(Enum.Parse<Edition>($"Of{item["edition"]}"), Authority, (int)item["year"]!);
        return blank.With(
            from row in blank.Form.Tables.SelectMany(table => table.Cells).GroupBy(cell => cell.Row.Code!)
            let figures = item["rows"]![row.Key]!.AsArray()
            from pair in row.Zip(figures, (cell, figure) => KeyValuePair.Create(cell, (decimal?)figure))
            select pair);
    }

    static string FileOf([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "reports", "pingtan-area.json");
}
