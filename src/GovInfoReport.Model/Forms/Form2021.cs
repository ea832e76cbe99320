namespace GovInfoReport.Model;

/// <summary>The data of the edition of 2021 (国办公开办函〔2021〕30号): 10 + 175 + 15 cells, 42 identities.</summary>
static class Form2021
{
    const string Source = "国办公开办函〔2021〕30号";

    public static Form Create()
    {
        var two = TableTwo();
        var three = RequestTable.Create<AnnualReport2021, OtherHandling>(r => r.Requests, Source, new(RequestTable.OtherCode, RequestTable.OtherLabel, Source,
        [
            new("R3.6.1", new("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Correction overdue without good reason, no longer handled"), "条例第三十条", t => t.Outcomes.OtherHandling.CorrectionOverdue),
            new("R3.6.2", new("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee overdue, no longer handled"), "条例第四十二条第二款、国办函〔2020〕109号", t => t.Outcomes.OtherHandling.FeeOverdue),
            new("R3.6.3", new("3.其他", "Other"), Source, t => t.Outcomes.OtherHandling.Other),
        ]), firstIndex: two.Cells.Length);
        var four = DisputeTable.Create<AnnualReport2021>(Source, firstIndex: two.Cells.Length + three.Cells.Length);

        return new Form(Edition.Of2021, Source, () => ReportJsonContext.Strict.AnnualReport2021, FormSections.Create(two, three, four, new("五、存在的主要问题及改进情况", "Main problems and improvements")));
    }

    static Table<AnnualReport2021, ProactiveDisclosure2021> TableTwo() => DisclosureTable.Create<AnnualReport2021, ProactiveDisclosure2021>(r => r.ProactiveDisclosure,
    [
        new Block<ProactiveDisclosure2021, DocumentCounts>(DisclosureTable.Item("一", "1"),
        [
            new("T2.1.1", new("规章", "Administrative rules"), DisclosureTable.Law("一"), t => t.AdministrativeRules),
            new("T2.1.2", new("行政规范性文件", "Normative documents"), DisclosureTable.Law("一"), t => t.NormativeDocuments),
        ],
        [
            new("D1", new("本年制发件数", "Issued this year"), Source, r => r.Issued),
            new("D2", new("本年废止件数", "Repealed this year"), Source, r => r.Repealed),
            new("D3", new("现行有效件数", "In force"), Source, r => r.InForce),
        ]),
        new Block<ProactiveDisclosure2021, DecisionCount>(DisclosureTable.Item("五", "5"),
        [
            new("T2.5.1", new("行政许可", "Licensing"), DisclosureTable.Law("五"), t => t.Licensing),
        ], Decisions()),
        new Block<ProactiveDisclosure2021, DecisionCount>(DisclosureTable.Item("六", "6"),
        [
            new("T2.6.1", new("行政处罚", "Penalties"), DisclosureTable.Law("六"), t => t.Penalties),
            new("T2.6.2", new("行政强制", "Compulsory measures"), DisclosureTable.Law("六"), t => t.CompulsoryMeasures),
        ], Decisions()),
        new Block<ProactiveDisclosure2021, FeeAmount>(DisclosureTable.Item("八", "8"),
        [
            new("T2.8.1", new("行政事业性收费", "Administrative fees"), DisclosureTable.Law("八"), t => t.AdministrativeFees),
        ],
        [
            new("D1", new("本年收费金额（单位：万元）", "Amount collected this year (10 000 yuan)"), Source, r => r.Amount),
        ]),
    ]);

    static Column<DecisionCount>[] Decisions() => [new("D1", new("本年处理决定数量", "Decisions this year"), Source, r => r.Decisions)];
}
