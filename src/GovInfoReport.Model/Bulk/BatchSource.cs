namespace GovInfoReport.Model;

/// <summary>Cuts an input into batches of whole lines, one after the other.</summary>
abstract class BatchSource
{
    /// <summary>CR LF.</summary>
    protected const int EndOfLine = 2;

    /// <summary>How much of the input was taken.</summary>
    public abstract long Position { get; }

    /// <summary>Takes the next batch.</summary>
    /// <returns>Whether there was one.</returns>
    public abstract ValueTask<bool> TakeAsync(Batch batch, CancellationToken cancellation);

    /// <summary>A byte order mark belongs to the input, not to its first line.</summary>
    protected static int LengthOfMark(ReadOnlySpan<byte> start) => start.StartsWith("\uFEFF"u8) ? 3 : 0;
}

/// <summary>Lines in memory, which are read where they are; only the last ones are copied, to have room behind them.</summary>
sealed class MemorySource(ReadOnlyMemory<byte> text, int maxLineBytes) : BatchSource
{
    // How much is taken at a time: what is handed over seldom costs little, and a small input is still for all threads.
    readonly int size = Math.Clamp(text.Length / 64, 512 * 1024, 2048 * 1024);

    int at = LengthOfMark(text.Span);

    public override long Position => at;

    public override ValueTask<bool> TakeAsync(Batch batch, CancellationToken cancellation)
    {
        if (at >= text.Length) return ValueTask.FromResult(false);
        batch.Offset = at;
        batch.IsTooLong = false;
        var rest = text.Span[at..];
        var inPlace = Math.Min(size, rest.Length - LineReader.Reach);
        var end = inPlace > 0 ? rest[..inPlace].LastIndexOf((byte)'\n') + 1 : 0;
        if (end > 0)
        {
            batch.Text = text.Slice(at, end);
            at += end;
            return ValueTask.FromResult(true);
        }
        // A line that does not end here is copied to its end, and so are the last ones.
        var from = Math.Max(inPlace, 0);
        end = rest[from..].IndexOf((byte)'\n') is >= 0 and var found ? from + found + 1 : rest.Length;
        at += end;
        batch.IsTooLong = end > maxLineBytes + EndOfLine;
        if (batch.IsTooLong) batch.Text = default;
        else
        {
            var buffer = batch.Buffer(end);
            rest[..end].CopyTo(buffer);
            buffer[end] = (byte)'\n';
            batch.Text = buffer.AsMemory(0, end);
        }
        return ValueTask.FromResult(true);
    }
}

/// <summary>Lines from a stream. Never holds more than a batch, or one line if that is longer.</summary>
sealed class StreamSource(Stream stream, bool isAsync, int maxLineBytes) : BatchSource
{
    // How much is taken at a time: so little that it stays in the cache between the reading and the judging, and that all batches of a run are small.
    const int Size = 256 * 1024;

    // What was read behind the last whole line.
    byte[] rest = [];
    int restLength;
    long offset;
    bool isStarted, isEnded, isSkipping;

    public override long Position => offset;

    public override async ValueTask<bool> TakeAsync(Batch batch, CancellationToken cancellation)
    {
        while (true)
        {
            var (length, searched, end) = (restLength, 0, 0);
            var buffer = batch.Buffer(Math.Max(Size, length + 1));
            rest.AsSpan(0, length).CopyTo(buffer);
            while (!isEnded && (length < Size || end == 0))
            {
                if (length == buffer.Length - LineReader.Reach)
                {
                    var most = maxLineBytes + EndOfLine + (isStarted ? 0 : LengthOfMark(buffer));
                    if (end > 0 || length > most) break;
                    buffer = batch.Buffer(Math.Min(length * 2, Math.Max(Size, most + 1)));
                }
                var room = buffer.AsMemory(length, buffer.Length - LineReader.Reach - length);
                var count = isAsync ? await stream.ReadAsync(room, cancellation).ConfigureAwait(false) : stream.Read(room.Span);
                if (count == 0) isEnded = true;
                length += count;
                if (buffer.AsSpan(searched, length - searched).LastIndexOf((byte)'\n') is >= 0 and var last) end = searched + last + 1;
                searched = length;
            }
            var start = isStarted ? 0 : LengthOfMark(buffer.AsSpan(0, length));
            isStarted = true;
            if (isEnded) end = length;
            batch.IsTooLong = end == 0 && length > 0;
            if (batch.IsTooLong) end = length;

            KeepRest(buffer.AsSpan(end, length - end));
            if (end == 0) return false;
            if (isSkipping)
            {
                // The rest of a line that is too long, up to its end.
                var newline = buffer.AsSpan(0, end).IndexOf((byte)'\n');
                isSkipping = newline < 0;
                start = isSkipping ? end : newline + 1;
                batch.IsTooLong &= isSkipping;
            }
            if (start < end) isSkipping = batch.IsTooLong;
            batch.Text = buffer.AsMemory(start, end - start);
            batch.Offset = offset + start;
            if (end < buffer.Length) buffer[end] = (byte)'\n';
            offset += end;
            if (start < end) return true;
        }
    }

    void KeepRest(ReadOnlySpan<byte> bytes)
    {
        if (rest.Length < bytes.Length) rest = new byte[Math.Max(bytes.Length, Size / 4)];
        bytes.CopyTo(rest);
        restLength = bytes.Length;
    }
}
