using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Plain text as paragraphs and tables, and how long it may be.</summary>
public class PublishedTextTests
{
    // The paragraphs and tables, a stroke between them, each with the line on which it starts.
    static string Parse(string text) => string.Join('|', PublishedText.Parse(text).Document!.Blocks.Select(block => block switch
    {
        Paragraph paragraph => $"{((TextOrigin)paragraph.Origin).Line}:{paragraph.Text}",
        Grid grid => $"{((TextOrigin)grid.Rows[0].Cells[0].Origin).Line}:[{string.Join('/', grid.Rows.Select(row => row.Text))}]",
        _ => throw new InvalidOperationException(),
    }));

    [Theory]
    [InlineData("", "")]
    [InlineData("甲\n乙", "1:甲|2:乙")]
    [InlineData("甲\r\n乙\r丙\f丁\n\n\n戊\n", "1:甲|2:乙|3:丙|4:丁|7:戊")]
    [InlineData("\r\n\r\n  甲 \r", "3:甲")]
    [InlineData("甲\n\r乙", "1:甲|3:乙")]
    // Two cells that say something make a row of a table, and a blank line does not end it.
    [InlineData("甲\t1\n \n乙\t2\n丙\n丁\t4", "1:[甲\t1/乙\t2]|4:丙|5:[丁\t4]")]
    [InlineData("\t\t甲\t\n\t1\t2", "1:甲|2:[1\t2]")]
    [InlineData("甲  乙\n丙 5", "1:[甲  乙/丙 5]")]
    public void Lines_are_paragraphs_or_rows(string text, string expected) => Assert.Equal(expected, Parse(text));

    [Fact]
    public void The_place_of_a_paragraph_is_that_of_its_words() => Assert.Equal(new TextOrigin(1, 4), Assert.IsType<Paragraph>(Assert.Single(PublishedText.Parse("\t\t 甲").Document!.Blocks)).Origin);

    [Fact]
    public void A_lone_surrogate_is_replaced()
    {
        // In code: attributes cannot hold one.
        Is("\uD800", "\uFFFD");
        Is("甲\uDFFF乙", "甲\uFFFD乙");
        Is("\uDBFF\uD83D\uDE00\uDC00", "\uFFFD\uD83D\uDE00\uFFFD");
        Is("\uD7FF\uE000\uFFFF", "\uD7FF\uE000\uFFFF");

        static void Is(string text, string expected)
        {
            Assert.Equal(expected, PublishedText.WellFormed(text));
            Assert.Equal(expected, Assert.IsType<Paragraph>(Assert.Single(PublishedText.Parse(text).Document!.Blocks)).Text);
        }
    }

    [Fact]
    public void A_text_has_so_many_characters_and_cells_as_it_may_have()
    {
        Assert.NotNull(PublishedText.Parse(new string(' ', PublishedText.MaxCharacters)).Document);
        Assert.Equal("应为不超过 16777216 个字符的文本，实为 16777217 个字符。", PublishedText.Parse(new string(' ', PublishedText.MaxCharacters + 1)).Refusal.Zh);
        Assert.Equal("Expected a text of at most 16777216 characters, found 5 characters.", PublishedText.TooLong(5).Refusal.En);

        foreach (var line in (string[])["甲\n", "甲\t\t\t5\n"])
        {
            var lines = PublishedText.MaxCells / TextRow.TryRead(line, 1, 9)!.Cells.Length;
            Assert.NotNull(PublishedText.Parse(string.Concat(Enumerable.Repeat(line, lines))).Document);
            var refusal = PublishedText.Parse(string.Concat(Enumerable.Repeat(line, lines)) + "甲").Refusal;
            Assert.Equal(("应为段落和表格合计不超过 50000 段、格，实为更多。", "Expected at most 50000 paragraphs and cells, found more."), (refusal.Zh, refusal.En));
        }
    }

    const string Head = "某局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

    static readonly Form Form = Form.Of2021;

    [Fact]
    public void Another_way_to_see_a_text_is_there_where_there_is_one()
    {
        // Cells of a line each come before places on a page.
        var lines = string.Concat(Form.Tables[1].Cells.GroupBy(cell => cell.Row).Take(3).Select(row => $"{row.Key.Label.Zh}\n1\n0\n0\n0\n0\n0\n1\n"));
        Assert.Contains(PublishedText.Parse(Head + lines + "某   某\n").Document!.Otherwise!()!.Blocks, block => block is Grid { Rows.Length: 3 });
        Assert.NotNull(PublishedText.Parse(Head + "某   某\n").Document!.Otherwise!());
        Assert.Null(PublishedText.Parse(Head).Document!.Otherwise!());
        Assert.Equal(21, PublishedText.Read(Head + lines).Origins.Count);
    }

    [Fact]
    public void A_text_that_only_looks_like_Markdown_or_a_page_is_read_as_plain_text()
    {
        var text = TextLayout.Print(3, Form, _ => "4");
        foreach (var mark in (string[])["# 注\n", "a <p> b </p> c\n"])
        {
            var content = Encoding.UTF8.GetBytes(text.Replace("又一段。\n", "又一段。\n" + mark, StringComparison.Ordinal));
            Assert.Equal(Form.Cells.Length, PublishedReport.Read(content).Origins.Count);
            // Not where the caller says that it is no plain text.
            Assert.True(PublishedReport.Read(content, new() { Kind = mark[0] == '#' ? DocumentKind.Markdown : DocumentKind.Html }).Origins.Count < Form.Cells.Length);
        }
        // What is read whole as Markdown stays so: the marks are no words of it.
        Assert.Equal("甲", PublishedReport.Read(Encoding.UTF8.GetBytes("# 某局2022年政府信息公开工作年度报告\n\n## 一、总体情况\n\n**甲**\n")).Report!.Overview);
        // What starts as a page is one.
        Assert.True(PublishedReport.Read(Encoding.UTF8.GetBytes("<p>" + text)).Origins.Count < Form.Cells.Length);
    }

    [Fact]
    public void What_is_neither_is_refused_as_what_it_looks_like() =>
        Assert.Equal(("应为 HTML、Markdown、纯文本、Word（.docx）或 PDF 文件，实为图片。", "Expected HTML, Markdown, plain text, a Word (.docx) or PDF file, found a picture."), PublishedReport.Read("GIF89a"u8.ToArray()).Refusal is { } refusal ? (refusal.Zh, refusal.En) : default);

    // Gives a byte or two at a time.
    sealed class Trickle(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(2, buffer.Length)], cancellationToken);
    }

    [Fact]
    public async Task A_stream_is_read_however_it_comes()
    {
        var token = TestContext.Current.CancellationToken;
        using var stream = new Trickle([1, 2, 3, .. Encoding.Unicode.GetBytes(Head + "总计\t1")]);
        stream.Position = 3;
        Assert.Equal("某局", (await PublishedReport.ReadAsync(stream, new() { Encoding = Encoding.Unicode }, token)).Report!.Authority.Name);
        Assert.Equal(stream.Length, stream.Position);
        using var none = new MemoryStream([]);
        Assert.Equal("应为年度报告各部分的标题（如“一、总体情况”）或表格，实为没有文字的文档。", (await PublishedReport.ReadAsync(none, cancellationToken: token)).Refusal!.Value.Zh);
    }

    [Fact]
    public async Task A_file_has_so_many_bytes_as_it_may_have()
    {
        var content = new byte[PublishedReport.MaxBytes + 1];
        Array.Fill(content, (byte)' ');
        var tooLong = new Text("应为不超过 67108864 字节的文件，实为更大的文件。", "Expected a file of at most 67108864 bytes, found a larger one.");
        Assert.Equal(tooLong, PublishedReport.Read(content).Refusal);
        using var stream = new MemoryStream(content);
        Assert.Equal(tooLong, (await PublishedReport.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Refusal);
        // One byte less is a file that may be read, and a text that is too long.
        stream.Position = 1;
        Assert.Contains("67108864 个字符。", (await PublishedReport.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Refusal!.Value.Zh, StringComparison.Ordinal);
    }
}
