using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Reads a published report whatever it is written in: a web page (also one saved as a single file, .mht), Markdown, plain text, a Word document, a PDF with a text layer.</summary>
/// <remarks>
/// What a file is written in is seen from its content, never from its name. Nothing is fetched, no script or macro is run. A file of more
/// than <see cref="MaxBytes"/> bytes is refused; the limits of each kind are those of <see cref="PublishedText"/>.
/// </remarks>
/// <example><code>
/// var reading = PublishedReport.Read(File.ReadAllBytes("report.html"));
/// Console.WriteLine(reading.Report is null ? reading.Refusal?.En : reading.Check().Verdict.ToString());
/// </code></example>
public static class PublishedReport
{
    /// <summary>The greatest length of a file in bytes.</summary>
    public const int MaxBytes = 64 * 1024 * 1024;

    /// <summary>Whether a file is a JSON document, sound or not, and so for <see cref="AnnualReport.TryParse(ReadOnlySpan{byte}, out AnnualReport, out Refusal)"/> instead, without its byte order mark.</summary>
    /// <param name="content">The content of the file.</param>
    public static bool IsJson(ReadOnlySpan<byte> content) => KindDetection.IsJson(content);

    /// <summary>Reads a report. Never throws for a wrong document: the result then has no report and says why.</summary>
    public static PublishedReading Read(ReadOnlyMemory<byte> content) => Read(content, new ReadingOptions());

    /// <summary>Reads a report. Never throws for a wrong document: the result then has no report and says why.</summary>
    /// <param name="content">The content of the file.</param>
    /// <param name="options">What else is known, among it the kind and the encoding where they are not to be detected.</param>
    public static PublishedReading Read(ReadOnlyMemory<byte> content, ReadingOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (content.Length > MaxBytes) return new(TooLong);
        var reading = Read(Parse(content, options, out var text), options);
        // A mark of Markdown or a tag may stand in the prose of plain text.
        if (text is null || reading.Report is not null && !reading.Notes.Any(note => note.Rule == Rules.UnknownLine)) return reading;
        var plain = Read(PublishedText.Parse(text), options);
        return plain.Origins.Count > reading.Origins.Count ? plain : reading;
    }

    static PublishedReading Read(FrontEndResult result, ReadingOptions options) =>
        result.Reading ?? (result.Document is { } document ? FormReader.Read(document, options) : new(result.Refusal));

    /// <param name="content">The content of the file.</param>
    /// <param name="options">What else is known.</param>
    /// <param name="text">The text, where it may be plain although it does not look so; else null.</param>
    static FrontEndResult Parse(ReadOnlyMemory<byte> content, ReadingOptions options, out string? text)
    {
        text = null;
        var kind = options.Kind ?? KindDetection.OfBytes(content.Span);
        if (kind == DocumentKind.Docx) return DocxDocument.Parse(content);
        if (kind == DocumentKind.Pdf) return PdfDocument.Parse(content);
        if (kind is null && KindDetection.Unreadable(content.Span) is { } found)
            return FrontEndResult.Refuse(new("HTML、Markdown、纯文本、Word（.docx）或 PDF 文件", "HTML, Markdown, plain text, a Word (.docx) or PDF file"), found);
        if ((kind is null or DocumentKind.Html) && SavedPage.Of(content.Span, out var declared) is { } page)
            return HtmlDocument.Parse(TextDecoding.Decode(page, options.Encoding ?? declared));
        var decoded = TextDecoding.Decode(content.Span, options.Encoding);
        kind ??= KindDetection.Of(decoded);
        if (options.Kind is null && kind != DocumentKind.Text && !decoded.AsSpan().TrimStart().StartsWith("<")) text = decoded;
        return kind switch
        {
            DocumentKind.Html => HtmlDocument.Parse(decoded),
            DocumentKind.Markdown => MarkdownDocument.Parse(decoded),
            _ => PublishedText.Parse(decoded),
        };
    }

    /// <summary>Reads a report from a stream, from its position to its end.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="options">What else is known; null: nothing.</param>
    /// <param name="cancellationToken">Stops the reading of the stream.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static async Task<PublishedReading> ReadAsync(Stream stream, ReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var content = new MemoryStream();
        var buffer = new byte[81_920];
        for (int count; (count = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            if (content.Length + count > MaxBytes) return new(TooLong);
            content.Write(buffer, 0, count);
        }
        return Read(content.GetBuffer().AsMemory(0, (int)content.Length), options ?? new());
    }

    static Text TooLong => Notes.Refusal(new($"不超过 {MaxBytes} 字节的文件", $"a file of at most {MaxBytes} bytes"), new("更大的文件", "a larger one"));
}
