using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GovInfoReport.Documents;

/// <summary>
/// The package of a Word document (ECMA-376, part 2): a ZIP archive of few parts. The Open XML SDK could write it as well; in a native
/// command it weighs 20 MB, and its archives carry the time of the day.
/// </summary>
sealed class DocxPackageWriter : IDisposable
{
    // The earliest time that an archive can say: no document differs from another by the hour it was written in.
    static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    readonly ZipArchive archive;

    /// <summary>Begins a document.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">The title, for the properties.</param>
    /// <param name="creator">Who made it, for the properties; null: not known.</param>
    public DocxPackageWriter(Stream output, string title, string? creator)
    {
        archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, resource) in ((string, string)[])[("[Content_Types].xml", "content-types.xml"), ("_rels/.rels", "package.rels"), ("word/_rels/document.xml.rels", "document.rels"), ("word/styles.xml", "styles.xml")])
            Copy(name, resource);
        Write("docProps/core.xml", xml =>
        {
            const string dc = "http://purl.org/dc/elements/1.1/";
            xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
            xml.WriteElementString("dc", "title", dc, XmlText.Of(title));
            if (creator is not null) xml.WriteElementString("dc", "creator", dc, XmlText.Of(creator));
            xml.WriteEndElement();
        });
    }

    /// <summary>Writes a part.</summary>
    public void Write(string name, Action<XmlWriter> content)
    {
        using var stream = Entry(name).Open();
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        content(xml);
    }

    public void Dispose() => archive.Dispose();

    void Copy(string name, string resource)
    {
        using var stream = Entry(name).Open();
        using var part = typeof(DocxPackageWriter).Assembly.GetManifestResourceStream("docx/" + resource)!;
        part.CopyTo(stream);
    }

    ZipArchiveEntry Entry(string name)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        return entry;
    }
}
