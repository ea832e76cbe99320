using System.CommandLine;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Options that more than one command has. Values are lower case, as they are written.</summary>
static class CommonOptions
{
    public static Option<string> Language()
    {
        var option = new Option<string>("--lang") { Description = "The language of messages.", DefaultValueFactory = _ => "zh" };
        option.AcceptOnlyFromAmong("zh", "en");
        return option;
    }

    public static Option<string> Format()
    {
        var option = new Option<string>("--format") { Description = "text for people; json for programs.", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", "json");
        return option;
    }

    public static Option<bool> Force() => new("--force") { Description = "Write over a file that exists." };

    public static Language ToLanguage(string? name) => name == "en" ? Model.Language.En : Model.Language.Zh;
}
