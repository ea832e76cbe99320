using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>Takes batches from a source, has them judged by as many threads as there may be, and hands them over in order.</summary>
static class BatchRun
{
    const int SmallBatch = 64 * 1024;

    public static async IAsyncEnumerable<Batch> Of(BatchSource source, BulkOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var threads = options.DegreeOfParallelism;
        // One batch more than there are threads, so that none waits while the first is handed over.
        var most = threads == 1 ? 1 : threads + 1;
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var (idle, judges, running) = (new Stack<Batch>(), new ConcurrentBag<BatchCheck>(), new Queue<Task<Batch>>());
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
                    // A small batch is judged before a thread could begin with it.
                    running.Enqueue(threads == 1 || batch.Text.Length < SmallBatch ? Now(batch) : Task.Factory.StartNew(() => Judge(batch), cancellation, TaskCreationOptions.DenyChildAttach, scheduler));
                }
                if (running.Count == 0) break;
                var next = await running.Dequeue().ConfigureAwait(false);
                yield return next;
                idle.Push(next);
            }
        }
        finally
        {
            // Whoever breaks off may give the memory back that is being read.
            foreach (var task in running) await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        if (failure is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);

        // A rule that throws is heard of when its batch has its turn.
        Task<Batch> Now(Batch batch)
        {
            try
            {
                return Task.FromResult(Judge(batch));
            }
            catch (Exception error)
            {
                return Task.FromException<Batch>(error);
            }
        }

        Batch Judge(Batch batch)
        {
            if (!judges.TryTake(out var judge)) judge = new(options.Rules, options.MaxLineBytes);
            judge.Run(batch);
            judges.Add(judge);
            return batch;
        }
    }
}
