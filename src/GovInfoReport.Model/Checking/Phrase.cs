using System.Text;

namespace GovInfoReport.Model;

/// <summary>A phrase in the two encodings that texts come in.</summary>
sealed class Phrase(string text)
{
    public string Text => text;

    public byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);
}
