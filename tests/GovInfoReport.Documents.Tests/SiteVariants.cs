using System.Globalization;
using System.Text.RegularExpressions;

namespace GovInfoReport.Documents.Tests;

/// <summary>A page as another site publishes the same report: from a sound page to its variant. The figures stay what they are.</summary>
/// <param name="Name">What is different.</param>
/// <param name="Apply">The page with it. In the page that it is given, each figure stands in an element with the code of its cell as id.</param>
sealed partial record SiteVariant(string Name, Func<string, string> Apply)
{
    static readonly string[] Columns = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"], Groups = ["行政复议", "未经复议直接起诉", "复议后起诉"];

    public static readonly SiteVariant[] All =
    [
        new("as it is", page => page),
        // What Word, WPS and the editors of sites leave in a page.
        Contents("paragraphs of Word", text => $"<p class=MsoNormal align=center style='mso-pagination:widow-orphan;text-align:center'><span lang=EN-US style='font-family:仿宋;mso-bidi-font-family:宋体'>{text}<o:p></o:p></span></p>"),
        Contents("paragraphs of WPS", text => $"<p style=\"margin:0\"><font face=\"仿宋_GB2312\"><span style=\"mso-spacerun:'yes'\">{text}</span></font><o:p>&nbsp;</o:p></p>"),
        Contents("fonts and centres of old editors", text => $"<CENTER><FONT size=3><STRONG>{text}</STRONG></FONT></CENTER>"),
        Figures("digits in spans of their own", text => string.Concat(text.Select(c => $"<span>{c}</span>"))),
        Figures("digits in Latin spans", text => text.Length > 1 ? $"<span>{text[..1]}</span><span lang=EN-US>{text[1..]}</span>" : text),
        Figures("a bookmark before a figure", text => $"<a name=\"_GoBack\"></a>{text}"),
        Figures("blanks around figures", text => $" &nbsp;{text}&nbsp;　"),
        Figures("figures on the second line", text => $"<br>{text}<br/>"),
        Figures("invisible blanks in figures", text => string.Join('\u200B', text.ToCharArray())),
        Figures("comments in figures", text => string.Join("<!-- 1 -->", text.ToCharArray())),
        Figures("hidden figures beside", text => $"<span style=\"DISPLAY: none\">9</span>{text}<span hidden>9</span><script>9</script>"),
        Figures("figures in fields", text => $"<input type=\"text\" readonly value=\"{text}\">"),
        Figures("full-width digits", text => string.Concat(text.Select(c => (char)(c + 0xFEE0)))),
        Figures("thousands separators", Grouped),
        Figures("full-width thousands separators", text => Grouped(text).Replace(',', '，')),
        Figures("decimals that say nothing", text => text.Contains('.', StringComparison.Ordinal) ? text : text + ".0"),
        new("counters", page => Figure().Replace(page, match => $"{match.Groups["tag"]}{match.Groups["text"]}{(match.Groups["tag"].Value.Contains("T2.8.1", StringComparison.Ordinal) || match.Groups["tag"].Value.Contains("T2.9.1:D2", StringComparison.Ordinal) ? "" : "件")}{match.Groups["end"]}")) { IsKept = true },
        Figures("footnotes", text => text + "<sup>①</sup>", isKept: true),
        Figures("remarks", text => text + "（含上年）", isKept: true),
        // Labels.
        Labels("blanks in labels", text => string.Join("&nbsp; ", text.Chunk(3).Select(part => new string(part)))),
        Labels("breaks in labels", text => text.Length > 3 ? text[..3] + "<br>" + text[3..] : text),
        Labels("labels character by character", text => text.Length < 6 && !text.Contains('.', StringComparison.Ordinal) ? string.Concat(text.Select(c => $"<p>{c}</p>")) : text),
        Labels("labels without numbers", text => Numbering().Replace(text, "")),
        Labels("half-width brackets and blanks", text => text.Replace('（', '(').Replace("）", ") ", StringComparison.Ordinal)),
        Labels("other marks behind numbers", text => Numbering().Replace(text, match => match.Value.Replace('.', '、'))),
        Labels("full-width numbers", text => Numbering().Replace(text, match => string.Concat(match.Value.Select(c => char.IsAscii(c) ? (char)(c + 0xFEE0) : c)))),
        Labels("straight quotes", text => text.Replace('“', '"').Replace('”', '"').Replace("\"", "&quot;", StringComparison.Ordinal)),
        Labels("counters behind columns", text => text is "本年制发件数" or "现行有效件数" or "自然人" ? text + "（件）" : text),
        // Tables.
        new("no header cells", page => HeaderCell().Replace(page, "<${end}td")),
        new("nothing but header cells", page => page.Replace("<td", "<th", StringComparison.Ordinal).Replace("</td>", "</th>", StringComparison.Ordinal)),
        new("cells without end", page => page.Replace("</td>", "", StringComparison.Ordinal).Replace("</th>", "", StringComparison.Ordinal).Replace("</tr>", "", StringComparison.Ordinal)),
        new("upper case", page => Tag().Replace(page, match => match.Value.ToUpperInvariant())),
        new("each table in one that lays out the page", page => page.Replace("<table", "<table width=100%><tr><td width=5%></td><td><table", StringComparison.Ordinal).Replace("</table>", "</table></td></tr></table>", StringComparison.Ordinal)),
        new("all of it in a table", page => page.Replace("<article", "<table border=0><tr><td><article", StringComparison.Ordinal).Replace("</article>", "</article></td></tr></table>", StringComparison.Ordinal)),
        new("a table in a cell of a table", page => page.Replace("<table", "<table border=1><tr><td><div><table", StringComparison.Ordinal).Replace("</table>", "</table></div></td></tr></table>", StringComparison.Ordinal)),
        new("headings in tables", page => HeadingAndTable().Replace(page, "<table><tr><td colspan=20>${heading}</td></tr>")),
        new("empty rows", page => page.Replace("</tr>", "</tr><tr><td colspan=10>&nbsp;</td></tr>", StringComparison.Ordinal)),
        new("the widths that Word leaves below a table", page => page.Replace("</table>", $"<![if !supportMisalignedColumns]><tr height=0>{string.Concat(Enumerable.Repeat("<td width=43 style='border:none'></td>", 10))}</tr><![endif]></table>", StringComparison.Ordinal)),
        new("hidden rows", page => page.Replace("</tr>", "</tr><tr style=\"display:none\"><td>规章</td><td>9</td><td>9</td><td>9</td></tr>", StringComparison.Ordinal)),
        new("a page break in each table", page => Row().Replace(page, match => match.Groups["row"].Value is "T2.6.2" or "R3.4.1" ? $"</table><p>— 3 —</p><table>{match.Value}" : match.Value)),
        Rows("a remark column at the end", (row, isHeader) => row + (isHeader ? "<th>备注</th>" : "<td>&nbsp;</td>")),
        Spans("merged labels left empty below"),
        Spans("merged labels repeated below", isRepeated: true),
        Rows("running numbers in front", (row, isHeader) => (isHeader ? "<td></td>" : "<td>1</td>") + row),
        new("numbers of labels in cells of their own", page => Bracketed().Replace(page, "${tag} colspan=1>${number}</th><th>")),
        new("headings of groups in rows of their own", page => GroupHeading().Replace(page, "<tr><th colspan=10>${label}</th></tr><tr>${before}")),
        new("the total first", page => Row().Replace(page, match => match.Groups["row"].Value.StartsWith('R') ? TotalAtEnd().Replace(match.Value, "${total}${others}") : match.Value.Contains("法人或其他组织", StringComparison.Ordinal) ? LastHeader().Replace(match.Value, "<tr>${last}${others}") : match.Value)),
        new("table four with a row for each of its groups", page => Of(page, "T4", value =>
            $"<table><tr><td></td>{string.Concat(Columns.Select(column => $"<td>{column}</td>"))}</tr>{string.Concat(Groups.Select((group, i) => $"<tr><td>{group}</td>{string.Concat(Columns.Select((_, c) => $"<td>{value($"T4.{i + 1}:E{c + 1}")}</td>"))}</tr>"))}</table>")),
        new("table four with lawsuits first", page => Of(page, "T4", value =>
            $"<table><tr><td colspan=10>行政诉讼</td><td colspan=5>行政复议</td></tr><tr><td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td><td colspan=5></td></tr><tr>{string.Concat(Enumerable.Repeat(string.Concat(Columns.Select(column => $"<td>{column}</td>")), 3))}</tr><tr>{string.Concat(new[] { 2, 3, 1 }.SelectMany(i => Columns.Select((_, c) => $"<td>{value($"T4.{i}:E{c + 1}")}</td>")))}</tr></table>")),
        new("tables three and four in one", page => Between().Replace(page, "<tr><td colspan=15>${heading}</td></tr>")),
        new("no headings of tables", page => TableHeading().Replace(page, "")),
        // Pages.
        Head("the name behind the year", "{1}年度{0}政府信息公开工作年度报告"),
        Head("a year of report", "{0}{1}年度政府信息公开年度报告"),
        Head("the year in brackets", "{0}政府信息公开工作年度报告（{1}年度）"),
        Head("about the year", "{0}关于{1}年政府信息公开工作的年度报告"),
        Head("a title in two lines", "{0}<br>{1}年政府信息公开工作年度报告"),
        Head("a title in two paragraphs", "{0}</h1><h1>{1}年政府信息公开工作年度报告"),
        Head("a title in full-width figures", "{0}２０{2}年政府信息公开工作年度报告"),
        Head("a title in Chinese figures", "{0}二〇{3}年政府信息公开工作年度报告"),
        new("other years around", page => page.Replace("<article", "<ul><li><a href=1>某局2018年政府信息公开工作年度报告</a></li><li><a href=2>某局2017年政府信息公开工作年度报告</a></li></ul><article", StringComparison.Ordinal)
            .Replace("依法公开。", "与2018年相比，2017年的问题已解决。依法公开。", StringComparison.Ordinal)),
        new("a page of a site", page => page.Replace("<article", "<div>您现在的位置：<a href=/>首页</a> &gt; <a href=/x>政府信息公开年报</a></div><div>字体：【大 中 小】 浏览次数：<span id=hits></span></div><div class=con><article", StringComparison.Ordinal)
            .Replace("</article>", "</article></div><p>附件：<a href=a.docx>报告.docx</a></p><p>上一篇：<a>无</a></p><div>主办：某县人民政府</div>", StringComparison.Ordinal)),
        new("headings in bold paragraphs", page => page.Replace("<h2>", "<p style='text-indent:2em'><b><span>", StringComparison.Ordinal).Replace("</h2>", "</span></b></p>", StringComparison.Ordinal)),
        new("headings with a colon", page => page.Replace("</h2>", "：</h2>", StringComparison.Ordinal)),
        new("headings with blanks", page => page.Replace("、</", "、</", StringComparison.Ordinal).Replace("<h2>", "<h2>　　", StringComparison.Ordinal).Replace("情况</h2>", " 情 况 </h2>", StringComparison.Ordinal)),
        new("headings in Arabic figures", page => ChineseHeading().Replace(page, match => "<h2>" + ("一二三四五六".IndexOf(match.Groups["n"].Value, StringComparison.Ordinal) + 1).ToString(CultureInfo.InvariantCulture) + "、")),
        new("headings as parts", page => ChineseHeading().Replace(page, "<h2>第${n}部分　")),
        new("headings without numbers", page => ChineseHeading().Replace(page, "<h2>")),
        new("everything in lines", page => Paragraph().Replace(page, "${text}<br>\n")),
    ];

    static SiteVariant Contents(string name, Func<string, string> change) => new(name, page => Cell().Replace(page, match => match.Groups["tag"].Value + change(match.Groups["text"].Value) + match.Groups["end"].Value));

    /// <summary>Figures, and whether the text that is not a plain number stays with them.</summary>
    static SiteVariant Figures(string name, Func<string, string> change, bool isKept = false) =>
        new(name, page => Figure().Replace(page, match => match.Groups["tag"].Value + change(match.Groups["text"].Value) + match.Groups["end"].Value)) { IsKept = isKept };

    static SiteVariant Labels(string name, Func<string, string> change) => new(name, page => Label().Replace(page, match => match.Groups["tag"].Value + change(match.Groups["text"].Value) + match.Groups["end"].Value)) { HasVariants = true };

    static SiteVariant Rows(string name, Func<string, bool, string> change) => new(name, page => Row().Replace(page, match => $"<tr>{change(match.Groups["cells"].Value, !match.Groups["row"].Success)}</tr>"));

    static SiteVariant Head(string name, string title) => new(name, page => Title().Replace(page, match => "<h1>" + string.Format(CultureInfo.InvariantCulture, title, match.Groups["name"].Value, match.Groups["year"].Value, string.Concat(match.Groups["year"].Value[2..].Select(c => (char)(c + 0xFEE0))), string.Concat(match.Groups["year"].Value[2..].Select(c => "〇一二三四五六七八九"[c - '0']))) + "</h1>"));

    /// <summary>Cells that the row above merged are there, empty or with its label again.</summary>
    static SiteVariant Spans(string name, bool isRepeated = false) => new(name, page =>
    {
        var open = new List<(int Left, string Label)>();
        return Row().Replace(page, match =>
        {
            // The head of a table keeps its spans.
            if (!match.Groups["row"].Success) return match.Value;
            open = [.. open.Select(label => (label.Left - 1, label.Label)).Where(label => label.Item1 > 0)];
            var before = string.Concat(open.Select(label => $"<td>{(isRepeated ? label.Label : "")}</td>"));
            open.AddRange(SpanningCell().Matches(match.Value).Select(span => (int.Parse(span.Groups["n"].Value, CultureInfo.InvariantCulture), span.Groups["text"].Value)));
            return $"<tr>{before}{RowSpan().Replace(match.Groups["cells"].Value, "")}</tr>";
        });
    });

    /// <summary>Whether texts stay beside the figures.</summary>
    public bool IsKept { get; private init; }

    /// <summary>Whether labels are in other words.</summary>
    public bool HasVariants { get; private init; }

    public override string ToString() => Name;

    static string Grouped(string figure) => decimal.Parse(figure, CultureInfo.InvariantCulture).ToString(figure.Contains('.', StringComparison.Ordinal) ? "#,##0.####" : "#,##0", CultureInfo.InvariantCulture);

    /// <summary>The page with another table in the place of one.</summary>
    static string Of(string page, string table, Func<Func<string, string>, string> print)
    {
        var at = page.IndexOf($"id=\"{table}.1:", StringComparison.Ordinal);
        var (start, end) = (page.LastIndexOf("<table", at, StringComparison.Ordinal), page.IndexOf("</table>", at, StringComparison.Ordinal) + "</table>".Length);
        return page[..start] + print(code => page.IndexOf($"id=\"{code}\"", StringComparison.Ordinal) is var id && page.IndexOf('>', id) is var from ? page[(from + 1)..page.IndexOf('<', from)] : "") + page[end..];
    }

    [GeneratedRegex("(?<tag><th[^>]*)>(?<number>（[一二三四五六七]）|[一二三四]、)")]
    private static partial Regex Bracketed();

    [GeneratedRegex("<tr>(?<before>(?:<th[^>]*>三、[^<]*</th>)?)<th[^>]* rowspan=\"[0-9]+\"[^>]*>(?<label>（[三四五六]）[^<]*)</th>")]
    private static partial Regex GroupHeading();

    [GeneratedRegex("(?<others><td.*)(?<total><td id=\"R[0-9.]+:C7\".*?</td>)")]
    private static partial Regex TotalAtEnd();

    [GeneratedRegex("<tr>(?<others>.*)(?<last><th.*</th>)(?=</tr>)")]
    private static partial Regex LastHeader();

    [GeneratedRegex("</table></div>\\s*</section>\\s*<section[^>]*>\\s*<h2>(?<heading>四、[^<]*)</h2>\\s*<div><table[^>]*>\\s*(?:<caption[^>]*>[^<]*</caption>)?(?:<colgroup>.*?</colgroup>)?")]
    private static partial Regex Between();

    [GeneratedRegex("<h2>[二三四]、[^<]*</h2>")]
    private static partial Regex TableHeading();

    [GeneratedRegex("<h2>(?<n>[一二三四五六])、")]
    private static partial Regex ChineseHeading();

    [GeneratedRegex("(?<tag><t[dh][^>]*>)(?<text>[^<]+)(?<end></t[dh]>)")]
    private static partial Regex Cell();

    [GeneratedRegex("(?<tag><td id=\"[^>]*>)(?<text>-?[0-9.]+)(?<end></td>)")]
    private static partial Regex Figure();

    [GeneratedRegex("(?<tag><t[dh](?! id=\"[TR][0-9.]+:)[^>]*>)(?<text>[^<]+)(?<end></t[dh]>)")]
    private static partial Regex Label();

    [GeneratedRegex("<(?<end>/?)th(?=[ >])")]
    private static partial Regex HeaderCell();

    [GeneratedRegex("</?[a-z0-9]+(?=[ >])")]
    private static partial Regex Tag();

    [GeneratedRegex("<h2[^>]*>(?<heading>[^<]*)</h2>\\s*<div><table[^>]*>\\s*(?:<caption[^>]*>[^<]*</caption>)?")]
    private static partial Regex HeadingAndTable();

    [GeneratedRegex("<tr>(?<cells>(?:(?!</tr>).)*?(?:<td id=\"(?<row>[TR][0-9.]+):(?:(?!</tr>).)*)?)</tr>")]
    private static partial Regex Row();

    [GeneratedRegex(" rowspan=\"(?<n>[0-9]+)\"")]
    private static partial Regex RowSpan();

    [GeneratedRegex("<t[hd][^>]* rowspan=\"(?<n>[0-9]+)\"[^>]*>(?<text>[^<]*)<")]
    private static partial Regex SpanningCell();

    [GeneratedRegex("^(?:[一二三四]、|（[一二三四五六七]）|[1-8]\\.)")]
    private static partial Regex Numbering();

    [GeneratedRegex("<h1>(?<name>.*?)(?<year>20[0-9]{2})年[^<]*</h1>")]
    private static partial Regex Title();

    [GeneratedRegex("<p>(?<text>[^<]*)</p>")]
    private static partial Regex Paragraph();
}
