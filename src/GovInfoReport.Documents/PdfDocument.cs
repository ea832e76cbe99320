namespace GovInfoReport.Documents;

/// <summary>The front end for PDF.</summary>
static class PdfDocument
{
    public static FrontEndResult Parse(ReadOnlyMemory<byte> content) =>
        FrontEndResult.Refuse(new("HTML、Markdown 或纯文本", "HTML, Markdown or plain text"), new("PDF 文件", "a PDF file"));
}
