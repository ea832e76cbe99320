using System.Text;
using System.Text.RegularExpressions;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>The published figures of real reports, each in the pages of other sites.</summary>
public partial class SiteVariantTests
{
    static readonly string[] Reports = ["huaian-2024.pdf", "shanghai-office-2019.html", "pingtan-area-2022.txt"];

    public static TheoryData<string, string> All => new(from report in Reports from variant in SiteVariant.All select (report, variant.Name));

    [Theory]
    [MemberData(nameof(All))]
    public void The_published_figures_are_read_from_any_site(string name, string variant)
    {
        var site = SiteVariant.All.Single(each => each.Name == variant);
        var published = PublishedReports.ReportOf(name);
        var page = Page(published);
        Assert.Equal(site == SiteVariant.All[0], site.Apply(page) == page);
        var reading = PublishedReport.Read(Encoding.UTF8.GetBytes(Plain(site.Apply(page))));
        Assert.True(reading.Report is not null, reading.Refusal?.En);
        Assert.All(published.Form.Cells, cell => Assert.Equal(cell.Read(published), cell.Read(reading.Report)));
        Assert.Equal((published.Year, published.Edition), (reading.Report.Year, reading.Report.Edition));
        Assert.Equal("淮安市人民政府", reading.Report.Authority.Name);
        Assert.Equal(site.IsKept, reading.Report.AsPublished.Count > 0);
        Assert.EndsWith("依法公开。", reading.Report.Overview, StringComparison.Ordinal);
        Assert.Equal("无。", reading.Report.OtherMatters);
        Assert.DoesNotContain(reading.Notes, note => note.Rule == Rules.AmbiguousDigits || (note.Rule == Rules.UnknownLine && TableShown.Left(note) is not ("备注" or "— 3 —")));
    }

    [Theory]
    [InlineData("<img src=\"page1.png\"><img src=\"page2.png\">", "a document without text")]
    [InlineData("<frameset cols=20%,80%><frame src=menu.html><frame src=report.html></frameset>", "a document without text")]
    [InlineData("<div id=app></div><script>render('三、收到和处理政府信息公开申请情况')</script><noscript>请启用脚本</noscript>", "a document without text")]
    [InlineData("<p>附件：<a href=a.pdf>某局2024年政府信息公开工作年度报告.pdf</a></p>", "has none of them")]
    public void A_page_that_does_not_hold_the_report_is_refused_in_words(string body, string found)
    {
        var reading = PublishedReport.Read(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>某局2024年政府信息公开工作年度报告</title></head><body>{body}</body></html>"));
        Assert.Null(reading.Report);
        Assert.Contains(found, reading.Refusal!.Value.En, StringComparison.Ordinal);
    }

    /// <summary>A page of the official layout.</summary>
    static string Page(AnnualReport published)
    {
        var report = published with { Authority = Authority.Named("淮安市人民政府"), Overview = "依法公开。", ProblemsAndImprovements = "还不够。", OtherMatters = "无。", AsPublished = PublishedTexts.None };
        using var output = new StringWriter();
        ReportHtml.Write(report, output);
        return Hint().Replace(output.ToString(), "");
    }

    /// <summary>The page without what only ours say.</summary>
    static string Plain(string page) => Own().Replace(page, "");

    [GeneratedRegex(" (?:data-[a-z-]+|title|scope|class)(?:=\"[^\"]*\")?(?=[^<]*>)")]
    private static partial Regex Hint();

    [GeneratedRegex(" id=\"[^\"]*\"|<style>.*?</style>|<title>.*?</title>|<meta name[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Own();
}
