using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>Which bytes are text, at every place of a block and at every width: held against the runtime's own check.</summary>
public class TextScanTests
{
    // The edges of what a byte may be in a sequence.
    static readonly byte[] Edges = [0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE4, 0xF1];

    // Around the end of a block of each width.
    static readonly int[] Places = [0, 11, 12, 13, 14, 15, 16, 27, 28, 29, 30, 31, 32, 59, 60, 61, 62, 63, 64];

    [Fact]
    public void Two_bytes()
    {
        for (var first = 0x20; first <= 0xFF; first++)
            for (var second = 0x20; second <= 0xFF; second++)
                AssertIsText([(byte)first, (byte)second]);
    }

    [Fact]
    public void Three_and_four_bytes()
    {
        for (var lead = 0xC0; lead <= 0xFF; lead++)
            foreach (var second in Edges)
                foreach (var third in Edges)
                {
                    AssertIsText([(byte)lead, second, third]);
                    foreach (var fourth in Edges) AssertIsText([(byte)lead, second, third, fourth]);
                }
    }

    [Fact]
    public void Escapes_and_what_may_follow_a_backslash()
    {
        for (var letter = 0; letter < 0x80; letter++)
        {
            if (letter == 'u') continue;
            var isEscape = "\"\\/bfnrt".Contains((char)letter, StringComparison.Ordinal);
            foreach (var place in Places) AssertIs(isEscape, [(byte)'\\', (byte)letter], place);
        }
        for (var control = 0; control < 0x20; control++)
            foreach (var place in Places) AssertIs(false, [(byte)control], place);
    }

    /// <summary>Escapes of every kind behind one another, as programs write them that keep to ASCII, and such as are wrong somewhere.</summary>
    [Property(MaxTest = 2_000)]
    public void Escapes_of_characters(byte[] kinds, byte place)
    {
        string[] pieces = ["\\u7533", "\\u8BF7", "\\u0000", "\\ud83d\\ude00", "\\n", "\\\\", "a", "申", "😀", "\\uFEFF", "\\ud7ff\\ue000", "\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83d\\n", "\\ud83d\\u7533", "\\u12g4", "\\u753", "\\u", "\\U7533", "\\申", "\\ude00\\ude00"];
        // Mostly right ones: a wrong piece hides what comes behind it.
        const int right = 11;
        var text = string.Concat(kinds.Take(24).Select(kind => pieces[kind % 8 == 7 ? kind / 8 % pieces.Length : kind % right]));
        var isText = IsText(text);
        AssertIs(isText, Encoding.UTF8.GetBytes(text), place % 70);
        if (!isText) return;
        // It is told whether a character is written as its number, and whether another escape is there; a backslash that is escaped begins no number.
        var escapes = Regex.Matches(text, @"\\.").Select(match => match.Value).ToArray();
        Assert.Equal((escapes.Contains("\\u"), escapes.Any(escape => escape != "\\u")), ((Escaped & Escapes.Unicode) != 0, (Escaped & Escapes.Short) != 0));

        static bool IsText(string text)
        {
            try
            {
                return JsonDocument.Parse($"\"{text}\"").RootElement.GetString() is not null;
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException)
            {
                return false;
            }
        }
    }

    static void AssertIsText(byte[] bytes)
    {
        if (bytes.AsSpan().ContainsAny((byte)'"', (byte)'\\')) return;
        var isText = Utf8.IsValid(bytes);
        foreach (var place in Places) AssertIs(isText, bytes, place);
    }

    static readonly byte[] Buffer = new byte[600];
    // What escapes the last text had.
    static Escapes Escaped;
    static readonly LineContent Content = new(new(Form.Of2021));

    static void AssertIs(bool isText, byte[] bytes, int place)
    {
        const int start = 8;
        Buffer.AsSpan().Fill((byte)'x');
        bytes.CopyTo(Buffer, start + place);
        var end = start + place + bytes.Length + place % 3;
        Buffer[end] = (byte)'"';
        var expected = isText ? end : -1;
        var ends = (End<Bytes16>(), End<BytePair<Bytes16>>(), End<BytePair<Bytes32>>(), End<Bytes64>());
        if (ends != (expected, expected, expected, expected)) Assert.Fail($"{Convert.ToHexString(bytes)} at {place}: {ends}, expected {expected}");
    }

    static int End<T>() where T : struct, IBytes<T> => TextScan<T>.End(ref Buffer[0], 8, Content, out Escaped);
}
