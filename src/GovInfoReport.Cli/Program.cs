using System.CommandLine;
using GovInfoReport.Cli;

var root = new RootCommand("Reads and checks annual reports on the disclosure of government information (政府信息公开工作年度报告).")
{
    CheckCommand.Create(),
    ConvertCommand.Create(),
    SeriesCommand.Create(),
    RollUpCommand.Create(),
    RepairCommand.Create(),
    ContractCommands.CreateSchema(),
    ContractCommands.CreateRules(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
{
    try
    {
        // No handler of signals: nothing has to be cleaned up, and it would take threads at every start.
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
    {
        // The output is full or closed, or an input broke off.
        await Console.Error.WriteLineAsync($"govinforeport: {error.Message}");
        return (int)ExitStatus.CouldNotRead;
    }
}

foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync($"govinforeport: {error.Message}");
await Console.Error.WriteLineAsync($"govinforeport: see 'govinforeport {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help'");
return (int)ExitStatus.CouldNotRead;
