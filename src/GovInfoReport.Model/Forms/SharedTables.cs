using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>The six sections. Their headings are those of every edition but for the fifth.</summary>
static class FormSections
{
    const string Law = "条例第五十条";

    public static Section[] Create(Table two, Table three, Table four, Text problems) =>
    [
        Section.OfProse(1, new("一、总体情况", "Overview"), Law, r => r.Overview),
        Section.OfTable(2, new("二、主动公开政府信息情况", "Proactive disclosure"), Law + "第（一）项", two),
        Section.OfTable(3, new("三、收到和处理政府信息公开申请情况", "Requests received and handled"), Law + "第（二）项", three),
        Section.OfTable(4, new("四、政府信息公开行政复议、行政诉讼情况", "Administrative review and litigation"), Law + "第（三）项", four),
        Section.OfProse(5, problems, Law + "第（四）项", r => r.ProblemsAndImprovements),
        Section.OfProse(6, new("六、其他需要报告的事项", "Other matters"), Law, r => r.OtherMatters),
    ];
}

/// <summary>What table two has in every edition: blocks by the items of article 20.</summary>
static class DisclosureTable
{
    public static Table<TReport, TTable> Create<TReport, TTable>(
        Func<TReport, TTable> get, Block<TTable>[] blocks, [CallerArgumentExpression(nameof(get))] string path = "") where TReport : AnnualReport =>
        new(new("T2", new("表二", "Table two"), new("行", "row")), get, blocks, firstIndex: 0, path);

    /// <summary>The heading of a block.</summary>
    public static Text Item(string zh, string en) => new($"第二十条第（{zh}）项", $"Article 20, item {en}");

    /// <summary>The legal source of a row: the same item, with the law that it is of.</summary>
    public static string Law(string zh) => "条例" + Item(zh, "").Zh;
}

/// <summary>Table three: the same in every edition but for the rows of （六）其他处理.</summary>
static class RequestTable
{
    /// <summary>The code of what differs: a row in 2019, a heading over three rows since 2021.</summary>
    public const string OtherCode = "R3.6";

    public static readonly Text OtherLabel = new("（六）其他处理", "Handled otherwise");

    public static Table<TReport, Requests<TOther>> Create<TReport, TOther>(
        Func<TReport, Requests<TOther>> get, string source, Row<Requests<TOther>, RequestCounts> otherHandling, int firstIndex,
        [CallerArgumentExpression(nameof(get))] string path = "")
        where TReport : AnnualReport
        where TOther : notnull =>
        new(new("T3", new("表三", "Table three"), new("行", "row")), get,
        [
            new Block<Requests<TOther>, RequestCounts>(heading: null, Rows(source, otherHandling), Columns(source),
                new Balance(Rules.Balance, "R4", (1, "R1"), (1, "R2"), (-1, "R3.7"))),
        ], firstIndex, path);

    static Row<Requests<TOther>, RequestCounts>[] Rows<TOther>(string source, Row<Requests<TOther>, RequestCounts> otherHandling) where TOther : notnull =>
    [
        new("R1", new("一、本年新收政府信息公开申请数量", "1. Requests newly received this year"), "条例第五十条第（二）项", t => t.Received),
        new("R2", new("二、上年结转政府信息公开申请数量", "2. Requests carried over from last year"), "条例第五十条第（二）项", t => t.CarriedOver),
        new("R3", new("三、本年度办理结果", "3. Outcomes this year"), "条例第三十六条",
        [
            new("R3.1", new("（一）予以公开", "Granted"), "条例第三十六条第（一）项、第（二）项", t => t.Outcomes.Granted),
            new("R3.2", new("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "Granted in part (counted here only)"), "条例第三十七条", t => t.Outcomes.PartiallyGranted),
            new("R3.3", new("（三）不予公开", "Refused"), "条例第三十六条第（三）项",
            [
                new("R3.3.1", new("1.属于国家秘密", "State secret"), "条例第十四条", t => t.Outcomes.Refused.StateSecret),
                new("R3.3.2", new("2.其他法律行政法规禁止公开", "Forbidden by another law or administrative regulation"), "条例第十四条", t => t.Outcomes.Refused.ForbiddenByLaw),
                new("R3.3.3", new("3.危及“三安全一稳定”", "Endangers the three securities or stability"), "条例第十四条", t => t.Outcomes.Refused.ThreeSecuritiesOneStability),
                new("R3.3.4", new("4.保护第三方合法权益", "Protects the rights of a third party"), "条例第十五条、第三十二条", t => t.Outcomes.Refused.ThirdPartyRights),
                new("R3.3.5", new("5.属于三类内部事务信息", "Internal administrative matters"), "条例第十六条第一款", t => t.Outcomes.Refused.InternalAffairs),
                new("R3.3.6", new("6.属于四类过程性信息", "Process information"), "条例第十六条第二款", t => t.Outcomes.Refused.ProcessInformation),
                new("R3.3.7", new("7.属于行政执法案卷", "Enforcement file"), "条例第十六条第二款", t => t.Outcomes.Refused.EnforcementFile),
                new("R3.3.8", new("8.属于行政查询事项", "Register inquiry"), "条例第三十六条第（七）项", t => t.Outcomes.Refused.AdministrativeInquiry),
            ]),
            new("R3.4", new("（四）无法提供", "Unable to provide"), source,
            [
                new("R3.4.1", new("1.本机关不掌握相关政府信息", "Not held by the authority"), "条例第十条、第三十六条第（四）项、第（五）项", t => t.Outcomes.UnableToProvide.NotHeld),
                new("R3.4.2", new("2.没有现成信息需要另行制作", "Would have to be created"), "条例第三十八条", t => t.Outcomes.UnableToProvide.NeedsCreation),
                new("R3.4.3", new("3.补正后申请内容仍不明确", "Still unclear after correction"), "条例第二十九条第二款第（二）项、第三十条", t => t.Outcomes.UnableToProvide.StillUnclear),
            ]),
            new("R3.5", new("（五）不予处理", "Not processed"), source,
            [
                new("R3.5.1", new("1.信访举报投诉类申请", "Petition, report or complaint"), "条例第三十九条第一款", t => t.Outcomes.NotProcessed.PetitionOrComplaint),
                new("R3.5.2", new("2.重复申请", "Repeated request"), "条例第三十六条第（六）项", t => t.Outcomes.NotProcessed.Duplicate),
                new("R3.5.3", new("3.要求提供公开出版物", "Asks for a publication"), "条例第三十九条第二款", t => t.Outcomes.NotProcessed.PublicationRequest),
                new("R3.5.4", new("4.无正当理由大量反复申请", "Many repeated requests without good reason"), "条例第三十五条", t => t.Outcomes.NotProcessed.Excessive),
                new("R3.5.5", new("5.要求行政机关确认或重新出具已获取信息", "Asks to confirm or reissue information already obtained"), source, t => t.Outcomes.NotProcessed.ReconfirmOrReissue),
            ]),
            otherHandling,
            new("R3.7", new("（七）总计", "Total"), source, t => t.Outcomes.Total, Rules.OutcomeTotal),
        ]),
        new("R4", new("四、结转下年度继续办理", "4. Carried forward to next year"), "条例第三十三条", t => t.CarriedForward),
    ];

    static Column<RequestCounts>[] Columns(string source) =>
    [
        new("C1", new("自然人", "Natural persons"), source, r => r.NaturalPerson),
        new(new("法人或其他组织", "Legal persons and other organisations"), source,
        [
            new("C2", new("商业企业", "Commercial enterprises"), source, r => r.CommercialEnterprise),
            new("C3", new("科研机构", "Research institutions"), source, r => r.ResearchInstitution),
            new("C4", new("社会公益组织", "Public welfare organisations"), source, r => r.PublicWelfareOrganization),
            new("C5", new("法律服务机构", "Legal service organisations"), source, r => r.LegalServiceOrganization),
            new("C6", new("其他", "Other organisations"), source, r => r.OtherOrganization),
        ]),
        new("C7", new("总计", "Total"), source, r => r.Total, Rules.RowTotal),
    ];
}

/// <summary>Table four, word for word the same in every edition.</summary>
static class DisputeTable
{
    const string Law = "条例第五十条第（三）项、第五十一条";

    public static Table<TReport, ReviewAndLitigation> Create<TReport>(string source, int firstIndex) where TReport : AnnualReport =>
        new(new("T4", new("表四", "Table four"), new("组", "group"), IsSideBySide: true), r => r.ReviewAndLitigation,
        [
            new Block<ReviewAndLitigation, DisputeResults>(heading: null,
            [
                new("T4.1", new("行政复议", "Administrative review"), Law, t => t.AdministrativeReview),
                new(code: null, new("行政诉讼", "Administrative litigation"), Law,
                [
                    new("T4.2", new("未经复议直接起诉", "Litigation without prior review"), Law, t => t.DirectLitigation),
                    new("T4.3", new("复议后起诉", "Litigation after review"), Law, t => t.LitigationAfterReview),
                ]),
            ],
            [
                new("E1", new("结果维持", "Upheld"), source, r => r.Upheld),
                new("E2", new("结果纠正", "Corrected"), source, r => r.Corrected),
                new("E3", new("其他结果", "Other result"), source, r => r.OtherResult),
                new("E4", new("尚未审结", "Pending"), source, r => r.Pending),
                new("E5", new("总计", "Total"), source, r => r.Total, Rules.DisputeTotal),
            ]),
        ], firstIndex);
}
