using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using File = UglyToad.PdfPig.PdfDocument;

namespace GovInfoReport.Documents;

/// <summary>The front end for PDF: what is printed where, put together to paragraphs and tables.</summary>
/// <remarks>
/// <para>
/// Tables are found by the lines that rule them, or, where there are none, by what stands below one another. A table that goes on
/// on the next page is one table. What repeats at the edge of pages and their numbers are left out. A file without a text layer is refused: nothing here
/// reads pictures. Scripts, attachments and links are never looked at.
/// </para>
/// <para>
/// Limits: <see cref="MaxPages"/>, <see cref="MaxDecodedBytes"/>, <see cref="MaxContentBytes"/>, <see cref="MaxGlyphs"/>, <see cref="MaxCodes"/>, <see cref="PdfFaults.Most"/>, <see cref="MaxRulings"/>, <see cref="MaxRulingsOfFile"/>, <see cref="PublishedText.MaxCells"/>.
/// </para>
/// </remarks>
static class PdfDocument
{
    /// <summary>The most pages; published reports have 4 to 20.</summary>
    public const int MaxPages = 300;

    /// <summary>The most bytes that all streams of the file together may unpack to; published reports, fonts included, have some 10 000 000.</summary>
    public const long MaxDecodedBytes = 96 * 1024 * 1024;

    /// <summary>The most characters; published reports have some 5 000.</summary>
    public const int MaxGlyphs = 100_000;

    /// <summary>The most bytes of content that all pages together may have, what is drawn again counted again; published reports have some 25 000 a page.</summary>
    public const int MaxContentBytes = 4 * 1024 * 1024;

    /// <summary>The most characters that the fonts together may have codes or widths for; a font with all of them has 65 536.</summary>
    public const int MaxCodes = 1_000_000;

    /// <summary>The most lines drawn on a page; published reports have some 300.</summary>
    public const int MaxRulings = 20_000;

    /// <summary>The most lines drawn in the file.</summary>
    public const int MaxRulingsOfFile = 60_000;

    // Deep enough for forms in forms, far from the end of the stack.
    const int MaxNesting = 64;

    /// <summary>The document of a file, or why there is none.</summary>
    public static FrontEndResult Parse(ReadOnlyMemory<byte> content)
    {
        try
        {
            var pages = Pages(content);
            if (!pages.Any(page => page.Glyphs.Any(glyph => !glyph.IsBlank)))
                return Refuse(new("没有文字层的 PDF，可能是扫描件", "a PDF without a text layer, perhaps a scan"));
            return PdfLayout.Of(pages) is { } document ? document : PublishedText.TooManyCells;
        }
        catch (LimitException limit)
        {
            return limit.Refusal;
        }
        catch (PdfDocumentEncryptedException)
        {
            return Refuse(new("加密的 PDF", "an encrypted PDF"));
        }
        // The parser says what is wrong with a file by whatever exception its code runs into.
        catch (Exception damage) when (damage is not OutOfMemoryException)
        {
            return Limit(damage) is { } limit ? limit.Refusal : Refuse(new("损坏的 PDF", "a damaged PDF"));
        }
    }

    /// <summary>Why a file is refused that unpacks to too much.</summary>
    public static LimitException TooMuchDecoded() =>
        new(new($"解压后不超过 {MaxDecodedBytes} 字节的 PDF", $"a PDF of at most {MaxDecodedBytes} bytes unpacked"));

    /// <summary>Why a file of too many characters is refused.</summary>
    public static LimitException TooManyGlyphs() => new(new($"不超过 {MaxGlyphs} 个字符的 PDF", $"a PDF of at most {MaxGlyphs} characters"));

    static List<PdfPage> Pages(ReadOnlyMemory<byte> content)
    {
        var filters = new PdfFilters();
        using var file = File.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = filters, MaxStackDepth = MaxNesting, Logger = new PdfFaults() });
        if (file.NumberOfPages > MaxPages) throw new LimitException(new($"不超过 {MaxPages} 页的 PDF", $"a PDF of at most {MaxPages} pages"));
        PdfWork.Check(new PdfObjects(file, filters));
        var pages = new List<PdfPage>(file.NumberOfPages);
        var (glyphs, rulings) = (0, 0);
        for (var number = 1; number <= file.NumberOfPages; number++)
        {
            var page = PdfPageReader.Read(file.GetPage(number));
            glyphs += page.Glyphs.Count;
            if (glyphs > MaxGlyphs) throw TooManyGlyphs();
            rulings += page.Across.Count + page.Down.Count;
            if (rulings > MaxRulingsOfFile) throw new LimitException(new($"不超过 {MaxRulingsOfFile} 条线的 PDF", $"a PDF of at most {MaxRulingsOfFile} lines"));
            pages.Add(page);
        }
        return pages;
    }

    static LimitException? Limit(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
            if (exception is LimitException limit) return limit;
        return null;
    }

    static FrontEndResult Refuse(Model.Text found) => FrontEndResult.Refuse(new("带文字层的 PDF", "a PDF with a text layer"), found);
}
