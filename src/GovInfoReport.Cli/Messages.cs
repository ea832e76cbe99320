namespace GovInfoReport.Cli;

/// <summary>What the command says beside its output, on standard error.</summary>
static class Messages
{
    public static void Say(string message) => Console.Error.WriteLine($"govinforeport: {Printable.Of(message)}");

    /// <summary>Says why the command could not do what it was asked.</summary>
    public static ExitStatus Fail(string message)
    {
        Say(message);
        return ExitStatus.CouldNotRead;
    }
}
