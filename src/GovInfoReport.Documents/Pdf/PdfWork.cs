using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Documents;

/// <summary>
/// Refuses files that are short and take long all the same, before the parser gets to it, which knows no end: a font for two milliards of characters, pages of nothing but operators,
/// drawings that draw one another twice each, forty deep.
/// </summary>
sealed class PdfWork(PdfObjects objects)
{
    // Of what is drawn again, however short it is.
    const int LeastBytes = 1024;

    // As deep as the parser goes.
    const int MostNesting = 64;

    readonly Dictionary<(StreamToken Form, DictionaryToken? Resources), PdfDrawing> forms = [];
    readonly HashSet<StreamToken> maps = [];
    long codes;
    PdfDrawing drawn;

    /// <summary>Looks at all that can be reached in a file.</summary>
    /// <exception cref="LimitException">It goes beyond a limit.</exception>
    public static void Check(PdfObjects objects)
    {
        var work = new PdfWork(objects);
        foreach (var dictionary in objects.Dictionaries()) work.Check(dictionary);
    }

    void Check(DictionaryToken dictionary)
    {
        if (objects.Get(dictionary, "W") is ArrayToken across) Count(PdfFontCodes.Widths(across.Data, figures: 1));
        if (objects.Get(dictionary, "W2") is ArrayToken down) Count(PdfFontCodes.Widths(down.Data, figures: 3));
        foreach (var name in (string[])["ToUnicode", "Encoding", "UseCMap"])
            if (objects.Get(dictionary, name) is StreamToken map && maps.Add(map)) Count(PdfFontCodes.Mapped(objects.Content(map).Span));
        // A page; what notes have under that name is text.
        StreamToken[] contents = objects.Get(dictionary, "Contents") switch
        {
            StreamToken one => [one],
            ArrayToken list => [.. list.Data.Select(objects.Resolved).OfType<StreamToken>()],
            _ => [],
        };
        if (contents.Length > 0) Add(ref drawn, Drawing([.. contents.SelectMany(content => (byte[])[.. objects.Content(content).Span, (byte)'\n'])], Resources(dictionary), nesting: 0));
    }

    /// <summary>The resources of a page, its own or of the pages that it is one of.</summary>
    DictionaryToken? Resources(DictionaryToken page)
    {
        for (var level = 0; level < MostNesting; level++)
        {
            if (objects.Get(page, "Resources") is DictionaryToken resources) return resources;
            if (objects.Get(page, "Parent") is not DictionaryToken parent) break;
            page = parent;
        }
        return null;
    }

    /// <summary>All that a content draws, forms as often as they are drawn.</summary>
    PdfDrawing Drawing(ReadOnlySpan<byte> content, DictionaryToken? resources, int nesting)
    {
        var drawing = new PdfDrawing(Math.Max(content.Length, LeastBytes), PdfOperators.Digits(content));
        if (resources is null || objects.Get(resources, "XObject") is not DictionaryToken drawings) return drawing;
        foreach (var (name, count) in PdfOperators.Drawn(content))
            foreach (var form in drawings.Data.TryGetValue(name, out var known) ? [known] : drawings.Data.Values)
                for (var i = 0; i < count; i++) Add(ref drawing, Form(objects.Resolved(form), resources, nesting + 1));
        return drawing;
    }

    PdfDrawing Form(IToken? token, DictionaryToken? outer, int nesting)
    {
        if (token is not StreamToken form || objects.Get(form.StreamDictionary, "Subtype") is NameToken { Data: "Image" } || nesting > MostNesting) return default;
        var resources = objects.Get(form.StreamDictionary, "Resources") as DictionaryToken ?? outer;
        if (forms.TryGetValue((form, resources), out var known)) return known;
        // What draws itself draws without end.
        forms[(form, resources)] = new(PdfDocument.MaxContentBytes + 1L, 0);
        return forms[(form, resources)] = Drawing(objects.Content(form).Span, resources, nesting);
    }

    void Count(long more)
    {
        codes += more;
        if (codes > PdfDocument.MaxCodes)
            throw new LimitException(new($"字体编码和宽度不超过 {PdfDocument.MaxCodes} 个的 PDF", $"a PDF with codes and widths of at most {PdfDocument.MaxCodes} characters"));
    }

    static void Add(ref PdfDrawing drawing, PdfDrawing more)
    {
        drawing = new(drawing.Bytes + more.Bytes, drawing.Digits + more.Digits);
        if (drawing.Bytes > PdfDocument.MaxContentBytes)
            throw new LimitException(new($"页面内容不超过 {PdfDocument.MaxContentBytes} 字节的 PDF", $"a PDF whose pages draw at most {PdfDocument.MaxContentBytes} bytes"));
        // Four digits make a character, or two, in which case there are more characters still.
        if (drawing.Digits > 4 * PdfDocument.MaxGlyphs) throw PdfDocument.TooManyGlyphs();
    }
}

/// <summary>How much is drawn.</summary>
/// <param name="Bytes">Bytes of content.</param>
/// <param name="Digits">Digits in its strings, two for a byte.</param>
readonly record struct PdfDrawing(long Bytes, long Digits);
