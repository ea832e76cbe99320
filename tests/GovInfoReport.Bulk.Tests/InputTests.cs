using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>Lines come as they stand, whatever they come from and however it deals them out.</summary>
public class InputTests
{
    static readonly byte[] Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2023).ToUtf8Json();

    [Property(MaxTest = 60)]
    public async Task A_stream_and_a_pipe_and_memory_say_the_same(NonEmptyArray<byte> kinds, PositiveInt portion, bool isParallel)
    {
        var text = Text(kinds.Get);
        var options = new BulkOptions { DegreeOfParallelism = isParallel ? 3 : 1 };
        var expected = Strictly.Run(text);
        Assert.Equal(expected, Bulk.Run(text, options));
        Assert.Equal(expected, await Streamed(new Portions(text, portion.Get), options));
        var piped = new List<LineVerdict>();
        await BulkCheck.RunAsync(PipeReader.Create(new Portions(text, portion.Get)), (in result) => piped.Add(LineVerdict.Of(result)), options, Token);
        Assert.Equal(expected, piped);
        var asked = new List<LineVerdict>();
        await foreach (var result in BulkCheck.ReadAsync(new Portions(text, portion.Get), options, Token)) asked.Add(LineVerdict.Of(result));
        Assert.Equal(expected, asked);
        Assert.Equal(expected, BulkCheck.Read(new Portions(text, portion.Get), options).Select(result => LineVerdict.Of(result)));
    }

    [Fact]
    public async Task Many_batches_come_in_order_from_many_threads()
    {
        var text = Text([.. Enumerable.Range(0, 4000).Select(i => (byte)(i % 7 == 0 ? 3 : i % 50 == 0 ? 5 : 0))]);
        var expected = Strictly.Run(text);
        Assert.True(text.Length > 8 * 1024 * 1024);
        foreach (var threads in (int[])[1, 2, 8])
        {
            Assert.Equal(expected, Bulk.Run(text, new BulkOptions { DegreeOfParallelism = threads }));
            Assert.Equal(expected, await Streamed(new MemoryStream(text), new BulkOptions { DegreeOfParallelism = threads }));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_is_read_packed_or_not(bool isPacked)
    {
        var file = Path.GetTempFileName();
        var text = Text([0, 1, 3, 0]);
        if (isPacked) await using (var packer = new GZipStream(File.Create(file), CompressionLevel.Fastest)) await packer.WriteAsync(text, Token);
        else await File.WriteAllBytesAsync(file, text, Token);
        var (run, asked, read) = (new List<LineVerdict>(), new List<LineVerdict>(), BulkCheck.ReadFile(file).Select(result => LineVerdict.Of(result)).ToList());
        var summary = BulkCheck.RunFile(file, (in result) => run.Add(LineVerdict.Of(result)), cancellationToken: Token);
        await foreach (var result in BulkCheck.ReadFileAsync(file, cancellationToken: Token)) asked.Add(LineVerdict.Of(result));
        File.Delete(file);
        Assert.Equal(Strictly.Run(text), run);
        Assert.Equal(run, asked);
        Assert.Equal(run, read);
        Assert.Equal(text.Length, summary.Bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("\uFEFF")]
    [InlineData(" \t\r\n\r\n")]
    public void Blank_lines_are_no_reports(string text)
    {
        var summary = BulkCheck.Run(Encoding.UTF8.GetBytes(text), cancellationToken: Token);
        Assert.Equal(0, summary.Reports);
        Assert.Equal(text.Count(c => c == '\n'), summary.Lines);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over_at_the_start_only()
    {
        byte[] mark = [0xEF, 0xBB, 0xBF];
        Assert.Equal([Verdict.Broken, Verdict.Unreadable], Bulk.Run((byte[])[.. mark, .. Report, (byte)'\n', .. mark, .. Report]).Select(line => line.Verdict));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(600_000)]
    [InlineData(2_000_000)]
    public async Task A_line_that_is_too_long_is_refused_and_passed_over(int most)
    {
        byte[] text = [.. "{}\n"u8, .. Enumerable.Repeat((byte)'x', most + 1), .. "\n{}\r\n"u8, .. Enumerable.Repeat((byte)'y', most), .. "\r\n{}"u8];
        var options = new BulkOptions { MaxLineBytes = most };
        var lines = Bulk.Run(text, options);
        Assert.Equal([1, 2, 3, 4, 5], lines.Select(line => line.Line));
        Assert.Equal([0, 3, most + 5, most + 9, 2L * most + 11], lines.Select(line => line.Offset));
        Assert.All(lines, line => Assert.Equal(Verdict.Unreadable, line.Verdict));
        Assert.Equal(new Refusal("", 2, 1, 0, new($"不超过 {most} 字节的一行", $"a line of at most {most} bytes"), new("更长的一行", "a longer one")), lines[1].Refusal);
        Assert.Equal("valid JSON", lines[3].Refusal!.Expected.En);
        Assert.Equal(lines, await Streamed(new Portions(text, 70_001), options));
    }

    [Theory]
    [InlineData("{}\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    [InlineData("{}\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("")]
    public async Task Every_byte_of_the_input_is_counted(string content)
    {
        var text = Encoding.UTF8.GetBytes(content);
        var options = new BulkOptions { MaxLineBytes = 8 };
        Assert.Equal(text.Length, BulkCheck.Run(text, null, options, Token).Bytes);
        Assert.Equal(text.Length, (await BulkCheck.RunAsync(new Portions(text, 7), null, options, Token)).Bytes);
    }

    [Fact]
    public async Task What_came_before_a_failure_is_told()
    {
        var told = 0;
        var text = Text([.. Enumerable.Repeat((byte)0, 1000)]);
        await Assert.ThrowsAsync<IOException>(() => BulkCheck.RunAsync(new Portions(text, 65_536) { FailsAt = text.Length - 10 }, (in _) => told++, cancellationToken: Token));
        Assert.InRange(told, 700, 999);
    }

    [Fact]
    public async Task A_run_can_be_cancelled_and_says_how_far_it_is()
    {
        using var source = new CancellationTokenSource();
        var text = Text([.. Enumerable.Repeat((byte)0, 2000)]);
        var progress = new Reports();
        var summary = BulkCheck.Run(text, null, new BulkOptions { Progress = progress }, Token);
        Assert.Equal(new BulkProgress(2000, text.Length), progress.Told[^1]);
        Assert.True(progress.Told.Count > 2);
        Assert.Equal(2000, summary.Reports);
        progress.Told.Clear();
        Assert.Equal(2000, BulkCheck.Read(new MemoryStream(text), new BulkOptions { Progress = progress }).Count());
        Assert.Equal(new BulkProgress(2000, text.Length), progress.Told[^1]);
        await Assert.ThrowsAsync<OperationCanceledException>(() => BulkCheck.RunAsync(new MemoryStream(text), (in _) => source.Cancel(), null, source.Token));
    }

    [Fact]
    public void A_figure_is_of_its_own_line_where_a_buffer_is_used_again()
    {
        var cell = Form.Of2021.Landmarks.Received;
        var blank = AnnualReport.Parse(Report);
        int[] figures = [.. Enumerable.Range(100, 200)];
        // All of one length, so that lines of different batches start in the same place.
        var text = figures.SelectMany(figure => (byte[])[.. blank.With(cell, figure).ToUtf8Json(), (byte)'\n']).ToArray();
        Assert.True(text.Length > 4 * 256 * 1024);
        var options = new BulkOptions { DegreeOfParallelism = 1 };
        Assert.Equal(figures.Select(figure => (decimal?)figure), BulkCheck.Read(new MemoryStream(text), options).Select(result => result[cell]));
    }

    [Fact]
    public void An_archive_is_given_back_though_its_figures_were_asked_for()
    {
        var archive = Asked();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(archive.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Asked()
        {
            byte[] text = [.. Enumerable.Repeat((byte[])[.. Report, (byte)'\n'], 4).SelectMany(line => line)];
            var lines = new List<long>();
            // The first line is read where it is; the last one would be a copy.
            BulkCheck.Run(text, (in result) => { if (result.Line == 1 && result[Form.Of2021.Cells[0]] is null) lines.Add(result.Line); }, new BulkOptions { DegreeOfParallelism = 1 });
            Assert.Equal([1], lines);
            return new(text);
        }
    }

    [Fact]
    public void A_summary_counts_verdicts_and_findings_by_rule()
    {
        var text = Text([0, 1, 3, 3, 0]);
        var lines = Strictly.Run(text);
        var summary = BulkCheck.Run(text, cancellationToken: Token);
        foreach (var verdict in Enum.GetValues<Verdict>()) Assert.Equal(lines.Count(line => line.Verdict == verdict), summary[verdict]);
        var byRule = new Dictionary<string, long>();
        BulkCheck.Run(text, (in result) =>
        {
            foreach (var finding in result.Findings) byRule[finding.Rule.Name] = byRule.GetValueOrDefault(finding.Rule.Name) + 1;
        }, cancellationToken: Token);
        Assert.NotEmpty(byRule);
        Assert.Equal(byRule.OrderBy(entry => entry.Key, StringComparer.Ordinal), summary.FindingsByRule);
    }

    static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Lines of several kinds: reports, wrong ones, blank ones, with either end.</summary>
    static byte[] Text(byte[] kinds)
    {
        var text = new MemoryStream();
        foreach (var (i, kind) in kinds.Index())
        {
            text.Write((kind % 6) switch { 0 or 4 => Report, 1 => "  "u8.ToArray(), 2 => [], 3 => Report[..^9], _ => "{\"edition\":\"2021\"}"u8.ToArray() });
            if (i < kinds.Length - 1 || kind % 2 == 0) text.Write(kind % 4 == 0 ? "\r\n"u8 : "\n"u8);
        }
        return text.ToArray();
    }

    static async Task<List<LineVerdict>> Streamed(Stream stream, BulkOptions options)
    {
        var found = new List<LineVerdict>();
        await BulkCheck.RunAsync(stream, (in result) => found.Add(LineVerdict.Of(result)), options, Token);
        return found;
    }

    sealed class Reports : IProgress<BulkProgress>
    {
        public List<BulkProgress> Told { get; } = [];

        public void Report(BulkProgress value) => Told.Add(value);
    }

    /// <summary>Gives at most so many bytes at a time, and may fail.</summary>
    sealed class Portions(byte[] text, int most) : Stream
    {
        int at;

        public int FailsAt { get; init; } = int.MaxValue;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (at >= FailsAt) throw new IOException("gone");
            var length = Math.Min(Math.Min(most, count), text.Length - at);
            text.AsSpan(at, length).CopyTo(buffer.AsSpan(offset));
            at += length;
            return length;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
