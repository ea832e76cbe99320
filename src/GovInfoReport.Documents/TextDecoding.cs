using System.Buffers;
using System.Text;

namespace GovInfoReport.Documents;

/// <summary>
/// From bytes to text: by the byte order mark, else by what the caller knows, else by what the page itself declares, else by what the bytes
/// can be, UTF-8 or GB18030, of which GBK and GB2312 are parts.
/// </summary>
static class TextDecoding
{
    // Browsers look for the declaration in the first 1024 bytes; some pages have more above it.
    const int Prescan = 4096;

    // Some text has a stray one.
    const int LeastZeros = 4;

    static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n\"';>/?");

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>GB18030, the national standard; every text in GBK and GB2312 is one in it.</summary>
    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The text. Bytes that are wrong become U+FFFD.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="hint">The encoding as the caller knows it; null: not known.</param>
    public static string Decode(ReadOnlySpan<byte> content, Encoding? hint)
    {
        var encoding = ByMark(content, out var length) ?? hint ?? Wide(content) ?? ByContent(content);
        return encoding.GetString(content[length..]);
    }

    static Encoding? ByMark(ReadOnlySpan<byte> content, out int length)
    {
        length = 3;
        if (content.StartsWith("\uFEFF"u8)) return Utf8;
        if (content.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33]) && (length = 4) > 0) return Gb18030;
        length = 2;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode;
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        length = 0;
        return null;
    }

    /// <summary>UTF-16 without a mark: no other encoding has zeros; the half of a unit that is 0, or that of a Chinese character, is the upper one.</summary>
    static Encoding? Wide(ReadOnlySpan<byte> content)
    {
        if (content.Length > Prescan) content = content[..Prescan];
        if (content.Count((byte)0) < Math.Max(LeastZeros, content.Length / 256)) return null;
        int even = 0, odd = 0;
        for (var i = 0; i + 1 < content.Length; i += 2)
        {
            even += Upper(content[i]);
            odd += Upper(content[i + 1]);
        }
        return odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode;

        // A zero says more: the lower half of a Latin letter may be the upper one of a Chinese character.
        static int Upper(byte half) => half switch { 0 => 2, (>= 0x4E and <= 0x9F) or 0xFF or 0x30 => 1, _ => 0 };
    }

    static Encoding ByContent(ReadOnlySpan<byte> content)
    {
        // Chinese text in GBK of more than a few characters is never UTF-8 by chance, whatever a page that was saved in another encoding declares.
        var wrong = WrongUtf8(content);
        if (wrong == 0) return Utf8;
        if (Declared(content) is { } declared && declared is not UTF8Encoding) return declared;
        // A file that was cut or patched has a few wrong bytes; of GBK read as UTF-8 nearly all are.
        return wrong <= content.Length / 1000 + 1 && HasUtf8(content) ? Utf8 : Gb18030;
    }

    static int WrongUtf8(ReadOnlySpan<byte> content)
    {
        var wrong = 0;
        while (!content.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(content, out _, out var length) != OperationStatus.Done) wrong++;
            content = content[Math.Max(length, 1)..];
            var next = content.IndexOfAnyExceptInRange((byte)0, (byte)127);
            content = next < 0 ? [] : content[next..];
        }
        return wrong;
    }

    /// <summary>Whether there is a Chinese character in UTF-8 in it.</summary>
    static bool HasUtf8(ReadOnlySpan<byte> content)
    {
        var right = 0;
        for (var i = 0; i + 2 < content.Length && right < 8; i++)
            if (content[i] is >= 0xE3 and <= 0xE9 && Rune.DecodeFromUtf8(content[i..], out _, out var length) == OperationStatus.Done)
            {
                right++;
                i += length - 1;
            }
        return right >= 8;
    }

    /// <summary>The encoding that a page declares: charset=gb2312 in a meta element or an XML declaration.</summary>
    static Encoding? Declared(ReadOnlySpan<byte> content)
    {
        var start = Encoding.ASCII.GetString(content[..Math.Min(content.Length, Prescan)]);
        foreach (var key in (ReadOnlySpan<string>)["charset", "encoding"])
            for (var at = start.IndexOf(key, StringComparison.OrdinalIgnoreCase); at >= 0; at = start.IndexOf(key, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var rest = start.AsSpan(at + key.Length).TrimStart();
                if (!rest.StartsWith("=")) continue;
                rest = rest[1..].TrimStart(" \t\r\n\"'");
                var end = rest.IndexOfAny(EndsOfName);
                if (end > 0 && ByName(rest[..end].ToString()) is { } encoding) return encoding;
            }
        return null;
    }

    /// <summary>An encoding by its name; null if it is not known. GB2312 and GBK are read as GB18030, as browsers do.</summary>
    public static Encoding? ByName(string name)
    {
        if (name.ToUpperInvariant() is "GB2312" or "GBK" or "GB18030" or "GB_2312-80" or "X-GBK" or "CP936" or "WINDOWS-936") return Gb18030;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // UTF-7 has a name, and is refused for its dangers.
            return null;
        }
    }
}
