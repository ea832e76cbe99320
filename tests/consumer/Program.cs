using GovInfoReport.Model;

byte[] json = File.ReadAllBytes("report.json");
if (!AnnualReport.TryParse(json, out var report, out var refusal))
{
    Console.WriteLine(refusal.Message.En);          // where, what was expected, what was found
    return;
}
foreach (var finding in report.Check().Findings)
    Console.WriteLine(finding.ToString(Language.En)); // [row-total R1] Table three, row …, column "Total": expected 12, found 11 (−1).
