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
if (parsed.Errors.Count == 0) return await parsed.InvokeAsync();

foreach (var error in parsed.Errors) await Console.Error.WriteLineAsync($"govinforeport: {error.Message}");
await Console.Error.WriteLineAsync($"govinforeport: see 'govinforeport {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help'");
return (int)ExitStatus.CouldNotRead;
