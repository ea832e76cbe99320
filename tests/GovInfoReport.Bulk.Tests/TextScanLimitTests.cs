using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>Where a string ends, held against a plain walk from byte to byte: every byte in every place of an escape, and whatever stands around.</summary>
public class TextScanLimitTests
{
    const int Start = 8, Room = 64;

    static readonly LineContent Content = new(new(Form.Of2021));

    /// <summary>Escapes are looked at by the block, and by the one where a surrogate may be: one wrong byte must be seen by both.</summary>
    [Theory]
    [InlineData("\\u12ab")]
    [InlineData("\\uD7a9")]
    [InlineData("\\ud8A9\\uDC9a")]
    public void Every_byte_in_every_place_of_an_escape(string escape)
    {
        foreach (var before in (int[])[0, 3, 10])
            for (var place = 0; place < escape.Length; place++)
                for (var other = 0; other <= 0xFF; other++)
                {
                    var piece = Encoding.ASCII.GetBytes(escape);
                    piece[place] = (byte)other;
                    AssertEnd([.. Repeated("\\u0F9c", before), .. piece, .. "\\u7533"u8], (byte)'"');
                }
    }

    [Property(MaxTest = 300)]
    public void Text_of_every_kind_with_a_wrong_byte_or_none(byte[] kinds, byte wrong, byte place, byte shift, byte behind)
    {
        string[] pieces = ["x", "政", "é", "😀", "\\n", "\\\\", "\\\"", "\\u7533", "\\ud83d\\ude00", "政府信息公开", "\\u0000\\u0041", "0123456789ab"];
        byte[] text = [.. Repeated("x", shift % 70), .. Encoding.UTF8.GetBytes(string.Concat(kinds.Take(40).Select(kind => pieces[kind % pieces.Length]))), .. "x"u8];
        AssertEnd(text, behind);
        text[place % text.Length] = wrong;
        AssertEnd(text, behind);
    }

    /// <summary>A surrogate is right before one of the other half only, whatever looks like that.</summary>
    [Theory]
    [InlineData("\\ud83d\\ude00", true)]
    [InlineData("\\ud83dxude00", false)]
    [InlineData("\\ud83d\\nde00", false)]
    [InlineData("\\ud83d\\u7533", false)]
    [InlineData("\\ud83d\\u0000", false)]
    [InlineData("\\ud83d\\u00g0", false)]
    [InlineData("\\ud83d", false)]
    [InlineData("\\ude00\\ude00", false)]
    [InlineData("\\ude00\\ud83d", false)]
    [InlineData("\\ud7ff\\ue000", true)]
    [InlineData("\\申", false)]
    [InlineData("\\😀", false)]
    public void A_surrogate_or_a_backslash_by_itself(string text, bool isText)
    {
        for (var place = 0; place < 70; place++)
        {
            byte[] bytes = [.. Repeated("x", place), .. Encoding.UTF8.GetBytes(text)];
            Assert.Equal(isText, Plain([.. bytes, (byte)'"'], 0) >= 0);
            AssertEnd(bytes, (byte)'x');
        }
    }

    /// <summary>What is told of escapes holds however often they come.</summary>
    [Theory]
    [InlineData("政府", false, false)]
    [InlineData("\\n", true, false)]
    [InlineData("\\u7533", false, true)]
    [InlineData("\\n\\u7533", true, true)]
    [InlineData("\\\\u7533", true, false)]
    public void Escapes_are_told_of(string text, bool areShort, bool areUnicode)
    {
        for (var times = 1; times < 40; times++)
        {
            // The text begins where the count of places does, as it does nowhere in a line.
            byte[] buffer = [.. new byte[Start], .. Repeated(text, times), (byte)'"', .. new byte[Room]];
            var end = TextScan<Bytes16>.End(ref buffer[Start], 0, Content, out var escapes);
            Assert.Equal((Repeated(text, times).Length, (areShort ? Escapes.Short : 0) | (areUnicode ? Escapes.Unicode : 0)), (end, escapes));
        }
    }

    [Fact]
    public void No_more_is_read_than_a_block_behind_the_quote()
    {
        foreach (var piece in (string[])["x", "\\u7533", "政", "\\n"])
            for (var times = 0; times < 70; times++)
            {
                byte[] text = [.. new byte[Start], .. Repeated(piece, times), (byte)'"'];
                AssertGuarded<Bytes16>(text);
                AssertGuarded<BytePair<Bytes16>>(text);
                AssertGuarded<BytePair<Bytes32>>(text);
            }
    }

    static void AssertGuarded<T>(byte[] text) where T : struct, IBytes<T>
    {
        using var memory = new GuardedMemory([.. text, .. new byte[T.Width - 1]]);
        Assert.Equal(text.Length - 1, TextScan<T>.End(ref memory.GetSpan()[0], Start, Content, out _));
    }

    /// <summary>Of each width, with a quote before the text wherever one may look by mistake.</summary>
    static void AssertEnd(byte[] text, byte behind)
    {
        byte[] buffer = [.. Enumerable.Repeat((byte)'"', Start), .. text, (byte)'"', .. Enumerable.Repeat(behind, Room)];
        var expected = Plain(buffer, Start);
        var ends = (End<Bytes16>(buffer), End<BytePair<Bytes16>>(buffer), End<BytePair<Bytes32>>(buffer), End<Bytes64>(buffer));
        if (ends != (expected, expected, expected, expected)) Assert.Fail($"{Encoding.Latin1.GetString(text)}: {ends}, expected {expected}");
    }

    static int End<T>(byte[] buffer) where T : struct, IBytes<T> => TextScan<T>.End(ref buffer[0], Start, Content, out _);

    static byte[] Repeated(string piece, int times) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, times)));

    /// <summary>The grammar of JSON, a character at a time.</summary>
    static int Plain(ReadOnlySpan<byte> text, int at)
    {
        while (text[at] != '"')
        {
            if (text[at] < 0x20) return -1;
            if (text[at] != '\\')
            {
                if (Rune.DecodeFromUtf8(text[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return -1;
                at += length;
            }
            else if ("\"\\/bfnrt"u8.Contains(text[at + 1])) at += 2;
            else
            {
                if (Unit(text[at..]) is not { } unit || char.IsLowSurrogate(unit)) return -1;
                at += 6;
                if (!char.IsHighSurrogate(unit)) continue;
                if (Unit(text[at..]) is not { } low || !char.IsLowSurrogate(low)) return -1;
                at += 6;
            }
        }
        return at;

        static char? Unit(ReadOnlySpan<byte> text) =>
            text.StartsWith("\\u"u8) && text.Length >= 6 && Encoding.Latin1.GetString(text[2..6]) is var digits && digits.All(char.IsAsciiHexDigit)
                ? (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                : null;
    }
}
