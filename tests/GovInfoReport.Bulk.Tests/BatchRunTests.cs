using System.Collections.Concurrent;

namespace GovInfoReport.Model.Tests;

/// <summary>Who judges which batch, and when: with rules that wait for one another, so that nothing is left to chance.</summary>
public class BatchRunTests
{
    // More than is left to the thread that hands it over.
    const int Large = 64 * 1024;

    [Fact]
    public async Task Two_threads_judge_at_once_and_no_third()
    {
        var (judging, most) = (0, 0);
        using var both = new Signal();
        var numbers = await Run(new(8, Large), 2, _ =>
        {
            var now = Interlocked.Increment(ref judging);
            InterlockedMax(ref most, now);
            if (now == 2) both.Set();
            both.Wait();
            Thread.Sleep(1);
            Interlocked.Decrement(ref judging);
        });
        Assert.Equal((2, false), (most, both.IsLate));
        Assert.Equal(Enumerable.Range(1, 8), numbers);
    }

    /// <summary>A thread that found nothing to do for a while is gone; another one comes for what is offered later.</summary>
    [Fact]
    public async Task After_a_pause_two_threads_judge_again()
    {
        var judging = 0;
        using var both = new Signal();
        var source = new Dealer(6, Large) { Before = take => Thread.Sleep(take == 4 ? 800 : 0) };
        await Run(source, 2, number =>
        {
            if (number < 4) return;
            if (Interlocked.Increment(ref judging) == 2) both.Set();
            both.Wait();
            Interlocked.Decrement(ref judging);
        });
        Assert.False(both.IsLate);
    }

    [Fact]
    public async Task While_another_thread_is_at_a_batch_the_next_is_judged()
    {
        using var first = new Signal();
        using var second = new Signal();
        var source = new Dealer(2, Large) { Before = take => { if (take == 2) first.Wait(); } };
        await Run(source, 2, number =>
        {
            if (number == 1) first.Set();
            else second.Set();
            if (number == 1) second.Wait();
        });
        Assert.False(first.IsLate || second.IsLate);
    }

    /// <summary>Whoever breaks off gets the memory back only when no thread reads it any more.</summary>
    [Fact]
    public async Task Who_breaks_off_waits_for_what_is_being_judged()
    {
        var judged = 0;
        using var offered = new Signal();
        using var begun = new Signal();
        using var open = new Signal();
        // The other thread has the first batch until the second is offered, and then that.
        var source = new Dealer(2, Large)
        {
            Before = take =>
            {
                if (take < 3) return;
                offered.Set();
                begun.Wait();
            },
        };
        var options = Options(2, number =>
        {
            if (number == 1) offered.Wait();
            if (number == 1) return;
            begun.Set();
            open.Wait();
            judged++;
        });
        var batches = BatchRun.Of(source, options, Token).GetAsyncEnumerator(Token);
        Assert.True(await batches.MoveNextAsync());
        var broken = batches.DisposeAsync().AsTask();
        Assert.False(broken.IsCompleted);
        open.Set();
        await broken;
        Assert.Equal((source.Lines, false), (judged, offered.IsLate || begun.IsLate || open.IsLate));
    }

    [Fact]
    public async Task One_thread_judges_a_batch_when_it_is_asked_for()
    {
        var (source, threads) = (new Dealer(5, Large), new ConcurrentBag<int>());
        var number = 0;
        await foreach (var batch in BatchRun.Of(source, Options(1, _ => threads.Add(Environment.CurrentManagedThreadId)), Token))
        {
            Assert.Equal(++number, source.Takes);
            Assert.Equal(source.Lines * number, threads.Count);
        }
        Assert.Equal([Environment.CurrentManagedThreadId], threads.Distinct());
    }

    /// <summary>To hand over a small batch takes longer than to judge it.</summary>
    [Theory]
    [InlineData(Large - 1, true)]
    [InlineData(Large, false)]
    public async Task A_small_batch_is_not_handed_over(int size, bool isOwn)
    {
        var (own, judged) = (Environment.CurrentManagedThreadId, new ConcurrentBag<int>());
        using var begun = new Signal();
        // Time enough for another thread to begin with it.
        var source = new Dealer(1, size)
        {
            Before = take =>
            {
                if (take == 2 && isOwn) Thread.Sleep(200);
                else if (take == 2) begun.Wait();
            },
        };
        await Run(source, 2, _ =>
        {
            judged.Add(Environment.CurrentManagedThreadId);
            begun.Set();
        });
        Assert.Equal(isOwn, judged.Distinct().Single() == own);
    }

    /// <summary>So many batches are read ahead that each thread has one at hand, and no more; those that were told are used again.</summary>
    [Theory]
    [InlineData(2, 5)]
    [InlineData(3, 7)]
    public async Task Batches_that_are_read_ahead_are_few(int threads, int most)
    {
        var (source, told) = (new Dealer(20, Large), 0);
        await foreach (var batch in BatchRun.Of(source, Options(threads, _ => { }), Token)) Assert.Equal(Math.Min(most + told++, 21), source.Takes);
        Assert.Equal((20, 21, most), (told, source.Takes, source.Batches.Count));
    }

    [Fact]
    public async Task What_was_read_before_a_failure_is_told_first()
    {
        foreach (var threads in (int[])[1, 2])
        {
            var (source, told) = (new Dealer(9, Large) { Before = take => { if (take == 4) throw new IOException("gone"); } }, 0);
            await Assert.ThrowsAsync<IOException>(async () =>
            {
                await foreach (var batch in BatchRun.Of(source, Options(threads, _ => { }), Token)) told++;
            });
            Assert.Equal(3, told);
        }
    }

    static async Task<List<int>> Run(Dealer source, int threads, Action<int> judge)
    {
        var numbers = new List<int>();
        await foreach (var batch in BatchRun.Of(source, Options(threads, judge), Token)) numbers.Add(batch.Results[0].Year - Dealer.Years);
        return numbers;
    }

    /// <summary>A rule that is told the number of the batch.</summary>
    static BulkOptions Options(int threads, Action<int> judge) => new()
    {
        DegreeOfParallelism = threads,
        Rules = RuleSet.Empty.With(new Rule("told", Severity.Info, new("有", "has"), new("有", "has"), "x", (ref examination) => judge(examination.Report.Year - Dealer.Years))),
    };

    static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); seen < now;) seen = Interlocked.CompareExchange(ref most, now, seen);
    }

    static CancellationToken Token => TestContext.Current.CancellationToken;
}
