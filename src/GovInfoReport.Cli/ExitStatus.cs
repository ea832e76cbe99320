namespace GovInfoReport.Cli;

/// <summary>What the command says to the shell. The greatest of all inputs counts.</summary>
enum ExitStatus
{
    /// <summary>No report has an error.</summary>
    Sound = 0,

    /// <summary>Some report has an error.</summary>
    Broken = 1,

    /// <summary>An input could not be read, or the command was called wrongly.</summary>
    CouldNotRead = 2,
}
