using System.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>What bytes are as text, and what a text is written in.</summary>
public class TextDecodingTests
{
    static string Read(params byte[][] parts) => TextDecoding.Decode(parts.SelectMany(part => part).ToArray(), null);

    static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    // é in Windows-1252 and half of a character in most others.
    static readonly byte[] Wrong = [0xE9];

    [Theory]
    [InlineData("gb2312")]
    [InlineData("GBK")]
    [InlineData("gb18030")]
    [InlineData("GB_2312-80")]
    [InlineData("x-gbk")]
    [InlineData("cp936")]
    [InlineData("windows-936")]
    public void Names_of_one_encoding_are_one(string name) => Assert.Same(TextDecoding.Gb18030, TextDecoding.ByName(name));

    [Fact]
    public void Other_names_are_known_or_not()
    {
        Assert.Equal(950, TextDecoding.ByName("big5")!.CodePage);
        Assert.Equal(65001, TextDecoding.ByName("UTF-8")!.CodePage);
        Assert.Null(TextDecoding.ByName("no-such"));
        Assert.Null(TextDecoding.ByName(""));
    }

    [Theory]
    [InlineData("<meta charset=windows-1252>", true)]
    [InlineData("<meta charset=\"windows-1252\"/>", true)]
    [InlineData("<meta CHARSET = 'windows-1252'>", true)]
    [InlineData("<meta content=\"text/html; charset=windows-1252; x\">", true)]
    [InlineData("<meta content=\"text/html;charset=windows-1252\r\n\">", true)]
    [InlineData("<?xml encoding=\"windows-1252\"?>", true)]
    [InlineData("<?xml Encoding='windows-1252' ?>", true)]
    [InlineData("charset encoding <meta charset=windows-1252 >", true)]
    [InlineData("<meta charset=no-such><meta charset=windows-1252>", true)]
    [InlineData("<meta charset=\"\"><meta charset=\twindows-1252\t>", true)]
    [InlineData("<meta charset=gbk><meta charset=windows-1252>", false)]
    [InlineData("<meta charset:windows-1252>", false)]
    [InlineData("<meta charset windows-1252=x>", false)]
    [InlineData("<meta char=windows-1252>", false)]
    [InlineData("<meta charset=utf-8>", false)]
    public void What_declares_an_encoding(string declaration, bool isDeclared) => Assert.Equal(isDeclared, Read(Ascii(declaration), Wrong).EndsWith('é'));

    [Fact]
    public void A_declaration_is_looked_for_so_far_and_no_further()
    {
        const string Declaration = "<meta charset=windows-1252>";
        Assert.True(Read(Ascii(new string(' ', 4096 - Declaration.Length) + Declaration), Wrong).EndsWith('é'));
        // One short of the end of the name there is no name.
        Assert.False(Read(Ascii(new string(' ', 4096 - Declaration.Length + 1) + Declaration), Wrong).EndsWith('é'));
    }

    [Fact]
    public void A_mark_that_is_cut_is_none()
    {
        Assert.Equal("甲", Read([0xEF, 0xBB, 0xBF], "甲"u8.ToArray()));
        Assert.Equal("甲", Read([0x84, 0x31, 0x95, 0x33], TextDecoding.Gb18030.GetBytes("甲")));
        Assert.Equal("甲", Read([0xFF, 0xFE], Encoding.Unicode.GetBytes("甲")));
        Assert.Equal("甲", Read([0xFE, 0xFF], Encoding.BigEndianUnicode.GetBytes("甲")));
        Assert.Equal("", Read([]));
    }

    [Theory]
    [InlineData("<p>1")]
    [InlineData("政府信息abcd")]
    [InlineData("12　3、4。")]
    [InlineData("１：２，３abcd")]
    public void Units_of_two_bytes_are_known_by_their_upper_halves(string text)
    {
        Assert.Equal(text, Read(Encoding.Unicode.GetBytes(text)));
        Assert.Equal(text, Read(Encoding.BigEndianUnicode.GetBytes(text)));
    }

    [Fact]
    public void Some_zeros_are_stray()
    {
        Assert.Equal("甲\0\0\0", Read("甲\0\0\0"u8.ToArray()));
        // Of a long text as many more, up to one in 256.
        var text = new string('a', 2_000) + "\0\0\0\0\0\0";
        Assert.Equal(text, Read(Ascii(text)));
        Assert.NotEqual(text + "\0\0", Read(Ascii(text + "\0\0")));
        // What stands behind the start is not counted.
        text = new string('a', 4096) + new string('\0', 100);
        Assert.Equal(text, Read(Ascii(text)));
    }

    [Fact]
    public void Few_wrong_bytes_leave_UTF_8_what_it_is()
    {
        static byte[] Text(int characters) => Encoding.UTF8.GetBytes(new string('政', characters));
        Assert.Equal(new string('政', 8) + "\uFFFD", Read(Text(8), [0xFF]));
        // With fewer Chinese characters it may as well be chance.
        Assert.DoesNotContain("政", Read(Text(7), [0xFF]), StringComparison.Ordinal);
        Assert.DoesNotContain("政", Read(Text(7), "abc€é가"u8.ToArray(), [0xFF]), StringComparison.Ordinal);
        Assert.Contains("政", Read(Text(7), "、"u8.ToArray(), [0xFF]), StringComparison.Ordinal);
        Assert.Contains("政", Read(Text(7), "龥"u8.ToArray(), [0xFF]), StringComparison.Ordinal);
        // One, and one more for each thousand bytes.
        Assert.Contains("政", Read(Text(400), [0xFF, (byte)'a', 0xFF]), StringComparison.Ordinal);
        Assert.DoesNotContain("政", Read(Text(300), [0xFF, (byte)'a', 0xFF]), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_tell_what_is_no_text()
    {
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0];
        Assert.Equal(DocumentKind.Docx, KindDetection.OfBytes(mark));
        for (var i = 0; i < mark.Length; i++) Assert.Null(KindDetection.OfBytes([.. mark[..i], 0, .. mark[(i + 1)..]]));
        Assert.Null(KindDetection.OfBytes("PK\u0005\u0006"u8));
        Assert.Equal(DocumentKind.Pdf, KindDetection.OfBytes(Ascii(new string('x', 1019) + "%PDF-")));
        Assert.Null(KindDetection.OfBytes(Ascii(new string('x', 1020) + "%PDF-")));
    }

    [Fact]
    public void What_cannot_be_read_is_said_in_both_languages()
    {
        Assert.Equal(("RTF 文件，请另存为 .docx", "an RTF file; save it as .docx"), Said("{\\rtf1"u8));
        foreach (var picture in (byte[][])[[0x89, (byte)'P', (byte)'N', (byte)'G', 13], [0xFF, 0xD8, 0xFF, 0xE0], Ascii("GIF87a"), Ascii("GIF89a")])
            Assert.Equal(("图片", "a picture"), Said(picture));
        foreach (var other in (byte[][])[[], Ascii("PNG"), [0xFF, 0xD8], [0x89, (byte)'P', (byte)'N'], Ascii("GIF"), Ascii("{\\rt")]) Assert.Null(KindDetection.Unreadable(other));
        Assert.Equal("应为 HTML、Markdown、纯文本、Word（.docx）或 PDF 文件，实为图片。", PublishedReport.Read(Ascii("GIF89a")).Refusal!.Value.Zh);

        static (string, string) Said(ReadOnlySpan<byte> content) => (KindDetection.Unreadable(content)!.Value.Zh, KindDetection.Unreadable(content)!.Value.En);
    }
}
