using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Shapes of pages and tables that are seen on sites of authorities, one by one.</summary>
public class PageShapeTests
{
    const string Title = "<p>某局2022年政府信息公开工作年度报告</p>";
    const string Header = "<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>";

    static PublishedReading Read(string html) => PublishedReport.Read(Encoding.UTF8.GetBytes(html));

    static PublishedReading Table(string rows, string header = Header) => Read($"{Title}<p>二、主动公开政府信息情况</p><table><tr><td colspan=4>第二十条第（一）项</td></tr>{header}{rows}</table>");

    static decimal?[] Rules(PublishedReading reading) => [.. reading.Report!.Form.Cells.Take(3).Select(cell => cell.Read(reading.Report))];

    [Theory]
    [InlineData("<td>规章</td><td>1</td><td>2</td><td>3</td>", 1, 2, 3)]
    [InlineData("<td>规章</td><td>1</td><td></td><td>3</td>", 1, null, 3)]
    [InlineData("<td>规章</td><td></td><td>2</td><td></td>", null, 2, null)]
    [InlineData("<td>规章</td><td>1</td><td colspan=2>无</td>", 1, null, null)]
    [InlineData("<td>规章</td><td>1</td><td>2</td>", 1, 2, null)]
    [InlineData("<td>规章</td><td>1</td><td>2</td><td>3</td><td></td>", 1, 2, 3)]
    [InlineData("<td colspan=3>规章</td><td></td><td></td><td></td><td>2</td><td>3</td>", null, 2, 3)]
    [InlineData("<td>1</td><td>规章</td><td>1</td><td>2</td><td>3</td>", 1, 2, 3)]
    [InlineData("<td>（一）</td><td>规章</td><td>1</td><td>2</td><td>3</td>", 1, 2, 3)]
    [InlineData("<td>规<br>章</td><td><p>1</p><p>&nbsp;</p></td><td><input value=2></td><td><span>1</span><span>3</span></td>", 1, 2, 13)]
    [InlineData("<td>规章</td><td style='display:none'>9</td><td>1</td><td>2<span hidden>9</span></td><td>3<!-- 9 --></td>", 1, 2, 3)]
    [InlineData("<td>规章</td><td><s>9</s>1</td><td><strike>9</strike>2</td><td><span style='text-decoration: underline line-through'>9</span>3</td>", 1, 2, 3)]
    [InlineData("<td>规章</td><td>１２</td><td>1,234</td><td>\u200B0\uFEFF</td>", 12, 1234, 0)]
    public void A_row_is_read_as_it_looks(string row, int? issued, int? repealed, int? inForce)
    {
        var reading = Table($"<tr>{row}</tr>");
        Assert.Equal([issued, repealed, inForce], Rules(reading));
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("<td>规章</td><td>12<sup>1</sup></td><td>2</td><td>3</td>", "12[1]", 12)]
    [InlineData("<td>规章</td><td>22件<br>（其中修订16件）</td><td>2</td><td>3</td>", "22件\n（其中修订16件）", 22)]
    public void What_stands_beside_a_figure_is_kept(string row, string published, int issued)
    {
        var reading = Table($"<tr>{row}</tr>");
        Assert.Equal((issued, published), (reading.Report!["T2.1.1:D1"], reading.Report.AsPublished[reading.Report.Form["T2.1.1:D1"].Pointer]));
    }

    [Fact]
    public void A_figure_over_two_columns_is_left_open_and_its_note_points_there()
    {
        var reading = Table("<tr><td>规章</td><td>1</td><td colspan=2>2</td></tr>");
        Assert.Equal([1, null, null], Rules(reading));
        var note = Assert.Single(reading.Notes);
        Assert.Equal((Model.Rules.AmbiguousDigits, new TableOrigin(1, 3, 1)), (note.Rule, reading.OriginOf(note)));
    }

    [Fact]
    public void Notes_and_findings_point_to_the_document()
    {
        var reading = Table("<tr><td>规章</td><td>-1</td><td>两件</td><td>3</td></tr><tr><td>别的</td><td>4</td></tr>", Header.Replace("现行有效件数", "现行有效件", StringComparison.Ordinal));
        var places = reading.Check().Findings.Select(finding => (finding.Rule.Name, reading.OriginOf(finding))).ToArray();
        Assert.Contains(("label-variant", new TableOrigin(1, 2, 4)), places);
        Assert.Contains(("whole-number", new TableOrigin(1, 3, 3)), places);
        Assert.Contains(("unknown-line", new TableOrigin(1, 4, 1)), places);
        Assert.Contains(("non-negative", new TableOrigin(1, 3, 2)), places);
        Assert.Contains(("section-missing", null), places);
    }

    [Theory]
    [InlineData("结果维持", "结果纠正", "结果纠正", "E1 E4 E5")]
    [InlineData("结果维持", "结果", "其他", "E1 E4 E5")]
    [InlineData("结果维持", "结果纠正", "其它结果", "E1 E2 E3 E4 E5")]
    public void Of_table_four_the_columns_are_read_that_have_a_label_of_their_own(string first, string second, string third, string read)
    {
        var labels = string.Concat(Enumerable.Repeat($"<td>{first}</td><td>{second}</td><td>{third}</td><td>尚未审结</td><td>总计</td>", 3));
        var reading = Read($"{Title}<p>四、政府信息公开行政复议、行政诉讼情况</p><table><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr><tr><td colspan=5></td><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr><tr>{labels}</tr><tr>{string.Concat(Enumerable.Range(1, 15).Select(i => $"<td>{i}</td>"))}</tr></table>");
        Assert.All(reading.Report!.Form.Tables[2].Cells.Index(), cell => Assert.Equal(read.Contains(cell.Item.Column.Code!, StringComparison.Ordinal) ? cell.Index + 1 : null, cell.Item.Read(reading.Report)));
        Assert.Equal(read.Length == 14 ? [] : ["T4.1", "T4.2", "T4.3"], reading.Notes.Where(note => note.Rule == Model.Rules.AmbiguousDigits).Select(note => note.Place));
    }

    [Fact]
    public void Columns_in_another_order_are_read_by_their_header()
    {
        var reading = Table("<tr><td>规章</td><td>3</td><td>1</td><td>2</td></tr>", "<tr><td>信息内容</td><td>现行有效件数</td><td>本年制发件数</td><td>本年废止件数</td></tr>");
        Assert.Equal([1, 2, 3], Rules(reading));
    }

    [Fact]
    public void A_whole_report_in_one_table_is_read()
    {
        var html = new HtmlLayout(7) { IsPage = false }.Print(Form.Of2021, cell => (cell.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var reading = Read($"<table border=1><tr><td>{html}</td></tr></table>");
        Assert.All(Form.Of2021.Cells, cell => Assert.Equal(cell.Index + 1, cell.Read(reading.Report!)));
        var flat = Read($"<table><tr><td colspan=4>某局2022年政府信息公开工作年度报告</td></tr><tr><td colspan=4>一、总体情况</td></tr><tr><td colspan=4><p>依法公开。</p><p>又一段。</p></td></tr>"
            + $"<tr><td colspan=4>二、主动公开政府信息情况</td></tr>{Header}<tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>六、其他需要报告的事项</td><td colspan=3>无。</td></tr></table>");
        Assert.Equal([1, 2, 3], Rules(flat));
        Assert.Equal(("依法公开。\n又一段。", "无。"), (flat.Report!.Overview, flat.Report.OtherMatters));
    }

    [Fact]
    public void A_table_pasted_as_text_is_read()
    {
        var text = new TextLayout(3).Print(Form.Of2021, cell => (cell.Index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var html in (string[])[$"<html><body><pre>{text}</pre></body></html>", $"<html><body><div>{text.Replace("\t", "&nbsp;&nbsp; ", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal)}</div></body></html>"])
        {
            var reading = Read(html);
            Assert.All(Form.Of2021.Cells, cell => Assert.Equal(cell.Index + 1, cell.Read(reading.Report!)));
        }
    }

    [Theory]
    [InlineData("<p>六、其他需要报告的事项：无。</p>")]
    [InlineData("<p>六、其他需要报告的事项<br>无。</p>")]
    [InlineData("<p><strong>六、其他需要报告的事项</strong>&nbsp;&nbsp;无。</p>")]
    [InlineData("<h2>六、其他需要报告的事项</h2>无。")]
    [InlineData("<div><span>六、</span><span>其他需要报告的事项</span></div><ul><li>无。</li></ul>")]
    [InlineData("<p>六、其他需要报\n告的事项</p><p>无。</p>")]
    public void A_section_begins_behind_its_heading(string html)
    {
        var reading = Read($"{Title}<p>一、总体情况</p><p>依法公开。</p>{html}");
        Assert.Equal(("依法公开。", "无。"), (reading.Report!.Overview, reading.Report.OtherMatters));
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData("<h1>某局2022年政府信息公开工作年度报告</h1>")]
    [InlineData("<div>某局</div><div>2022年政府信息公开工作年度报告</div>")]
    [InlineData("<div>某局<br>2022年度政府信息公开工作年度报告</div>")]
    [InlineData("<div>政府信息公开年度报告</div><h2>某局2022年度信息公开工作年度报告</h2>")]
    [InlineData("<title>某局2022年政府信息公开工作年度报告_某市人民政府</title><div>年报</div>")]
    [InlineData("<meta name=ArticleTitle content=某局2022年政府信息公开工作年度报告><a>别局2021年政府信息公开工作年度报告</a>")]
    public void A_title_is_found_wherever_the_page_has_it(string head)
    {
        var report = Read($"<body>{head}<div class=article><p>一、总体情况</p><p>依法公开。</p><p>六、其他需要报告的事项</p><p>无</p></div><div>下一篇：别局2020年政府信息公开工作年度报告</div>").Report!;
        Assert.Equal(("某局", 2022, "无"), (report.Authority.Name, report.Year, report.OtherMatters));
    }

    [Theory]
    [InlineData("<div>发布时间：<b>2023-01-20</b> 浏览：<i>12</i></div>")]
    [InlineData("<span>时间：2023年1月20日</span>")]
    [InlineData("<table><tr><td>索引号</td><td>1</td><td>发布日期</td><td>2023-01-20</td></tr></table>")]
    [InlineData("<li>发布日期：</li><li>2023/1/20</li>")]
    [InlineData("<meta name=pubdate content='2023-01-20 10:00:00'>")]
    public void A_day_of_publication_is_found_wherever_the_page_has_it(string head)
    {
        var report = Read($"<body><h1>某局2022年政府信息公开工作年度报告</h1>{head}<div class=article><p>一、总体情况</p><p>依法公开。</p><p>六、其他需要报告的事项</p><p>无</p></div>").Report!;
        Assert.Equal((new DateOnly(2023, 1, 20), null), (report.PublishedOn, report.Preamble));
    }

    [Theory]
    [InlineData("上一篇：某某", true)]
    [InlineData("【打印本页】 【关闭窗口】", true)]
    [InlineData("您现在的位置：首页 > 年报", true)]
    [InlineData("版权所有：某某政府 京ICP备12345号", true)]
    [InlineData("浏览次数：12次", true)]
    [InlineData("无", false)]
    [InlineData("首页公开信息12条。", false)]
    [InlineData("打印店检查情况良好。", false)]
    [InlineData("浏览次数：共12万次，同比上升。", false)]
    public void Lines_of_the_page_are_told_from_prose(string line, bool isOfPage) => Assert.Equal(isOfPage, PageLines.Is(line));
}
