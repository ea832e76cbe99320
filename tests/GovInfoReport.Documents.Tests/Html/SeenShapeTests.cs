using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What else authorities publish around and in the tables, in a whole report each.</summary>
public partial class SeenShapeTests
{
    static readonly Form Form = Form.Of2021;

    static string Number(Cell cell) => (cell.Index % 7).ToString(CultureInfo.InvariantCulture);

    /// <summary>A page of the official layout, without what a page of ours says beside it.</summary>
    static string Page(Func<Cell, string>? value = null)
    {
        var report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某局"), 2022) with { Overview = "依法公开。", AsPublished = new(Form.Cells.Select(cell => KeyValuePair.Create(cell.Pointer, (value ?? Number)(cell)))) };
        using var output = new StringWriter();
        ReportHtml.Write(report, output);
        return Hint().Replace(output.ToString(), "");
    }

    [GeneratedRegex(" data-[a-z-]+(?:=\"[^\"]*\")?")]
    private static partial Regex Hint();

    static PublishedReading Read(string content) => PublishedReport.Read(Encoding.UTF8.GetBytes(content));

    static void IsRead(PublishedReading reading, Func<Cell, decimal?>? figure = null)
    {
        Assert.Null(reading.Refusal);
        Assert.All(Form.Cells, cell => Assert.Equal(figure is null ? cell.Index % 7 : figure(cell), cell.Read(reading.Report!)));
        Assert.DoesNotContain(reading.Notes, note => note.Rule != Rules.LabelVariant);
    }

    [Theory]
    [InlineData("表三")]
    [InlineData("表3")]
    [InlineData("附表：")]
    [InlineData("单位：件")]
    [InlineData("（单位：件）")]
    [InlineData("单位:件、万元")]
    [InlineData("计量单位：件")]
    [InlineData("表三 收到和处理政府信息公开申请情况")]
    [InlineData("收到和处理政府信息公开申请情况表")]
    [InlineData("具体情况如下：")]
    [InlineData("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")]
    [InlineData("填报单位：某局")]
    [InlineData("单位：某局    单位：件")]
    public void A_caption_beside_a_table_is_no_line_of_it(string caption)
    {
        var page = Page();
        var at = page.IndexOf("<table", page.IndexOf("收到和处理", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        IsRead(Read(page.Insert(at, $"<p>{caption}</p>")));
        var row = page.IndexOf("<tr", at, StringComparison.OrdinalIgnoreCase);
        IsRead(Read(page.Insert(row, $"<tr><td colspan=\"10\">{caption}</td></tr>")));
    }

    [Theory]
    [InlineData("{0}件", true)]
    [InlineData(" {0} ", false)]
    [InlineData("{0}.00", false)]
    [InlineData("{0}.0000", false)]
    public void Figures_are_read_with_their_units(string format, bool isKept)
    {
        var reading = Read(Page(cell => string.Format(CultureInfo.InvariantCulture, cell.IsAmount ? format.Replace("件", "万元", StringComparison.Ordinal) : format, Number(cell))));
        IsRead(reading);
        Assert.Equal(isKept ? Form.Cells.Length : 0, reading.Report!.AsPublished.Count);
    }

    [Theory]
    [InlineData("——")]
    [InlineData("—")]
    [InlineData("--")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("\\")]
    [InlineData("无")]
    [InlineData("不涉及")]
    [InlineData("不适用")]
    [InlineData("暂无")]
    [InlineData("N/A")]
    public void A_mark_for_none_is_a_blank_and_kept(string mark)
    {
        var reading = Read(Page(cell => cell.Row.Code is "T2.1.1" or "R3.6.2" ? mark : Number(cell)));
        IsRead(reading, cell => cell.Row.Code is "T2.1.1" or "R3.6.2" ? null : cell.Index % 7);
        Assert.Equal(mark, reading.Report!.AsPublished[Form["T2.1.1:D1"].Pointer]);
    }

    [Fact]
    public void Full_width_digits_are_digits() => IsRead(Read(Page(cell => Number(cell).Replace('0', '０').Replace('1', '１').Replace('2', '２').Replace('3', '３').Replace('4', '４').Replace('5', '５').Replace('6', '６'))));

    [Fact]
    public void A_table_made_of_div_elements_is_read()
    {
        static string Row(params string[] cells) => $"<div class=row>{string.Concat(cells.Select(cell => $"<div class=cell>{cell}</div>"))}</div>";
        var page = new StringBuilder("<h1>某局2022年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><div class=table>");
        page.Append(Row("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "申请人情况")).Append(Row("自然人", "法人或其他组织", "总计")).Append(Row("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"));
        foreach (var row in Form.Tables[1].Cells.GroupBy(cell => cell.Row)) page.Append(Row([row.Key.Label.Zh, .. row.Select(Number)]));
        page.Append("</div><p>五、存在的主要问题及改进情况</p><p>无</p>");
        var reading = Read(page.ToString());
        Assert.All(Form.Tables[1].Cells, cell => Assert.Equal(cell.Index % 7, cell.Read(reading.Report!)));
    }

    [Fact]
    public void A_page_saved_as_one_file_is_read()
    {
        var html = $"<html><head><meta charset=\"utf-8\"></head><body>{Page()}</body></html>";
        var bytes = Encoding.UTF8.GetBytes(html);
        var quoted = string.Concat(bytes.Select(b => b is >= 33 and <= 126 and not (byte)'=' or (byte)' ' ? ((char)b).ToString() : $"={b:X2}").Chunk(25).Select(chunk => string.Concat(chunk) + "=\r\n"));
        foreach (var (encoding, body) in new[] { ("quoted-printable", quoted), ("base64", Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)), ("8bit", html) })
            IsRead(Read($"From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"----Part=1\"\r\n\r\n\r\n------Part=1\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: https://example.org/\r\n\r\n{body}\r\n------Part=1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n------Part=1--\r\n"));
    }

    [Fact]
    public void Tables_cut_into_blocks_with_text_between_are_read()
    {
        var page = Page();
        var at = page.IndexOf("第二十条第（六）项", StringComparison.Ordinal);
        var row = page.LastIndexOf("<tr", at, StringComparison.OrdinalIgnoreCase);
        var start = page.LastIndexOf("<table", row, StringComparison.OrdinalIgnoreCase);
        var tag = page[start..(page.IndexOf('>', start) + 1)];
        IsRead(Read(page.Insert(row, $"</table><p>&nbsp;</p><p>续表</p>{tag}")));
    }
}
