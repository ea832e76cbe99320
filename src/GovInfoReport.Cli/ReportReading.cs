using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Reads reports for a command that looks at many together: what cannot be read is said on standard error, the rest is used.</summary>
sealed class ReportReading(Language language, ReadingOptions options)
{
    /// <summary>What came of it so far.</summary>
    public ExitStatus Status { get; private set; }

    /// <summary>The reports that can be read, one after the other.</summary>
    public IEnumerable<ReadItem> Read(IEnumerable<string> inputs) => Inputs.Read(inputs, options: options).Where(IsReport);

    /// <summary>The one report of a file; null if there is none.</summary>
    public AnnualReport? ReadOne(string input)
    {
        var item = Inputs.ReadOne(input, options);
        return IsReport(item) ? item.Report : null;
    }

    /// <summary>Says what is wrong with an input that can be read.</summary>
    public void Refuse(ReadItem item, Text problem)
    {
        Messages.Say($"{item.Name}: {problem.In(language)}");
        Add(ExitStatus.Broken);
    }

    /// <summary>The greatest status counts.</summary>
    public void Add(ExitStatus status)
    {
        if (status > Status) Status = status;
    }

    bool IsReport(ReadItem item)
    {
        if (item.Report is null)
        {
            Messages.Say($"{item.Name}: {item.Refusal.In(language)}");
            Add(ExitStatus.CouldNotRead);
        }
        // Labels that vary are of no interest here; a figure that could not be read is.
        foreach (var note in item.Notes.Where(note => note.Severity > Severity.Info))
        {
            Messages.Say($"{item.Name}: {note.ToString(language)}");
            if (note.Severity == Severity.Error) Add(ExitStatus.Broken);
        }
        return item.Report is not null;
    }
}
