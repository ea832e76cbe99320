using System.Text;

namespace GovInfoReport.Documents;

/// <summary>From bytes to text.</summary>
static class TextDecoding
{
    public static string Decode(ReadOnlySpan<byte> content, Encoding? hint, bool isHtml) => (hint ?? Encoding.UTF8).GetString(content);
}
