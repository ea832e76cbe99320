using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Where the command says what it found.</summary>
interface IOutput : IDisposable
{
    /// <summary>Says what was found in one report.</summary>
    /// <param name="item">The report, or why there is none.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="findings">The findings that were asked for.</param>
    void Report(ReadItem item, Verdict verdict, IReadOnlyList<Finding> findings);

    /// <summary>Says the counts, last.</summary>
    void Summary(Summary summary);
}
