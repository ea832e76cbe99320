using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>A document and everything that is to be said of it.</summary>
sealed record Case(string Folder, string Name, string Title, byte[] Content)
{
    /// <summary>Whether the document is JSON (RFC 8259).</summary>
    public bool IsJson { get; init; } = true;

    /// <summary>Whether a schema engine accepts it.</summary>
    public required bool IsValid { get; init; }

    /// <summary>Whether a strict reader accepts it.</summary>
    public required bool IsReadable { get; init; }

    /// <summary>Where a document that is JSON but no report is at fault.</summary>
    public string? Pointer { get; init; }

    /// <summary>In the order of the rules, and for a rule in the order of its instances.</summary>
    public ImmutableArray<Expectation> Findings { get; init; } = [];

    public string File => $"{Folder}/{Name}.json";

    /// <summary>By README.md, from the findings alone.</summary>
    public Verdict Verdict => !IsReadable ? Verdict.Unreadable : VerdictOf(Findings);

    /// <summary>A report. The folder follows from the verdict.</summary>
    public static Case Of(string name, string title, Draft draft, params Expectation[] more) => Of(name, title, draft, draft.ToString(), more);

    /// <summary>A report that is written in an unusual way.</summary>
    public static Case Of(string name, string title, Draft draft, string text, params Expectation[] more)
    {
        ImmutableArray<Expectation> findings = [.. draft.Findings().Concat(more).OrderBy(finding => Rules.All.IndexOf(finding.Rule))];
        var folder = VerdictOf(findings) switch { Verdict.Sound => "sound", Verdict.Broken => "broken", _ => "not-assessable" };
        return new(folder, name, title, Utf8(text))
        {
            IsReadable = true,
            IsValid = findings.All(finding => finding.Rule.Name != RulesEmitter.NonNegative),
            Findings = findings,
        };
    }

    /// <summary>JSON that is no report. A schema engine does not see everything that a reader refuses: then it is valid all the same.</summary>
    public static Case Invalid(string name, string title, string text, string pointer, bool valid = false) =>
        new("invalid", name, title, Utf8(text)) { IsReadable = false, IsValid = valid, Pointer = pointer };

    /// <summary>What is not even JSON. Such a document has no places.</summary>
    public static Case NotJson(string name, string title, byte[] content) =>
        new("not-json", name, title, content) { IsJson = false, IsReadable = false, IsValid = false };

    public JsonObject ToIndex() => new()
    {
        ["file"] = File,
        ["title"] = Title,
        ["json"] = IsJson,
        ["valid"] = IsValid,
        ["readable"] = IsReadable,
        ["pointer"] = Pointer,
        ["verdict"] = ContractSchemas.NameOf(Verdict),
        ["findings"] = new JsonArray([.. Findings.Select(finding => (JsonNode)new JsonObject
        {
            ["rule"] = finding.Rule.Name,
            ["place"] = finding.Place,
            ["severity"] = ContractSchemas.NameOf(finding.Severity),
            ["outcome"] = ContractSchemas.NameOf(finding.Outcome),
            ["pointer"] = finding.Pointer,
            ["related"] = new JsonArray([.. finding.Related.Select(pointer => (JsonNode)pointer)]),
            ["expected"] = finding.Expected,
            ["actual"] = finding.Actual,
        })]),
    };

    static Verdict VerdictOf(IReadOnlyCollection<Expectation> findings) =>
        findings.Any(finding => finding.Severity == Severity.Error) ? Verdict.Broken
        : findings.Any(finding => finding.Outcome == Outcome.NotAssessable && finding.Rule.Severity == Severity.Error) ? Verdict.NotAssessable
        : Verdict.Sound;

    // No replacement of lone surrogates: a document that cannot be written must not be written wrongly.
    static byte[] Utf8(string text) => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetBytes(text);
}
