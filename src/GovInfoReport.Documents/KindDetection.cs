using System.Text;

namespace GovInfoReport.Documents;

/// <summary>What a file is written in, seen from its content.</summary>
static class KindDetection
{
    public static DocumentKind Of(ReadOnlySpan<byte> content, Encoding? encoding)
    {
        if (content.StartsWith("PK"u8)) return DocumentKind.Docx;
        if (content.StartsWith("%PDF-"u8)) return DocumentKind.Pdf;
        return DocumentKind.Text;
    }
}
