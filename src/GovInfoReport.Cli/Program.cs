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
        // No handler of signals: it would take threads at every start, and what is to be cleaned up HtmlOutput cleans up itself.
        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }
    catch (Exception error) when (error is IOException or UnauthorizedAccessException)
    {
        // The output is full or closed, or an input broke off.
        return (int)Messages.Fail(error.Message);
    }
}

foreach (var error in parsed.Errors) Messages.Say(error.Message);
return (int)Messages.Fail($"see 'govinforeport {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help'");
