namespace GovInfoReport.Model.Tests;

/// <summary>The rules that are no sums, each where it is broken, where it just holds, and where it has nothing to say.</summary>
public partial class RuleTests
{
    static readonly AnnualReport2021 Zero = (AnnualReport2021.Blank(Authority.Named("某局"), 2022) with
    {
        Overview = "本机关依法做好公开工作。",
        ProblemsAndImprovements = "公开内容还不够全面，今后改进。",
        OtherMatters = "无",
    }).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

    // The contract, §3.
    const string Catalogue = """
        row-total error, outcome-total error, balance error, dispute-total error, non-negative error, whole-number error, section-missing error,
        carry-over error, in-force-stock warning, item-stock warning, year-jump info, roll-up error,
        published-within-total warning 2019, blank-cell warning, not-a-number warning, fee-precision info 2021, disputes-without-requests info, litigation-exceeds-review info,
        request-count-in-text info, thin-section warning, processing-fee warning 2021, credit-code warning, late-publication warning,
        edition-for-year warning, hybrid-edition warning, unknown-line warning, label-variant info, ambiguous-digits warning
        """;

    [Fact]
    public void The_catalogue_is_that_of_the_contract()
    {
        Assert.Equal(Catalogue.ReplaceLineEndings(" ").Split(',', StringSplitOptions.TrimEntries),
            Rules.All.Select(rule => $"{rule.Name} {rule.Severity.ToString().ToLowerInvariant()}{(rule.Edition is { } edition ? $" {(int)edition}" : "")}"));
        Assert.Equal(["whole-number", "hybrid-edition", "unknown-line", "label-variant", "ambiguous-digits"], Rules.All.Where(rule => rule.Scope == RuleScope.Reading).Select(rule => rule.Name));
        Assert.Equal(["carry-over", "in-force-stock", "item-stock", "year-jump"], Rules.All.Where(rule => rule.Scope == RuleScope.Series).Select(rule => rule.Name));
        Assert.Equal(["roll-up"], Rules.All.Where(rule => rule.Scope == RuleScope.RollUp).Select(rule => rule.Name));
        Assert.All(Rules.All, rule => Assert.Equal(rule.Scope == RuleScope.Report, rule.Judge is not null));
        Assert.All(Rules.All, rule => Assert.Matches("[\u4e00-\u9fff]{3}", rule.Summary.Zh + rule.Message.Zh));
        Assert.All(Rules.All, rule => Assert.Matches("^[A-Z][ -~]{9,}$", rule.Summary.En));
        Assert.All(Rules.All, rule => Assert.EndsWith("。", rule.Message.Zh, StringComparison.Ordinal));
        Assert.All(Rules.All, rule => Assert.EndsWith(".", rule.Message.En, StringComparison.Ordinal));
        Assert.All(Rules.All, rule => Assert.Equal("0.1.0", rule.Since));
        Assert.All(Rules.All, rule => Assert.Same(rule, Rules.Find(rule.Name)));
        Assert.Null(Rules.Find("row-totals"));
        Assert.Equal("row-total", Rules.RowTotal.ToString());
    }

    [Theory]
    // Each rule in both languages, with the numbers.
    [InlineData("R1:C1", "1", "row-total R1", "表三“一、本年新收政府信息公开申请数量”一行、“总计”一列应为 1，实为 0（差 −1）。", "Table three, row \"1. Requests newly received this year\", column \"Total\": expected 1, found 0 (−1).")]
    [InlineData("R3.7:C1", "11", "outcome-total C1", "表三“（七）总计”一行、“自然人”一列应为 0，实为 11（差 +11）。", "Table three, row \"Total\", column \"Natural persons\": expected 0, found 11 (+11).")]
    [InlineData("R4:C3", "2", "balance C3", "表三“四、结转下年度继续办理”一行、“科研机构”一列按勾稽关系（第一项加第二项之和，等于第三项加第四项之和）应为 0，实为 2（差 +2）。", "Table three, row \"4. Carried forward to next year\", column \"Research institutions\": received plus carried over less outcomes makes 0, found 2 (+2).")]
    [InlineData("T4.3:E5", "3", "dispute-total T4.3", "表四“复议后起诉”一组、“总计”一列应为 0，实为 3（差 +3）。", "Table four, group \"Litigation after review\", column \"Total\": expected 0, found 3 (+3).")]
    [InlineData("T2.5.1:D1", "-2", "non-negative T2.5.1:D1", "表二“行政许可”一行、“本年处理决定数量”一列应不小于 0，实为 −2。", "Table two, row \"Licensing\", column \"Decisions this year\": expected at least 0, found −2.")]
    [InlineData("T2.8.1:D1", "-0.25", "non-negative T2.8.1:D1", "表二“行政事业性收费”一行、“本年收费金额（单位：万元）”一列应不小于 0，实为 −0.25。", "Table two, row \"Administrative fees\", column \"Amount collected this year (10 000 yuan)\": expected at least 0, found −0.25.")]
    [InlineData("T2.8.1:D1", "1.00001", "fee-precision T2.8.1", "表二“行政事业性收费”一行、“本年收费金额（单位：万元）”一列有 5 位小数；保留 4 位即精确到元。", "Table two, row \"Administrative fees\", column \"Amount collected this year (10 000 yuan)\" has 5 decimals; 4 already give the yuan.")]
    [InlineData("T4.3:E5", "1", "litigation-exceeds-review", "表四“复议后起诉”一组、“总计”一列为 1，多于行政复议总计 0。", "Table four, group \"Litigation after review\", column \"Total\" is 1, more than the 0 administrative reviews.")]
    [InlineData("T4.1:E5", "4", "disputes-without-requests", "表三没有申请，表四却有 4 件复议诉讼。", "Table three has no requests, but table four has 4 disputes.")]
    [InlineData("T2.1.1:D1", null, "blank-cell T2", "表二有 1 个空白格：T2.1.1:D1。", "Table two has blank cells (1): T2.1.1:D1.")]
    [InlineData("R1:C7", null, "row-total R1", "表三“一、本年新收政府信息公开申请数量”一行、“总计”一列无法核对（各申请人类别之和等于总计列）：R1:C7为空白；空白不等于 0。", "Table three, row \"1. Requests newly received this year\", column \"Total\" cannot be judged (The total column equals the sum of the applicant columns): blank in R1:C7; a blank is not zero.")]
    public void A_message_names_place_and_numbers_in_the_words_of_the_form(string cell, string? figure, string place, string zh, string en)
    {
        var report = Zero.With(Form.Of2021[cell], figure is null ? null : decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture));
        var finding = Assert.Single(report.Check().Findings, finding => finding.ToString().StartsWith($"[{place}]", StringComparison.Ordinal));
        Assert.Equal($"[{place}] {zh}", finding.ToString());
        Assert.Equal($"[{place}] {en}", finding.ToString(Language.En));
    }

    [Fact]
    public void Findings_of_sums_say_where_and_what()
    {
        var finding = Assert.Single(Zero.With(Form.Of2021["R2:C7"], 5).Check().Findings, finding => finding.Rule == Rules.Balance);
        Assert.Equal(("C7", "/requests/carriedForward/total", 5, 0, Severity.Error, Outcome.Broken, "国办公开办函〔2021〕30号"),
            (finding.Place, finding.Pointer, finding.Expected, finding.Actual, finding.Severity, finding.Outcome, finding.Source));
        Assert.Equal(["/requests/received/total", "/requests/carriedOver/total", "/requests/outcomes/total/total"], finding.Related);
    }

    [Fact]
    public void A_rule_that_cannot_be_judged_is_no_error()
    {
        var judgement = Zero.With(Form.Of2021["R2:C7"], null).Check();
        Assert.Equal(Verdict.NotAssessable, judgement.Verdict);
        var finding = Assert.Single(judgement.Findings, finding => finding.Rule == Rules.Balance);
        Assert.Equal((Severity.Warning, Outcome.NotAssessable, null, null), (finding.Severity, finding.Outcome, finding.Expected, finding.Actual));
        Assert.Equal(Verdict.Broken, Zero.With([KeyValuePair.Create(Form.Of2021["R2:C7"], (decimal?)null), KeyValuePair.Create(Form.Of2021["R1:C1"], (decimal?)1)]).Check().Verdict);
    }

    [Fact]
    public void Many_blanks_are_counted_and_the_first_are_named()
    {
        var blank = AnnualReport2021.Blank(Authority.Named(null), 2022).With(Form.Of2021["R1:C1"], 0);
        var finding = Assert.Single(blank.Check().Findings, finding => finding is { Rule.Name: "blank-cell" });
        Assert.Equal(("T3", "/requests", 174), (finding.Place, finding.Pointer, finding.Actual));
        Assert.Equal(174, finding.Related.Length);
        Assert.Equal("R1:C2、R1:C3、R1:C4、R1:C5、R1:C6、R1:C7、R2:C1、R2:C2、R2:C3、R2:C4 等 174 格", finding.Detail.Zh);
        Assert.Equal("R1:C2, R1:C3, R1:C4, R1:C5, R1:C6, R1:C7, R2:C1, R2:C2, R2:C3, R2:C4 and 164 more", finding.Detail.En);
        Assert.Equal("R1:C7、R1:C2、R1:C3、R1:C4、R1:C5 等 6 格", Assert.Single(blank.Check().Findings, finding => finding is { Rule.Name: "row-total", Place: "R1" }).Detail.Zh);
    }

    [Theory]
    [InlineData("R1:C7= R1:C1=", "R1:C7、R1:C1", "R1:C7, R1:C1")]
    [InlineData("R1:C1= R1:C2= R1:C3= R1:C4= R1:C5=", "R1:C1、R1:C2、R1:C3、R1:C4、R1:C5", "R1:C1, R1:C2, R1:C3, R1:C4, R1:C5")]
    public void A_few_blanks_are_all_named(string blanks, string zh, string en) =>
        Assert.Equal(new Text(zh, en), Assert.Single(Zero.With(Figures.Parse(blanks)).Check().Findings, finding => finding is { Rule.Name: "row-total", Place: "R1" }).Detail);

    [Fact]
    public void A_section_is_missing_if_it_has_no_text_or_its_table_no_figure_and_no_mark()
    {
        var blank = AnnualReport2021.Blank(Authority.Named(null), 2022);
        Assert.Equal(["S1 /overview", "S2 /proactiveDisclosure", "S3 /requests", "S4 /reviewAndLitigation", "S5 /problemsAndImprovements", "S6 /otherMatters"], Missing(blank));
        Assert.DoesNotContain(blank.Check().Findings, finding => finding.Rule.Name == "blank-cell");
        Assert.Equal(["S2 /proactiveDisclosure", "S4 /reviewAndLitigation"], Missing(blank.With(Form.Of2021["R4:C7"], 0) with { Overview = "", ProblemsAndImprovements = "", OtherMatters = "" }));

        var marked = Zero.With(Form.Of2021.Tables[0].Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)null))) with { AsPublished = PublishedTexts.None.With("/proactiveDisclosure/licensing/decisions", "/") };
        Assert.Empty(Missing(marked));
        Assert.Equal(["blank-cell T2"], Findings(marked));
        Assert.Equal(["S2 /proactiveDisclosure"], Missing(marked with { AsPublished = PublishedTexts.None.With("/requests/received/total", "/") }));
        Assert.Equal("[section-missing S2] 缺少“二、主动公开政府信息情况”（表中没有任何数据）。", marked.Check(RuleSet.Empty.With(Rules.SectionMissing)).Findings.Concat(blank.Check().Findings).First(finding => finding.Place == "S2").ToString());
        Assert.Equal("The section \"Proactive disclosure\" is missing (its table has no figure at all).", blank.Check().Findings.First(finding => finding is { Rule.Name: "section-missing", Place: "S2" }).Message.En);
        Assert.Equal("[section-missing S6] The section \"Other matters\" is missing.", blank.Check().Findings.First(finding => finding.Place == "S6").ToString(Language.En));

        static IEnumerable<string> Missing(AnnualReport report) => report.Check().Findings.Where(finding => finding.Rule == Rules.SectionMissing).Select(finding => $"{finding.Place} {finding.Pointer}");
    }

    [Theory]
    [InlineData("/", false)]
    [InlineData(" —— ", false)]
    [InlineData("无", false)]
    [InlineData("", false)]
    [InlineData("－", false)]
    [InlineData("22（其中修订16件）", true)]
    [InlineData("无数据", true)]
    [InlineData("-2", true)]
    public void A_published_text_that_is_no_blank_mark_is_no_number(string text, bool broken)
    {
        var findings = (Zero with { AsPublished = PublishedTexts.None.With("/requests/received/total", text) }).Check().Findings;
        Assert.Equal(broken ? ["not-a-number R1:C7"] : [], findings.Select(Named));
        if (broken) Assert.Equal($"[not-a-number R1:C7] 表三“一、本年新收政府信息公开申请数量”一行、“总计”一列的原文为“{text}”，不是单纯的数字。", findings[0].ToString());
        if (broken) Assert.Equal(("/requests/received/total", 0, null), (findings[0].Pointer, findings[0].Actual, findings[0].Expected));
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("1.0001", 0)]
    [InlineData("1.00010000", 0)]
    [InlineData("24252.311082", 6)]
    public void The_fee_is_exact_to_the_yuan(string amount, int decimals)
    {
        var findings = Zero.With(Form.Of2021["T2.8.1:D1"], decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).Check().Findings;
        Assert.Equal(decimals == 0 ? [] : [(decimal?)decimals], findings.Select(finding => finding.Actual));
    }

    [Theory]
    [InlineData("R1:C7=0 R2:C7=0 T4.1:E5=1", true)]
    [InlineData("R1:C7=1 R2:C7=0 T4.1:E5=1", false)]
    [InlineData("R1:C7=0 R2:C7=1 T4.2:E5=1", false)]
    [InlineData("R1:C7= R2:C7=0 T4.2:E5=1", false)]
    [InlineData("R1:C7=0 R2:C7= T4.2:E5=1", false)]
    [InlineData("R1:C7=0 R2:C7=0 T4.2:E5=", false)]
    [InlineData("R1:C7=0 R2:C7=0 T4.2:E1=1", true)]
    [InlineData("R1:C7=0 R2:C7=0 T4.2:E5=1 T4.1:E5=-1", true)]
    public void Disputes_without_requests_are_worth_a_look(string figures, bool broken) => Assert.Equal(broken, Broken("disputes-without-requests", Zero.With(Figures.Parse(figures))));

    [Theory]
    [InlineData("T4.3:E5=2 T4.1:E5=1", true)]
    [InlineData("T4.3:E5=1 T4.1:E5=1", false)]
    [InlineData("T4.3:E5=1 T4.1:E5=", false)]
    [InlineData("T4.3:E5= T4.1:E5=0", false)]
    public void Lawsuits_after_a_review_are_no_more_than_reviews(string figures, bool broken) => Assert.Equal(broken, Broken("litigation-exceeds-review", Zero.With(Figures.Parse(figures))));

    [Theory]
    [InlineData("11371082004230911E", null, null)]
    [InlineData(null, null, null)]
    [InlineData("11371082", "应为 18 位，实为 8 位", "expected 18 characters, found 8")]
    [InlineData("1137108200423091IE", "含有数字和大写字母（I、O、S、V、Z 除外）以外的字符", "it has characters other than digits and capitals without I, O, S, V, Z")]
    [InlineData("11371082004230911F", "第 18 位校验码不符", "the check character, the 18th, does not fit")]
    [InlineData("110000000000000003", "第 17 位（组织机构代码校验码）不符", "the 17th character, the check character of the organisation code, does not fit")]
    public void A_credit_code_that_cannot_be_right_is_said(string? code, string? zh, string? en)
    {
        if (zh?.StartsWith("第 17", StringComparison.Ordinal) == true)
            code = "0123456789ABCDEFGHJKLMNPQRTUWXY".Select(last => "11371082004230912" + last).Single(candidate => new CreditCode(candidate).Defect == CreditCodeDefect.OrganizationCheckCharacter);
        var report = Zero with { Authority = Zero.Authority with { CreditCode = code is null ? null : new(code) } };
        Assert.Equal(zh is null ? [] : [$"[credit-code] 统一社会信用代码“{code}”有误：{zh}。"], report.Check().Findings.Select(finding => finding.ToString()));
        if (zh is null) return;
        Assert.Equal($"The unified social credit code \"{code}\" is wrong: {en}.", report.Check().Findings[0].Message.En);
        Assert.Equal(("/authority/creditCode", "GB 32100-2015"), (report.Check().Findings[0].Pointer, report.Check().Findings[0].Source));
    }

    [Theory]
    [InlineData(AuthorityKind.Department, "2023-01-31", null)]
    [InlineData(AuthorityKind.Department, "2023-02-01", "2023-01-31")]
    [InlineData(AuthorityKind.Township, "2023-02-01", "2023-01-31")]
    [InlineData(AuthorityKind.EmpoweredOrganization, "2023-02-01", "2023-01-31")]
    [InlineData(AuthorityKind.StateCouncilBody, "2023-02-01", "2023-01-31")]
    [InlineData(AuthorityKind.Other, "2024-02-01", "2023-01-31")]
    [InlineData(AuthorityKind.Government, "2023-03-31", null)]
    [InlineData(AuthorityKind.Government, "2023-04-01", "2023-03-31")]
    [InlineData(null, "2023-03-31", null)]
    [InlineData(null, "2023-04-01", "2023-03-31")]
    [InlineData(AuthorityKind.Department, null, null)]
    public void A_report_is_published_in_time(AuthorityKind? kind, string? day, string? deadline)
    {
        var report = Zero with { Authority = Zero.Authority with { Kind = kind }, PublishedOn = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) };
        var finding = report.Check().Findings.SingleOrDefault();
        Assert.Equal(deadline is null ? null : $"[late-publication] 公布日期 {day}，晚于 {deadline}。", finding?.ToString());
        if (finding is null) return;
        Assert.Equal($"Published on {day}, expected by {deadline}.", finding.Message.En);
        Assert.Equal(("/publishedOn", "条例第四十九条（未列明的机关比照）"), (finding.Pointer, finding.Source));
        Assert.Equal(["/year", "/authority/kind"], finding.Related);
        Assert.Empty((report with { Year = 9999 }).Check().Findings);
    }

    [Theory]
    [InlineData(2020, true)]
    [InlineData(2021, false)]
    [InlineData(2030, false)]
    public void The_edition_of_2021_is_for_the_years_from_2021(int year, bool broken)
    {
        var findings = (Zero with { Year = year }).Check().Findings;
        Assert.Equal(broken ? [$"[edition-for-year] 格式版本与年度不符：{year} 年度，2021 版格式。"] : [], findings.Select(finding => finding.ToString()));
        if (broken) Assert.Equal(("/edition", "/year", $"The edition is not the one for the year: year {year}, edition of 2021."), (findings[0].Pointer, Assert.Single(findings[0].Related), findings[0].Message.En));
    }

    [Theory]
    [InlineData(5, 5, false)]
    [InlineData(5, 6, false)]
    [InlineData(6, 5, true)]
    public void In_2019_what_is_newly_published_is_part_of_all(int newly, int total, bool broken)
    {
        var form = Form.Of2019;
        var zero = AnnualReport2019.Blank(Authority.Named("某局"), 2020).With(form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0))) with
        {
            Overview = Zero.Overview,
            ProblemsAndImprovements = Zero.ProblemsAndImprovements,
            OtherMatters = "无",
        };
        Assert.Empty(Findings(zero.With(form["T2.6.1:D2"], -18)));
        Assert.Equal(["edition-for-year"], Findings(zero with { Year = 2021 }));
        var findings = zero.With(form["T2.1.2:D2"], newly).With(form["T2.1.2:D3"], total).Check().Findings;
        Assert.Equal(broken ? ["[published-within-total T2.1.2] 表二“规范性文件”一行、“本年新公开数量”一列为 6，大于对外公开总数量 5。"] : [], findings.Select(finding => finding.ToString()));
        if (broken) Assert.Equal(("/proactiveDisclosure/normativeDocuments/newlyPublished", 5, 6, "国办公开办函〔2019〕60号"), (findings[0].Pointer, findings[0].Expected, findings[0].Actual, findings[0].Source));
        if (broken) Assert.Equal("Table two, row \"Normative documents\", column \"Newly published this year\" is 6, more than the 5 published in all.", findings[0].Message.En);
    }

    [Fact]
    public void A_cell_where_a_negative_figure_is_legal_may_be_negative()
    {
        var negative = Zero.With(Form.Of2021["T2.5.1:D1"], -1);
        Assert.Equal(["non-negative T2.5.1:D1"], Findings(negative));
        Assert.Empty(Findings(negative.With(Form.Of2021["T2.5.1:D1"], 0)));
    }

    static string Named(Finding finding) => finding.Place is null ? finding.Rule.Name : $"{finding.Rule.Name} {finding.Place}";

    static IEnumerable<string> Findings(AnnualReport report) => report.Check().Findings.Select(Named);

    static bool Broken(string rule, AnnualReport report) => report.Check().Findings.Any(finding => finding.Rule.Name == rule);
}
