using ArchiveAnalysis;

// An archive becomes one long table of cells in DuckDB; three questions, and a chart:
//   dotnet run --project tests/samples/ArchiveAnalysis -- tests/reports/pingtan-area-*.txt chart.svg
if (args.Length < 2 || !args[^1].EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
{
    Console.Error.WriteLine("usage: ArchiveAnalysis <report|archive.ndjson|archive.ndjson.gz>… <chart.svg>");
    return 2;
}

var archive = new Archive(Console.Error);
using var table = new CellTable();
foreach (var file in args[..^1])
    foreach (var report in archive.Read(file))
        table.Add(report);
table.Complete();

Console.WriteLine("\n一、各年收到多少申请，办结的有多少予以公开或部分公开？");
foreach (var (year, received, concluded, granted) in table.RequestsByYear())
    Console.WriteLine($"  {year}  新收 {received}，办结 {concluded}，公开 {granted}" + (concluded > 0 ? $"（{100m * granted / concluded:0.0}%）" : ""));

Console.WriteLine("\n二、不予公开、无法提供、不予处理的理由中哪些最多？");
foreach (var (row, label, requests) in table.GroundsOfRefusal()) Console.WriteLine($"  {row,-7} {requests,6}  {label}");

Console.WriteLine("\n三、哪些行的总计与各列之和不符？");
var wrong = table.WrongTotals();
foreach (var (authority, year, row, expected, actual) in wrong) Console.WriteLine($"  {year} {authority} {row}：应为 {expected}，实为 {actual}");
if (wrong.Count == 0) Console.WriteLine("  没有。");

File.WriteAllText(args[^1], Chart.Of("新收政府信息公开申请（件）", [.. table.RequestsByYear().Select(year => (year.Year, year.Received))]));
Console.WriteLine($"\n{table.Reports} 份报告，{table.Cells} 格；图表：{args[^1]}");
if (archive.Unreadable == 0) return 0;
Console.Error.WriteLine($"{archive.Unreadable} 份无法读取。");
return 1;
