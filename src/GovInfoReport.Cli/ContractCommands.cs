using System.CommandLine;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>schema and rules: print the portable contract as it was emitted.</summary>
static class ContractCommands
{
    public static Command CreateSchema()
    {
        var edition = new Option<string?>("--edition") { Description = "The edition; the entry schema, which picks one, if not given." };
        edition.AcceptOnlyFromAmong([.. Enum.GetValues<Edition>().Select(one => $"{(int)one}")]);
        var command = new Command("schema", "Prints the JSON Schema of a report (draft 2020-12).") { edition };
        command.SetAction(parsed => Print(parsed.GetValue(edition) is { } name ? PortableContract.OpenSchema(Enum.Parse<Edition>(name)) : PortableContract.OpenEntrySchema()));
        return command;
    }

    public static Command CreateRules()
    {
        var command = new Command("rules", "Prints the rule catalogue, with every sum as data.");
        command.SetAction(_ => Print(PortableContract.OpenRules()));
        return command;
    }

    static int Print(Stream document)
    {
        using (document)
        using (var output = Console.OpenStandardOutput())
            document.CopyTo(output);
        return (int)ExitStatus.Sound;
    }
}
