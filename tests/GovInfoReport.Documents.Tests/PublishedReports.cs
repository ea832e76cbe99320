using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The reports in tests/reports, kept as they were published.</summary>
static class PublishedReports
{
    static readonly JsonObject Expected = JsonNode.Parse(Text("expected.json"))!.AsObject();

    public static string Huiyuan => Path("huiyuan-2021.txt");

    /// <summary>All reports that a person has read the figures of.</summary>
    public static TheoryData<string> All => new(Expected.Select(report => report.Key));

    /// <summary>The reports whose cells run together.</summary>
    public static TheoryData<string> RunTogether => new(Expected.Select(report => report.Key).Where(IsRunTogether));

    public static bool IsRunTogether(string name) => name.StartsWith("pingtan-", StringComparison.Ordinal);

    public static string Text(string name) => File.ReadAllText(Path(name));

    public static byte[] Bytes(string name) => File.ReadAllBytes(Path(name));

    /// <summary>The figures of a report as a person has read them, by cell; null: what stands there cannot be split with certainty.</summary>
    public static IEnumerable<(Cell Cell, decimal? Figure)> FiguresOf(string name)
    {
        var (form, report) = (FormOf(name), Expected[name]!);
        // A part of a report has not all of the tables.
        if (report["table2"] is { } disclosure)
            foreach (var row in form.Tables[0].Cells.GroupBy(cell => cell.Row.Code!))
                foreach (var pair in row.Zip(disclosure[row.Key]!.AsArray(), (cell, figure) => (cell, (decimal?)figure)))
                    yield return pair;
        foreach (var pair in form.Tables[1].Cells.Zip(report["table3"]!.AsArray().SelectMany(row => row!.AsArray()), (cell, figure) => (cell, (decimal?)figure))) yield return pair;
        if (report["table4"] is { } disputes)
            foreach (var pair in form.Tables[2].Cells.Zip(disputes.AsArray(), (cell, figure) => (cell, (decimal?)figure))) yield return pair;
    }

    /// <summary>The identities that are broken as published.</summary>
    public static IEnumerable<string> BrokenOf(string name) => Expected[name]!["broken"]!.AsArray().Select(place => (string)place!);

    /// <summary>The identities that cannot be judged as published, for blanks.</summary>
    public static IEnumerable<string> NotAssessableOf(string name) => Expected[name]!["notAssessable"]!.AsArray().Select(place => (string)place!);

    public static Form FormOf(string name) => Form.Of(Enum.Parse<Edition>($"Of{Expected[name]!["edition"]}"));

    public static int YearOf(string name) => (int)Expected[name]!["year"]!;

    /// <summary>The report with the figures that a person has read.</summary>
    public static AnnualReport ReportOf(string name) =>
        AnnualReport.Blank(FormOf(name).Edition, Authority.Named(null), YearOf(name)).With(FiguresOf(name).Select(entry => KeyValuePair.Create(entry.Cell, entry.Figure)));

    /// <summary>The path of a file, for those that are no text.</summary>
    public static string PathOf(string name) => Path(name);

    static string Path(string name, [CallerFilePath] string here = "") =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(System.IO.Path.GetDirectoryName(here)!)!, "reports", name);
}
