namespace GovInfoReport.Model;

/// <summary>A batch to be judged by whoever comes first: a thread of the run, or the one that waits for it.</summary>
sealed class BatchJob(Batch batch)
{
    readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int isTaken;

    public Batch Batch => batch;

    /// <summary>Ends when the batch is judged; fails with what a rule throws, which is heard of when the batch has its turn.</summary>
    public Task Done => done.Task;

    /// <summary>Whether the batch is left to the caller alone.</summary>
    public bool TryTake() => Interlocked.Exchange(ref isTaken, 1) == 0;

    /// <summary>Judges the batch that was taken.</summary>
    public void Run(BatchCheck check)
    {
        try
        {
            check.Run(batch);
            done.SetResult();
        }
        catch (Exception error)
        {
            done.SetException(error);
        }
    }
}
