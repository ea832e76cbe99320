using System.Collections.Concurrent;

namespace GovInfoReport.Model;

/// <summary>The threads that judge the batches of a run: that of the run itself, and at most so many more as there may be.</summary>
sealed class BatchCrew(BulkOptions options) : IThreadPoolWorkItem
{
    // What is judged before another thread could begin with it.
    const int SmallBatch = 64 * 1024;

    // So many looks in vain, and who looks does something else: to be woken costs as much as to judge a batch.
    const int Patience = 100;

    readonly int most = options.DegreeOfParallelism - 1;
    readonly ConcurrentQueue<BatchJob> offered = new();
    readonly ConcurrentBag<BatchCheck> checks = [];
    int busy;

    /// <summary>Lets another thread judge a batch. If none does, the run does it itself.</summary>
    public void Offer(BatchJob job)
    {
        if (job.Batch.Text.Length < SmallBatch) return;
        offered.Enqueue(job);
        if (Interlocked.Increment(ref busy) <= most) ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
        else Interlocked.Decrement(ref busy);
    }

    /// <summary>Judges a batch on this thread, if nobody else does.</summary>
    public bool TryRun(BatchJob job)
    {
        if (!job.TryTake()) return false;
        if (!checks.TryTake(out var check)) check = new(options.Rules, options.MaxLineBytes);
        job.Run(check);
        checks.Add(check);
        return true;
    }

    /// <summary>Stays for a moment with a batch that another thread judges, for it is mostly done soon.</summary>
    public static void LookOut(BatchJob job)
    {
        for (var looks = new SpinWait(); !job.Done.IsCompleted && looks.Count < Patience;) Look(ref looks);
    }

    void IThreadPoolWorkItem.Execute()
    {
        for (var looks = new SpinWait(); looks.Count < Patience;)
            if (offered.TryDequeue(out var job))
            {
                TryRun(job);
                looks.Reset();
            }
            else Look(ref looks);
        // What is offered in this moment may find no thread; then it is left to the run.
        Interlocked.Decrement(ref busy);
    }

    // Never for a millisecond, in which ten batches are judged.
    static void Look(ref SpinWait looks) => looks.SpinOnce(sleep1Threshold: -1);
}
