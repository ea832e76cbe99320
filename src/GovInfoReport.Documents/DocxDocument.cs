namespace GovInfoReport.Documents;

/// <summary>The front end for Office Open XML.</summary>
static class DocxDocument
{
    public static FrontEndResult Parse(ReadOnlyMemory<byte> content) =>
        FrontEndResult.Refuse(new("HTML、Markdown 或纯文本", "HTML, Markdown or plain text"), new("Word 文件", "a Word file"));
}
