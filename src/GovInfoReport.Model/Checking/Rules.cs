using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>The catalogue of rules. Names are permanent; a withdrawn name is not used again.</summary>
public static class Rules
{
    // What rests on no law or standard says so.
    const string Plausibility = "合理性核对，非官方规定";
    const string OfReading = "读取提示，非官方规定";

    internal static Text NotAssessableMessage { get; } = new(
        "{subject}无法核对（{summary}）：{detail}为空白；空白不等于 0。",
        "{subject} cannot be judged ({summary}): blank in {detail}; a blank is not zero.");

    /// <summary>Between reports there are more reasons than a blank: a year without a report, a unit that has not filed.</summary>
    internal static Text NotAssessableAcrossReports { get; } = new("{subject}无法核对（{summary}）：{detail}。", "{subject} cannot be judged ({summary}): {detail}.");

    static Text SumMessage { get; } = new("{subject}应为 {expected}，实为 {actual}（差 {difference}）。", "{subject}: expected {expected}, found {actual} ({difference}).");

    /// <summary>C7 is the sum of C1 to C6.</summary>
    public static Rule RowTotal { get; } = new("row-total", Severity.Error,
        new("各申请人类别之和等于总计列", "The total column equals the sum of the applicant columns"), SumMessage, null, SumRules.Judge)
    { Occasions = Occasions.Sums };

    /// <summary>R3.7 is the sum of the outcomes.</summary>
    public static Rule OutcomeTotal { get; } = new("outcome-total", Severity.Error,
        new("各项办理结果之和等于（七）总计", "The total of the outcomes is their sum"), SumMessage, null, SumRules.Judge)
    { Occasions = Occasions.Sums };

    /// <summary>The official 勾稽关系: R1 + R2 = R3.7 + R4.</summary>
    public static Rule Balance { get; } = new("balance", Severity.Error,
        new("第一项加第二项之和，等于第三项加第四项之和", "Received plus carried over equals outcomes plus carried forward"),
        new("{subject}按勾稽关系（第一项加第二项之和，等于第三项加第四项之和）应为 {expected}，实为 {actual}（差 {difference}）。",
            "{subject}: received plus carried over less outcomes makes {expected}, found {actual} ({difference})."), null, SumRules.Judge)
    { Occasions = Occasions.Sums };

    /// <summary>E5 is the sum of the results.</summary>
    public static Rule DisputeTotal { get; } = new("dispute-total", Severity.Error,
        new("各项结果之和等于总计", "The total of the results is their sum"), SumMessage, null, SumRules.Judge)
    { Occasions = Occasions.Sums };

    /// <summary>What is carried over from last year is what last year carried forward. In the columns before the total it is a warning.</summary>
    public static Rule CarryOver { get; } = new("carry-over", Severity.Error,
        new("上年结转数等于上年报告的结转下年度数", "What is carried over from last year is what last year's report carries forward"),
        new("{subject}应等于上年的“结转下年度继续办理”{expected}，实为 {actual}（差 {difference}）。",
            "{subject}: last year carried {expected} forward, found {actual} ({difference})."))
    { Scope = RuleScope.Series };

    /// <summary>The stock of rules and normative documents: last year's, with what was issued, without what was repealed.</summary>
    public static Rule InForceStock { get; } = new("in-force-stock", Severity.Warning,
        new("现行有效件数等于上年现行有效件数加本年制发、减本年废止", "What is in force is what was in force last year plus what was issued less what was repealed"),
        new("{subject}应为 {expected}（{detail}），实为 {actual}（差 {difference}）。", "{subject}: expected {expected} ({detail}), found {actual} ({difference})."), Plausibility)
    { Scope = RuleScope.Series };

    /// <summary>The stock of items in the edition of 2019: last year's items with their change.</summary>
    public static Rule ItemStock { get; } = new("item-stock", Severity.Warning,
        new("上一年项目数量等于上年报告的项目数量加其本年增/减", "The items of last year are those that last year's report starts from, with their change"),
        new("{subject}应为 {expected}（{detail}），实为 {actual}（差 {difference}）。", "{subject}: expected {expected} ({detail}), found {actual} ({difference})."), Plausibility)
    { Scope = RuleScope.Series };

    /// <summary>A figure more than five times last year's, or less than a fifth of it. As expected a finding gives last year's figure.</summary>
    public static Rule YearJump { get; } = new("year-jump", Severity.Info,
        new("与上年相比不超过五倍、不低于五分之一", "At most five times and at least a fifth of last year's figure"),
        new("{subject}为 {actual}，上年为 {expected}，相差五倍以上，请核实。", "{subject} is {actual}, last year {expected}: more than five times as many or less than a fifth."), Plausibility)
    { Scope = RuleScope.Series };

    /// <summary>A government's figure is the sum of those of its units.</summary>
    public static Rule RollUp { get; } = new("roll-up", Severity.Error,
        new("汇总数等于各分报之和", "The figure is the sum of those of the units"),
        new("{subject}应为各分报之和 {expected}，实为 {actual}（差 {difference}）。", "{subject}: the units' reports sum up to {expected}, found {actual} ({difference})."), "汇总核对，非格式规定")
    { Scope = RuleScope.RollUp };

    /// <summary>What was newly published is part of what is published.</summary>
    public static Rule PublishedWithinTotal { get; } = new("published-within-total", Severity.Warning,
        new("本年新公开数量不大于对外公开总数量", "What is newly published is at most what is published in all"),
        new("{subject}为 {actual}，大于对外公开总数量 {expected}。", "{subject} is {actual}, more than the {expected} published in all."), null, SumRules.Judge)
    { Edition = Edition.Of2019 };

    /// <summary>The text of a count is no whole number.</summary>
    public static Rule WholeNumber { get; } = new("whole-number", Severity.Error,
        new("件数为整数", "A count is a whole number"),
        new("{subject}应为整数，实为“{detail}”，未予采用。", "{subject}: expected a whole number, found \"{detail}\"; left blank."))
    { Scope = RuleScope.Reading };

    /// <summary>A section is missing.</summary>
    public static Rule SectionMissing { get; } = new("section-missing", Severity.Error,
        new("六个部分齐全", "All six sections are there"),
        new("缺少“{subject}”{detail}。", "The section \"{subject}\" is missing{detail}."), "条例第五十条", PresenceRules.SectionMissing)
    { Occasions = Occasions.Absence };

    /// <summary>Table two is of one edition, table three of the other.</summary>
    public static Rule HybridEdition { get; } = new("hybrid-edition", Severity.Warning,
        new("各表出自同一格式版本", "All tables are of one edition"), new("各表格式版本不一：{detail}。", "The tables are of different editions: {detail}."), OfReading)
    { Scope = RuleScope.Reading };

    /// <summary>A row or column that the form does not have.</summary>
    public static Rule UnknownLine { get; } = new("unknown-line", Severity.Warning,
        new("只有格式规定的行和列", "Only rows and columns of the form"), new("{detail}，未予采用。", "{detail}, and was left out."), OfReading)
    { Scope = RuleScope.Reading };

    /// <summary>A known variant of a label.</summary>
    public static Rule LabelVariant { get; } = new("label-variant", Severity.Info,
        new("栏目名称与格式一致", "Labels are those of the form"),
        new("{subject}在原文中作“{detail}”，按此栏读取。", "{subject} is published as \"{detail}\" and was read as such."), OfReading)
    { Scope = RuleScope.Reading };

    /// <summary>Run-together digits with more than one reading.</summary>
    public static Rule AmbiguousDigits { get; } = new("ambiguous-digits", Severity.Warning,
        new("数字可以唯一读出", "Figures can be read in one way only"),
        new("{subject}的数字无法唯一读出，留作空白：{detail}。", "{subject}: the figures can be read in more than one way and were left blank: {detail}."), OfReading)
    { Scope = RuleScope.Reading };

    /// <summary>All rules, in the order of judging.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        RowTotal, OutcomeTotal, Balance, DisputeTotal,
        new("non-negative", Severity.Error,
            new("数值不小于 0", "No figure is negative"),
            new("{subject}应不小于 0，实为 {actual}。", "{subject}: expected at least 0, found {actual}."), null, CellRules.NonNegative) { Occasions = Occasions.Negative },
        WholeNumber, SectionMissing, CarryOver, InForceStock, ItemStock, YearJump, RollUp, PublishedWithinTotal,
        new("blank-cell", Severity.Warning,
            new("没有空白格", "No cell is blank"),
            new("{subject}有 {actual} 个空白格：{detail}。", "{subject} has blank cells ({actual}): {detail}."), Plausibility, PresenceRules.BlankCells) { Occasions = Occasions.Negative },
        new("not-a-number", Severity.Warning,
            new("格内只有数字", "A cell holds a figure only"),
            new("{subject}的原文为“{detail}”，不是单纯的数字。", "{subject} is published as \"{detail}\", which is no plain number."), null, CellRules.NotANumber) { Occasions = Occasions.PublishedTexts },
        new("fee-precision", Severity.Info,
            new("收费金额（万元）至多 4 位小数，即精确到元", "The fee (in 10 000 yuan) has at most 4 decimals, that is to the yuan"),
            new("{subject}有 {actual} 位小数；保留 {expected} 位即精确到元。", "{subject} has {actual} decimals; {expected} already give the yuan."), Plausibility, CellRules.FeePrecision)
            { Edition = Edition.Of2021, Occasions = Occasions.Decimals },
        new("disputes-without-requests", Severity.Info,
            new("有复议诉讼的，通常也有申请", "Disputes usually follow from requests"),
            new("表三没有申请，表四却有 {actual} 件复议诉讼。", "Table three has no requests, but table four has {actual} disputes."), Plausibility, CellRules.DisputesWithoutRequests) { Occasions = Occasions.Disputes },
        new("litigation-exceeds-review", Severity.Info,
            new("复议后起诉通常不多于行政复议", "Lawsuits after a review are usually no more than reviews"),
            new("{subject}为 {actual}，多于行政复议总计 {expected}。", "{subject} is {actual}, more than the {expected} administrative reviews."), Plausibility, CellRules.LitigationExceedsReview) { Occasions = Occasions.Disputes },
        new("request-count-in-text", Severity.Info,
            new("第一部分所述申请件数与表三一致", "The requests stated in section one are those of table three"),
            new("第一部分称申请 {actual} 件，表三本年新收 {expected} 件{detail}。", "Section one speaks of {actual} requests, table three of {expected} newly received{detail}."), Plausibility, TextRules.RequestCount) { Occasions = Occasions.StatedRequests },
        new("thin-section", Severity.Warning,
            new("第一、第五部分有实质内容", "Sections one and five say something"),
            new("“{subject}”仅 {actual} 个字，应不少于 {expected} 个字。", "The section \"{subject}\" has {actual} characters, expected at least {expected}."), Plausibility, TextRules.ThinSection) { Occasions = Occasions.ThinProse },
        new("processing-fee", Severity.Warning,
            new("第六部分所述信息处理费不超过表二的收费金额", "The processing fee stated in section six is part of the fees of table two"),
            new("第六部分称收取信息处理费 {actual} 万元，多于表二行政事业性收费 {expected} 万元。",
                "Section six states a processing fee of {actual} (10 000 yuan), more than the fees of {expected} in table two."), "条例第四十二条", TextRules.ProcessingFee)
            { Edition = Edition.Of2021, Occasions = Occasions.StatedFee },
        new("credit-code", Severity.Warning,
            new("统一社会信用代码符合 GB 32100-2015", "The unified social credit code conforms to GB 32100-2015"),
            new("统一社会信用代码“{subject}”有误：{detail}。", "The unified social credit code \"{subject}\" is wrong: {detail}."), "GB 32100-2015", HeaderRules.CreditCode) { Occasions = Occasions.WrongCreditCode },
        new("late-publication", Severity.Warning,
            new("政府部门于次年 1 月 31 日前、县级以上地方政府于 3 月 31 日前公布", "Published by 31 January (governments: 31 March) of the following year"),
            new("公布日期 {detail}。", "Published on {detail}."), "条例第四十九条（未列明的机关比照）", HeaderRules.LatePublication) { Occasions = Occasions.LateDay },
        new("edition-for-year", Severity.Warning,
            new("2021 年度起用 2021 版格式，此前用 2019 版", "The edition of 2021 is for report years from 2021 on, that of 2019 for those before"),
            new("格式版本与年度不符：{detail}。", "The edition is not the one for the year: {detail}."), null, HeaderRules.EditionForYear) { Occasions = Occasions.OtherYear },
        HybridEdition, UnknownLine, LabelVariant, AmbiguousDigits,
    ];

    /// <summary>The rule of a name; null if there is none.</summary>
    public static Rule? Find(string name) => All.FirstOrDefault(rule => rule.Name == name);
}
