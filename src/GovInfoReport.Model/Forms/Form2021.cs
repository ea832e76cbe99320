namespace GovInfoReport.Model;

/// <summary>The data of the edition of 2021 (国办公开办函〔2021〕30号): 10 + 175 + 15 cells, 42 identities.</summary>
static class Form2021
{
    const string Source = "国办公开办函〔2021〕30号";

    public static Form Create()
    {
        var two = TableTwo();
        var three = RequestTable.Create<AnnualReport2021, OtherHandling>(r => r.Requests, Source, "R3.6",
        [
            new("R3.6.1", new("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "Correction overdue without good reason, no longer handled"), "条例第三十条", t => t.Outcomes.OtherHandling.CorrectionOverdue),
            new("R3.6.2", new("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "Fee overdue, no longer handled"), "条例第四十二条第二款、国办函〔2020〕109号", t => t.Outcomes.OtherHandling.FeeOverdue),
            new("R3.6.3", new("3.其他", "Other"), Source, t => t.Outcomes.OtherHandling.Other),
        ], firstIndex: two.Cells.Length);
        var four = DisputeTable.Create<AnnualReport2021>(Source, firstIndex: two.Cells.Length + three.Cells.Length);

        return new Form(Edition.Of2021, Source,
        [
            Section.OfProse(1, new("一、总体情况", "Overview"), "条例第五十条", r => r.Overview),
            Section.OfTable(2, new("二、主动公开政府信息情况", "Proactive disclosure"), "条例第五十条第（一）项", two),
            Section.OfTable(3, new("三、收到和处理政府信息公开申请情况", "Requests received and handled"), "条例第五十条第（二）项", three),
            Section.OfTable(4, new("四、政府信息公开行政复议、行政诉讼情况", "Administrative review and litigation"), "条例第五十条第（三）项", four),
            Section.OfProse(5, new("五、存在的主要问题及改进情况", "Main problems and improvements"), "条例第五十条第（四）项", r => r.ProblemsAndImprovements),
            Section.OfProse(6, new("六、其他需要报告的事项", "Other matters"), "条例第五十条", r => r.OtherMatters),
        ]);
    }

    static Table<AnnualReport2021, ProactiveDisclosure2021> TableTwo() => DisclosureTable.Create<AnnualReport2021, ProactiveDisclosure2021>(r => r.ProactiveDisclosure,
    [
        new Block<ProactiveDisclosure2021, DocumentCounts>(DisclosureTable.Item("一", "1"),
        [
            new("T2.1.1", new("规章", "Administrative rules"), "条例第二十条第（一）项", t => t.AdministrativeRules),
            new("T2.1.2", new("行政规范性文件", "Normative documents"), "条例第二十条第（一）项", t => t.NormativeDocuments),
        ],
        [
            new("D1", new("本年制发件数", "Issued this year"), Source, r => r.Issued),
            new("D2", new("本年废止件数", "Repealed this year"), Source, r => r.Repealed),
            new("D3", new("现行有效件数", "In force"), Source, r => r.InForce),
        ]),
        new Block<ProactiveDisclosure2021, DecisionCount>(DisclosureTable.Item("五", "5"),
        [
            new("T2.5.1", new("行政许可", "Licensing"), "条例第二十条第（五）项", t => t.Licensing),
        ], Decisions()),
        new Block<ProactiveDisclosure2021, DecisionCount>(DisclosureTable.Item("六", "6"),
        [
            new("T2.6.1", new("行政处罚", "Penalties"), "条例第二十条第（六）项", t => t.Penalties),
            new("T2.6.2", new("行政强制", "Compulsory measures"), "条例第二十条第（六）项", t => t.CompulsoryMeasures),
        ], Decisions()),
        new Block<ProactiveDisclosure2021, FeeAmount>(DisclosureTable.Item("八", "8"),
        [
            new("T2.8.1", new("行政事业性收费", "Administrative fees"), "条例第二十条第（八）项", t => t.AdministrativeFees),
        ],
        [
            new("D1", new("本年收费金额（单位：万元）", "Amount collected this year (10 000 yuan)"), Source, r => r.Amount),
        ]),
    ]);

    static Column<DecisionCount>[] Decisions() => [new("D1", new("本年处理决定数量", "Decisions this year"), Source, r => r.Decisions)];
}
