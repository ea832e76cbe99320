namespace GovInfoReport.Model.Tests;

/// <summary>The code of README.md, so that it compiles; a test holds both together.</summary>
static class ReadmeCode
{
    public static void Reading()
    {
        byte[] json = File.ReadAllBytes("report.json");
        if (!AnnualReport.TryParse(json, out var report, out var refusal))
        {
            Console.WriteLine(refusal.Message.En);          // where, what was expected, what was found
            return;
        }
        foreach (var finding in report.Check().Findings)
            Console.WriteLine(finding.ToString(Language.En)); // [row-total R1] Table three, row …, column "Total": expected 12, found 11 (−1).
    }

    public static void TheForm(AnnualReport report)
    {
        foreach (var table in Form.Of2021.Tables)
            foreach (var cell in table.Cells)
                Console.WriteLine($"{cell.Code} {cell.Pointer} {cell.Name.En} = {cell.Read(report)}");

        Console.WriteLine(report["R3.3.1:C7"]);                                    // by code
        Console.WriteLine(report["/requests/outcomes/refused/stateSecret/total"]); // by JSON Pointer
    }

    public static void Making()
    {
        var report = AnnualReport2021.Blank(Authority.Named("某县教育局"), 2025) with { OtherMatters = "无" };
        report = report.With(report.Form["R3.1:C1"], 12);     // by cell, or by nested `with`
        report = report.WithTotals(out var changes);           // R3.7, C7 and E5 from their parts; says which it changed
        Console.WriteLine(report.ToJson());
    }

    public static void Rules(AnnualReport report)
    {
        var rules = RuleSet.Default
            .Without("fee-precision")
            .WithSeverity("thin-section", Severity.Error)
            .With(new Rule("long-overview", Severity.Warning,
                new("第一部分不少于200字", "Section one has at least 200 characters"),
                new("第一部分仅 {actual} 字，应不少于 {expected} 字。", "Section one has {actual} characters, expected {expected}."),
                "某省办公厅通知",
                (ref examination) =>
                {
                    if (examination.Report.Overview is { Length: < 200 } text)
                        examination.Broken(pointer: "/overview", expected: 200, actual: text.Length);
                }));
        var judgement = report.Check(rules);
    }

    public static void Years(IEnumerable<AnnualReport> reports)
    {
        var series = new ReportSeries(reports);                 // of one authority, both editions, in any order
        foreach (var finding in series.Check().Findings)
            Console.WriteLine(finding);                          // [in-force-stock T2.1.2] 2023 年表二…应为 643（698 + 77 − 132），实为 470（差 −173）。
        var missing = series.MissingYears;                       // years without a report; Doubles, Names, CreditCodes say what else is odd
        var figures = series.TimeLine(Form.Of2021["R1:C7"]).Tracks[0].Figures; // one figure a year for plotting, null where there is none
    }

    public static void Units(IEnumerable<AnnualReport> children, AnnualReport published)
    {
        var rollUp = new RollUp(expected: File.ReadLines("units.txt"));
        foreach (var child in children)                          // streamed; none is kept
            if (!rollUp.TryAdd(child, out var problem))
                Console.WriteLine(problem.En);                   // counted twice, another year, another edition
        var missing = rollUp.Missing;                            // expected, not filed; Unexpected is the reverse
        var received = rollUp.Sum(Form.Of2021["R1:C7"]);         // the figure, or who lacks it: one blank makes a sum unknown
        var sum = rollUp.ToReport(Authority.Named("某县人民政府")) with { Overview = "…" };
        var judgement = rollUp.Compare(published);               // rule roll-up, cell by cell
    }

    public static void Repairing(AnnualReport report)
    {
        var repair = Repair.Of(report);
        foreach (var cause in repair.Causes)                     // one wrong figure, not three broken sums
            Console.WriteLine(cause.Message.En);
        foreach (var candidate in repair.Candidates)             // the smallest sets of changes (up to 3 cells) after which every sum holds, best first
            Console.WriteLine($"{candidate}: {candidate.Evidence.En}"); // R3.1:C1: 21 → 12: two neighbouring digits swapped
        if (!repair.Candidates.IsEmpty)
            report = Repair.Apply(report, repair.Candidates[0], out var applied);
    }

    public static void Archive()
    {
        var summary = BulkCheck.RunFile("archive.ndjson.gz", (in result) =>     // one line after the other, in order; good until the call returns
        {
            if (result.Verdict == Verdict.Broken)
                Console.WriteLine($"{result.Line}: {result.AuthorityName}: {result.Findings[0]}");
            else if (result.Refusal is { } refusal)
                Console.WriteLine(refusal.Message.En);                          // no report: where, what was expected; the run goes on
        }, new BulkOptions { DegreeOfParallelism = 2 });
        Console.WriteLine($"{summary.Reports} reports, {summary[Verdict.Broken]} broken");
    }
}
