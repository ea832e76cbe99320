namespace GovInfoReport.Model;

/// <summary>The data of the edition of 2019 (国办公开办函〔2019〕60号): 22 + 161 + 15 cells, 40 identities.</summary>
static class Form2019
{
    const string Source = "国办公开办函〔2019〕60号";

    public static Form Create()
    {
        var two = TableTwo();
        var three = RequestTable.Create<AnnualReport2019, RequestCounts>(r => r.Requests, Source,
            new(RequestTable.OtherCode, RequestTable.OtherLabel, Source, t => t.Outcomes.OtherHandling), firstIndex: two.Cells.Length);
        var four = DisputeTable.Create<AnnualReport2019>(Source, firstIndex: two.Cells.Length + three.Cells.Length);
        return new Form(Edition.Of2019, Source, () => ReportJsonContext.Strict.AnnualReport2019, FormSections.Create(two, three, four, new("五、政府信息公开工作存在的主要问题及改进情况", "Main problems and improvements")));
    }

    static Table<AnnualReport2019, ProactiveDisclosure2019> TableTwo() => DisclosureTable.Create<AnnualReport2019, ProactiveDisclosure2019>(r => r.ProactiveDisclosure,
    [
        new Block<ProactiveDisclosure2019, DocumentCounts2019>(DisclosureTable.Item("一", "1"),
        [
            new("T2.1.1", new("规章", "Administrative rules"), DisclosureTable.Law("一"), t => t.AdministrativeRules),
            new("T2.1.2", new("规范性文件", "Normative documents"), DisclosureTable.Law("一"), t => t.NormativeDocuments),
        ],
        [
            new("D1", new("本年新制作数量", "Newly made this year"), Source, r => r.NewlyMade),
            new("D2", new("本年新公开数量", "Newly published this year"), Source, r => r.NewlyPublished),
            new("D3", new("对外公开总数量", "Published in all"), Source, r => r.TotalPublished),
        ]) { Bounds = [new(Rules.PublishedWithinTotal, "D2", "D3")] },
        new Block<ProactiveDisclosure2019, ItemCounts>(DisclosureTable.Item("五", "5"),
        [
            new("T2.5.1", new("行政许可", "Licensing"), DisclosureTable.Law("五"), t => t.Licensing),
            new("T2.5.2", new("其他对外管理服务事项", "Other public services"), DisclosureTable.Law("五"), t => t.OtherPublicServices),
        ], Items()),
        new Block<ProactiveDisclosure2019, ItemCounts>(DisclosureTable.Item("六", "6"),
        [
            new("T2.6.1", new("行政处罚", "Penalties"), DisclosureTable.Law("六"), t => t.Penalties),
            new("T2.6.2", new("行政强制", "Compulsory measures"), DisclosureTable.Law("六"), t => t.CompulsoryMeasures),
        ], Items()),
        new Block<ProactiveDisclosure2019, FeeItems>(DisclosureTable.Item("八", "8"),
        [
            new("T2.8.1", new("行政事业性收费", "Administrative fees"), DisclosureTable.Law("八"), t => t.AdministrativeFees),
        ],
        [
            new("D1", LastYear, Source, r => r.ItemsLastYear),
            new("D2", Change, Source, r => r.ItemsChange, signed: true),
        ]),
        new Block<ProactiveDisclosure2019, Procurement>(DisclosureTable.Item("九", "9"),
        [
            new("T2.9.1", new("政府集中采购", "Central procurement"), DisclosureTable.Law("九"), t => t.CentralProcurement),
        ],
        [
            new("D1", new("采购项目数量", "Projects"), Source, r => r.Projects),
            new("D2", new("采购总金额", "Amount (yuan)"), Source, r => r.Amount),
        ]),
    ]);

    static readonly Text LastYear = new("上一年项目数量", "Items last year");

    // 本年增/减: a decrease is published as a negative number.
    static readonly Text Change = new("本年增/减", "Change this year");

    static Column<ItemCounts>[] Items() =>
    [
        new("D1", LastYear, Source, r => r.ItemsLastYear),
        new("D2", Change, Source, r => r.ItemsChange, signed: true),
        new("D3", new("处理决定数量", "Decisions"), Source, r => r.Decisions),
    ];
}
