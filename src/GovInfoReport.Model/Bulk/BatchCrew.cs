using System.Collections.Concurrent;

namespace GovInfoReport.Model;

/// <summary>The threads that judge the batches of a run: that of the run itself, and at most so many more as there may be.</summary>
sealed class BatchCrew(BulkOptions options) : IThreadPoolWorkItem
{
    // What is judged before another thread could begin with it.
    const int SmallBatch = 64 * 1024;

    // So many looks in vain, and a thread that helps goes home.
    const int Patience = 100;

    readonly int most = options.DegreeOfParallelism - 1;
    readonly ConcurrentQueue<BatchJob> offered = new();
    readonly ConcurrentBag<BatchCheck> checks = [];
    int busy;

    /// <summary>Lets another thread judge a batch. If none does, the run does it itself.</summary>
    public void Offer(BatchJob job)
    {
        if (most == 0 || job.Batch.Text.Length < SmallBatch) return;
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

    void IThreadPoolWorkItem.Execute()
    {
        // To leave and to be woken again costs more than to judge a batch.
        for (var idle = new SpinWait(); idle.Count < Patience;)
            if (offered.TryDequeue(out var job))
            {
                TryRun(job);
                idle.Reset();
            }
            else idle.SpinOnce(sleep1Threshold: -1);
        // What is offered in this moment may find no thread; then it is left to the run.
        Interlocked.Decrement(ref busy);
    }
}
