namespace GovInfoReport.Model.Tests;

/// <summary>Something that a thread waits for; only in a run that is wrong it comes late, and is then waited for no more.</summary>
sealed class Signal : IDisposable
{
    readonly ManualResetEventSlim signal = new();

    public bool IsLate { get; private set; }

    public void Set() => signal.Set();

    public void Wait()
    {
        if (signal.Wait(TimeSpan.FromSeconds(10))) return;
        IsLate = true;
        signal.Set();
    }

    public void Dispose() => signal.Dispose();
}
