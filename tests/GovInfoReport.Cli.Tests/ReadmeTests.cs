using System.Text.RegularExpressions;

namespace GovInfoReport.Cli.Tests;

/// <summary>The tables of commands in the read mes name every option that the command has, and no other.</summary>
public partial class ReadmeTests : CommandLine
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void Every_command_stands_in_the_table_with_its_options(string file)
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Where(line => line.StartsWith("| `govinforeport ", StringComparison.Ordinal));
        var described = rows.SelectMany(row => Command().Matches(row.Split(" | ")[0])).ToDictionary(command => command.Groups["name"].Value, command => Options(command.Value));
        var commands = Lines(Run(["--help"]).Output).SkipWhile(line => line != "Commands:").Skip(1).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]).ToArray();
        Assert.Equal(commands.Order(StringComparer.Ordinal), described.Keys.Order(StringComparer.Ordinal));
        foreach (var command in commands)
            Assert.Equal((command, Options(string.Join('\n', Lines(Run([command, "--help"]).Output).SkipWhile(line => line != "Options:").Select(line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries)[0])))), (command, described[command]));
    }

    static string Options(string text) => string.Join(' ', Option().Matches(text).Select(option => option.Value is "-o" ? "--output" : option.Value).Where(option => option != "--help").Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex("`govinforeport (?<name>[a-z]+)[^`]*`")]
    private static partial Regex Command();

    [GeneratedRegex("--[a-z-]+|(?<=\\[)-o")]
    private static partial Regex Option();
}
