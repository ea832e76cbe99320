using System.IO.Compression;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace GovInfoReport.Model;

/// <summary>Told what was found in a line. The result is good until the call returns.</summary>
public delegate void BulkCallback(in BulkResult result);

/// <summary>
/// Judges a nation's archive: NDJSON, a report on each line, of both editions mixed, at the speed of the memory. It says exactly what
/// <see cref="AnnualReport.TryParse(ReadOnlySpan{byte}, out AnnualReport, out Refusal)"/> and <see cref="AnnualReport.Check"/> say of each line, in the order of the lines.
/// </summary>
/// <remarks>
/// Lines end with LF or CR LF, the last one also with the input. Blank lines are passed over, and so is a byte order mark at the start. A line
/// that is no report is a result with a <see cref="BulkResult.Refusal"/>, never the end of the run. A sound report takes no memory.
/// </remarks>
/// <example>
/// <code>
/// var summary = BulkCheck.RunFile("archive.ndjson", (in result) =>
/// {
///     if (result.Verdict == Verdict.Broken) Console.WriteLine($"{result.Line}: {result.AuthorityName}: {result.Findings[0]}");
/// });
/// Console.WriteLine($"{summary.Reports}, {summary[Verdict.Broken]}");
/// </code>
/// </example>
public static class BulkCheck
{
    /// <summary>Judges the lines in memory.</summary>
    /// <param name="ndjson">The text in UTF-8; it must not change during the run.</param>
    /// <param name="onResult">Told of every report, by one thread at a time, in the order of the lines; null: only the summary matters.</param>
    /// <param name="options">Null: <see cref="BulkOptions"/> as it comes.</param>
    /// <param name="cancellationToken">Ends the run between two batches.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static BulkSummary Run(ReadOnlyMemory<byte> ndjson, BulkCallback? onResult = null, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        options = (options ?? new()).Validated();
        return Wait(RunAsync(new MemorySource(ndjson, options.MaxLineBytes), onResult, options, cancellationToken));
    }

    /// <summary>Judges the lines of a file, packed with gzip or not, which its content tells.</summary>
    /// <param name="path">The file.</param>
    /// <param name="onResult">Told of every report, by one thread at a time, in the order of the lines; null: only the summary matters.</param>
    /// <param name="options">Null: <see cref="BulkOptions"/> as it comes.</param>
    /// <param name="cancellationToken">Ends the run between two batches.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="IOException">The file cannot be read. What came before was told.</exception>
    /// <exception cref="InvalidDataException">What is packed in the file is damaged. What came before was told. That it was cut off .NET says only to applications
    /// with the switch System.IO.Compression.UseStrictValidation.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static BulkSummary RunFile(string path, BulkCallback? onResult = null, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options = (options ?? new()).Validated();
        using var stream = Open(path, FileOptions.SequentialScan);
        return Wait(RunAsync(new StreamSource(stream, isAsync: false, options.MaxLineBytes), onResult, options, cancellationToken));
    }

    /// <summary>Judges the lines of a stream, which is read to its end and left open.</summary>
    /// <param name="stream">The stream; packed ones are for the caller to unpack.</param>
    /// <param name="onResult">Told of every report, by one thread at a time, in the order of the lines; null: only the summary matters.</param>
    /// <param name="options">Null: <see cref="BulkOptions"/> as it comes.</param>
    /// <param name="cancellationToken">Ends the run between two batches.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="IOException">The stream cannot be read. What came before was told.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<BulkSummary> RunAsync(Stream stream, BulkCallback? onResult = null, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options = (options ?? new()).Validated();
        return RunAsync(new StreamSource(stream, isAsync: true, options.MaxLineBytes), onResult, options, cancellationToken);
    }

    /// <summary>Judges the lines of a pipe, which is read to its end and left for its owner to complete.</summary>
    /// <param name="pipe">The pipe.</param>
    /// <param name="onResult">Told of every report, by one thread at a time, in the order of the lines; null: only the summary matters.</param>
    /// <param name="options">Null: <see cref="BulkOptions"/> as it comes.</param>
    /// <param name="cancellationToken">Ends the run between two batches.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="IOException">The pipe cannot be read. What came before was told.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static Task<BulkSummary> RunAsync(PipeReader pipe, BulkCallback? onResult = null, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipe);
        return RunAsync(pipe.AsStream(leaveOpen: true), onResult, options, cancellationToken);
    }

    /// <summary>Judges the lines of a file, packed with gzip or not, as they are asked for.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Null: <see cref="BulkOptions"/> as it comes.</param>
    /// <returns>The results in the order of the lines; each is good until the next is asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="IOException">While the results are read: the file cannot be read.</exception>
    /// <exception cref="InvalidDataException">While the results are read: what is packed in the file is damaged, and, with the switch System.IO.Compression.UseStrictValidation, where it was cut off.</exception>
    public static IEnumerable<BulkResult> ReadFile(string path, BulkOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options = (options ?? new()).Validated();
        return Lines();

        IEnumerable<BulkResult> Lines()
        {
            using var stream = Open(path, FileOptions.SequentialScan);
            foreach (var result in Read(stream, options)) yield return result;
        }
    }

    /// <summary>Judges the lines of a stream as they are asked for.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="options">Null: <see cref="BulkOptions"/> as it comes.</param>
    /// <returns>The results in the order of the lines; each is good until the next is asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="IOException">While the results are read: the stream cannot be read.</exception>
    public static IEnumerable<BulkResult> Read(Stream stream, BulkOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options = (options ?? new()).Validated();
        return Results(new StreamSource(stream, isAsync: false, options.MaxLineBytes), options, default).ToBlockingEnumerable();
    }

    /// <summary>Judges the lines of a stream as they are asked for.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="options">Null: <see cref="BulkOptions"/> as it comes.</param>
    /// <param name="cancellationToken">Ends the run between two batches.</param>
    /// <returns>The results in the order of the lines; each is good until the next is asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="IOException">While the results are read: the stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">While the results are read: the run was cancelled.</exception>
    public static IAsyncEnumerable<BulkResult> ReadAsync(Stream stream, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options = (options ?? new()).Validated();
        return Results(new StreamSource(stream, isAsync: true, options.MaxLineBytes), options, cancellationToken);
    }

    /// <summary>Judges the lines of a file, packed with gzip or not, as they are asked for.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Null: <see cref="BulkOptions"/> as it comes.</param>
    /// <param name="cancellationToken">Ends the run between two batches.</param>
    /// <returns>The results in the order of the lines; each is good until the next is asked for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="IOException">While the results are read: the file cannot be read.</exception>
    /// <exception cref="InvalidDataException">While the results are read: what is packed in the file is damaged, and, with the switch System.IO.Compression.UseStrictValidation, where it was cut off.</exception>
    /// <exception cref="OperationCanceledException">While the results are read: the run was cancelled.</exception>
    public static IAsyncEnumerable<BulkResult> ReadFileAsync(string path, BulkOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options = (options ?? new()).Validated();
        return Lines(cancellationToken);

        async IAsyncEnumerable<BulkResult> Lines([EnumeratorCancellation] CancellationToken cancellation)
        {
            await using var stream = Open(path, FileOptions.SequentialScan | FileOptions.Asynchronous);
            await foreach (var result in ReadAsync(stream, options, cancellation).ConfigureAwait(false)) yield return result;
        }
    }

    static async Task<BulkSummary> RunAsync(BatchSource source, BulkCallback? onResult, BulkOptions options, CancellationToken cancellationToken)
    {
        var summary = new BulkSummary();
        await foreach (var batch in BatchRun.Of(source, options, cancellationToken).ConfigureAwait(false))
        {
            Tell(batch, summary, onResult);
            options.Progress?.Report(new(summary.Reports, batch.Offset + batch.Text.Length));
        }
        summary.Bytes = source.Position;
        return summary;
    }

    // Apart from what waits, where every variable is a field.
    static void Tell(Batch batch, BulkSummary summary, BulkCallback? onResult)
    {
        var firstLine = summary.Lines + 1;
        for (var i = 0; i < batch.Count; i++)
        {
            summary.Add(batch.Results[i]);
            onResult?.Invoke(batch.Hand(i, firstLine));
        }
        summary.Lines += batch.Lines;
    }

    static async IAsyncEnumerable<BulkResult> Results(BatchSource source, BulkOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (lines, reports) = (0L, 0L);
        await foreach (var batch in BatchRun.Of(source, options, cancellationToken).ConfigureAwait(false))
        {
            for (var i = 0; i < batch.Count; i++) yield return batch.Hand(i, lines + 1);
            lines += batch.Lines;
            reports += batch.Count;
            options.Progress?.Report(new(reports, batch.Offset + batch.Text.Length));
        }
    }

    static Stream Open(string path, FileOptions how)
    {
        // Batches are the buffer.
        var file = new FileStream(path, new FileStreamOptions { Options = how, BufferSize = 0 });
        try
        {
            if (!file.CanSeek) return file;
            Span<byte> magic = stackalloc byte[2];
            var isPacked = file.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) == magic.Length && magic.SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]);
            file.Position = 0;
            return isPacked ? new GZipStream(file, CompressionMode.Decompress) : file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    // Nothing in a run comes back to the thread that waits.
    static BulkSummary Wait(Task<BulkSummary> run) => run.GetAwaiter().GetResult();
}
