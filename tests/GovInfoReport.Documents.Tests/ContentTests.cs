using System.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>What a file is written in and in which encoding, seen from its content.</summary>
public class ContentTests
{
    const string Page = "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={0}\"></head><body><p>某局2022年政府信息公开工作年度报告</p><p>一、总体情况</p><p>依法公开，镕堃。</p><p>六、其他需要报告的事项</p><p>无。</p></body></html>";
    const string Plain = "某局2022年政府信息公开工作年度报告\n一、总体情况\n依法公开，镕堃。\n六、其他需要报告的事项\n无。\n";

    static readonly Encoding Gbk = ReadingOptions.EncodingByName("gbk")!;

    static void IsRead(byte[] content, ReadingOptions? options = null)
    {
        var report = PublishedReport.Read(content, options ?? new()).Report!;
        Assert.Equal(("某局", 2022, "依法公开，镕堃。", "无。"), (report.Authority.Name, report.Year, report.Overview, report.OtherMatters));
    }

    static string PageIn(string charset) => Page.Replace("{0}", charset, StringComparison.Ordinal);

    [Fact]
    public void A_mark_decides_the_encoding_before_all_else()
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Gbk])
        {
            byte[] mark = encoding == Gbk ? [0x84, 0x31, 0x95, 0x33] : encoding.GetPreamble();
            IsRead([.. mark, .. encoding.GetBytes(PageIn("big5"))], new() { Encoding = Encoding.Latin1 });
            IsRead([.. mark, .. encoding.GetBytes(Plain)]);
        }
    }

    [Theory]
    [InlineData("utf-8", "gb2312")]
    [InlineData("gb2312", "gbk")]
    [InlineData("gbk", "gbk")]
    [InlineData("GB18030", "gbk")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("gb2312", "utf-8")]
    [InlineData("no-such", "gbk")]
    [InlineData("big5", "utf-16")]
    public void What_a_page_declares_is_believed_unless_its_bytes_say_otherwise(string declared, string real) =>
        IsRead(ReadingOptions.EncodingByName(real)!.GetBytes(PageIn(declared)));

    [Fact]
    public void A_page_may_declare_other_encodings()
    {
        var big5 = ReadingOptions.EncodingByName("big5")!;
        var report = PublishedReport.Read(big5.GetBytes(PageIn("big5").Replace("镕堃", "", StringComparison.Ordinal).Replace("总体情况", "總體情況", StringComparison.Ordinal)
            .Replace("报告", "報告", StringComparison.Ordinal).Replace("信息公开", "信息公開", StringComparison.Ordinal))).Refusal;
        // The words are not those of the form, but they are words.
        Assert.Contains("某局2022年政府信息公開工作年度報告", report!.Value.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_Markdown_are_detected_too()
    {
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Gbk, Encoding.Unicode])
        {
            IsRead(encoding.GetBytes(Plain));
            IsRead(encoding.GetBytes(Plain.Replace("一、", "## 一、", StringComparison.Ordinal).Replace("六、", "## 六、", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_caller_may_force_the_encoding()
    {
        IsRead(Gbk.GetBytes(Plain), new() { Encoding = Gbk });
        var wrong = PublishedReport.Read(Encoding.UTF8.GetBytes(Plain), new() { Encoding = Gbk });
        Assert.Null(wrong.Report);
    }

    [Fact]
    public void One_wrong_byte_leaves_the_rest()
    {
        var content = Encoding.UTF8.GetBytes(Plain);
        var report = PublishedReport.Read((byte[])[.. content[..^1], 0xFF]).Report!;
        Assert.Equal(("某局", "依法公开，镕堃。", "无。\uFFFD"), (report.Authority.Name, report.Overview, report.OtherMatters));
    }

    [Theory]
    [InlineData("某局2022年政府信息公开工作年度报告\n一、总体情况", DocumentKind.Text)]
    [InlineData("规章\t1\t2\t3\n1 < 2 <br> 3", DocumentKind.Text)]
    [InlineData("<p>一、总体情况</p>", DocumentKind.Html)]
    [InlineData("  \n<!DOCTYPE html>\n<title>x</title>", DocumentKind.Html)]
    [InlineData("<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>x</body></html>", DocumentKind.Html)]
    [InlineData("前言\n<table><tr><td>规章</td></tr></table>", DocumentKind.Html)]
    [InlineData("# 标题\n\n正文", DocumentKind.Markdown)]
    [InlineData("| a | b |\n| --- | :-: |\n| 1 | 2 |", DocumentKind.Markdown)]
    [InlineData("a | b\n--- | ---\n1 | 2", DocumentKind.Markdown)]
    [InlineData("# 标题\n\n<table><tr><td>规章</td></tr></table>", DocumentKind.Markdown)]
    [InlineData("", DocumentKind.Text)]
    public void A_kind_is_seen_from_the_text(string text, DocumentKind kind) => Assert.Equal(kind, KindDetection.Of(text));

    [Fact]
    public void A_kind_may_be_forced()
    {
        var page = Encoding.UTF8.GetBytes("某局2022年政府信息公开工作年度报告<br>一、总体情况<br>依法公开，镕堃。<br>六、其他需要报告的事项<br>无。");
        Assert.Null(PublishedReport.Read(page).Report);
        IsRead(page, new() { Kind = DocumentKind.Html });
    }

    [Fact]
    public void Word_and_PDF_are_known_by_their_marks()
    {
        Assert.Equal(DocumentKind.Docx, KindDetection.OfBytes("PK\u0003\u0004..."u8));
        Assert.Equal(DocumentKind.Pdf, KindDetection.OfBytes("%PDF-1.7"u8));
        Assert.Null(KindDetection.OfBytes("<p>%"u8));
    }

    [Theory]
    [InlineData("{\\rtf1\\ansi", "an RTF file")]
    [InlineData("GIF89a", "a picture")]
    public void What_cannot_be_read_is_refused_in_words(string content, string found) =>
        Assert.Contains(found, PublishedReport.Read(Encoding.UTF8.GetBytes(content)).Refusal!.Value.En, StringComparison.Ordinal);

    [Fact]
    public async Task A_stream_is_read_to_its_end()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Plain));
        Assert.Equal(2022, (await PublishedReport.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken)).Report!.Year);
        using var endless = new MemoryStream(new byte[PublishedReport.MaxBytes + 1]);
        Assert.Contains("at most", (await PublishedReport.ReadAsync(endless, cancellationToken: TestContext.Current.CancellationToken)).Refusal!.Value.En, StringComparison.Ordinal);
    }
}
