using System.Runtime.CompilerServices;

namespace GovInfoReport.Model.Tests;

/// <summary>A run never comes back to the thread of a window or of a request, which may wait for it; and no thread stays behind.</summary>
public class ContextTests
{
    static readonly byte[] Line = [.. AnnualReport.Blank(Edition.Of2021, Authority.Named("某县教育局"), 2023).ToUtf8Json(), (byte)'\n'];

    static readonly byte[] Text = [.. Enumerable.Repeat(Line, 200).SelectMany(line => line)];

    // Nothing that is waited for is over before it is waited for.
    static Dealt Slow => new(Text, 150_000, isAsync: true) { Pause = TimeSpan.FromMilliseconds(20) };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Nothing_is_posted_while_a_stream_is_waited_for(int threads)
    {
        var options = new BulkOptions { DegreeOfParallelism = threads };
        Assert.Equal(0, await Posts(async () => Assert.Equal(200, (await BulkCheck.RunAsync(Slow, null, options, Token).ConfigureAwait(false)).Reports)));
        Assert.Equal(0, await Posts(() => Read(BulkCheck.ReadAsync(Slow, options, Token))));
        var file = Path.GetTempFileName();
        await File.WriteAllBytesAsync(file, Text, Token);
        for (var i = 0; i < 10; i++) Assert.Equal(0, await Posts(() => Read(BulkCheck.ReadFileAsync(file, options, Token))));
        File.Delete(file);
    }

    [Fact]
    public async Task Nothing_is_posted_while_a_batch_is_waited_for()
    {
        using var begun = new Signal();
        var options = new BulkOptions
        {
            DegreeOfParallelism = 2,
            Rules = RuleSet.Empty.With(new Rule("slow", Severity.Info, new("慢", "slow"), new("慢", "slow"), "x", (ref _) =>
            {
                begun.Set();
                Thread.Sleep(20);
            })),
        };
        // Another thread begins with the only batch before the run can.
        var source = new Dealer(1, 64 * 1024) { Before = take => { if (take == 2) begun.Wait(); } };
        Assert.Equal(0, await Posts(async () =>
        {
            await foreach (var batch in BatchRun.Of(source, options, Token).ConfigureAwait(false)) Assert.Equal(source.Lines, batch.Count);
        }));
    }

    /// <summary>A thread that judged ends with the run: else what it knows of the options would stay for ever.</summary>
    [Fact]
    public void After_a_run_nobody_keeps_its_options()
    {
        var options = Run();
        for (var looks = 0; looks < 100 && options.IsAlive; looks++)
        {
            Thread.Sleep(50);
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
        Assert.False(options.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference Run()
        {
            var options = new BulkOptions { DegreeOfParallelism = 2 };
            Assert.Equal(200, BulkCheck.Run(Text, null, options, Token).Reports);
            return new(options);
        }
    }

    static async Task Read(IAsyncEnumerable<BulkResult> results)
    {
        var lines = 0L;
        await foreach (var result in results.ConfigureAwait(false)) Assert.Equal(++lines, result.Line);
        Assert.Equal(200, lines);
    }

    /// <summary>How often something comes back to the context that a run was begun in.</summary>
    static async Task<int> Posts(Func<Task> run)
    {
        var context = new Counting();
        await Task.Run(() =>
        {
            SynchronizationContext.SetSynchronizationContext(context);
            try
            {
                return run();
            }
            finally
            {
                SynchronizationContext.SetSynchronizationContext(null);
            }
        }, Token).ConfigureAwait(false);
        return context.Count;
    }

    sealed class Counting : SynchronizationContext
    {
        int count;

        public int Count => Volatile.Read(ref count);

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref count);
            base.Post(d, state);
        }
    }

    static CancellationToken Token => TestContext.Current.CancellationToken;
}
