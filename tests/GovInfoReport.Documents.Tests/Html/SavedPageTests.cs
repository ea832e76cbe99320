using System.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>Pages saved as one file, as RFC 2045 to 2047 and 2557 have them.</summary>
public class SavedPageTests
{
    const string Start = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n";

    static string? Read(string file) => SavedPage.Of(Encoding.Latin1.GetBytes(file), out _) is { } page ? Encoding.Latin1.GetString(page) : null;

    static string? Part(string head, string body) => Read($"{Start}--x\n{head}\n\n{body}--x--");

    [Theory]
    [InlineData("MIME-Version: 1.0\n", true)]
    [InlineData("mime-version: 1.0\n", true)]
    [InlineData("From: <Saved by Blink>\nDate: x\nMIME-Version: 1.0\n", true)]
    [InlineData("From: <Saved\n by Blink>\n\tof\nMIME-Version: 1.0\n", true)]
    [InlineData("\nMIME-Version: 1.0\n", false)]
    [InlineData("From\nMIME-Version: 1.0\n", false)]
    [InlineData("From: x\n\nMIME-Version: 1.0\n", false)]
    [InlineData("X-MIME-Version: 1.0\n", false)]
    [InlineData("", false)]
    public void It_begins_with_lines_of_a_head(string head, bool isSaved) =>
        Assert.Equal(isSaved ? "<p>" : null, Read($"{head}Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<p>--x--"));

    [Theory]
    [InlineData("boundary=\"x y\"", "x y")]
    [InlineData("boundary=x;type=a", "x")]
    [InlineData("BOUNDARY = x", "x")]
    [InlineData("boundary=\"=_a:b\"; charset=x", "=_a:b")]
    [InlineData("type=\"text/html\";\r\n\tboundary=x\r", "x")]
    public void Its_head_says_what_stands_between_the_parts(string parameter, string boundary) =>
        Assert.Equal("<p>", Read($"MIME-Version: 1.0\nContent-Type: multipart/related; {parameter}\n\n--{boundary}\nContent-Type: text/html\n\n<p>--{boundary}"));

    [Theory]
    [InlineData("Content-Type: text/html", true)]
    [InlineData("content-type:text/HTML; charset=x", true)]
    [InlineData("Content-Type: application/xhtml+xml", true)]
    [InlineData("Content-Location: x\nContent-Type: text/html", true)]
    [InlineData("X-Content-Type: text/html", false)]
    [InlineData("Content-Type: text/css", false)]
    [InlineData("Content-Type: application/xhtml", false)]
    [InlineData("Content-Location: x", false)]
    public void Only_a_part_of_HTML_is_the_page(string head, bool isPage) => Assert.Equal(isPage ? "<p>" : null, Part(head, "<p>"));

    [Fact]
    public void The_first_part_of_HTML_is_the_page()
    {
        Assert.Equal("乙"u8, SavedPage.Of(Encoding.UTF8.GetBytes(Start + "--x\nContent-Type: image/png\n\n甲\n--x\nContent-Type: text/html\n\n乙--x\nContent-Type: text/html\n\n丙--x--"), out _)!);
        // A file that was cut has no end.
        Assert.Equal("<p>cut", Read(Start + "--x\nContent-Type: text/html\n\n<p>cut"));
        Assert.Equal("<p>", Read(Start + "--x\r\nContent-Type: text/html\r\n\r\n<p>"));
        Assert.Null(Read(Start + "--x\nContent-Type: text/html\n"));
        Assert.Null(Read(Start));
        Assert.Null(Read(Start.Replace("boundary", "bound", StringComparison.Ordinal) + "--x\nContent-Type: text/html\n\n<p>"));
    }

    [Fact]
    public void Heads_and_parts_are_looked_at_so_far_and_no_further()
    {
        static string Long(int length) => "a: " + new string('a', length - 4) + "\n";
        const string Type = "Content-Type: text/html";
        // The head of a part counts from the end of the mark to the end of the blank line.
        var rest = 4096 - $"\n{Type}\n\n".Length;
        Assert.Equal("<p>", Part(Long(rest) + Type, "<p>"));
        Assert.Null(Part(Long(rest + 1) + Type, "<p>"));
        rest = 4096 - Start.IndexOf("\"\n", StringComparison.Ordinal);
        Assert.Equal("<p>", Read(Long(rest) + Start + $"--x\n{Type}\n\n<p>"));
        Assert.Null(Read(Long(4097) + Start + $"--x\n{Type}\n\n<p>"));

        static string Parts(int before) => Start + string.Concat(Enumerable.Repeat("--x\na: b\n\n", before)) + $"--x\n{Type}\n\n<p>";
        Assert.Equal("<p>", Read(Parts(999)));
        Assert.Null(Read(Parts(1_000)));
    }

    [Theory]
    [InlineData("charset=gb2312", "gb18030")]
    [InlineData("charset=\"GBK\"", "gb18030")]
    [InlineData("Charset = utf-8", "utf-8")]
    [InlineData("charset=iso-8859-1", "iso-8859-1")]
    [InlineData("charset=no-such", null)]
    [InlineData("format=flowed", null)]
    public void A_part_may_say_its_encoding(string parameter, string? name)
    {
        Assert.NotNull(SavedPage.Of(Encoding.ASCII.GetBytes($"{Start}--x\nContent-Type: text/html; {parameter}\n\n<p>"), out var encoding));
        Assert.Equal(name, encoding?.WebName.ToLowerInvariant());
    }

    [Fact]
    public void An_encoding_of_another_part_is_not_that_of_the_page()
    {
        Assert.NotNull(SavedPage.Of(Encoding.ASCII.GetBytes($"{Start}--x\nContent-Type: text/css; charset=gbk\n\n--x\nContent-Type: text/html\n\n<p>"), out var encoding));
        Assert.Null(encoding);
    }

    [Theory]
    [InlineData("a=3Db=3d=E4", "a=b=\u00E4")]
    [InlineData("a=\nb=\r\nc", "abc")]
    [InlineData("a=4", "a4")]
    [InlineData("a=", "a")]
    [InlineData("a=4Gb", "a4Gb")]
    [InlineData("a=G4b", "aG4b")]
    [InlineData("a=\rb", "a\rb")]
    [InlineData("a=3D", "a=")]
    [InlineData("a=\n", "a")]
    [InlineData("a=\r\n", "a")]
    public void Quoted_text_is_read(string body, string expected)
    {
        foreach (var head in (string[])["Content-Transfer-Encoding: quoted-printable\nContent-Type: text/html", "Content-Type: text/html\ncontent-transfer-encoding:Quoted-Printable"])
        {
            Assert.Equal(expected, Part(head, body));
            Assert.Equal(expected, Read($"{Start}--x\n{head}\n\n{body}"));
        }
    }

    [Theory]
    [InlineData("PHA+", "<p>")]
    [InlineData("PH\nA\r\n+", "<p>")]
    [InlineData("PHA+YQ==", "<p>a")]
    [InlineData("PHA+YWI=", "<p>ab")]
    [InlineData("PHA+YQ", "<p>a")]
    [InlineData("PHA+YWI", "<p>ab")]
    [InlineData("PHA+Y", "<p>")]
    [InlineData("Pz8/", "???")]
    [InlineData("P*z[8`/", "???")]
    [InlineData("", "")]
    public void Base64_is_read(string body, string expected) => Assert.Equal(expected, Part("Content-Type: text/html\nContent-Transfer-Encoding: base64", body));

    [Theory]
    [InlineData("8bit")]
    [InlineData("binary")]
    [InlineData("base64x")]
    public void Anything_else_is_as_it_is(string transfer) => Assert.Equal("PHA+=3D", Part($"Content-Type: text/html\nContent-Transfer-Encoding: {transfer}", "PHA+=3D"));
}
