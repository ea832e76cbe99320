using System.Diagnostics;
using System.Text;

namespace GovInfoReport.Cli.Tests;

/// <summary>Runs the command as a shell does, with a folder of its own that is gone afterwards.</summary>
public abstract class CommandLine : IDisposable
{
    private protected string Folder { get; } = Directory.CreateTempSubdirectory().FullName;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private protected string Write(string name, byte[] bytes)
    {
        var file = Path.Combine(Folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private protected static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private protected static (int Status, string Output, string Error) Run(string[] arguments, string input = "")
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "govinforeport.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
