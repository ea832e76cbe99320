using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace GovInfoReport.Model;

/// <summary>
/// Escapes what JSON demands and nothing else: quote, backslash and control characters (as RFC 8785 does). The encoders at hand also
/// escape the ideographic space, private-use characters and more, all of which stand in Chinese documents.
/// </summary>
sealed unsafe class MinimalEncoder : JavaScriptEncoder
{
    const string Escaped = "\"\\\0\u0001\u0002\u0003\u0004\u0005\u0006\a\b\t\n\v\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f";

    static readonly SearchValues<char> Characters = SearchValues.Create(Escaped);
    static readonly SearchValues<byte> Bytes = SearchValues.Create(Encoding.ASCII.GetBytes(Escaped));

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength) => new ReadOnlySpan<char>(text, textLength).IndexOfAny(Characters);

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) => utf8Text.IndexOfAny(Bytes);

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var output = new Span<char>(buffer, bufferLength);
        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\b' => "\\b",
            '\t' => "\\t",
            '\n' => "\\n",
            '\f' => "\\f",
            '\r' => "\\r",
            < ' ' => $"\\u{unicodeScalar:x4}",
            _ => new Rune(unicodeScalar).ToString(),
        };
        var fits = escape.TryCopyTo(output);
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }
}
