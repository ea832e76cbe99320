using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>What came of a roll-up, for people and for programs.</summary>
static class RollUpOutput
{
    public static void PrintJson(RollUp rollUp, Judgement judgement, Language language) => Json.Print(writer =>
    {
        Json.Write(writer, judgement.Findings, language);
        writer.WriteStartArray("missing");
        foreach (var name in rollUp.Missing) writer.WriteStringValue(name.Trim());
        writer.WriteEndArray();
    });

    public static void PrintText(RollUp rollUp, AnnualReport parent, Judgement judgement, Language language)
    {
        using var console = new TextConsole(Console.OpenStandardOutput(), language);
        console.Title($"{console.Say(Words.Of(parent.Authority))} {parent.Year}");
        foreach (var remark in Remarks(rollUp)) console.WriteLine("  " + console.Say(remark));
        console.Findings(judgement.Findings);

        var broken = judgement.Findings.Count(finding => finding.Outcome == Outcome.Broken);
        var (all, open) = (parent.Form.Cells.Length, judgement.Findings.Length - broken);
        console.WriteLine();
        console.WriteLine(new Text(
            $"{rollUp.Children} 份分报，{all} 格：{all - broken - open} 格一致，{broken} 格不符，{open} 格无法核对。",
            $"{rollUp.Children} {(rollUp.Children == 1 ? "report" : "reports")}, {all} cells: {all - broken - open} agree, {broken} differ, {open} could not be judged."));
    }

    /// <summary>Who has not filed, and who was not expected to.</summary>
    public static IEnumerable<Text> Remarks(RollUp rollUp)
    {
        if (rollUp.Missing is { IsEmpty: false } missing)
            yield return new($"应报未报 {missing.Length} 家：{string.Join('、', missing.Select(name => name.Trim()))}。", $"{missing.Length} expected, not filed: {string.Join(", ", missing.Select(name => name.Trim()))}.");
        if (rollUp.Unexpected is { Count: > 0 } unexpected)
            yield return new($"名单之外 {unexpected.Count} 家（已计入）：{unexpected.Text.Zh}。", $"{unexpected.Count} filed, not expected (counted all the same): {unexpected.Text.En}.");
    }

    /// <summary>The cells that the sum leaves blank, those of one reason together.</summary>
    public static IEnumerable<Text> UnknownSums(RollUp rollUp) =>
        from sum in rollUp.Sums
        where sum.Unknown is not null
        group sum.Cell.Code by sum.Unknown!.Value into cells
        select new Text($"{cells.Count()} 格无法汇总，留作空白（{Places(cells)}）：{cells.Key.Zh}。", $"{cells.Count()} sums are unknown and left blank ({Places(cells)}): {cells.Key.En}.");

    // The document that was written shows them all.
    static string Places(IEnumerable<string> codes) => string.Join(", ", codes.Take(10)) + (codes.Skip(10).Any() ? ", …" : "");
}
