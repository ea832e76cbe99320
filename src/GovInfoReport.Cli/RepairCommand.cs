using System.CommandLine;
using System.Text.Json;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>repair: says what the smallest changes are that make the broken sums hold, and changes nothing.</summary>
static class RepairCommand
{
    // A person chooses among a few; a program gets them all.
    const int MostShown = 10;

    public static Command Create()
    {
        var file = CommonOptions.Input("file", "The report.");
        var (format, language) = (CommonOptions.Format(), CommonOptions.Language());
        var (kind, encoding) = (CommonOptions.Kind(), CommonOptions.Encoding());
        var command = new Command("repair", $"Lists the smallest changes (of at most {Repair.MostCells} cells) that make the broken sums hold. Changes nothing.") { file, format, language, kind, encoding };
        command.SetAction(parsed => (int)Run(parsed.GetValue(file)!, CommonOptions.ToReading(parsed.GetValue(kind), parsed.GetValue(encoding)), parsed.GetValue(format) == "json", CommonOptions.ToLanguage(parsed.GetValue(language))));
        return command;
    }

    static ExitStatus Run(string file, ReadingOptions options, bool isJson, Language language)
    {
        var reading = new ReportReading(language, options);
        if (reading.ReadOne(file) is not { } report) return reading.Status;
        var repair = Repair.Of(report);
        if (!repair.Findings.IsEmpty) reading.Add(ExitStatus.Broken);
        if (isJson) Json.Print(writer => Write(writer, repair, language));
        else Print(report, repair, language);
        return reading.Status;
    }

    static void Write(Utf8JsonWriter writer, Repair repair, Language language)
    {
        Json.Write(writer, repair.Findings, language);
        writer.WriteStartArray("candidates");
        foreach (var candidate in repair.Candidates)
        {
            writer.WriteStartObject();
            writer.WriteStartArray("changes");
            foreach (var change in candidate.Changes)
            {
                writer.WriteStartObject();
                writer.WriteString("pointer", change.Cell.Pointer);
                Json.Number(writer, "from", change.From);
                Json.Number(writer, "to", change.To);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteString("evidence", candidate.Evidence.In(language));
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    static void Print(AnnualReport report, Repair repair, Language language)
    {
        using var console = new TextConsole(Console.OpenStandardOutput(), language);
        console.Title($"{console.Say(Words.Of(report.Authority))} {report.Year}");
        console.Findings(repair.Findings);
        console.WriteLine();
        if (repair.Findings.IsEmpty)
        {
            var open = report.Check(Repair.Sums).Findings.Length;
            console.WriteLine(open == 0
                ? new Text("合计与勾稽关系全部成立，无需修改。", "Every sum holds; there is nothing to change.")
                : new Text($"可核对的合计与勾稽关系全部成立，无需修改；另有 {open} 项因有空白格无法核对。", $"Every sum that can be judged holds, and of those there is nothing to change; {open} could not be judged, as a figure is blank."));
            return;
        }
        if (repair.Candidates.IsEmpty)
        {
            console.WriteLine(new Text($"改动至多 {Repair.MostCells} 格无法使合计与勾稽关系全部成立。", $"No change of at most {Repair.MostCells} cells makes all sums hold."));
            return;
        }
        console.WriteLine(new Text($"最小改动，共 {repair.Candidates.Length} 种可能，较可能者在前；是否如此只有填报机关知道：", $"The smallest changes, {repair.Candidates.Length} possible, the likelier first; which is right only the filer knows:"));
        foreach (var (candidate, number) in repair.Candidates.Take(MostShown).Select((candidate, i) => (candidate, i + 1)))
        {
            console.WriteLine($"  {number}. {candidate.Evidence.In(language)}");
            foreach (var change in candidate.Changes) console.WriteLine($"     {change.Cell.Name.In(language)}{console.Say(new("：", ": "))}{change}");
        }
        if (repair.Candidates.Length > MostShown) console.WriteLine("  …");
    }
}
