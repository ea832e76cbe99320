using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;

namespace GovInfoReport.Documents;

/// <summary>The parts of a file of Office Open XML: an archive, of which only the text and what numbers it are opened.</summary>
sealed class DocxPackage : IDisposable
{
    /// <summary>The most entries of the archive; documents have 10 to 200.</summary>
    public const int MaxEntries = 4_000;

    /// <summary>The greatest length of a part in bytes, counted while it is read, as what the archive says of itself may be a lie. Published reports have some 300 000.</summary>
    public const int MaxPartBytes = 32 * 1024 * 1024;

    /// <summary>How many bytes one byte of the archive may become in a part longer than <see cref="FreeBytes"/>; documents reach 60.</summary>
    public const int MaxRatio = 250;

    /// <summary>Up to here a part may be as dense as it likes.</summary>
    public const int FreeBytes = 4 * 1024 * 1024;

    // Documents have one or two.
    const int MaxCustomParts = 16;

    // Of an entry in the directory of the archive, whose names are short.
    const int MaxDirectoryBytes = MaxEntries * 256;

    readonly ZipArchive archive;

    DocxPackage(ZipArchive archive) => this.archive = archive;

    /// <exception cref="InvalidDataException">It is no archive.</exception>
    /// <exception cref="LimitException">It has too many entries.</exception>
    public static DocxPackage Open(ReadOnlyMemory<byte> content)
    {
        CheckDirectory(content.Span);
        var bytes = MemoryMarshal.TryGetArray(content, out var segment) ? segment : new(content.ToArray());
        return new(new(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read));
    }

    /// <summary>The part with the text; null if there is none.</summary>
    public XmlReader? MainPart() => Part(MainName());

    /// <summary>A part beside the one with the text, such as "numbering.xml"; null if there is none.</summary>
    public XmlReader? Sibling(string name)
    {
        var main = MainName();
        return Part(main[..(main.LastIndexOf('/') + 1)] + name);
    }

    /// <summary>The first custom parts, of whatever program.</summary>
    public IEnumerable<XmlReader> CustomParts() => archive.Entries
        .Where(entry => entry.FullName.StartsWith("customXml/item", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal) && !entry.FullName.Contains("Props", StringComparison.Ordinal))
        .Take(MaxCustomParts).Select(entry => Part(entry.FullName)!);

    public void Dispose() => archive.Dispose();

    /// <summary>Refuses an archive by its directory before the directory is read: it is what a flood of entries would fill memory with.</summary>
    static void CheckDirectory(ReadOnlySpan<byte> content)
    {
        var end = content.LastIndexOf("PK\u0005\u0006"u8);
        // The end record has 22 bytes and a comment of at most 65 535.
        if (end < 0 || content.Length - end < 22) throw new InvalidDataException();
        var entries = BinaryPrimitives.ReadUInt16LittleEndian(content[(end + 10)..]);
        var start = BinaryPrimitives.ReadUInt32LittleEndian(content[(end + 16)..]);
        // 65 535 and 0xFFFFFFFF point to the records of archives greater than any document.
        if (entries > MaxEntries || start > end || end - start > MaxDirectoryBytes)
            throw new LimitException(new($"不超过 {MaxEntries} 个条目的压缩文件", $"an archive of at most {MaxEntries} entries"));
    }

    string MainName()
    {
        using var relations = Part("_rels/.rels");
        while (relations?.Read() == true)
            if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && relations.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true
                && relations.GetAttribute("TargetMode") != "External" && relations.GetAttribute("Target") is { } target)
                return target.TrimStart('/');
        return "word/document.xml";
    }

    XmlReader? Part(string name)
    {
        var entry = archive.GetEntry(name) ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase));
        return entry is null ? null : XmlReader.Create(new CountingStream(entry.Open(), entry.CompressedLength), new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>Counts what is unpacked.</summary>
    sealed class CountingStream(Stream inner, long packed) : Stream
    {
        long count;

        public override int Read(byte[] buffer, int offset, int length) => Read(buffer.AsSpan(offset, length));

        public override int Read(Span<byte> buffer)
        {
            var read = inner.Read(buffer);
            count += read;
            if (count > MaxPartBytes || (count > FreeBytes && count / MaxRatio > packed))
                throw new LimitException(new($"解压后不超过 {MaxPartBytes} 字节、压缩比不超过 {MaxRatio} 的正文", $"a text of at most {MaxPartBytes} bytes unpacked, {MaxRatio} for each byte packed"));
            return read;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) inner.Dispose();
            base.Dispose(disposing);
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => count; set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int length) => throw new NotSupportedException();
    }
}
