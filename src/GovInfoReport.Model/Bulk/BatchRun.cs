using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace GovInfoReport.Model;

/// <summary>Takes batches from a source, has them judged by as many threads as there may be, and hands them over in order.</summary>
static class BatchRun
{
    public static IAsyncEnumerable<Batch> Of(BatchSource source, BulkOptions options, CancellationToken cancellation) =>
        options.DegreeOfParallelism == 1 ? Alone(source, options, cancellation) : Together(source, options, cancellation);

    // With one thread nothing has to be handed over, and a batch takes no memory.
    static async IAsyncEnumerable<Batch> Alone(BatchSource source, BulkOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (batch, check) = (new Batch(), new BatchCheck(options.Rules, options.MaxLineBytes));
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!await source.TakeAsync(batch, cancellation).ConfigureAwait(false)) break;
            check.Run(batch);
            yield return batch;
        }
    }

    static async IAsyncEnumerable<Batch> Together(BatchSource source, BulkOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // So many batches that nobody waits while one is handed over.
        var most = 2 * options.DegreeOfParallelism + 1;
        var (idle, running) = (new Stack<Batch>(), new Queue<BatchJob>());
        var crew = new BatchCrew(options);
        Exception? failure = null;
        var isEnded = false;
        try
        {
            while (true)
            {
                while (!isEnded && running.Count < most)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var batch = idle.TryPop(out var used) ? used : new Batch();
                    try
                    {
                        isEnded = !await source.TakeAsync(batch, cancellation).ConfigureAwait(false);
                    }
                    catch (Exception error) when (error is not OperationCanceledException)
                    {
                        // What was read before is handed over first.
                        (failure, isEnded) = (error, true);
                    }
                    if (isEnded) break;
                    var job = new BatchJob(batch);
                    running.Enqueue(job);
                    crew.Offer(job);
                }
                if (!running.TryDequeue(out var next)) break;
                if (!crew.TryRun(next))
                    // Another thread is at it, maybe a slower one: until it is done, there may be something else to judge.
                    foreach (var other in running)
                    {
                        if (next.Done.IsCompleted) break;
                        crew.TryRun(other);
                    }
                BatchCrew.LookOut(next);
                await next.Done.ConfigureAwait(false);
                yield return next.Batch;
                idle.Push(next.Batch);
            }
        }
        finally
        {
            // Whoever breaks off may give the memory back that is being read.
            foreach (var job in running)
                if (!job.TryTake())
                    await job.Done.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        if (failure is not null) ExceptionDispatchInfo.Throw(failure);
    }
}
