using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Cli.Tests;

/// <summary>rollup: the sum as a document, and the comparison with a published report.</summary>
public sealed class RollUpCommandTests : CommandLine
{
    static readonly AnnualReport2021 Zero = AnnualReport2021.Blank(Authority.Named("某县人民政府"), 2022).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));

    static readonly AnnualReport2021 Parent = Zero.With(Form.Of2021["T2.5.1:D1"], 7);

    [Fact]
    public void The_sum_is_a_canonical_document_on_standard_output_or_in_a_file()
    {
        var (status, output, error) = Run(["rollup", Child("甲局", 3), Child("乙局", 4)]);
        Assert.Equal((0, ""), (status, error));
        var expected = Parent with { Authority = Authority.Named(null), Scope = ReportScope.RolledUp };
        Assert.Equal(expected.ToJson() + "\n", output);

        var file = Path.Combine(Folder, "sum.json");
        Assert.Equal((0, "", ""), Run(["rollup", Child("甲局", 3), Child("乙局", 4), "-o", file]));
        Assert.Equal(expected.ToJson(), File.ReadAllText(file));
        Assert.Equal(2, Run(["rollup", Child("甲局", 3), "-o", file]).Status);
        Assert.Equal(expected.ToJson(), File.ReadAllText(file));
        Assert.Equal(0, Run(["rollup", Child("甲局", 3), "-o", file, "--force"]).Status);
        Assert.Equal(3, AnnualReport.Parse(File.ReadAllText(file))["T2.5.1:D1"]);
    }

    [Fact]
    public void Names_in_another_encoding_are_not_misread()
    {
        var names = Write("names.txt", Documents.ReadingOptions.EncodingByName("gbk")!.GetBytes("甲局\n乙局\n"));
        Assert.Equal((2, $"govinforeport: {names}: expected names in UTF-8; --encoding says which other encoding they are in\n"), Failed("--lang", "en", "--expect", names));
        var (status, error) = Failed("--lang", "en", "--encoding", "gbk", "--expect", names);
        Assert.Equal(0, status);
        Assert.Contains("乙局", error, StringComparison.Ordinal);
        Assert.DoesNotContain("甲局", error, StringComparison.Ordinal);
        Assert.Equal(2, Failed("--expect", "").Status);

        (int Status, string Error) Failed(params string[] options)
        {
            var (status, _, error) = Run(["rollup", Child("甲局", 3), .. options]);
            return (status, error);
        }
    }

    [Fact]
    public void A_sum_with_an_unknown_part_is_left_blank_and_says_who_lacks_it()
    {
        var (status, output, error) = Run(["rollup", Child("甲局", 3), Child("乙局", null)]);
        Assert.Equal((0, "govinforeport: 1 格无法汇总，留作空白（T2.5.1:D1）：分报此格为空白：乙局；空白不等于 0。\n"), (status, error));
        Assert.Null(AnnualReport.Parse(output.TrimEnd())["T2.5.1:D1"]);
    }

    [Fact]
    public void The_sum_is_compared_with_the_published_report()
    {
        var parent = Write("parent.json", Parent.ToJson());
        var (status, output, error) = Run(["rollup", Child("甲局", 3), Child("乙局", 5), "--against", parent]);
        Assert.Equal((1, ""), (status, error));
        Assert.Equal(["某县人民政府 2022", "  错误 [roll-up T2.5.1:D1] 表二“行政许可”一行、“本年处理决定数量”一列应为各分报之和 8，实为 7（差 −1）。依据：汇总核对，非格式规定", "2 份分报，200 格：199 格一致，1 格不符，0 格无法核对。"], Lines(output));

        (status, output, _) = Run(["rollup", Child("甲局", 3), Child("乙局", 4), "--against", parent, "--lang", "en", "-o", Path.Combine(Folder, "sum.json")]);
        Assert.Equal((0, "某县人民政府 2022\n\n2 reports, 200 cells: 200 agree, 0 differ, 0 could not be judged.\n"), (status, output));
        Assert.Equal(Parent with { Scope = ReportScope.RolledUp }, AnnualReport.Parse(File.ReadAllText(Path.Combine(Folder, "sum.json"))));
    }

    [Fact]
    public void The_report_that_the_sum_is_compared_with_is_no_part_of_it()
    {
        var parent = Write("parent.json", Parent.ToJson());
        var (status, output, error) = Run(["rollup", "--lang", "en", Child("甲局", 3), parent, Child("乙局", 4), "--against", parent]);
        Assert.Equal((0, $"govinforeport: {parent}: the report of --against, not counted among its units\n"), (status, error));
        Assert.Contains("2 reports, 200 cells: 200 agree", output, StringComparison.Ordinal);
        (status, _, error) = Run(["rollup", "--lang", "en", parent, "--against", parent]);
        Assert.Equal(2, status);
        Assert.EndsWith("govinforeport: there is no report to sum\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_not_filed_is_listed_and_no_cell_is_judged()
    {
        string[] arguments = ["rollup", Child("甲局", 3), Child("乙局", 5), "--expect", Write("names.txt", "\uFEFF甲局\r\n丙局\r\n\r\n"), "--against", Write("parent.json", Parent.ToJson())];
        var (status, output, _) = Run([.. arguments, "--format", "json"]);
        Assert.Equal(0, status);
        var document = JsonNode.Parse(output)!;
        Assert.Equal(["findings", "missing"], document.AsObject().Select(member => member.Key));
        Assert.Equal(["丙局"], document["missing"]!.AsArray().Select(name => (string?)name));
        Assert.Equal(200, document["findings"]!.AsArray().Count);
        Assert.All(document["findings"]!.AsArray(), finding => Assert.Equal(("notAssessable", "warning", 10), ((string?)finding!["outcome"], (string?)finding["severity"], finding.AsObject().Count)));

        var lines = Lines(Run(arguments).Output);
        Assert.Equal(["  应报未报 1 家：丙局。", "  名单之外 1 家（已计入）：乙局。"], lines[1..3]);
        Assert.StartsWith("  警告 [roll-up] 200 处无法核对（汇总数等于各分报之和）：应报未报 1 家：丙局。涉及 T2.1.1:D1、", lines[3], StringComparison.Ordinal);
        Assert.Equal("govinforeport: 1 expected, not filed: 丙局.\ngovinforeport: 1 filed, not expected (counted all the same): 乙局.\n", Run([.. arguments[..5], "--lang", "en"]).Error);
    }

    [Fact]
    public void A_report_counted_twice_is_an_error_and_the_sum_has_it_once()
    {
        var (status, output, error) = Run(["rollup", Child("甲局", 3), Write("again.ndjson", Filed("乙局", 4).ToJson() + "\n" + Filed("甲局", 3).ToJson()), "--lang", "en"]);
        Assert.Equal((1, $"govinforeport: {Path.Combine(Folder, "again.ndjson")}:2: \"甲局\" is counted twice: the same name\n"), (status, error));
        Assert.Equal(7, AnnualReport.Parse(output.TrimEnd())["T2.5.1:D1"]);
    }

    [Fact]
    public void Folders_and_standard_input_are_streamed_and_what_cannot_be_read_is_said()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "units"));
        Write("units/a.json", Filed("甲局", 1).ToJson());
        Write("units/b.json", "{");
        var (status, output, error) = Run(["rollup", Path.Combine(Folder, "units"), "-"], input: string.Concat(Enumerable.Range(0, 500).Select(i => Filed($"{i}局", 2).ToJson() + "\n")));
        Assert.Equal(2, status);
        Assert.StartsWith($"govinforeport: {Path.Combine(Folder, "units", "b.json")}: ", Assert.Single(Lines(error)), StringComparison.Ordinal);
        Assert.Equal(1001, AnnualReport.Parse(output.TrimEnd())["T2.5.1:D1"]);
    }

    [Theory]
    [InlineData("rollup")]
    [InlineData("rollup none.json")]
    [InlineData("rollup child.json -o sum.pdf")]
    [InlineData("rollup child.json --expect none.txt")]
    [InlineData("rollup child.json --against none.json")]
    [InlineData("rollup child.json --format xml")]
    public void Wrong_usage_says_so_and_ends_with_2(string arguments)
    {
        Write("child.json", Filed("甲局", 1).ToJson());
        var (status, output, error) = Run([.. arguments.Split(' ').Select(argument => argument.Contains('.', StringComparison.Ordinal) ? Path.Combine(Folder, argument) : argument)]);
        Assert.Equal((2, ""), (status, output));
        Assert.StartsWith("govinforeport: ", error, StringComparison.Ordinal);
    }

    string Child(string name, int? decisions) => Write($"{name}.json", Filed(name, decisions).ToJson());

    static AnnualReport2021 Filed(string name, int? decisions) => Zero.With(Form.Of2021["T2.5.1:D1"], decisions) with { Authority = Authority.Named(name) };
}
