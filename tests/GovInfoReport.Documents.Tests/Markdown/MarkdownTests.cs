using System.Text;
using FsCheck;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Reports in Markdown.</summary>
public class MarkdownTests
{
    static PublishedReading Read(string markdown) => PublishedReport.Read(Encoding.UTF8.GetBytes(markdown));

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 80)]
    public void What_is_printed_is_read(Printed printed)
    {
        var reading = Read(MarkdownLayout.Print(printed.Seed, printed.Form, printed.Plain));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);
        Assert.Equal((2022, "某某镇人民政府", "本报告依照*条例*编制|1 < 2。"), (reading.Report!.Year, reading.Report.Authority.Name, reading.Report.Preamble));
        Assert.Equal(("第1部分的内容。\n又一段。", "第6部分的内容。\n又一段。"), (reading.Report.Overview, reading.Report.OtherMatters));
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 80)]
    public void Blanks_are_blank_and_move_no_figure(Printed printed)
    {
        var reading = Read(MarkdownLayout.Print(printed.Seed, printed.Form, cell => IsBlank(cell) ? "" : printed.Plain(cell)));
        Assert.All(printed.Form.Cells, cell => Assert.Equal(IsBlank(cell) ? null : printed.Figures[cell.Index], cell.Read(reading.Report!)));
        Assert.Empty(reading.Notes);

        bool IsBlank(Cell cell) => (printed.Seed / 7 + cell.Index * 31) % 5 < 2;
    }

    [Fact]
    public void Every_figure_knows_its_table_row_and_column()
    {
        var markdown = "# 某局2022年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| --- | --- | --- | --- |\n| 规章 | 1 | 2 | 3 |\n";
        var reading = Read(markdown);
        Assert.Equal(new TableOrigin(1, 2, 4), reading.Origins[reading.Report!.Form["T2.1.1:D3"]]);
        Assert.Equal(3, reading.Report["T2.1.1:D3"]);
    }

    [Theory]
    [InlineData("a\\|b", "a|b")]
    [InlineData("1\\*2\\*3", "1*2*3")]
    [InlineData("**重**要", "重要")]
    [InlineData("__重要__ _也_ ~~不~~", "重要 也 ")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("3 * 4 * 5", "3 * 4 * 5")]
    [InlineData("第一行<br>第二行<BR/>第三行", "第一行\n第二行\n第三行")]
    [InlineData("&lt;script&gt; &amp;amp; &nbsp;&#20013;", "<script> &amp; \u00A0中")]
    [InlineData("\\<b\\> \\&amp; \\\\", "<b> &amp; \\")]
    [InlineData("<script>", "<script>")]
    [InlineData("1 < 2 & 3", "1 < 2 & 3")]
    [InlineData("[年报](http://a/b) ![图](c.png)后", "年报 后")]
    [InlineData("\\[不是\\](链接)", "[不是](链接)")]
    [InlineData("*", "*")]
    [InlineData("", "")]
    public void Markup_is_taken_off(string markdown, string text) => Assert.Equal(text, MarkdownText.Of(markdown));

    [Theory]
    [InlineData("| a | b |", "a", "b")]
    [InlineData("| a \\| b | |", "a | b", "")]
    [InlineData("a|b", "a", "b")]
    [InlineData("|", new string[0])]
    [InlineData("| a<br>b |c", "a\nb", "c")]
    public void A_row_is_cut_at_its_pipes(string row, params string[] cells) => Assert.Equal(cells, PipeRow.Cells(row));

    [Fact]
    public void An_HTML_table_in_Markdown_is_read()
    {
        var reading = Read("# 某局2022年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n<table>\n<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>\n<tr><td>规章</td><td>1</td><td></td><td>3</td></tr>\n</table>\n\n## 六、其他需要报告的事项\n\n无。\n");
        Assert.Equal((1, null, 3, "无。"), (reading.Report!["T2.1.1:D1"], reading.Report["T2.1.1:D2"], reading.Report["T2.1.1:D3"], reading.Report.OtherMatters));
    }
}
