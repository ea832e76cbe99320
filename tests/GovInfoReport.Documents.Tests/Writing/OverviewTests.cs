using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The page over an archive: what it counts, and in which order it says it.</summary>
public class OverviewTests
{
    static readonly Finding Error = new(Rules.RowTotal, Outcome.Broken, ""), Blank = new(Rules.RowTotal, Outcome.NotAssessable, ""), Balance = new(Rules.Balance, Outcome.Broken, ""),
        Warning = new(Rules.PublishedWithinTotal, Outcome.Broken, ""), Note = new(Rules.LabelVariant, Outcome.Broken, "");

    static AnnualReport Of(string? name, int year = 2022, Edition edition = Edition.Of2021) => AnnualReport.Blank(edition, Authority.Named(name), year);

    static IDocument Page(ArchiveOverview overview)
    {
        using var output = new StringWriter();
        overview.Write(output);
        return new HtmlParser().ParseDocument(output.ToString());
    }

    static string[] Rows(IDocument page, string table) => [.. page.QuerySelectorAll($"#{table} tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent)))];

    static ArchiveOverview Archive(Language language)
    {
        var overview = new ArchiveOverview(language);
        overview.Add("d.json", Of("甲局"), Judgement.Sound);
        overview.Add("c.json", Of(null, 2021), new([Note, Blank]));
        overview.AddUnreadable("b.json", new("坏的", "broken file"));
        overview.Add("a.json", Of("甲局", 2020, Edition.Of2019), new([Note, Error, Error, Warning]), page: "a&b.html");
        overview.Add("e.json", Of("乙局"), new([Error, Balance]));
        return overview;
    }

    [Theory]
    [InlineData(Language.Zh, "5份报告,3个填报机关,2有错误,1无法读取,1有空白，无法全部核对,1无错误")]
    [InlineData(Language.En, "5reports,3authorities,2Broken,1Unreadable,1Not assessable,1Sound")]
    public void The_archive_is_counted(Language language, string expected)
    {
        Assert.Equal(5, Archive(language).Count);
        var tiles = Page(Archive(language)).QuerySelectorAll(".tiles li").ToArray();
        Assert.Equal(expected, string.Join(',', tiles.Select(tile => tile.TextContent)));
        Assert.Equal(",,broken,unreadable,not-assessable,sound", string.Join(',', tiles.Select(tile => tile.ClassName)));
    }

    /// <summary>The worst first: by verdict, then by errors, warnings and hints, then by file.</summary>
    [Theory]
    [InlineData("javascript:alert(1)", "found the scheme javascript")]
    [InlineData(" JavaScript:alert(1)", "found the scheme javascript")]
    [InlineData("java\tscript:alert(1)", "found control characters")]
    [InlineData("data:text/html,x", "found the scheme data")]
    public void What_is_run_where_it_is_clicked_is_no_address(string address, string found)
    {
        Assert.Contains(found, Assert.Throws<ArgumentException>("page", () => new ArchiveOverview().Add("a.json", Of("甲局", 2020, Edition.Of2019), new([]), page: address)).Message, StringComparison.Ordinal);
        Assert.Contains(found, Assert.Throws<ArgumentException>("Overview", () => new HtmlOptions { Overview = address }).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a%20b.html")]
    [InlineData("../a:b.html")]
    [InlineData("/a/b.html")]
    [InlineData("https://example.org/a.html")]
    [InlineData("http://example.org/a.html")]
    [InlineData("file:///a/b.html")]
    public void Addresses_of_pages_are_taken(string address) => Assert.Equal(address, new HtmlOptions { Overview = address }.Overview);

    [Fact]
    public void Reports_are_listed_the_worst_first()
    {
        var page = Page(Archive(Language.En));
        Assert.Equal(
        [
            "Authority | Year | Edition | Verdict | Error | Warning | Note | Rules | File",
            "甲局 | 2020 | 2019 | Broken | 2 | 1 | 1 | row-total, published-within-total, label-variant | a.json",
            "乙局 | 2022 | 2021 | Broken | 2 | 0 | 0 | row-total, balance | e.json",
            "broken file |  |  | Unreadable | 0 | 0 | 0 |  | b.json",
            "(authority not known) | 2021 | 2021 | Not assessable | 0 | 1 | 1 | row-total, label-variant | c.json",
            "甲局 | 2022 | 2021 | Sound | 0 | 0 | 0 |  | d.json",
        ], Rows(page, "reports"));
        var rows = page.QuerySelectorAll("#reports tbody tr").ToArray();
        // What a browser filters and sorts by. Rules are numbered as they come.
        Assert.Equal(["broken 2020 0 1 2", "broken 2022 1 3", "unreadable  ", "not-assessable 2021 0 1", "sound 2022 "], rows.Select(row => $"{row.GetAttribute("data-v")} {row.GetAttribute("data-y")} {row.GetAttribute("data-r")}"));
        Assert.Equal(["0", "0", "1", "2", "3"], rows.Select(row => row.Children[3].GetAttribute("data-k")));
        Assert.Equal(["a&b.html", null, null, null, null], rows.Select(row => row.QuerySelector("a")?.GetAttribute("href")));
        Assert.Equal(["n", "n", "n zero"], [rows[0].Children[4].ClassName, rows[0].Children[5].ClassName, rows[1].Children[5].ClassName]);
        Assert.Equal(["text up", "number down n", "number down n", "number up", "number down n", "number down n", "number down n", "text up", "text up"],
            page.QuerySelectorAll("#reports th").Select(head => $"{head.GetAttribute("data-kind")} {head.GetAttribute("data-first")} {head.ClassName}".TrimEnd()));
        page = Page(Archive(Language.Zh));
        Assert.Equal("机关 | 年度 | 版本 | 结论 | 错误 | 警告 | 提示 | 规则 | 文件", Rows(page, "reports")[0]);
        Assert.Equal(["坏的", "（机关名称不详）"], page.QuerySelectorAll("#reports tbody tr").Skip(2).Take(2).Select(row => row.Children[0].TextContent));
    }

    [Fact]
    public void Of_equal_reports_more_findings_come_first()
    {
        var overview = new ArchiveOverview();
        foreach (var (file, findings) in ((string, Finding[])[])[("f", []), ("e", []), ("d", [Note]), ("c", [Note, Note]), ("b", [Warning]), ("a", [Warning, Note])]) overview.Add(file, Of("甲局"), new([.. findings]));
        overview.Add("g", Of("甲局"), Judgement.Sound, verdict: Verdict.NotAssessable);
        Assert.Equal("gabcdef", string.Concat(Page(overview).QuerySelectorAll("#reports td.file").Select(cell => cell.TextContent)));
    }

    /// <summary>The severest rules first, then those that most reports break, then by name.</summary>
    [Fact]
    public void Rules_are_counted_by_year()
    {
        var page = Page(Archive(Language.En));
        Assert.Equal(["Rule | Severity | Findings | Reports | 2022 | 2021 | 2020", "row-total | Error | 4 | 3 | 1 | 1 | 2", "balance | Error | 1 | 1 | 1 | 0 | 0", "published-within-total | Warning | 1 | 1 | 0 | 0 | 1", "label-variant | Note | 2 | 2 | 0 | 1 | 1"],
            page.QuerySelectorAll("#rules tr").Select(row => string.Join(" | ", row.Children.Select(cell => (cell.QuerySelector("code") ?? cell).TextContent))));
        Assert.Equal(["1", "3", "2", "0"], page.QuerySelectorAll("#rules code").Select(code => code.GetAttribute("data-rule")));
        Assert.Equal(Rules.RowTotal.Summary.En, page.QuerySelector("#rules small")!.TextContent);
        Assert.Equal("规则 | 程度 | 发现 | 报告 | 2022 | 2021 | 2020", Rows(Page(Archive(Language.Zh)), "rules")[0]);
        // The same number of reports: by name.
        var overview = new ArchiveOverview();
        overview.Add("a", Of("甲局"), new([Error, Balance]));
        Assert.Equal(["balance", "row-total"], Page(overview).QuerySelectorAll("#rules code").Select(code => code.TextContent));
        overview = new ArchiveOverview();
        overview.Add("a", Of("甲局"), Judgement.Sound);
        Assert.Null(Page(overview).QuerySelector("#rules"));
    }

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, "Other years 1")]
    [InlineData(13, "Other years 3")]
    public void Ten_years_have_a_column_of_their_own(int years, string expected)
    {
        var overview = new ArchiveOverview(Language.En);
        for (var year = 0; year < years; year++) overview.Add($"{year}", Of("甲局", 2010 + year), new([Error]));
        var (heads, counts) = (Rows(Page(overview), "rules")[0].Split(" | ")[4..], Rows(Page(overview), "rules")[1].Split(" | ")[4..]);
        Assert.Equal([.. Enumerable.Range(0, 10).Select(i => $"{2010 + years - 1 - i} 1"), .. expected.Length == 0 ? Array.Empty<string>() : [expected]], heads.Zip(counts, (head, count) => $"{head} {count}"));
    }

    [Fact]
    public void Everything_that_is_there_can_be_chosen()
    {
        var page = Page(Archive(Language.En));
        Assert.Equal("All broken=Broken unreadable=Unreadable not-assessable=Not assessable sound=Sound", Choices("verdict"));
        Assert.Equal("All 2022=2022 2021=2021 2020=2020", Choices("year"));
        Assert.Equal("All 3=balance 0=label-variant 2=published-within-total 1=row-total", Choices("rule"));
        Assert.Equal("Search Verdict Year Rule Clear", $"{string.Join(' ', page.QuerySelectorAll("#filter label").Select(label => label.FirstChild!.TextContent))} {page.QuerySelector("#filter button")!.TextContent}");
        Assert.Equal("{0} of {1} shown", page.QuerySelector("#filter output")!.GetAttribute("data-text"));
        page = Page(Archive(Language.Zh));
        Assert.Equal("查找 结论 年度 规则 清除", $"{string.Join(' ', page.QuerySelectorAll("#filter label").Select(label => label.FirstChild!.TextContent))} {page.QuerySelector("#filter button")!.TextContent}");
        Assert.Equal("显示 {0} / {1} 份", page.QuerySelector("#filter output")!.GetAttribute("data-text"));
        Assert.Equal("全部 2022=2022 2021=2021 2020=2020", Choices("year"));

        string Choices(string name) => string.Join(' ', page.QuerySelectorAll($"#filter select[name={name}] option").Select(option => option.GetAttribute("value") is { Length: > 0 } value ? $"{value}={option.TextContent}" : option.TextContent));
    }

    [Theory]
    [InlineData(Language.Zh, "zh-CN", "政府信息公开工作年度报告核对总览", "规则与年度,全部报告", "各规则的发现数，按报告年度")]
    [InlineData(Language.En, "en", "Annual reports on the disclosure of government information: overview", "Rules and years,All reports", "Findings by rule and report year")]
    public void The_page_is_in_one_language(Language language, string code, string title, string heads, string caption)
    {
        var page = Page(Archive(language));
        Assert.Equal((code, title, title), (page.DocumentElement.GetAttribute("lang"), page.Title, page.QuerySelector("h1")!.TextContent));
        Assert.Equal((heads, caption), (string.Join(',', page.QuerySelectorAll("h2").Select(head => head.TextContent)), page.QuerySelector("#rules caption")!.TextContent));
    }

    /// <summary>A browser runs the script of the page and no other: its hash stands at the top.</summary>
    [Fact]
    public void Only_its_own_script_may_run()
    {
        var page = Page(Archive(Language.Zh));
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("script")!.TextContent)));
        Assert.Equal($"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{hash}'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
    }
}
