using System.Diagnostics;
using System.Globalization;

namespace GovInfoReport.Benchmarks;

/// <summary>The script that judges with ajv: a process that waits for its turn, goes through a file it has in memory, and says how long that took.</summary>
sealed class Ajv : IDisposable
{
    readonly string file = Path.GetTempFileName();
    readonly Process node;
    double seconds;

    public Ajv(string script, Archive archive)
    {
        File.WriteAllBytes(file, archive.Text.ToArray());
        node = Process.Start(new ProcessStartInfo("node", [script, file]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        Candidate = new("ajv, compiled + sums (Node)", archive, Turn) { MeasuredElsewhere = () => seconds };
    }

    public Candidate Candidate { get; }

    int? Turn()
    {
        node.StandardInput.WriteLine();
        node.StandardInput.Flush();
        var answer = (node.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The script has ended.")).Split(' ');
        seconds = double.Parse(answer[0], CultureInfo.InvariantCulture);
        return int.Parse(answer[1], CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        node.StandardInput.Close();
        node.WaitForExit();
        node.Dispose();
        File.Delete(file);
    }
}
