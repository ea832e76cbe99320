using System.Globalization;
using System.IO.Compression;
using System.Text;
using FsCheck.Xunit;
using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>Wrong PDF files are answered, never thrown at.</summary>
public class PdfHostileTests
{
    static Text Refusal(byte[] file) => Assert.IsType<Text>(PublishedReport.Read(file).Refusal);

    /// <summary>A PDF of given objects, the first of which is the catalogue.</summary>
    static byte[] Pdf(string trailer, params byte[][] objects)
    {
        var file = new MemoryStream();
        var offsets = new List<long>();
        Write("%PDF-1.5\n");
        foreach (var content in objects)
        {
            offsets.Add(file.Length);
            Write($"{offsets.Count} 0 obj\n");
            file.Write(content);
            Write("\nendobj\n");
        }
        var start = file.Length;
        Write($"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n" + string.Concat(offsets.Select(offset => offset.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n")));
        Write($"trailer << /Size {offsets.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    static byte[] Object(string text) => Encoding.Latin1.GetBytes(text);

    static byte[] Stream(byte[] content, string entries = "") => [.. Object($"<< /Length {content.Length} {entries} >>\nstream\n"), .. content, .. Object("\nendstream")];

    /// <summary>A page with a content and nothing else.</summary>
    static byte[] Page(byte[] content) => Pdf("", Object("<< /Type /Catalog /Pages 2 0 R >>"), Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
        Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 4 0 R >> >> /Contents 4 0 R >>"), content);

    static byte[] Packed(string unit, int count)
    {
        var file = new MemoryStream();
        using (var stream = new ZLibStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
            for (var i = 0; i < count; i++) stream.Write(Encoding.Latin1.GetBytes(unit));
        return file.ToArray();
    }

    [Fact]
    public void A_scan_is_refused_in_words()
    {
        var refusal = Refusal(Page(Stream(Object("0 0 595 842 re f"))));
        Assert.Equal("应为带文字层的 PDF，实为没有文字层的 PDF，可能是扫描件。", refusal.Zh);
        Assert.Equal("Expected a PDF with a text layer, found a PDF without a text layer, perhaps a scan.", refusal.En);
    }

    [Fact]
    public void An_encrypted_file_is_refused()
    {
        var refusal = Refusal(Pdf("/ID [<00000000000000000000000000000000> <00000000000000000000000000000000>] /Encrypt 3 0 R", Object("<< /Type /Catalog /Pages 2 0 R >>"), Object("<< /Type /Pages /Kids [] /Count 0 >>"),
            Object($"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <{new string('1', 64)}> /U <{new string('2', 64)}> >>")));
        Assert.Contains("encrypted", refusal.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_unpacks_to_too_much_is_refused() =>
        Assert.Contains("unpacked", Refusal(Page(Stream(Packed(new string(' ', 1 << 20), 200), "/Filter /FlateDecode"))).En, StringComparison.Ordinal);

    [Fact]
    public void A_form_that_draws_itself_is_answered() =>
        IsAnswered(PublishedReport.Read(Page(Stream(Object("/X Do"), "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>"))));

    [Fact]
    public void Deep_nesting_is_answered()
    {
        IsAnswered(PublishedReport.Read(Page(Object(new string('[', 200_000)))));
        IsAnswered(PublishedReport.Read(Page(Stream(Object(string.Concat(Enumerable.Repeat("<<", 200_000)))))));
        IsAnswered(PublishedReport.Read(Page(Stream(Object(string.Concat(Enumerable.Repeat("q ", 200_000)))))));
    }

    [Fact]
    public void A_flood_of_lines_is_refused() =>
        Assert.Contains("lines a page", Refusal(Page(Stream(Object(string.Concat(Enumerable.Range(0, PdfDocument.MaxRulings + 1).Select(i => $"{i % 500} 0 m {i % 500} 800 l S\n")))))).En, StringComparison.Ordinal);

    [Fact]
    public void A_flood_of_operators_is_refused() => IsTooMuchToDraw(Page(Stream(Packed("q Q\n", PdfDocument.MaxContentBytes / 4 + 1), "/Filter /FlateDecode")));

    [Fact]
    public void What_many_pages_draw_counts_for_each()
    {
        var content = Stream(Packed("q Q\n", PdfDocument.MaxContentBytes / 4 / 40), "/Filter /FlateDecode");
        IsTooMuchToDraw(OfPages(content, count: 41, side: 500));
        Assert.DoesNotContain("draw at most", Refusal(OfPages(content, count: 39, side: 500)).En, StringComparison.Ordinal);
    }

    /// <summary>A form may draw what only its own resources name.</summary>
    [Fact]
    public void What_a_form_draws_by_its_own_resources_counts_too()
    {
        byte[] File(int times) => Pdf("", Object("<< /Type /Catalog /Pages 2 0 R >>"), Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>"), Stream(Object("/X Do")),
            Stream(Object(string.Concat(Enumerable.Repeat("/Y Do\n", times))), "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Y 6 0 R >> >>"),
            Stream(Packed("q Q\n", PdfDocument.MaxContentBytes / 4 / 4), "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Filter /FlateDecode"));
        IsTooMuchToDraw(File(4));
        Assert.DoesNotContain("draw at most", Refusal(File(3)).En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/W [0 2000000000 500]", true)]
    [InlineData("/W2 [0 2000000000 1 2 3]", true)]
    [InlineData("/W [0 65535 500] /W2 [0 65535 1 2 3]", false)]
    public void Widths_of_milliards_of_characters_are_refused(string widths, bool isRefused)
    {
        var refusal = Refusal(Pdf("", Object("<< /Type /Catalog /Pages 2 0 R >>"), Object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F << /Type /Font {widths} >> >> >> /Contents 4 0 R >>"), Stream(Object("q Q")))).En;
        Assert.Equal(isRefused, refusal.Contains($"a PDF with codes and widths of at most {PdfDocument.MaxCodes} characters", StringComparison.Ordinal));
    }

    /// <summary>Each costs an exception of the parser; a few do no harm.</summary>
    [Theory]
    [InlineData(PdfFaults.Most / 5, false)]
    [InlineData(PdfFaults.Most + 1, true)]
    [InlineData(PdfDocument.MaxContentBytes / 8, true)]
    public void A_flood_of_operators_without_their_operands_is_refused(int count, bool isRefused) =>
        Assert.Equal(isRefused, Refusal(Page(Stream(Packed("1 Tf\n", count), "/Filter /FlateDecode"))).En.Contains($"at most {PdfFaults.Most} faults", StringComparison.Ordinal));

    static void IsTooMuchToDraw(byte[] file) => Assert.Contains($"draw at most {PdfDocument.MaxContentBytes} bytes", Refusal(file).En, StringComparison.Ordinal);

    [Fact]
    public void A_flood_of_pages_is_refused()
    {
        var pdf = new PdfWriter();
        for (var i = 0; i <= PdfDocument.MaxPages; i++) pdf.NewPage();
        Assert.Contains($"{PdfDocument.MaxPages} pages", Refusal(pdf.ToBytes()).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_characters_is_refused()
    {
        var pdf = new PdfWriter();
        for (var page = 0; page < 6; page++)
        {
            pdf.NewPage();
            for (var line = 0; line < 500; line++) pdf.Text(10, line + 100, 1, new string('字', 40));
        }
        Assert.Contains("characters", Refusal(pdf.ToBytes()).En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_grid_of_many_cells_is_answered()
    {
        var pdf = new PdfWriter();
        pdf.NewPage();
        for (var i = 0; i < 140; i++) pdf.Line(4 * i, 0, 4 * i, 800);
        for (var i = 0; i < 190; i++) pdf.Line(0, 4 * i, 560, 4 * i);
        pdf.Text(10, 10, 3, "规章");
        IsAnswered(PublishedReport.Read(pdf.ToBytes()));
    }

    [Fact]
    public void A_flood_of_lines_over_many_pages_is_answered()
    {
        // Each line on its own, each of them across all of the other kind.
        var content = Stream(Object(string.Concat(Enumerable.Range(0, 1_990).Select(i => $"{i * 3} 0 m {i * 3} 9000 l S 0 {i * 3} m 9000 {i * 3} l S\n"))));
        IsAnswered(PublishedReport.Read(OfPages(content, count: 40, side: 9000)));
    }

    /// <summary>Pages of the same content.</summary>
    static byte[] OfPages(byte[] content, int count, int side)
    {
        byte[][] pages = [.. Enumerable.Range(0, count).Select(_ => Object($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {side} {side}] /Contents 3 0 R >>"))];
        return Pdf("", [Object("<< /Type /Catalog /Pages 2 0 R >>"),
            Object($"<< /Type /Pages /Kids [{string.Concat(Enumerable.Range(4, pages.Length).Select(i => $"{i} 0 R "))}] /Count {pages.Length} >>"), content, .. pages]);
    }

    [Property(Arbitrary = [typeof(Printed)], MaxTest = 40)]
    public void A_damaged_file_is_answered(Printed printed, byte[] noise)
    {
        var file = new PdfPrinter(printed.Seed).Print(printed.Form, printed.Plain);
        for (var i = 0; i < noise.Length; i++) file[(int)((printed.Seed + i * 7919L) % file.Length)] = noise[i];
        IsAnswered(PublishedReport.Read(file));
        IsAnswered(PublishedReport.Read(file.AsMemory(0, 8 + printed.Seed % (file.Length - 8))));
    }

    static void IsAnswered(PublishedReading reading) => Assert.True(reading.Report is null == reading.Refusal is not null);
}
