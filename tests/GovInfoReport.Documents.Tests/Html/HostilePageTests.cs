using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Pages and Markdown that are wrong, too large or made to do harm are answered: by a report or by a refusal.</summary>
public class HostilePageTests
{
    const string Title = "<p>某局2022年政府信息公开工作年度报告</p><p>二、主动公开政府信息情况</p>";

    static PublishedReading Read(string content, DocumentKind? kind = null) => PublishedReport.Read(Encoding.UTF8.GetBytes(content), new() { Kind = kind });

    static void IsAnswered(PublishedReading reading)
    {
        Assert.True(reading.Report is null == reading.Refusal is not null);
        if (reading.Report is null) return;
        _ = reading.Check();
        Assert.Equal(reading.Report, AnnualReport.Parse(reading.Report.ToUtf8Json()));
    }

    static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    static string Many(Func<int, string> text, int count) => string.Concat(Enumerable.Range(0, count).Select(text));

    /// <summary>What is refused, and the words of the limit.</summary>
    public static TheoryData<string, string> TooLarge => new()
    {
        { Title + "<table>" + Many("<tr><td>1</td></tr>", 1_000_000 / 8) + "</table>", "elements" },
        { Title + "<table>" + Many("<tr>" + Many("<td>1", 8) + "</tr>", 9_000) + "</table>", "cells" },
        { Title + Many("<div>", 100_000), "nested" },
        { Title + Many("<table><tr><td>", 50_000), "nested" },
        { Title + Many("<span>", 1_000) + "0", "nested" },
        { Title + Many("<xx>", 1_000_000), "nested" },
        { Title + Many("<p>a", 60_000), "cells" },
        { new string('字', HtmlDocument.MaxCharacters + 1) + "<p></p><p></p>" + Title, "characters" },
        { Title + new string('字', HtmlDocument.MaxCharacters), "characters" },
    };

    [Theory]
    [MemberData(nameof(TooLarge))]
    public void A_page_beyond_a_limit_is_refused_in_its_words(string html, string limit)
    {
        var reading = Read(html, DocumentKind.Html);
        Assert.Null(reading.Report);
        Assert.Contains(limit, reading.Refusal!.Value.En, StringComparison.Ordinal);
    }

    /// <summary>Pages that take a parser or a reader of tables long, if they are let.</summary>
    public static TheoryData<string> Strange => new(
        Title + Many(i => $"<p><font size={i}>", 20_000),
        Title + "<table>" + Many("x<b>", 20_000),
        Title + Many("<a>", 50_000),
        Title + Many("<b>", 200) + Many("<p>", 20_000),
        Title + Many("<template>", 20_000),
        Title + "<p " + Many(i => $"a{i}=1 ", 100_000) + ">",
        Title + Many("&amp", 1_000_000),
        Title + Many("<!--", 100_000),
        Title + Many("<", 1_000_000),
        Title + Many("</", 500_000),
        Title + "<script>" + Many("<td>", 100_000),
        Title + "<table><tr><td colspan=1000000 rowspan=1000000>规章<td>1</table>",
        Title + "<table>" + Many("<tr><td colspan=1000000 rowspan=1000000>规章</td><td>1</td></tr>", 5_000) + "</table>",
        Title + "<table><tr><td colspan=99999999999999999999 rowspan=-1>规章<td colspan=x rowspan=0>1<td colspan=''>2</table>",
        Title + "<table><tr><td rowspan=0>规章<td rowspan=0>1</tr><tr><td>2</tr></table>",
        Title + "<table><tr>" + Many("<td>规章", 10_000) + "</tr></table>",
        Title + "<table>" + Many("<tr><td>规章<td>本年制发件数<td>1</tr>", 5_000) + "</table>",
        Title + Many("<table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>", 3_000),
        Title + Many("<table><tr><td>规章</td><td>行政许可</td><td>", 60),
        "<frameset><frame src=file:///etc/passwd></frameset>", "<html>", "<p>", "<table></table><p></p>", "<tr><td>规章<td>1", "<plaintext><p>", "<![CDATA[<p>",
        "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>" + Title,
        "<svg><p>" + Title, "<select>" + Title, "<p hidden>" + Title, "\0<p>\0\uFFFF" + Title, "<p>&#xD800;&#0;&#x110000;" + Title);

    [Theory]
    [MemberData(nameof(Strange))]
    public void A_strange_page_is_answered(string html) => IsAnswered(Read(html, DocumentKind.Html));

    [Theory]
    [InlineData("x", "--x\n\n", 1_000_000)]
    [InlineData("x", "--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=", 1)]
    [InlineData("x", "--x\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n=A=B=====C", 1)]
    [InlineData("x", "--x\nContent-Type: text/html; charset=no-such\n\n<p>", 3)]
    [InlineData("", "--", 100)]
    public void A_strange_saved_page_is_answered(string boundary, string parts, int count) => IsAnswered(Read($"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"{boundary}\"\n\n{Many(parts, count)}"));

    [Fact]
    public void Tags_that_only_format_are_left_out_where_too_many_are_open()
    {
        var reading = Read(Title + Many(i => $"<font size={i}>", 2_000) + "<table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr></table>");
        Assert.Equal([1, 2, 3], reading.Report!.Form.Cells.Take(3).Select(cell => cell.Read(reading.Report)));
    }

    public static TheoryData<string> Markdown => new(
        Many("|", 1_000_000), Many("| 规章 ", 20_000), Many("|-", 500_000), Many("|-|\n", 100_000), Many("\\", 1_000_000), "| " + Many("\\|", 500_000), Many("*a ", 300_000), Many("**a*_", 200_000),
        Many("[", 200_000), Many("![](", 200_000), Many("<br>", 200_000), Many("&", 500_000), Many("#", 100_000), Many("> ", 200_000), Many("<table>\n", 20_000), "# x\n<table>\n" + Many("<tr><td>", 100_000));

    [Theory]
    [MemberData(nameof(Markdown))]
    public void Strange_Markdown_is_answered(string markdown) => IsAnswered(Read("# 某局2022年政府信息公开工作年度报告\n\n## 二、主动公开政府信息情况\n\n" + markdown, DocumentKind.Markdown));

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void A_page_with_any_part_cut_out_is_answered(Printed printed, NonNegativeInt from, NonNegativeInt length)
    {
        var html = HtmlLayout.Print(printed.Seed, printed.Form, printed.Plain);
        var start = from.Get * 97 % html.Length;
        IsAnswered(Read(html.Remove(start, Math.Min(length.Get * 41, html.Length - start))));
    }

    [Property(MaxTest = 200)]
    public Property Any_mixture_of_tags_and_words_is_answered()
    {
        var labels = Form.Of2021.Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows.Concat(block.Columns).Concat(block.Rows.SelectMany(row => row.Parts)).Select(line => line.Label.Zh));
        string[] words =
        [
            .. labels, .. Form.Of2021.Sections.Select(section => $"<p>{section.Heading.Zh}</p>"), "<table>", "</table>", "<tr>", "</tr>", "<td>", "<td>", "<td colspan=3>", "<td rowspan=4>", "</td>", "<th>", "<p>", "</p>",
            "<br>", "<div>", "</div>", "<b>", "</b>", "<td style='display:none'>", "&nbsp;", "0", "1", "12", "-2", "/", "无", "<sup>1</sup>", "<input value=3>", "<tbody>", "<caption>", "<!--", "-->", "<a>", "</a>", "<table><tr><td>",
        ];
        return Prop.ForAll(Arb.From(Gen.Elements(words).ArrayOf(150)), chosen => IsAnswered(Read("<p>某局2022年政府信息公开工作年度报告</p>" + string.Concat(chosen), DocumentKind.Html)));
    }

    [Property(MaxTest = 300)]
    public void Any_bytes_are_answered(byte[]? content, DocumentKind? kind) =>
        IsAnswered(PublishedReport.Read(content ?? [], new() { Kind = kind is DocumentKind.Html or DocumentKind.Markdown or DocumentKind.Text ? kind : null }));
}
