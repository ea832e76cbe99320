using System.Text;

namespace GovInfoReport.Documents.Tests;

/// <summary>The page in a file that a browser or Word saved.</summary>
public class SavedPageTests
{
    const string Start = "From: x\nSubject: y\n z\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"--b\"\n\n";

    static string? Of(string file, out Encoding? encoding) => SavedPage.Of(Encoding.Latin1.GetBytes(file), out encoding) is { } page ? Encoding.Latin1.GetString(page) : null;

    static string? Page(string body, string transfer, string newline = "\n") => Of($"{Start}----b{newline}Content-Type: text/html{newline}Content-Transfer-Encoding: {transfer}{newline}{newline}{body}----b--", out _);

    [Theory]
    [InlineData("8bit", "<p>a=41</p>", "<p>a=41</p>")]
    [InlineData("quoted-printable", "a=3D=e4=B8=AD", "a=\u00e4\u00b8\u00ad")]
    [InlineData("QUOTED-Printable", "a=\nb=\r\nc", "abc")]
    [InlineData("quoted-printable", "a=4", "a4")]
    [InlineData("quoted-printable", "a=xyb=4x=", "axyb4x")]
    [InlineData("quoted-printable", "a=\rb", "a\rb")]
    [InlineData("base64", "PHA+YTwv\ncD4=\n", "<p>a</p>")]
    [InlineData("Base64", "PHA+YTwvcD4", "<p>a</p>")]
    [InlineData("base64", "PHA+YTwvcD4hX", "<p>a</p>!")]
    [InlineData("base64", "", "")]
    public void A_part_is_unpacked_as_it_says(string transfer, string body, string expected)
    {
        Assert.Equal(expected, Page(body, transfer));
        Assert.Equal(expected, Page(body, transfer, "\r\n"));
    }

    [Fact]
    public void The_first_part_that_is_a_page_is_taken()
    {
        static string Part(string type, string body) => $"----b\nContent-Type: {type}\n\n{body}";
        Assert.Equal("two", Of(Start + Part("image/png", "one") + Part("text/html; charset=gbk", "two") + Part("text/html", "three"), out var encoding));
        Assert.Equal(ReadingOptions.EncodingByName("gbk"), encoding);
        Assert.Equal("two", Of(Start + Part("text/plain", "one") + Part("application/xhtml+xml", "two"), out encoding));
        Assert.Null(encoding);
        Assert.Null(Of(Start + Part("text/plain", "one"), out _));
        Assert.Null(Of(Start, out _));
        Assert.Equal("x", Of(Start + Part("text/html; charset=\"no-such\"", "x"), out encoding));
        Assert.Null(encoding);
        // Another head may stand above; a mark in the text of another part is none.
        Assert.Equal("b", Of(Start + "----b\nContent-ID: 1\nContent-Type: TEXT/HTML\n\nb", out _));
        Assert.Null(Of(Start + "----b\nX-Content-Type: text/html\n\nb", out _));
        Assert.Null(Of(Start + "----b\nContent-Type: text/html", out _));
    }

    [Theory]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=--b\n\n", true)]
    [InlineData("mime-version: 1.0\nContent-Type: multipart/related;\n\tBOUNDARY = \"--b\"\n\n", true)]
    [InlineData("\u00EF\u00BB\u00BFMIME-Version: 1.0\nboundary=--b\n\n", false)]
    [InlineData("<p>MIME-Version: 1.0</p>\nboundary=--b\n\n", false)]
    [InlineData("text\nMIME-Version: 1.0\nboundary=--b\n\n", false)]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related\n\n", false)]
    [InlineData("Subject: y\nboundary=--b\n\n", false)]
    public void A_saved_page_is_told_by_its_head(string head, bool isOne) => Assert.Equal(isOne ? "x" : null, Of($"{head}----b\nContent-Type: text/html\n\nx", out _));

    [Fact]
    public void Heads_and_parts_beyond_reason_are_not_looked_at()
    {
        var parts = string.Concat(Enumerable.Repeat("----b\n\n\n", 999));
        Assert.Equal("x", Of($"{Start}{parts}----b\nContent-Type: text/html\n\nx", out _));
        Assert.Null(Of($"{Start}{parts}----b\n\n\n----b\nContent-Type: text/html\n\nx", out _));
        static string Head(int length) => $"{Start}----b\nContent-Type: text/html\nX: {new string('x', length - "\nContent-Type: text/html\nX: \n\n".Length)}\n\nbody";
        Assert.Equal("body", Of(Head(4096), out _));
        Assert.Null(Of(Head(4097), out _));
        Assert.Null(Of(new string(' ', 0) + $"X: {new string('x', 4096)}\n{Start}----b\nContent-Type: text/html\n\nx", out _));
    }
}
