using System.CommandLine;
using GovInfoReport.Documents;
using GovInfoReport.Model;

namespace GovInfoReport.Cli;

/// <summary>Options that more than one command has. Values are lower case, as they are written.</summary>
static class CommonOptions
{
    /// <summary>Inputs: files and what else the description says. A mistyped option is none, as long as there is no file of that name.</summary>
    public static Argument<string[]> Inputs(string name, string description) => Checked(new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.OneOrMore });

    /// <summary>One input.</summary>
    public static Argument<string> Input(string name, string description) => Checked(new Argument<string>(name) { Description = description });

    static Argument<T> Checked<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value is ['-', _, ..] && !Path.Exists(token.Value))
                    result.AddError($"'{token.Value}' is no option here, and there is no file of that name.");
        });
        return argument;
    }

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

    public static Option<string?> Kind()
    {
        var option = new Option<string?>("--kind") { Description = "What published documents are written in. Seen from the content if not given." };
        option.AcceptOnlyFromAmong([.. Kinds.Keys]);
        return option;
    }

    public static Option<string?> Encoding()
    {
        var option = new Option<string?>("--encoding") { Description = "The encoding of published text, Markdown and HTML, such as utf-8 or gbk. Seen from the content if not given." };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } name && ReadingOptions.EncodingByName(name) is null) result.AddError($"'{name}' is no known encoding.");
        });
        return option;
    }

    /// <summary>What is said about how published documents are to be read.</summary>
    public static ReadingOptions ToReading(string? kind, string? encoding) => new()
    {
        Kind = kind is null ? null : Kinds[kind],
        Encoding = encoding is null ? null : ReadingOptions.EncodingByName(encoding),
    };

    static readonly Dictionary<string, DocumentKind> Kinds = new()
    {
        ["text"] = DocumentKind.Text,
        ["html"] = DocumentKind.Html,
        ["markdown"] = DocumentKind.Markdown,
        ["docx"] = DocumentKind.Docx,
        ["pdf"] = DocumentKind.Pdf,
    };

    public static Option<bool> Force() => new("--force") { Description = "Write over a file that exists." };

    public static Language ToLanguage(string? name) => name == "en" ? Model.Language.En : Model.Language.Zh;
}
