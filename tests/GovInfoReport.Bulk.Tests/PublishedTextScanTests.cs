using System.Text;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>The texts of cells as they stand in a line: where they end, and what is left to the strict reader.</summary>
public class PublishedTextScanTests
{
    static readonly LineContent Content = new(new DocumentMap(Form.Of2021));
    static readonly string First = Form.Of2021.Cells[0].Pointer, Last = Form.Of2021.Cells[^1].Pointer;

    readonly PublishedTextScan scan = new(Form.Of2021);

    [Property]
    public void As_many_cells_as_there_are_each_once(byte[] cells, byte blanks, byte before)
    {
        var blank = new string(' ', blanks) + " \t\r"[..(blanks % 4)];
        var pointers = cells.Select(cell => Form.Of2021.Cells[cell % Form.Of2021.Cells.Length].Pointer).ToArray();
        var text = $"{{{blank}{string.Join($"{blank},{blank}", pointers.Select(pointer => $"\"{pointer}\"{blank}:{blank}\"/\\n无\""))}{blank}}}";
        var isRead = pointers.Distinct().Count() == pointers.Length;
        // One scan reads line after line.
        for (var round = 0; round < 2; round++) AssertRead(text, isRead, isEmpty: pointers.Length == 0, before % 100);
    }

    public static TheoryData<string> Wrong =>
    [
        "", "[", "\"", "{", "{x}", "{1:2}", "{,}",
        "{\"\":\"x\"}", "{\"/nothing\":\"x\"}", $"{{\"{First}x\":\"x\"}}", $"{{\"{First.Replace("/", "\\/", StringComparison.Ordinal)}\":\"x\"}}", $"{{\"{First[1..]}\":\"x\"}}",
        $"{{\"/{new string('x', 255)}\":\"x\"}}", $"{{\"/{new string('x', 256)}\":\"x\"}}", $"{{\"/{new string('x', 1000)}\":\"x\"}}", "{\"/无\":\"x\"}",
        $"{{\"{First}\"}}", $"{{\"{First}\",}}", $"{{\"{First}\":}}", $"{{\"{First}\":1}}", $"{{\"{First}\":null}}", $"{{\"{First}\":{{}}}}",
        $"{{\"{First}\":\"x\"", $"{{\"{First}\":\"x\"]", $"{{\"{First}\":\"x\";", $"{{\"{First}\":\"x\",}}", $"{{\"{First}\":\"x\" \"{Last}\":\"x\"}}", $"{{\"{First}\":\"\n\"}}", $"{{\"{First}\":\"\\x\"}}",
        $"{{\"{First}:\"x\"}}", $"{{\"{First}\n\":\"x\"}}", $"{{\"{First}\":\"x\",\"{Last}\":\"x\",\"{First}\":\"x\"}}",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_or_rare_is_left_to_the_strict_reader(string text)
    {
        AssertRead(text, isRead: false, isEmpty: false, 0);
        AssertRead(text, isRead: false, isEmpty: false, 7);
    }

    void AssertRead(string text, bool isRead, bool isEmpty, int before)
    {
        var bytes = Encoding.UTF8.GetBytes(new string('}', before) + text);
        int start = before, end = bytes.Length;
        byte[] line = [.. bytes, (byte)'\n', .. new byte[LineReader.Reach]];
        foreach (var (at, token) in ((int, Token)[])[Read<Bytes16>(line, start), Read<BytePair<Bytes32>>(line, start), Read<Bytes64>(line, start)])
        {
            Assert.Equal((text, isRead ? end : -1), (text, at));
            if (isRead) Assert.Equal((start, isEmpty ? 0 : end - start), (token.Start, token.Length));
        }
    }

    (int, Token) Read<T>(byte[] line, int at) where T : struct, IBytes<T> => (scan.Read<T>(ref line[0], at, Content, out var token), token);
}
