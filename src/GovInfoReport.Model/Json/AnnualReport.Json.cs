using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GovInfoReport.Model;

public abstract partial record AnnualReport
{
    /// <summary>The greatest document that a stream is read for; published reports take 6 to 12 kB.</summary>
    public const int MaxDocumentBytes = 16 * 1024 * 1024;

    static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Reads a JSON document. Members may come in any order; an unknown, missing or repeated one is refused, and so is a figure that would
    /// have to be rounded.
    /// </summary>
    /// <param name="utf8Json">The document in UTF-8, without a byte order mark.</param>
    /// <param name="report">The report; null if the document was refused.</param>
    /// <param name="refusal">What is wrong, where, and what was expected; null if the document was read.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, [NotNullWhen(true)] out AnnualReport? report, [NotNullWhen(false)] out Refusal? refusal)
    {
        report = ReportJson.TryParse(utf8Json, out refusal);
        return report is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out AnnualReport?, out Refusal?)"/>
    /// <param name="json">The document.</param>
    /// <param name="report">The report; null if the document was refused.</param>
    /// <param name="refusal">What is wrong, where (in bytes of UTF-8), and what was expected; null if the document was read.</param>
    public static bool TryParse(string json, [NotNullWhen(true)] out AnnualReport? report, [NotNullWhen(false)] out Refusal? refusal)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8;
        try
        {
            utf8 = StrictUtf8.GetBytes(json);
        }
        catch (EncoderFallbackException error)
        {
            var before = json[..error.Index];
            report = null;
            refusal = new("", before.Count(c => c == '\n') + 1, Encoding.UTF8.GetByteCount(before[(before.LastIndexOf('\n') + 1)..]) + 1, Encoding.UTF8.GetByteCount(before),
                new("文本", "a text"), new("不成对的 UTF-16 代理项", "a lone UTF-16 surrogate"));
            return false;
        }
        return TryParse(utf8, out report, out refusal);
    }

    /// <summary>Reads a JSON document.</summary>
    /// <exception cref="RefusalException">The document is no report.</exception>
    public static AnnualReport Parse(ReadOnlySpan<byte> utf8Json) => TryParse(utf8Json, out var report, out var refusal) ? report : throw new RefusalException(refusal);

    /// <summary>Reads a JSON document.</summary>
    /// <exception cref="RefusalException">The document is no report.</exception>
    public static AnnualReport Parse(string json) => TryParse(json, out var report, out var refusal) ? report : throw new RefusalException(refusal);

    /// <summary>Reads a JSON document from a stream to its end. A byte order mark at the start is passed over.</summary>
    /// <exception cref="IOException">The stream cannot be read. What is wrong with the document is in the result.</exception>
    public static async Task<ParseResult> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        while (await stream.ReadAsync(buffer.GetMemory(4096), cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            buffer.Advance(count);
            if (buffer.WrittenCount > MaxDocumentBytes)
                return new(null, new("", 1, 1, 0, new($"不超过 {MaxDocumentBytes} 字节的文档", $"a document of at most {MaxDocumentBytes} bytes"), new("更长的文档", "a longer one")));
        }
        var utf8 = buffer.WrittenSpan;
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        return TryParse(utf8, out var report, out var refusal) ? new(report, null) : new(null, refusal);
    }

    /// <summary>The report as a canonical document: members in the order of the form, no blanks, no byte order mark, Chinese not escaped.</summary>
    /// <exception cref="ArgumentException">No document can hold the report: a count is beyond 2^53−1, the year has not four digits, or a text has half a surrogate pair. The message says which.</exception>
    public byte[] ToUtf8Json()
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        WriteTo(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The report as a canonical document.</summary>
    /// <exception cref="ArgumentException">No document can hold the report: a count is beyond 2^53−1, the year has not four digits, or a text has half a surrogate pair. The message says which.</exception>
    public string ToJson() => Encoding.UTF8.GetString(ToUtf8Json());

    /// <summary>Writes the report as a canonical document.</summary>
    /// <exception cref="ArgumentException">No document can hold the report: a count is beyond 2^53−1, the year has not four digits, or a text has half a surrogate pair. The message says which.</exception>
    public void WriteTo(IBufferWriter<byte> output)
    {
        using var writer = ReportJson.Writer(output);
        ReportJson.Write(writer, this);
    }

    /// <summary>Writes the report as a canonical document.</summary>
    /// <exception cref="ArgumentException">No document can hold the report: a count is beyond 2^53−1, the year has not four digits, or a text has half a surrogate pair. The message says which.</exception>
    public async Task WriteAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(ToUtf8Json(), cancellationToken).ConfigureAwait(false);
    }
}
