using UglyToad.PdfPig.Logging;

namespace GovInfoReport.Documents;

/// <summary>Hears what the parser says of a file, and ends the reading of one in which nearly everything is wrong: it throws an exception for each, which takes its time.</summary>
sealed class PdfFaults : ILog
{
    /// <summary>The most faults; in published reports there are none, or a few.</summary>
    public const int Most = 5_000;

    int faults;

    public void Debug(string message)
    {
    }

    public void Debug(string message, Exception ex) => Count();

    public void Warn(string message)
    {
    }

    public void Error(string message) => Count();

    public void Error(string message, Exception ex) => Count();

    void Count()
    {
        if (++faults > Most) throw new LimitException(new($"页面内容中的错误不超过 {Most} 处的 PDF", $"a PDF with at most {Most} faults in what its pages draw"));
    }
}
