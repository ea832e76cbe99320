using System.Xml;

namespace GovInfoReport.Documents;

/// <summary>The front end for Office Open XML, as Word and WPS write it.</summary>
/// <remarks>
/// <para>
/// Read in one pass over the text of the document: runs, results of fields, insertions and filled-in content controls are kept; deletions, hidden text,
/// instructions of fields, notes, headers and footers are not. Numbers that Word counts by itself are put before their paragraphs. Macros and
/// objects are never looked at, no relation is followed but those to the parts of the text inside the file, and a document type declaration
/// is an error, so that no entity can be declared.
/// </para>
/// <para>Limits: those of <see cref="DocxPackage"/>, <see cref="MaxDepth"/>, <see cref="DocxBody.MaxTables"/>, <see cref="PublishedText.MaxCells"/>.</para>
/// </remarks>
static class DocxDocument
{
    /// <summary>How deep elements may be nested; a table in a table in a text box has some 40.</summary>
    public const int MaxDepth = 256;

    /// <summary>The document of a file, or why there is none.</summary>
    public static FrontEndResult Parse(ReadOnlyMemory<byte> content)
    {
        // The container of Word 97, in which later Words also keep what they encrypt.
        if (content.Span.StartsWith(CompoundFile)) return Refuse(new("旧版 .doc 文件或加密的文件", "an old .doc file or an encrypted one"));
        try
        {
            using var package = DocxPackage.Open(content);
            if (WrittenDocx.Read(package) is { } written) return written;
            var numbering = DocxNumbering.Read(package);
            using var reader = package.MainPart();
            if (reader is null) return Refuse(new("其中没有 Word 正文的压缩文件", "an archive without the text of a Word document"));
            var body = new DocxBody(reader, numbering);
            return body.Read();
        }
        catch (LimitException limit)
        {
            return limit.Refusal;
        }
        catch (Exception damage) when (damage is XmlException or InvalidDataException or IOException or NotSupportedException)
        {
            return Refuse(new("损坏的文件", "a damaged file"));
        }
    }

    static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0];

    static FrontEndResult Refuse(Model.Text found) => FrontEndResult.Refuse(new("Word 文件（.docx）", "a Word document (.docx)"), found);
}
