using System.Net;

namespace GovInfoReport.Samples.Tests;

/// <summary>A body that is sent when it is asked for (100 Continue), and not before it is released.</summary>
sealed class HeldBody : HttpContent
{
    readonly byte[] json;
    readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public HeldBody(byte[] json)
    {
        this.json = json;
        Headers.ContentType = new("application/json");
    }

    /// <summary>Ends when the server wants the body.</summary>
    public Task Asked => asked.Task;

    public void Release() => released.TrySetResult();

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        asked.TrySetResult();
        await released.Task;
        await stream.WriteAsync(json);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = json.Length;
        return true;
    }
}
