using System.Text.Json.Serialization;

namespace GovInfoReport.Model.Tests;

// A made-up third edition, with a row more in table two: its data, and the records that differ. Everything else follows.

public sealed record AnnualReport2030 : AnnualReport
{
    public static Rule Sum { get; } = new("decision-total", Severity.Error, new("合计等于各项之和", "All is the sum"), new("{subject}应为 {expected}", "{subject}: {expected}"), null, SumRules.Judge);

    public static Form Of2030 { get; } = Create();

    [JsonIgnore]
    public override Form Form => Of2030;

    [JsonPropertyOrder(8)]
    public required ProactiveDisclosure2030 ProactiveDisclosure { get; init; }

    [JsonPropertyOrder(9)]
    public required Requests<RequestCounts> Requests { get; init; }

    static Form Create()
    {
        const string Source = "某号文";
        var two = DisclosureTable.Create<AnnualReport2030, ProactiveDisclosure2030>(r => r.ProactiveDisclosure,
        [
            new Block<ProactiveDisclosure2030, DecisionCount>(DisclosureTable.Item("五", "5"),
            [
                new("T2.5.1", new("行政许可", "Licensing"), Source, t => t.Licensing),
                new("T2.5.3", new("行政裁决", "Rulings"), Source, t => t.Rulings),
                new("T2.5.4", new("合计", "All"), Source, t => t.All, Sum),
            ], [new("D1", new("数量", "Number"), Source, r => r.Decisions)]),
        ]);
        var three = RequestTable.Create<AnnualReport2030, RequestCounts>(r => r.Requests, Source,
            new(RequestTable.OtherCode, RequestTable.OtherLabel, Source, t => t.Outcomes.OtherHandling), two.Cells.Length);
        var four = DisputeTable.Create<AnnualReport2030>(Source, two.Cells.Length + three.Cells.Length);
        return new Form((Edition)2030, Source, () => new Context2030(new(ReportJsonContext.Strict.Options)).AnnualReport2030, FormSections.Create(two, three, four, new("五、问题", "Problems")));
    }
}

public sealed record ProactiveDisclosure2030
{
    public required DecisionCount Licensing { get; init; }
    public required DecisionCount Rulings { get; init; }
    public required DecisionCount All { get; init; }
}

[JsonSerializable(typeof(AnnualReport2030))]
public sealed partial class Context2030 : JsonSerializerContext;

public class ThirdEditionTests
{
    static readonly Form Form = AnnualReport2030.Of2030;

    [Fact]
    public void A_new_edition_is_data_and_the_records_that_differ()
    {
        var zero = (AnnualReport2030)ReportJson.Blank(Form, 2031).With(Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));
        var report = zero.With(Form["T2.5.1:D1"], 2).With(Form["T2.5.3:D1"], 3).With(Form["R1:C3"], 4).With(Form["R3.6:C3"], 4);
        Assert.Equal(["row-total/R1", "row-total/R3.6", "outcome-total/C3", "balance/C3", "decision-total/D1"],
            report.Check(RuleSet.Default.With(AnnualReport2030.Sum)).Findings.Where(finding => finding.Outcome == Outcome.Broken && finding.Rule.Name != "section-missing").Select(finding => $"{finding.Rule}/{finding.Place}"));

        var whole = report.WithTotals(out var changes);
        Assert.Equal(["T2.5.4:D1: 0 → 5", "R1:C7: 0 → 4", "R3.6:C7: 0 → 4", "R3.7:C3: 0 → 4", "R3.7:C7: 0 → 4"], changes.Select(change => change.ToString()));
        Assert.Equal(5, whole.ProactiveDisclosure.All.Decisions);
        Assert.Equal(whole, ReportJson.TryParse(whole.ToUtf8Json(), Form, out _));
        Assert.StartsWith("{\"edition\":\"2030\",\"year\":2031,", whole.ToJson(), StringComparison.Ordinal);
        Assert.Null(ReportJson.TryParse("{\"edition\":\"2030\"}"u8, Form, out var refusal));
        Assert.Equal("/year", refusal!.Pointer);
    }
}
