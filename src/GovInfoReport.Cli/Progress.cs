using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>A line on a terminal's standard error that says how far a long run is; none where nobody would see it, or where it would stand in the output.</summary>
/// <param name="language">Its language.</param>
/// <param name="isOutputFree">Whether nothing is printed on standard output, so that the line is in nobody's way even on the same terminal.</param>
sealed class Progress(Language language, bool isOutputFree) : IDisposable
{
    const int MillisecondsBetween = 200;

    readonly bool isShown = IsShown(Console.IsErrorRedirected, Console.IsOutputRedirected, isOutputFree);
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

    /// <summary>Whether a line on standard error is seen and stands in no output.</summary>
    internal static bool IsShown(bool isErrorRedirected, bool isOutputRedirected, bool isOutputFree) => !isErrorRedirected && (isOutputRedirected || isOutputFree);

    /// <summary>Takes the line away; what follows starts where it stood.</summary>
    public void Dispose()
    {
        if (length > 0) Console.Error.Write("\r" + new string(' ', length) + "\r");
        length = 0;
    }
}
