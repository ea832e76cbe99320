using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What is put into documents to hurt their readers: words of the form, figures, marks of each format.</summary>
static class Vocabulary
{
    static readonly string[] Labels =
    [
        .. Form.All.SelectMany(form => form.Tables).SelectMany(table => table.Blocks).SelectMany(block => block.Rows.Concat(block.Columns).SelectMany(line => line.Parts.Prepend(line)).Select(line => line.Label.Zh)).Distinct(),
        .. Form.All.SelectMany(form => form.Sections).Select(section => section.Heading.Zh).Distinct(), "信息内容", "申请人情况", "单位：万元", "2022年政府信息公开工作年度报告",
    ];

    static readonly string[] Figures =
        ["0", "1", "12", "-2", "1.5", "1,234", "9007199254740993", "99999999999999999999999999999", "0.00000000000000000000000000001", "１２", "〇", "/", "—", "无", "22（其中修订16件）", "1e5", "(3)", "5件", "000000000000", "一百二十三"];

    static readonly string[] Characters =
        ["\n", "\r\n", "\r", "\t", "  ", " ", "\f", "\v", "\0", "\u0001", "\u0085", "\u00A0", "\u2028", "\u3000", "\uFEFF", "\uFFFE", "\uFFFF", "😀", "𠮷", "é", "\u200B", "\u202E", "⼀", "（", "）", "、", "一", "。", "：", "\u0301"];

    static readonly byte[][] Broken = [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8], [0xFF, 0xFE], [0xFE, 0xFF], [0x80], [0xFF], [0x81, 0x30, 0x81, 0x30], [0xD6, 0xD0]];

    static readonly string[] Html =
    [
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<td colspan=3>", "<td rowspan=4>", "<td colspan=1000 rowspan=65534>", "<td rowspan=0>", "<th>", "<p>", "</p>", "<br>", "<div>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<font size=1>",
        "<td style='display:none'>", "&nbsp;", "&#0;", "&#xD800;", "&#x110000;", "&", "<!--", "-->", "<![CDATA[", "<script>", "</script>", "<style>", "<textarea>", "<title>", "<plaintext>", "<svg>", "<math>", "<select>", "<template>", "<frameset>",
        "<form>", "<button>", "<li>", "<ul>", "<span>", "<tbody>", "<caption>", "<col>", "<input value=3>", "<sup>1</sup>", "<meta charset=gbk>", "<meta charset=utf-16>", "<base href=x>", " hidden", " data-cell=R1:C7", " data-figure=1", " id=R1:C7", "'", "\"", "=", "<", ">",
    ];

    static readonly string[] Mime = ["\r\n\r\n", "Content-Type: text/html\r\n", "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n", "charset=gb2312", "charset=utf-7", "boundary=x", "--x", "=", "=\r\n", "=E4", "=="];

    static readonly string[] Markdown = ["|", "|---|", "| :-: |", "\\|", "#", "## ", "**", "_", "`", "```\n", "> ", "- ", "1. ", "<br>", "[a](b)", "![", "&lt;", "---\n", "===\n", "<table>", "\\"];

    static readonly string[] Word =
    [
        "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:p/>", "<w:tc><w:p/></w:tc>", "<w:gridSpan w:val=\"3\"/>", "<w:gridSpan w:val=\"2000000000\"/>", "<w:gridSpan w:val=\"-1\"/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>",
        "<w:hMerge/>", "<w:gridBefore w:val=\"5\"/>", "<w:br/>", "<w:tab/>", "<w:t>", "</w:t>", "<w:t xml:space=\"preserve\"> </w:t>", "<w:del>", "</w:del>", "<w:sdt>", "<w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:start w:val=\"2147483647\"/>",
        "<w:lvlText w:val=\"%1%2%9\"/>", "<w:numFmt w:val=\"chineseCounting\"/>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<mc:AlternateContent>", "<mc:Fallback>", "<w:txbxContent>", "&amp;", "&#x0;", "&x;", "<!DOCTYPE x [<!ENTITY x \"y\">]>", "<![CDATA[", "]]>", "w:val=\"\"",
    ];

    static readonly string[] Pdf =
    [
        "q ", "Q ", "BT ", "ET ", "/F1 9 Tf ", "0 0 m ", "500 0 l ", "S ", "f ", "0 0 500 0.5 re ", "1 0 0 1 0 0 cm ", "0 0 0 0 0 0 cm ", "1e9 0 0 1e9 0 0 cm ", "-1 0 0 -1 0 0 Tm ", "<4E00> Tj ", "(x) Tj ", "[<4E00> -500 <4E8C>] TJ ", "/X Do ", "3 Tr ", "0 Tz ", "1e30 ", "-", ".", "99999999999999999999 ", "NaN ",
        "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "\\", "%", "obj", "endobj", "stream\n", "endstream", "xref", "trailer", "startxref", "0 R", "1 0 R", "3 0 R", "/Kids [2 0 R]", "/Parent 3 0 R", "/Count -1", "/Count 2147483647", "/Length 0", "/Length 999999999", "/Length 7 0 R",
        "/Filter /FlateDecode ", "/Filter [/ASCII85Decode /LZWDecode] ", "/Filter /RunLengthDecode ", "/Filter /DCTDecode ", "/DecodeParms << /Predictor 15 /Columns 2000000000 >> ", "/Rotate 90", "/Rotate 45", "/MediaBox [0 0 0 0]", "/MediaBox [0 0 1e9 1e9]", "/CropBox [9 9 1 1]", "/Encoding /Identity-V", "/Type /ObjStm /N 9 /First 9",
        "/Prev 0", "/Encrypt 3 0 R", "/Size 2147483647", "beginbfrange\n", "endbfrange\n", "<0000> <FFFF> <0000>\n", "begincodespacerange", "BI /W 9 /H 9 ID ", "EI ",
    ];

    /// <summary>The pieces for a kind of document, words and figures of the form among them.</summary>
    public static byte[][] Of(string kind)
    {
        string[] own = kind switch { "html" => Html, "mht" => [.. Html, .. Mime], "md" => Markdown, "docx" => Word, "pdf" => Pdf, _ => [] };
        return [.. Labels.Concat(Figures).Concat(Figures).Concat(Characters).Concat(Enumerable.Repeat(own, 3).SelectMany(each => each)).Select(Encoding.UTF8.GetBytes), .. Broken];
    }

    /// <summary>Around what it hurts.</summary>
    public static byte[] Marks => [.. "<>\n\t| /=\"()[]"u8, 0xE4, 0xEF];
}
