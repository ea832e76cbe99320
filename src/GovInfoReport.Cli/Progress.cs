using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>A line on a terminal's standard error that says how far a long run is; none where nobody would see it, or where it would stand in the output.</summary>
sealed class Progress(Language language) : IDisposable
{
    const int MillisecondsBetween = 200;

    readonly bool isShown = !Console.IsErrorRedirected && Console.IsOutputRedirected;
    long last = Environment.TickCount64;
    int length;

    public void Show(int reports)
    {
        if (!isShown || Environment.TickCount64 - last < MillisecondsBetween) return;
        last = Environment.TickCount64;
        var line = new Text($"已核对 {reports} 份……", $"{reports} reports …").In(language);
        length = Math.Max(length, line.Length * 2);
        Console.Error.Write("\r" + line);
    }

    public void Dispose()
    {
        if (length > 0) Console.Error.Write("\r" + new string(' ', length) + "\r");
    }
}
