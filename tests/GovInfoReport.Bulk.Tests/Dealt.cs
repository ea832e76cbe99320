namespace GovInfoReport.Model.Tests;

/// <summary>Gives at most so many bytes at a time, and to one who asks in the other way none at all.</summary>
sealed class Dealt(byte[] text, int most, bool isAsync) : MemoryStream(text)
{
    readonly byte[] text = text;

    /// <summary>So long is waited before each read, so that it is surely not over when it is waited for.</summary>
    public TimeSpan Pause { get; init; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => isAsync ? throw new InvalidOperationException("asked for at once") : Deal(buffer);

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!isAsync) throw new InvalidOperationException("not asked for at once");
        if (Pause > TimeSpan.Zero) await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
        return Deal(buffer.Span);
    }

    int Deal(Span<byte> buffer)
    {
        var dealt = text.AsSpan((int)Position);
        dealt = dealt[..Math.Min(dealt.Length, Math.Min(buffer.Length, most))];
        dealt.CopyTo(buffer);
        Position += dealt.Length;
        return dealt.Length;
    }
}
