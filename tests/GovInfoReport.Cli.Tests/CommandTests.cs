using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Cli.Tests;

/// <summary>The command as the shell sees it: what it prints, where, and its exit status.</summary>
public sealed class CommandTests : CommandLine
{
    static readonly string Huiyuan = Path.Combine(AppContext.BaseDirectory, "reports", "huiyuan-2021.txt");

    static readonly AnnualReport2021 Sound = (AnnualReport2021.Blank(Authority.Named("某局"), 2022) with
    {
        Overview = "本机关依法做好公开工作。",
        ProblemsAndImprovements = "公开内容还不够全面，今后改进。",
        OtherMatters = "无",
    }).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

    static readonly AnnualReport2021 Broken = Sound.With(Form.Of2021["R1:C7"], 3);
    static readonly AnnualReport2021 Unassessable = Sound.With(Form.Of2021["R1:C7"], null);

    [Fact]
    public void The_published_report_has_one_error_and_exit_status_1()
    {
        var (status, output, error) = Run(["check", Huiyuan]);
        Assert.Equal((1, ""), (status, error));
        Assert.Contains("汇源办事处 2021 年度报告（2021 版格式）", output, StringComparison.Ordinal);
        Assert.Equal(["  错误 [non-negative T2.5.1:D1] 表二“行政许可”一行、“本年处理决定数量”一列应不小于 0，实为 −2。依据：国办公开办函〔2021〕30号"], Lines(output).Where(line => line.Contains("错误 [", StringComparison.Ordinal)));
        Assert.All(Lines(output)[3..^2], line => Assert.StartsWith("  提示 [label-variant ", line, StringComparison.Ordinal));
        Assert.Equal("共 1 份报告：0 份无错误，1 份有错误，0 份有空白而无法核对，0 份无法读取。", Lines(output)[^1]);
        Assert.DoesNotContain('\e', output);
    }

    [Fact]
    public void English_is_there_for_the_asking()
    {
        var (_, output, _) = Run(["check", "--lang", "en", "--min-severity", "error", Huiyuan]);
        Assert.Equal([$"{Huiyuan}: 汇源办事处, report for 2021 (edition of 2021)", "  broken", "  error   [non-negative T2.5.1:D1] Table two, row \"Licensing\", column \"Decisions this year\": expected at least 0, found −2.", "1 report: 0 sound, 1 broken, 0 not assessable, 0 unreadable."], Lines(output));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("ndjson")]
    public void Programs_get_an_object_for_each_report_and_a_summary(string format)
    {
        var file = Write("reports.ndjson", $"\uFEFF{Sound.ToJson()}\r\n\n{Broken.ToJson()}\n {{\"edition\":\"1999\"}}\n{Unassessable.ToJson()}");
        var (status, output, error) = Run(["check", "--format", format, file, Huiyuan]);
        Assert.Equal((2, ""), (status, error));
        var objects = format == "json" ? [.. JsonNode.Parse(output)!.AsArray()] : Lines(output).Select(line => JsonNode.Parse(line)).ToArray();

        Assert.Equal(["sound", "broken", "unreadable", "notAssessable", "broken"], objects[..^1].Select(item => (string?)item!["verdict"]));
        Assert.Equal([1L, 3, 4, 5, null], objects[..^1].Select(item => (long?)item!["line"]));
        Assert.All(objects[..^1], item => Assert.Equal(["input", "line", "edition", "year", "authority", "verdict", "findings"], item!.AsObject().Select(member => member.Key).Take(7)));
        Assert.Equal(("2021", 2022, "某局", file), ((string?)objects[0]!["edition"], (int?)objects[0]!["year"], (string?)objects[0]!["authority"], (string?)objects[0]!["input"]));

        var finding = objects[1]!["findings"]![0]!;
        Assert.Equal("""{"rule":"row-total","place":"R1","severity":"error","outcome":"broken","pointer":"/requests/received/total","related":["/requests/received/naturalPerson","/requests/received/commercialEnterprise","/requests/received/researchInstitution","/requests/received/publicWelfareOrganization","/requests/received/legalServiceOrganization","/requests/received/otherOrganization"],"expected":0,"actual":3,"message":"表三“一、本年新收政府信息公开申请数量”一行、“总计”一列应为 0，实为 3（差 +3）。","source":"国办公开办函〔2021〕30号"}""",
            finding.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        Assert.Equal("notAssessable", (string?)objects[3]!["findings"]![0]!["outcome"]);
        Assert.Equal(("/edition", "第 4 行第 13 字节（/edition）：应为 \"2019\"、\"2021\"，实为文本“1999”。"), ((string?)objects[2]!["error"]!["pointer"], (string?)objects[2]!["error"]!["message"]));
        Assert.Equal("""{"summary":{"reports":5,"sound":1,"broken":2,"notAssessable":1,"unreadable":1,"findingsByRule":{"balance":2,"blank-cell":1,"label-variant":3,"non-negative":1,"row-total":2}}}""", objects[^1]!.ToJsonString());
    }

    [Fact]
    public void The_least_severity_changes_what_is_shown_and_nothing_else()
    {
        var (status, output, _) = Run(["check", "--format", "ndjson", "--min-severity", "error", Write("a.json", Unassessable.ToJson()), Huiyuan]);
        Assert.Equal(1, status);
        Assert.Equal(["notAssessable", "broken"], Lines(output)[..^1].Select(line => (string?)JsonNode.Parse(line)!["verdict"]));
        Assert.Equal("""{"non-negative":1}""", JsonNode.Parse(Lines(output)[^1])!["summary"]!["findingsByRule"]!.ToJsonString());
    }

    [Fact]
    public void Standard_input_is_NDJSON()
    {
        var (status, output, _) = Run(["check", "--format", "ndjson", "-"], input: Sound.ToJson() + "\n" + Sound.ToJson() + "\n");
        Assert.Equal(0, status);
        Assert.Equal(["-", "-"], Lines(output)[..^1].Select(line => (string?)JsonNode.Parse(line)!["input"]));
        Assert.Equal(2, (int?)JsonNode.Parse(Lines(output)[^1])!["summary"]!["sound"]);
    }

    [Fact]
    public void A_folder_is_read_to_its_depth_in_order()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "b"));
        Write("b/2.json", Sound.ToJson());
        Write("a.json", Broken.ToJson());
        Write("c.css", "nothing that could be read");
        var (status, output, _) = Run(["check", "--format", "ndjson", Folder]);
        Assert.Equal(1, status);
        Assert.Equal([Path.Combine(Folder, "a.json"), Path.Combine(Folder, "b", "2.json")], Lines(output)[..^1].Select(line => (string?)JsonNode.Parse(line)!["input"]));
    }

    [Fact]
    public void A_linked_file_is_read_and_a_linked_folder_is_told()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "b"));
        var file = Write("b/2.json", Sound.ToJson());
        Directory.CreateDirectory(Path.Combine(Folder, "a"));
        File.CreateSymbolicLink(Path.Combine(Folder, "a", "linked.json"), file);
        Directory.CreateSymbolicLink(Path.Combine(Folder, "a", "up"), Folder);
        var (status, output, _) = Run(["check", "--lang", "en", Folder]);
        Assert.Equal(2, status);
        Assert.Contains($"{Path.Combine(Folder, "a", "up")}\n  cannot be read: a link to the folder {Folder}, which was not read; name the folder itself\n", output, StringComparison.Ordinal);
        Assert.EndsWith("3 reports: 2 sound, 0 broken, 0 not assessable, 1 unreadable.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_looked_into_is_told()
    {
        var gone = Path.Combine(Folder, "gone");
        var (path, problem) = Assert.Single(Folders.Walk(gone));
        Assert.Equal(gone, path);
        Assert.Equal(new Text("文件夹不存在", "there is no such folder"), problem);
        Assert.Contains("expected a file, found a folder", Run(["repair", "--lang", "en", Folder]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_is_judged()
    {
        var sound = Write("sound.json", Sound.ToJson());
        var (status, output, _) = Run(["check", "--lang", "en", Path.Combine(Folder, "missing.json"), Write("empty.json", ""), Write("gbk.txt", [0xB9, 0xAB, 0xBF, 0xAA]), sound]);
        Assert.Equal(2, status);
        Assert.Equal(3, Lines(output).Count(line => line.StartsWith("  cannot be read: ", StringComparison.Ordinal)));
        Assert.Contains("missing.json", output, StringComparison.Ordinal);
        Assert.Contains("found a document that starts with \"公开\"", output, StringComparison.Ordinal);
        Assert.Contains($"{sound}: 某局, report for 2022 (edition of 2021)", output, StringComparison.Ordinal);
        Assert.Equal(2, Run(["check", Directory.CreateDirectory(Path.Combine(Folder, "empty")).FullName]).Status);
    }

    [Fact]
    public void Many_places_that_cannot_be_judged_are_one_line()
    {
        var blank = Sound.With(Form.Of2021.Cells.Where(cell => cell.Column.Code == "C7").Select(cell => KeyValuePair.Create(cell, (decimal?)null)));
        var (status, output, _) = Run(["check", Write("blank.json", blank.ToJson())]);
        Assert.Equal(0, status);
        Assert.Single(Lines(output), line => line.StartsWith("  警告 [row-total] 25 处有空白而无法核对（各申请人类别之和等于总计列）：R1、R2、R3.1、", StringComparison.Ordinal));
        Assert.Single(Lines(output), line => line.StartsWith("  警告 [outcome-total C7] ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check --format xml x.json")]
    [InlineData("check --min-severity none x.json")]
    [InlineData("chek x.json")]
    [InlineData("convert")]
    [InlineData("convert a.json -o a.pdf")]
    public void Wrong_usage_says_so_and_ends_with_2(string arguments)
    {
        var (status, output, error) = Run(arguments.Split(' '));
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("govinforeport: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_writes_a_canonical_document_and_never_over_a_file()
    {
        var output = Path.Combine(Folder, "huiyuan.json");
        var (status, _, error) = Run(["convert", Huiyuan, "-o", output]);
        Assert.Equal(0, status);
        Assert.All(Lines(error), line => Assert.StartsWith("[label-variant ", line, StringComparison.Ordinal));
        var report = AnnualReport.Parse(File.ReadAllText(output));
        Assert.Equal(("汇源办事处", 2021, -2), (report.Authority.Name, report.Year, report["T2.5.1:D1"]));
        Assert.Equal(report.ToJson(), File.ReadAllText(output));
        Assert.Equal([output], Directory.GetFiles(Folder));

        File.WriteAllText(output, "mine");
        Assert.Equal(2, Run(["convert", Huiyuan, "-o", output]).Status);
        Assert.Equal("mine", File.ReadAllText(output));
        Assert.Equal(0, Run(["convert", Huiyuan, "-o", output, "--force"]).Status);
        Assert.Equal(report.ToJson(), File.ReadAllText(output));
        Assert.Equal(report.ToJson() + "\n", Run(["convert", output]).Output);
    }

    [Fact]
    public void Text_of_strangers_moves_no_cursor_and_makes_no_line()
    {
        Assert.Equal("某\uFFFD[2J县 错误 假\uFFFD", Printable.Of("某\u001b[2J县\n错误\t假\u202E"));
        Assert.Equal("某县　12😀", Printable.Of("某县　12😀"));
        var file = Write("report.json", (Sound with { Authority = Authority.Named("某\u001b[2J县\n  错误") }).ToJson());
        var (_, output, error) = Run(["check", file, Write("other.txt", "\u001b]0;x\u0007 甲")]);
        Assert.DoesNotContain('\u001b', output);
        Assert.Contains("某\uFFFD[2J县   错误 2022", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', error + Run(["convert", Path.Combine(Folder, "other.txt")]).Error);
        Assert.DoesNotContain('\u001b', Run(["series", file]).Output + Run(["repair", file]).Output);
    }

    [Fact]
    public void What_is_beside_documents_is_no_document_and_what_cannot_be_read_is_told()
    {
        foreach (var name in (string[])["a.json", "~$a.docx", "._a.docx", "b.wps", "c.ofd", "d.rtf", "e.xls"]) Write(name, name == "a.json" ? Sound.ToJson() : "x");
        Assert.Equal(["a.json", "b.wps", "c.ofd", "d.rtf"], Folders.Walk(Folder).Select(file => Path.GetFileName(file.Path)));
    }

    [Fact]
    public void What_keeps_a_file_from_being_written_is_said_in_both_languages()
    {
        var (folder, input) = (Path.Combine(Folder, "missing"), Write("report.json", Sound.ToJson()));
        var output = Path.Combine(folder, "report.md");
        Assert.Equal((2, "", $"govinforeport: {output}: 没有文件夹 {folder}\n"), Run(["convert", input, "-o", output]));
        Assert.Equal((2, "", $"govinforeport: {output}: there is no folder {folder}\n"), Run(["convert", input, "-o", output, "--lang", "en"]));
        Assert.Equal($"govinforeport: {output}: 文件不存在\n", Run(["convert", output]).Error);
        Assert.Equal($"govinforeport: {output}x: there is no such file\n", Run(["convert", output + "x", "--lang", "en"]).Error);
        Assert.Equal($"govinforeport: {input}x: 文件不存在\n", Run(["convert", input + "x"]).Error);
    }

    [Fact]
    public void A_link_is_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links take rights there that not everybody has.");
        var (input, target, link) = (Write("report.json", Sound.ToJson()), Write("target.md", "old"), Path.Combine(Folder, "link.md"));
        File.CreateSymbolicLink(link, target);
        Assert.Equal(2, Run(["convert", input, "-o", link]).Status);
        Assert.Equal("old", File.ReadAllText(target));
        Assert.Equal(0, Run(["convert", input, "-o", link, "--force"]).Status);
        Assert.Equal(target, new FileInfo(link).LinkTarget);
        Assert.StartsWith("# 某局2022年", File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("convert")]
    [InlineData("repair")]
    [InlineData("series")]
    [InlineData("rollup")]
    public void A_mistyped_option_is_no_input(string command)
    {
        var (status, output, error) = Run([command, "--formt"]);
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("govinforeport: '--formt' is no option here, and there is no file of that name.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_takes_one_report_and_says_why_it_has_none()
    {
        Assert.Contains("expected one report", Run(["convert", "--lang", "en", Write("two.ndjson", Sound.ToJson() + "\n" + Sound.ToJson())]).Error, StringComparison.Ordinal);
        Assert.Contains("第 1 行第 1 字节", Run(["convert", Write("list.json", "[]")]).Error, StringComparison.Ordinal);
    }
}
