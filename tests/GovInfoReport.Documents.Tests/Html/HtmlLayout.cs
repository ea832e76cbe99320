using System.Globalization;
using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>
/// Prints a report as web pages of Chinese authorities have it: the article among menus and footers, tables pasted from Word with merged cells,
/// cut in two or split by blocks, cells full of markup. Everything comes from the form; the noise follows from a seed.
/// </summary>
sealed class HtmlLayout(int seed)
{
    readonly Random random = new(seed);
    readonly StringBuilder html = new();
    readonly HtmlNoise noise = new(seed);

    /// <summary>The title in the page.</summary>
    public const string Title = "某某镇人民政府2022年政府信息公开工作年度报告";

    /// <summary>Whether the tables stand in a page of a site, and not by themselves.</summary>
    public bool IsPage { get; init; } = true;

    public static string Print(int seed, Form form, Func<Cell, string> value) => new HtmlLayout(seed).Print(form, value);

    public string Print(Form form, Func<Cell, string> value)
    {
        if (!IsPage) Article(form, value);
        else
        {
            html.Append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>").Append(Title).Append("-某某市政府网站</title>");
            html.Append("<meta name=\"PubDate\" content=\"2023-01-20 09:30\"><style>td{color:red}</style><script>var a='<td>9</td>';</script></head><body>");
            html.Append("<div class=top><a href=/>首页</a> <a href=/zw>政务公开</a></div><nav><ul><li>首页<li>三、收到和处理政府信息公开申请情况</ul></nav>");
            html.Append("<div class=bread>您现在的位置：<a href=/>首页</a> &gt; <a href=/nb>政府信息公开年报</a></div>");
            html.Append("<ul class=side><li><a href=/1>别局2021年政府信息公开工作年度报告</a></li><li><a href=/2>某某镇人民政府2020年政府信息公开工作年度报告</a></li></ul>");
            var isLayout = random.Next(3) == 0;
            if (isLayout) html.Append("<table width=100%><tr><td class=menu><a href=/3>年报</a></td><td>");
            html.AppendFormat(CultureInfo.InvariantCulture, Pick("<h1>{0}</h1>", "<div class=title>{0}</div>", "<p align=center><b>{0}</b></p>", "<p><b>{0}</h1>"), Title);
            html.Append(Pick("<div>发布时间：<span>2023-01-20</span> 来源：某某镇 字号：<a>大</a> <a>中</a> <a>小</a></div>", "<p>发布日期: 2023年1月20日</p>", ""));
            html.Append("<div id=zoom><!-- 正文 -->");
            Article(form, value);
            html.Append("</div><div><a href=#>【打印】</a><a href=#>【关闭】</a></div><p>上一篇：<a href=/4>别的</a></p><p>下一篇：没有了</p>");
            if (isLayout) html.Append("</td></tr></table>");
            html.Append("<footer>主办：某某市</footer><div>版权所有：某某市人民政府 粤ICP备05000000号</div></body></html>");
        }
        return html.ToString();
    }

    void Article(Form form, Func<Cell, string> value)
    {
        if (!IsPage) html.Append("<p>").Append(Title).Append("</p>");
        Paragraph("本报告依照条例编制。");
        // Editors wrap what is pasted into them.
        if (IsPage) html.Append(Pick("", "", "</div><div>"));
        foreach (var section in form.Sections)
        {
            Paragraph(section.Heading.Zh);
            if (section.Table is { } table) Print(table, value);
            else
            {
                Paragraph(string.Create(CultureInfo.InvariantCulture, $"第{section.Number}部分的内容。"));
                Paragraph("又一段。");
            }
        }
    }

    void Print(Table table, Func<Cell, string> value)
    {
        if (table.Blocks[0].Columns[^1].Sum == Rules.DisputeTotal) Disputes(table, value);
        else if (table.Blocks[0].Heading is null) Requests(table, value);
        else Disclosure(table, value);
    }

    void Disclosure(Table table, Func<Cell, string> value)
    {
        var isSplit = random.Next(3) == 0;
        Open();
        foreach (var block in table.Blocks)
        {
            // Six columns hold one, two or three each of the same width.
            var width = 6 / block.Columns.Length;
            if (isSplit && block != table.Blocks[0]) Reopen();
            Row(Label(block.Heading!.Value.Zh, 7));
            Row([Label("信息内容"), .. block.Columns.Select(column => Label(column.Label.Zh, width))]);
            foreach (var row in block.Rows.SelectMany(row => row.Values)) Row([Label(row.Label.Zh), .. Values(table, row, value, width)]);
        }
        Close();
    }

    void Requests(Table table, Func<Cell, string> value)
    {
        var block = table.Blocks[0];
        var rows = block.Rows.SelectMany(row => row.Values).ToArray();
        var cut = random.Next(2) == 0 ? rows.Length : random.Next(1, rows.Length);
        // Under a label over three columns the two cells that it took the place of may be left, seen or not.
        var spare = Pick("", "", "<td style='display: none'></td><td style=\"display:none\"></td>", "<td></td><td>&nbsp;</td>");
        Open();
        Header();
        for (var i = 0; i < rows.Length; i++)
        {
            var isCut = i == cut;
            if (isCut)
            {
                Reopen();
                if (random.Next(2) == 0) Header();
            }
            var (row, group, outer) = (rows[i], rows[i].Group, rows[i].Group?.Group);
            string[] labels = group is null ? [Label(row.Label.Zh, 3), spare] : outer is null ? [Label(row.Label.Zh, 2)] : [Label(row.Label.Zh)];
            // A group is a cell beside its lines; behind a cut its rest may be named again.
            if (outer is not null && (outer.Parts[0] != group || group!.Parts[0] != row ? isCut : true) is var names && (names || group!.Parts[0] == row))
                labels = [.. outer.Parts[0] == group && group!.Parts[0] == row || isCut ? [Label(outer.Label.Zh, 1, Rest(outer))] : (string[])[], Label(group!.Label.Zh, 1, Rest(group!)), .. labels];
            else if (outer is null && group is not null && (group.Parts[0] == row || isCut)) labels = [Label(group.Label.Zh, 1, Rest(group)), .. labels];
            Row([.. labels, .. Values(table, row, value, 1)]);

            int Rest(Line line) => line.Values.Count(other => Array.IndexOf(rows, other) is var at && at >= i && (cut <= i || at < cut));
        }
        Close();

        void Header()
        {
            Row(Label("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), Label("申请人情况", 7));
            Row(Label(block.Columns[0].Label.Zh, 1, 2), Label(block.Columns[1].Label.Zh, 5), Label(block.Columns[^1].Label.Zh, 1, 2));
            Row([.. block.Columns[1].Parts.Select(column => Label(column.Label.Zh))]);
        }
    }

    void Disputes(Table table, Func<Cell, string> value)
    {
        var block = table.Blocks[0];
        var columns = block.Columns.Select(column => column.Label.Zh).ToArray();
        Open();
        Row(Label(block.Rows[0].Label.Zh, 5), Label(block.Rows[1].Label.Zh, 10));
        Row([.. columns.Select(column => Label(column, 1, 2)), .. block.Rows[1].Parts.Select(row => Label(row.Label.Zh, 5))]);
        Row([.. columns.Concat(columns).Select(column => Label(column))]);
        Row([.. table.Cells.Select(cell => Value(value(cell), 1))]);
        Close();
    }

    IEnumerable<string> Values(Table table, Line row, Func<Cell, string> value, int width) => table.Cells.Where(cell => cell.Row == row).Select(cell => Value(value(cell), width));

    string Label(string label, int columns = 1, int rows = 1) => noise.Cell(noise.Label(label), columns, rows);

    string Value(string value, int columns) => noise.Cell(noise.Figure(value), columns, 1);

    void Paragraph(string text) => html.Append(noise.Paragraph(text)).Append(Pick("", "\n", "<p>&nbsp;</p>"));

    void Open() => html.Append(Pick("<table>", "<TABLE border=1 cellSpacing=0>", "<div align=center><table class=MsoNormalTable>")).Append(Pick("", "<tbody>"));

    void Close() => html.Append("</table>");

    void Reopen()
    {
        Close();
        html.Append(Pick("", "<p>&nbsp;</p>", "<p>\u3000</p>"));
        Open();
    }

    void Row(params string[] cells) => html.Append(Pick("<tr>", "<tr style=\"height:20px\">\n", "<TR>")).AppendJoin(Pick("", "\n  "), cells).Append(Pick("</tr>", "</TR>\n"));

    string Pick(params string[] any) => any[random.Next(any.Length)];
}
