using System.Text.Json.Nodes;
using GovInfoReport.Documents;

namespace GovInfoReport.Cli.Tests;

/// <summary>Published documents as inputs: by content, in whatever encoding, one by one and in folders.</summary>
public class PublishedInputTests : CommandLine
{
    const string Page = "<html><head><meta charset=gb2312></head><body><h1>某局2022年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>依法公开。</p><p>二、主动公开政府信息情况</p>"
        + "<table><tr><td colspan=4>第二十条第（一）项</td></tr><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>1</td><td>&nbsp;</td><td>3</td></tr></table></body></html>";
    const string Markdown = "# 某局2021年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n|---|---|---|---|\n| 规章 | 1 | 2 | 3 |\n";

    static byte[] Gbk(string text) => ReadingOptions.EncodingByName("gbk")!.GetBytes(text);

    [Fact]
    public void A_page_in_GBK_becomes_JSON_whatever_its_name()
    {
        foreach (var name in (string[])["report.html", "report.txt", "report"])
        {
            var (status, output, _) = Run(["convert", Write(name, Gbk(Page))]);
            var report = JsonNode.Parse(output)!;
            Assert.Equal(0, status);
            Assert.Equal(("某局", 2022, 1, null, 3), ((string?)report["authority"]!["name"], (int)report["year"]!,
                (int?)report["proactiveDisclosure"]!["administrativeRules"]!["issued"], (int?)report["proactiveDisclosure"]!["administrativeRules"]!["repealed"], (int?)report["proactiveDisclosure"]!["administrativeRules"]!["inForce"]));
        }
    }

    [Fact]
    public void An_RTF_file_is_refused_as_such_whatever_its_name() =>
        Assert.Contains("an RTF file; save it as .docx", Run(["check", "--lang", "en", Write("report.doc", "{\\rtf1 x}")]).Output, StringComparison.Ordinal);

    /// <summary>Not as a shorter one: .NET by itself takes what was cut off for the end.</summary>
    [Fact]
    public void A_packed_archive_that_was_cut_off_cannot_be_read()
    {
        var packed = new MemoryStream();
        using (var stream = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
            for (var i = 0; i < 200; i++) stream.Write([.. Model.AnnualReport2021.Blank(Model.Authority.Named($"第{i}局"), 2022).ToUtf8Json(), (byte)'\n']);
        Assert.NotEqual(2, Run(["check", Write("whole.ndjson.gz", packed.ToArray())]).Status);
        foreach (var missing in (int[])[1, 8, 12, (int)packed.Length / 2])
            Assert.Equal(2, Run(["check", Write("cut.ndjson.gz", packed.ToArray()[..^missing])]).Status);
    }

    [Fact]
    public void Pages_of_a_run_that_was_killed_are_no_reports()
    {
        Write("a.html", Gbk(Page));
        foreach (var left in (string[])["overview_files.1.tmp", "overview_files.old.1.tmp"])
        {
            Directory.CreateDirectory(Path.Combine(Folder, left));
            Write($"{left}/00001.html", Gbk(Page));
        }
        Assert.Contains(": 1 report\n", Run(["check", "--lang", "en", "--format", "html", "-o", Path.Combine(Folder, "overview.html"), Folder]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_pages_Markdown_and_text_is_read_to_its_depth()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "b"));
        Write("a.html", Gbk(Page));
        Write("a.png", "no report");
        Write("b/c.md", Markdown);
        Write("b/d.htm", Page.Replace("gb2312", "utf-8", StringComparison.Ordinal));
        var (_, output, _) = Run(["check", "--format", "ndjson", Folder]);
        Assert.Equal([("a.html", 2022), ("b/c.md", 2021), ("b/d.htm", 2022)],
            Lines(output)[..^1].Select(line => JsonNode.Parse(line)!).Select(item => (Path.GetRelativePath(Folder, (string)item["input"]!).Replace('\\', '/'), (int)item["year"]!)));
    }

    [Fact]
    public void Kind_and_encoding_may_be_forced()
    {
        var page = Write("page.txt", Gbk("某局2022年政府信息公开工作年度报告<br>一、总体情况<br>依法公开。"));
        Assert.Equal(2, Run(["convert", page]).Status);
        var (status, output, _) = Run(["convert", "--kind", "html", "--encoding", "gbk", page]);
        Assert.Equal((0, "依法公开。"), (status, (string?)JsonNode.Parse(output)!["overview"]));
        Assert.Equal(2, Run(["convert", "--kind", "xls", page]).Status);
        var (wrong, _, error) = Run(["check", "--encoding", "no-such", page]);
        Assert.Equal(2, wrong);
        Assert.Contains("no-such", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("某局-2023.html", 2023)]
    [InlineData("2023年报.html", 2023)]
    [InlineData("2023-01-20.html", null)]
    [InlineData("2022-2023.html", null)]
    [InlineData("report.html", null)]
    public void A_year_that_the_document_does_not_say_is_that_of_the_file_name(string name, int? year)
    {
        var (status, output, _) = Run(["convert", Write(name, "<p>一、总体情况</p><p>依法公开。</p>")]);
        Assert.Equal(year is null ? 2 : 0, status);
        if (year is not null) Assert.Equal(year, (int)JsonNode.Parse(output)!["year"]!);
    }

    [Fact]
    public void Text_that_starts_with_a_bracket_is_no_JSON()
    {
        var (status, output, _) = Run(["convert", Write("a.txt", "[首页]\n某局2022年政府信息公开工作年度报告\n一、总体情况\n依法公开。")]);
        Assert.Equal((0, 2022), (status, (int)JsonNode.Parse(output)!["year"]!));
    }

    [Fact]
    public void Series_rollup_and_repair_read_pages_too()
    {
        var (page, markdown) = (Write("a.html", Gbk(Page)), Write("b.md", Markdown));
        Assert.Contains("2022", Run(["series", page, markdown]).Output, StringComparison.Ordinal);
        Assert.Equal(1, (int?)JsonNode.Parse(Run(["rollup", "--encoding", "gbk", page]).Output)!["proactiveDisclosure"]!["administrativeRules"]!["issued"]);
        Assert.Equal(0, Run(["repair", "--kind", "html", page]).Status);
    }
}
