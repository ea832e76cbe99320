using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Wrong Word documents are answered, never thrown at.</summary>
public class DocxHostileTests
{
    static Text Refusal(byte[] file) => Assert.IsType<Text>(PublishedReport.Read(file, new() { Kind = DocumentKind.Docx }).Refusal);

    static string Repeated(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    static byte[] Zip(Action<ZipArchive> fill)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true)) fill(archive);
        return file.ToArray();
    }

    [Fact]
    public void A_flood_of_cells_is_refused() =>
        Assert.Contains("50000", Refusal(DocxLayout.Pack("<w:tbl>" + Repeated("<w:tr>" + Repeated("<w:tc><w:p/></w:tc>", 1_000) + "</w:tr>", 400) + "</w:tbl>")).En, StringComparison.Ordinal);

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 50_000)]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 100_000)]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 50_000)]
    [InlineData("<x>", "</x>", 200_000)]
    public void Deep_nesting_is_refused(string open, string close, int depth) =>
        Assert.Contains("nested", Refusal(DocxLayout.Pack(Repeated(open, depth) + Repeated(close, depth))).En, StringComparison.Ordinal);

    [Fact]
    public void What_unpacks_to_too_much_is_refused()
    {
        Assert.Contains("unpacked", Refusal(DocxLayout.Pack("<w:p>" + new string(' ', DocxPackage.MaxPartBytes) + "</w:p>")).En, StringComparison.Ordinal);
        // Below the greatest length, but a thousand times denser than any text.
        Assert.Contains("unpacked", Refusal(Zip(archive =>
        {
            using var stream = archive.CreateEntry("word/document.xml", CompressionLevel.SmallestSize).Open();
            stream.Write(Encoding.UTF8.GetBytes("<w:document xmlns:w=\"w\"><w:body>" + new string(' ', DocxPackage.FreeBytes * 2)));
        })).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_entries_is_refused() =>
        Assert.Contains("4000", Refusal(Zip(archive =>
        {
            for (var i = 0; i <= DocxPackage.MaxEntries; i++) archive.CreateEntry($"{i}");
        })).En, StringComparison.Ordinal);

    [Fact]
    public void Entities_cannot_be_declared() =>
        Assert.Contains("damaged", Refusal(DocxLayout.Pack("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")).En, StringComparison.Ordinal);

    [Fact]
    public void Spans_beyond_reason_are_answered()
    {
        var cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>规章</w:t></w:r></w:p></w:tc>";
        var reading = PublishedReport.Read(DocxLayout.Pack($"<w:p><w:r><w:t>某局2021年政府信息公开工作年度报告</w:t></w:r></w:p><w:p><w:r><w:t>二、主动公开政府信息情况</w:t></w:r></w:p><w:tbl>{Repeated($"<w:tr>{Repeated(cell, 20)}</w:tr>", 200)}</w:tbl>"));
        Assert.All(Form.Of2021.Cells, field => Assert.Null(field.Read(reading.Report!)));
    }

    [Fact]
    public void Other_files_are_refused_in_words()
    {
        Assert.Equal("应为 Word 文件（.docx），实为旧版 .doc 文件或加密的文件。", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Zh);
        Assert.Contains("an archive without the text", Refusal(Zip(archive => archive.CreateEntry("OFD.xml"))).En, StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal("PK\u0003\u0004"u8.ToArray()).En, StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal([]).En, StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(DocxLayout.Pack("<w:p>")).En, StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 60)]
    public void A_damaged_file_is_answered(Printed printed, byte[] noise)
    {
        var file = DocxLayout.Print(printed.Seed, printed.Form, printed.Plain);
        for (var i = 0; i < noise.Length; i++) file[(int)((printed.Seed + i * 7919L) % file.Length)] = noise[i];
        IsAnswered(PublishedReport.Read(file));
        IsAnswered(PublishedReport.Read(file.AsMemory(0, printed.Seed % file.Length)));
    }

    static void IsAnswered(PublishedReading reading) => Assert.True(reading.Report is null == reading.Refusal is not null);
}
