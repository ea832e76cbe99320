using GovInfoReport.Documents;
using GovInfoReport.Model;

// Fills the form for an office, computes the totals, checks, writes a Word document:
//   dotnet run --project tests/samples/FillForm -- report.docx
if (args is not [var file])
{
    Console.Error.WriteLine("usage: FillForm <report.docx>");
    return 2;
}

// A blank form: every cell is null, which is not zero. This office had nothing to report in most cells, and says so.
var report = AnnualReport2021.Blank(Authority.Named("某县教育局") with { Kind = AuthorityKind.Department }, 2025) with
{
    PublishedOn = new DateOnly(2026, 1, 20),
    Overview = "2025年，本局主动公开政府信息，依法办理政府信息公开申请，加强政府信息管理和平台建设。\n本年新收申请5件，均已按期答复。",
    ProblemsAndImprovements = "政策解读形式较为单一。下一步将丰富解读形式，加强业务培训。",
    OtherMatters = "本年度未收取信息处理费。",
};
report = report.With(report.Form.Cells.Where(cell => !cell.IsTotal).Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

// By cell, as on the paper form, or by member. The first is a slip: five requests came in, not six.
report = report
    .With(report.Form["R1:C1"], 6)
    .With(report.Form["R3.1:C1"], 4)
    .With(report.Form["R3.4.1:C1"], 1);
report = report with
{
    ProactiveDisclosure = report.ProactiveDisclosure with
    {
        NormativeDocuments = new() { Issued = 3, Repealed = 1, InForce = 12 },
    },
};
report = report.WithTotals(out var totals);
Console.WriteLine($"合计栏共计算 {totals.Length} 格。");

foreach (var finding in report.Check().Findings) Console.WriteLine(finding);
foreach (var candidate in Repair.Of(report).Candidates) Console.WriteLine($"可改为：{candidate}（{candidate.Evidence.Zh}）");

// Only the filer knows which figure is wrong. It was the first.
report = report.With(report.Form["R1:C1"], 5).WithTotals();
Console.WriteLine($"更正后：{report.Check().Verdict}");

using (var document = File.Create(file)) ReportDocx.Write(report, document);
Console.WriteLine($"已写入 {file}");
return 0;
