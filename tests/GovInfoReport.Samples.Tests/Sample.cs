using System.Diagnostics;

namespace GovInfoReport.Samples.Tests;

/// <summary>Runs a sample as its one command does.</summary>
static class Sample
{
    public static string Report(string name) => Path.Combine(AppContext.BaseDirectory, "reports", name);

    public static string Vector(string name) => Path.Combine(AppContext.BaseDirectory, "vectors", name);

    public static async Task<(int Status, string Output)> RunAsync(string name, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, name + ".dll"), .. arguments]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
