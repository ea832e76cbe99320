using System.Runtime.InteropServices;
using FsCheck;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>An input is cut between lines and nowhere else, however long they are and however they are dealt out, and room is behind each batch.</summary>
public class BatchSourceTests
{
    // What a stream is taken by.
    const int Size = 256 * 1024;

    // Lines around what a batch, a buffer and a line may be long.
    static readonly int[] Lengths = [0, 1, 99, 100, 101, 102, 103, 5_000, Size - 3, Size - 2, Size - 1, Size, Size + 1, Size + 2, 2 * Size + 5];

    static readonly int[] Limits = [100, 5_000, Size - 3, Size - 2, Size - 1, Size, Size + 1, 2 * Size + 4, 2 * Size + 5, 4_000_000];

    static readonly int[] Portions = [3_000, 65_536, 100_001, Size, int.MaxValue];

    /// <summary>Lines of each length between short ones, of which none may be lost or called too long.</summary>
    [Fact]
    public async Task Of_every_length_at_every_limit()
    {
        foreach (var most in Limits)
            foreach (var length in Lengths)
                foreach (var (ending, hasMark) in ((string, bool)[])[("\n", true), ("\r\n", true), ("", true), ("\n", false), ("\r\n", false), ("", false)])
                {
                    var text = Text([length, 1, length], ending, hasMark);
                    await AssertCut(text, new MemorySource(text, most), most, isFresh: true);
                    await AssertCut(text, new StreamSource(new Dealt(text, int.MaxValue, isAsync: false), isAsync: false, most), most, isFresh: length % 2 == 0);
                }
    }

    [Property(MaxTest = 40)]
    public async Task Of_any_lengths_in_any_portions(NonEmptyArray<byte> kinds, byte limit, byte portion, bool isFresh, bool isAsync, bool hasMark)
    {
        var text = Text([.. kinds.Get.Take(8).Select(kind => Lengths[kind % Lengths.Length])], (limit % 3) switch { 0 => "\n", 1 => "\r\n", _ => "" }, hasMark);
        var (most, dealt) = (Limits[limit % Limits.Length], new Dealt(text, Portions[portion % Portions.Length], isAsync));
        await AssertCut(text, new StreamSource(dealt, isAsync, most), most, isFresh);
        await AssertCut(text, new MemorySource(text, most), most, isFresh);
    }

    /// <summary>What is left behind a line may be more than a batch, and another batch has to take it.</summary>
    [Fact]
    public async Task Of_a_rest_longer_than_a_batch()
    {
        var text = Text([2 * Size + 5, 2 * Size + 5, 2 * Size + 5, 99], "\n", hasMark: false);
        foreach (var isFresh in (bool[])[true, false]) await AssertCut(text, new StreamSource(new Dealt(text, int.MaxValue, isAsync: false), isAsync: false, 4_000_000), 4_000_000, isFresh);
    }

    /// <summary>A mark belongs to the input only where that begins: before any other line it is a part of that.</summary>
    [Fact]
    public async Task Of_lines_that_begin_with_a_mark()
    {
        byte[] text = [.. Enumerable.Repeat((byte[])[0xEF, 0xBB, 0xBF, (byte)'\n'], 2 * Size / 4 + 9).SelectMany(line => line)];
        await AssertCut(text, new StreamSource(new Dealt(text, int.MaxValue, isAsync: true), isAsync: true, 100), 100, isFresh: false);
        var (batch, alone) = (new Batch(), new StreamSource(new Dealt(text[..3], 1, isAsync: false), isAsync: false, 100));
        Assert.False(await alone.TakeAsync(batch, Token));
        Assert.Equal(3, alone.Position);
    }

    /// <summary>Neither so little that handing over costs more than judging, nor so much that it leaves the cache or one thread has it all.</summary>
    [Fact]
    public async Task A_batch_of_short_lines_is_as_large_as_it_may_be()
    {
        const int line = 100, memory = 512 * 1024;
        var text = Text([.. Enumerable.Repeat(line - 1, 30_000)], "\n", hasMark: false);
        foreach (var (source, size) in (IEnumerable<(BatchSource, int)>)[(new StreamSource(new MemoryStream(text), isAsync: false, 1_000), Size), (new MemorySource(text, 1_000), memory)])
        {
            var batch = new Batch();
            // The last lines in memory have no room behind them, and are taken one by one.
            while (await source.TakeAsync(batch, Token) && batch.Offset + batch.Text.Length < text.Length - LineReader.Reach - line) Assert.InRange(batch.Text.Length, size - line + 1, size);
            Assert.InRange(batch.Offset, text.Length - size - 2 * LineReader.Reach, text.Length);
        }
    }

    /// <summary>A buffer that a long line made larger is no reason to wait for more than a batch of the lines behind it.</summary>
    [Fact]
    public async Task What_is_enough_is_handed_over()
    {
        var text = Text([2 * Size - 1, .. Enumerable.Repeat(63, 4 * Size / 64)], "\n", hasMark: false);
        var (source, batch, taken) = (new StreamSource(new Dealt(text, Size, isAsync: false), isAsync: false, 4_000_000), new Batch(), new List<int>());
        while (await source.TakeAsync(batch, Token)) taken.Add(batch.Text.Length);
        Assert.Equal([2 * Size, Size, Size, Size, Size], taken);
    }

    /// <summary>Takes all batches, each into the same or into one of its own, and holds them against the lines of the text.</summary>
    static async Task AssertCut(byte[] text, BatchSource source, int most, bool isFresh)
    {
        var (at, longest, batch) = (text.AsSpan().StartsWith((byte[])[0xEF, 0xBB, 0xBF]) ? 3 : 0, 0, new Batch());
        while (await source.TakeAsync(batch, Token))
        {
            Assert.Equal(at, batch.Offset);
            if (batch.IsTooLong)
            {
                var line = Line(text, at);
                Assert.True(line.TrimEnd("\r\n"u8).Length > most);
                at += line.Length;
            }
            else
            {
                Assert.NotEqual(0, batch.Text.Length);
                Assert.True(text.AsSpan(at, batch.Text.Length).SequenceEqual(batch.Text.Span));
                for (var end = at + batch.Text.Length; at < end;)
                {
                    longest = Math.Max(longest, Line(text, at).Length);
                    at += Line(text, at).Length;
                    Assert.True(at <= end);
                }
                AssertRoom(batch.Text);
            }
            // A buffer is doubled when a line does not fit.
            Assert.InRange(batch.Buffer(0).Length, 0, 2 * Math.Max(Size, Math.Max(longest, most < 1_000_000 ? most + 2 : 0)) + LineReader.Reach);
            if (isFresh) batch = new();
        }
        Assert.Equal((text.Length, text.Length), (at, source.Position));
        Assert.False(await source.TakeAsync(batch, Token));
    }

    static void AssertRoom(ReadOnlyMemory<byte> text)
    {
        Assert.True(MemoryMarshal.TryGetArray(text, out var segment));
        Assert.True(segment.Offset + segment.Count + LineReader.Reach <= segment.Array!.Length);
        if (segment[^1] != '\n') Assert.Equal((byte)'\n', segment.Array[segment.Offset + segment.Count]);
    }

    static ReadOnlySpan<byte> Line(byte[] text, int at) => text.AsSpan(at, text.AsSpan(at).IndexOf((byte)'\n') is >= 0 and var end ? end + 1 : text.Length - at);

    /// <summary>Lines of letters that tell where they are; an empty ending: the last line has none.</summary>
    static byte[] Text(int[] lengths, string ending, bool hasMark)
    {
        var text = new MemoryStream();
        if (hasMark) text.Write("\uFEFF"u8);
        foreach (var (number, length) in lengths.Index())
        {
            var line = new byte[length];
            for (var i = 0; i < length; i++) line[i] = (byte)('a' + (number * 7 + i) % 26);
            text.Write(line);
            if (ending.Length > 0 || number < lengths.Length - 1) text.Write(System.Text.Encoding.ASCII.GetBytes(ending.Length > 0 ? ending : "\n"));
        }
        return text.ToArray();
    }

    static CancellationToken Token => TestContext.Current.CancellationToken;
}
