using System.Runtime.CompilerServices;
using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>What a batch keeps of its lines, and what is told of them.</summary>
public class BatchTests
{
    static readonly byte[] Report = AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2023).ToUtf8Json();

    [Fact]
    public void A_batch_takes_any_number_of_lines_and_forgets_them()
    {
        var batch = new Batch();
        foreach (var count in (int[])[0, 1, 255, 256, 257, 1_000, 3])
        {
            Assert.Equal((0, 0), (batch.Count, batch.Lines));
            for (var i = 0; i < count; i++) batch.Add(new(i, 2 * i, 3 * i, 2023, 2021, null, null));
            Assert.Equal(Enumerable.Range(0, count).Select(i => new LineResult(i, 2 * i, 3 * i, 2023, 2021, null, null)), batch.Results.ToArray());
            batch.Clear();
        }
    }

    /// <summary>Findings of an earlier text are not kept by a batch that is used again, though it has fewer of them.</summary>
    [Fact]
    public void What_was_found_before_is_given_back()
    {
        var batch = new Batch();
        var found = Add(batch);
        batch.Clear();
        GC.Collect();
        Assert.False(found.IsAlive);
        GC.KeepAlive(batch);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Add(Batch batch)
        {
            var found = new object();
            batch.Add(new(0, 0, 0, 0, 0, null, found));
            return new(found);
        }
    }

    /// <summary>A line as long as one may be is read like any other, also far from the start of its batch; of a longer one nothing is.</summary>
    [Fact]
    public void The_longest_line_that_may_be_is_read_quickly()
    {
        byte[] text = [.. Report, (byte)'\n', .. Report, (byte)'\r', (byte)'\n', .. Report, (byte)' ', (byte)'\n', .. Report, (byte)'\n'];
        foreach (var (most, expected) in (IEnumerable<(int, bool[])>)[(Report.Length - 1, [false, false, false, false]), (Report.Length, [true, true, false, true]), (Report.Length + 1, [true, true, true, true])])
        {
            var batch = new Batch { Text = (byte[])[.. text, .. new byte[LineReader.Reach]] };
            batch.Text = batch.Text[..text.Length];
            new BatchCheck(RuleSet.Empty, most).Run(batch);
            // Only a quick reader says where the name stands.
            Assert.Equal(expected, batch.Results.ToArray().Select(line => line.Name is not null));
            Assert.Equal(expected, batch.Results.ToArray().Select(line => line.Verdict != Verdict.Unreadable));
            Assert.Equal([0, 1, 2, 3], batch.Results.ToArray().Select(line => line.Number));
        }
    }

    [Fact]
    public void The_start_of_a_line_that_is_too_long_is_a_line_that_cannot_be_read()
    {
        var batch = new Batch { Text = Report.AsMemory(0, 7), IsTooLong = true };
        new BatchCheck(RuleSet.Default, 6).Run(batch);
        var line = Assert.Single(batch.Results.ToArray());
        Assert.Equal((1, Verdict.Unreadable, 0, 7), (batch.Lines, line.Verdict, line.Start, line.Length));
        Assert.Equal("a line of at most 6 bytes", Assert.IsType<Refusal>(line.Found).Expected.En);
    }

    /// <summary>A line longer than all that is read at once is one line, and the next has the next number.</summary>
    [Theory]
    [InlineData(300_000, 1_000)]
    [InlineData(1_500_000, 1_000)]
    [InlineData(1_500_000, 600_000)]
    public async Task A_line_of_many_batches_is_refused_once(int length, int most)
    {
        byte[] text = [.. Report, (byte)'\n', .. Enumerable.Repeat((byte)'x', length), (byte)'\n', .. Report, (byte)'\n', .. Enumerable.Repeat((byte)'y', length)];
        var options = new BulkOptions { MaxLineBytes = Math.Max(most, Report.Length), DegreeOfParallelism = 2 };
        var streamed = new List<LineVerdict>();
        var summary = await BulkCheck.RunAsync(new MemoryStream(text), (in result) => streamed.Add(LineVerdict.Of(result)), options, TestContext.Current.CancellationToken);
        Assert.Equal([(1, 0, true), (2, Report.Length + 1, false), (3, Report.Length + length + 2, true), (4, 2 * Report.Length + length + 3, false)],
            streamed.Select(line => (line.Line, line.Offset, line.Year == 2023)));
        Assert.Equal((4, 4, 2, text.Length), (summary.Reports, summary.Lines, summary[Verdict.Unreadable], summary.Bytes));
        Assert.Equal(streamed, Bulk.Run(text, options));
    }

    [Fact]
    public void A_cell_of_the_other_edition_is_refused_by_either()
    {
        foreach (var (edition, other) in (IEnumerable<(Edition, Form)>)[(Edition.Of2019, Form.Of2021), (Edition.Of2021, Form.Of2019)])
        {
            var line = AnnualReport.Blank(edition, Authority.Named("某县教育局"), 2023).ToUtf8Json();
            BulkCheck.Run(line, (in result) =>
            {
                foreach (var cell in other.Cells)
                {
                    var refused = false;
                    try
                    {
                        _ = result[cell];
                    }
                    catch (ArgumentException error)
                    {
                        refused = error.ParamName == "cell";
                    }
                    Assert.True(refused, cell.ToString());
                }
            }, cancellationToken: TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Numbers of lines go on from batch to batch, whoever asks for them, and blank lines count.</summary>
    [Fact]
    public void Lines_are_numbered_through()
    {
        byte[] text = [.. Enumerable.Repeat((byte[])[.. Report, (byte)'\n', (byte)'\n'], 300).SelectMany(line => line)];
        Assert.True(text.Length > 2 * 256 * 1024);
        Assert.Equal(Enumerable.Range(0, 300).Select(i => 2L * i + 1), BulkCheck.Read(new MemoryStream(text)).Select(result => result.Line));
        Assert.Equal(Encoding.UTF8.GetString(Report), Encoding.UTF8.GetString(BulkCheck.Read(new MemoryStream(text)).Last().Json.Span));
    }
}
