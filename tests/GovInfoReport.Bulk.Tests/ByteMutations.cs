using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>Changes some bytes of a document, at places where it hurts.</summary>
/// <param name="random">Decides what is changed.</param>
/// <param name="pieces">What is put in; null: what hurts JSON.</param>
/// <param name="marks">Around what it hurts; null: the marks of JSON.</param>
sealed class ByteMutations(Random random, byte[][]? pieces = null, byte[]? marks = null)
{
    // Behind this a repeated part stops: long enough to show what takes the square of a length.
    const int LongestRepeated = 400_000;

    readonly byte[][] pieces = pieces ?? Pieces;
    readonly SearchValues<byte> marks = SearchValues.Create(marks ?? "\":,}{\\"u8);

    static readonly byte[] Bytes = [.. "\"\\{}[],:0123456789.eE+-nul \t\r\0\u001F\u007Fu"u8, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF];

    static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\\ud83d", "\\ude00", "\\ud83d\\ude00", "\\u0000", "\\u7533\\u8bf7", "\\n", "\\\\", "\\\"", "\\/", "\\x", "\\u12", "\\", "\"", "null", "-0", "01", "1.0", "1e2", "1E+2", "-1", "0.5",
            "12345678", "123456789", "9007199254740991", "9007199254740992", "9007199254740993", "1e400", "1234567890123456789012345678901234567890", "00", "+1", ".5", "5.", "NaN", "true",
            "{}", "[]", "[[[[[[[[[[", "{\"a\":{", "}", ",", ",,", ":", " ", "\t", "\r", "  \t ", "//", "/**/", "\uFEFF", "申请12件", "收到政府信息公开申请12件", "信息处理费200元", "\u3000", "😀", "\u2028",
            "\"year\":2023,", "\"year\":2023,\"year\":2024,", "\"\\u0079ear\":2023,", "\"total\":0", "\"note\":\"x\",", "\"edition\":\"2019\",", "\"edition\":\"2020\",", "\"/requests/received/total\":\"/\"", "2022-02-30", "\"2024-02-29\"",
        }.Select(Encoding.UTF8.GetBytes),
        [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE4, 0xB8], [0xF0, 0x9F, 0x98], [0xD6, 0xD0, 0xB9, 0xFA], [0xFF, 0xFE], [0x80],
    ];

    public byte[] Of(byte[] document)
    {
        var bytes = document.ToList();
        for (var more = random.Next(1, 4); more > 0 && bytes.Count > 1; more--) Change(bytes);
        return [.. bytes];
    }

    void Change(List<byte> bytes)
    {
        var at = Place(bytes);
        var length = Math.Min(bytes.Count - at, random.Next(3) == 0 ? random.Next(1, 300) : random.Next(1, 6));
        if (random.Next(1_000) == 0)
        {
            Repeat(bytes, at, length);
            return;
        }
        switch (random.Next(8))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes[at] = Bytes[random.Next(Bytes.Length)];
                break;
            case 2:
                bytes.RemoveRange(at, length);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 4:
                bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                bytes.InsertRange(at, pieces[random.Next(pieces.Length)]);
                break;
            default:
                bytes.RemoveRange(at, Math.Min(length, 4));
                bytes.InsertRange(at, pieces[random.Next(pieces.Length)]);
                break;
        }
    }

    void Repeat(List<byte> bytes, int at, int length)
    {
        var part = bytes.GetRange(at, length);
        var count = Math.Min(LongestRepeated / length, 1 << random.Next(4, 19));
        bytes.InsertRange(at, Enumerable.Repeat(part, count).SelectMany(each => each));
    }

    /// <summary>Anywhere, but rather where a value or a name begins or ends.</summary>
    int Place(List<byte> bytes)
    {
        var at = random.Next(bytes.Count);
        if (random.Next(3) == 0) return at;
        var mark = CollectionsMarshal.AsSpan(bytes)[at..].IndexOfAny(marks);
        return mark < 0 ? at : Math.Min(at + mark + random.Next(2), bytes.Count - 1);
    }
}
