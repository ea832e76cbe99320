using System.Globalization;
using System.Text;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>Runs of figures made for the purpose, with rows short and long, held against one look after the other at what stands there.</summary>
public class FigureRunTests
{
    const int Start = 300;

    const string Name = "\"一个比三十二个字节还要长的名称的单元格\":";

    // What stands before each figure and behind the last.
    static readonly string[][] Runs =
    [
        ["{\"a\":", "}"],
        ["{\"a\":", ",\"b\":", ",\"c\":", "}"],
        ["{\"r\":{\"a\":", ",\"b\":", "},\"s\":{\"a\":", ",\"b\":", "}},\"t\":\"\""],
        ["{\"a\":", "     }  ,{\"b\":", ",\"c\":", "                    }    ,{\"d\":", ",\"e\":"],
        [$"{{{Name}", $",{Name}", $",{Name}", $"}},{{{Name}", $",    {Name}{Name}{Name}", "}"],
        ["", "}", "}}", ",", ",,", "}"],
        ["{\"a\":", ",\"b\":", ",\"t\":\""],
    ];

    static readonly string[] Figures = ["0", "0", "0", "7", "10", "99999999", "-1", "-99999999", "null", "-0", "12345"];

    [Property(MaxTest = 500)]
    public void Figures_are_read_where_they_stand(byte run, byte[] kinds)
    {
        var parts = Runs[run % Runs.Length];
        var figures = Enumerable.Range(0, parts.Length - 1).Select(i => Figures[kinds.Length == 0 ? 0 : kinds[i % kinds.Length] % Figures.Length]).ToArray();
        foreach (var behind in (string[])["\n", "\0\0\0\0", "\0", "}", ",0"]) AssertRead(parts, Encoding.UTF8.GetBytes(Written(parts, figures)), behind);
    }

    /// <summary>Wherever one byte is another, and however many are missing: a right text, or none.</summary>
    [Fact]
    public void One_byte_is_another()
    {
        foreach (var parts in Runs)
            foreach (var figure in (string[])["0", "12", "-99999999"])
            {
                var text = Encoding.UTF8.GetBytes(Written(parts, [.. Enumerable.Repeat(figure, parts.Length - 1)]));
                for (var place = 0; place < text.Length; place++)
                {
                    foreach (var other in "05x},\":-\n\xFF")
                    {
                        byte[] changed = [.. text];
                        changed[place] = (byte)other;
                        AssertRead(parts, changed, "\n");
                    }
                    AssertRead(parts, [.. text[..place], .. text[(place + 1)..]], "\n");
                    AssertRead(parts, [.. text[..place], (byte)'5', .. text[place..]], "\n");
                }
            }
    }

    /// <summary>Memory ends so far behind the first wrong byte as is said to be read.</summary>
    [Fact]
    public void No_more_is_read_than_is_said()
    {
        foreach (var parts in Runs)
            foreach (var figure in (string[])["0", "5", "-99999999"])
            {
                var text = Encoding.UTF8.GetBytes(Written(parts, [.. Enumerable.Repeat(figure, parts.Length - 1)]));
                for (var right = 0; right < text.Length; right++)
                {
                    using var memory = new GuardedMemory([.. text[..right], .. Enumerable.Repeat((byte)'\n', Run(parts).Reach)]);
                    var values = new long[parts.Length];
                    Assert.True(Run(parts).Read<Bytes16>(ref memory.GetSpan()[0], 0, ref values[0], new()) < 0);
                    Assert.True(Run(parts).Read<Bytes64>(ref memory.GetSpan()[0], 0, ref values[0], new()) < 0);
                }
            }
    }

    /// <summary>A block at the brace behind a row, which may end nine bytes later for each of its figures.</summary>
    [Theory]
    [InlineData(0, 64 + 1 + 9)]
    [InlineData(1, 64 + 13 + 3 * 9)]
    [InlineData(3, 64 + 7 + 20 + 2 * 9)]
    [InlineData(6, 64 + 7 + 2 * 9)]
    public void What_may_be_read_ahead(int run, int expected) => Assert.Equal(expected, Run(Runs[run]).Reach);

    static FigureRun Run(string[] parts) => new([.. parts[..^1].Select((before, cell) => (Encoding.UTF8.GetBytes(before), cell))], Encoding.UTF8.GetBytes(parts[^1]));

    static string Written(string[] parts, string[] figures) => string.Concat(parts.Zip([.. figures, ""], (part, figure) => part + figure));

    static void AssertRead(string[] parts, byte[] text, string behind)
    {
        // Before the text stands what would be right behind any of its rows, where one may go on by mistake.
        foreach (var before in parts)
        {
            byte[] buffer = [(byte)'x', .. Encoding.UTF8.GetBytes(string.Concat(parts.SkipWhile(part => part != before).Select((part, i) => i == 0 ? part : "0" + part))), .. new byte[Start]];
            buffer = [.. buffer[..Start], .. text, .. Encoding.Latin1.GetBytes(behind), .. new byte[Run(parts).Reach]];
            var expected = Plain(parts, buffer.AsSpan(Start));
            Assert.Equal(expected, Read<Bytes16>(parts, buffer));
            Assert.Equal(expected, Read<BytePair<Bytes32>>(parts, buffer));
            Assert.Equal(expected, Read<Bytes64>(parts, buffer));
        }
    }

    /// <summary>Where the run ends, and the figures; null: it is written in another way.</summary>
    static string? Read<T>(string[] parts, byte[] buffer) where T : struct, IBytes<T>
    {
        var values = new long[parts.Length];
        var end = Run(parts).Read<T>(ref buffer[0], Start, ref values[0], new());
        return end < 0 ? null : $"{end - Start}: {string.Join(' ', values[..^1])}";
    }

    static string? Plain(string[] parts, ReadOnlySpan<byte> text)
    {
        var (at, values) = (0, new List<long>());
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            if (!text[at..].StartsWith(bytes)) return null;
            at += bytes.Length;
            if (values.Count == parts.Length - 1) return $"{at}: {string.Join(' ', values)}";
            if (text[at..].StartsWith("null"u8))
            {
                values.Add(CellValues.Blank);
                at += 4;
                continue;
            }
            var sign = text[at] == '-' ? 1 : 0;
            var digits = text[(at + sign)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits is 0 or > 8 || (digits > 1 && text[at + sign] == '0')) return null;
            values.Add(long.Parse(text.Slice(at, sign + digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
            at += sign + digits;
        }
        return null;
    }
}
