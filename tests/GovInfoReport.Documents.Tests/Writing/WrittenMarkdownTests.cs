using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>A text that was written is read by its structure as long as it has it.</summary>
public class WrittenMarkdownTests
{
    static readonly AnnualReport Report = (AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022) with { Preamble = "前。", Overview = "一。", ProblemsAndImprovements = "五。", OtherMatters = "六。", PublishedOn = new(2022, 1, 18) })
        .With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)cell.Index)));

    static string Written
    {
        get
        {
            using var output = new StringWriter();
            ReportMarkdown.Write(Report, output);
            return output.ToString();
        }
    }

    static string Changed(string written, string changed)
    {
        Assert.Contains(written, Written, StringComparison.Ordinal);
        return Written.Replace(written, changed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# 某局2022年", "某局2022年")]
    [InlineData("# 某局2022年", "## 某局2022年")]
    [InlineData("# 某局2022年", "# 某局2021年")]
    [InlineData("# 某局2022年", "# 某局**2022**年")]
    [InlineData("发布日期：2022-01-18", "发布日期：2022-01-19")]
    [InlineData("一。", "*一*。")]
    [InlineData("## 一、总体情况", "## 一、概况")]
    [InlineData("## 五、", "### 五、")]
    [InlineData("## 六、其他需要报告的事项", "## 一、总体情况")]
    [InlineData("**第二十条第（五）项**", "**第二十条第（九）项**")]
    [InlineData("| 行政许可 | 6 |\n", "")]
    [InlineData("| 行政许可 | 6 |", "| 行政许可证 | 6 |")]
    [InlineData("| 行政许可 | 6 |", "| 行政许可 | 6 | 7 |")]
    [InlineData("| 行政许可 | 6 |", "| 行政许可 |")]
    [InlineData("| 行政许可 | 6 |", "| 行政许可 | **6** |")]
    [InlineData("| 行政许可 | 6 |", "| 行政许可 | 6件 |")]
    [InlineData("| :--- | ---: |", "| 0 | 0 |")]
    [InlineData("五。\n", "五。\n\n| 甲 | 乙 |\n| --- | --- |\n")]
    [InlineData("edition=2021", "edition=2020")]
    [InlineData("year=2022", "year=2022=")]
    [InlineData("year=2022", "year")]
    [InlineData("govinforeport edition", "govinforeport  edition")]
    [InlineData("-->", "")]
    public void A_text_that_has_lost_its_structure_is_read_as_any_other(string written, string changed) => Assert.Null(WrittenMarkdown.Read(Changed(written, changed)));

    [Theory]
    [InlineData("\n\n", "\n\n\n")]
    [InlineData("", "\r\n")]
    [InlineData("前。\n", "前。\n又。\n")]
    [InlineData("前。\n", "<!-- -->\n")]
    [InlineData("六。\n", "")]
    [InlineData("| 行政许可 | 6 |", "|行政许可|   7   |")]
    [InlineData("| 行政许可 | 6 |", "| 行政许可 | |")]
    public void What_else_is_changed_is_read_as_changed(string written, string changed)
    {
        var read = WrittenMarkdown.Read(written.Length == 0 ? Written.Replace("\n", changed, StringComparison.Ordinal) : Changed(written, changed))!.Report!;
        var expected = written switch
        {
            "前。\n" => Report with { Preamble = changed == "<!-- -->\n" ? null : "前。\n又。" },
            "六。\n" => Report with { OtherMatters = "" },
            "" or "\n\n" => Report,
            _ => Report.With(Form.Of2021["T2.5.1:D1"], changed.Contains('7', StringComparison.Ordinal) ? 7 : null),
        };
        // A paragraph that says nothing is one all the same.
        if (changed == "<!-- -->\n") expected = expected with { Preamble = "" };
        Assert.Equal(expected.ToJson(), read.ToJson());
    }

    [Fact]
    public void A_text_that_ends_before_its_tables_do_is_read_as_any_other()
    {
        var end = Written.LastIndexOf("<!-- ", StringComparison.Ordinal);
        Assert.NotNull(WrittenMarkdown.Read(Written));
        foreach (var start in (string[])["**第二十条第（八）项**", "| 行政复议", "## 四、", "## 一、"])
            Assert.Null(WrittenMarkdown.Read(Written[..Written.IndexOf(start, StringComparison.Ordinal)] + Written[end..]));
        Assert.Null(WrittenMarkdown.Read(Written[end..]));
        Assert.Null(WrittenMarkdown.Read(Written[..end]));
    }

    [Fact]
    public void A_figure_knows_its_table_row_and_column()
    {
        var origins = WrittenMarkdown.Read(Written)!.Origins;
        // A block is a table of its own; its header is the first row, and the line of hyphens none.
        Assert.Equal([new TableOrigin(1, 2, 2), new TableOrigin(1, 3, 4), new TableOrigin(2, 2, 2), new TableOrigin(5, 4, 4)],
            ((string[])["T2.1.1:D1", "T2.1.2:D3", "T2.5.1:D1", "R1:C1"]).Select(code => origins[Form.Of2021[code]]));
    }
}
