using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit;

/// <summary>Writes rules.json: the rules of the library, and as data what a program in another language needs to judge by them.</summary>
static class RulesEmitter
{
    public const string NonNegative = "non-negative";

    public static JsonObject Create() => new()
    {
        ["$schema"] = "./" + Names.RulesSchema,
        ["version"] = PortableContract.Version,
        ["notAssessableMessage"] = Both(Rules.NotAssessableMessage),
        ["rules"] = new JsonArray([.. Rules.All.Select(rule => (JsonNode)Create(rule))]),
    };

    /// <summary>The forms that a rule is for.</summary>
    public static IEnumerable<Form> FormsOf(Rule rule) => Form.All.Where(form => rule.Edition is null || rule.Edition == form.Edition);

    /// <summary>What a rule rests on; a rule that names nothing rests on the form.</summary>
    public static string SourceOf(Rule rule) => rule.Source ?? string.Join("、", FormsOf(rule).Select(form => form.Source));

    static JsonObject Create(Rule rule)
    {
        var sums = FormsOf(rule).SelectMany(form => Sums(rule, form)).ToArray();
        var presences = rule == Rules.SectionMissing ? FormsOf(rule).SelectMany(Presences).ToArray() : [];
        var json = new JsonObject
        {
            ["name"] = rule.Name,
            ["severity"] = ContractSchemas.NameOf(rule.Severity),
            ["summary"] = Both(rule.Summary),
            ["message"] = Both(rule.Message),
            ["source"] = SourceOf(rule),
            ["since"] = rule.Since,
            ["editions"] = new JsonArray([.. FormsOf(rule).Select(form => (JsonNode)EditionConverter.Name(form.Edition))]),
            ["kind"] = sums.Length > 0 ? "sum" : presences.Length > 0 ? "presence" : NameOf(rule.Scope),
        };
        if (sums.Length > 0) json["onNull"] = rule.Name == NonNegative ? "notApplicable" : "notAssessable";
        if (sums.Length + presences.Length > 0) json["instances"] = new JsonArray([.. sums, .. presences]);
        return json;
    }

    static IEnumerable<JsonNode> Sums(Rule rule, Form form)
    {
        foreach (var identity in form.IdentitiesOf(rule))
            yield return Sum(form, identity.Place, identity.Target, identity.Comparison == Comparison.Equal ? "=" : "<=", identity.Terms.Select(term => (term.Sign < 0 ? "-" : "+") + term.Cell.Pointer));
        if (rule.Name == NonNegative)
            foreach (var cell in form.Cells.Where(cell => !cell.MayBeNegative))
                yield return Sum(form, cell.Code, cell, ">=", []);
    }

    static JsonObject Sum(Form form, string place, Cell left, string comparison, IEnumerable<string> right) => new()
    {
        ["edition"] = EditionConverter.Name(form.Edition),
        ["place"] = place,
        ["left"] = left.Pointer,
        ["comparison"] = comparison,
        ["right"] = new JsonArray([.. right.Select(term => (JsonNode)term)]),
    };

    static IEnumerable<JsonNode> Presences(Form form) => form.Sections.Select(section => new JsonObject
    {
        ["edition"] = EditionConverter.Name(form.Edition),
        ["place"] = section.Code,
        ["pointer"] = section.Pointer,
        ["anyOf"] = new JsonArray([.. (section.Table?.Cells.Select(cell => cell.Pointer) ?? [section.Pointer]).Select(pointer => (JsonNode)pointer)]),
    });

    /// <summary>What a rule without data looks at: one report, by code; or more or less than one report.</summary>
    public static string NameOf(RuleScope scope) => scope switch { RuleScope.Report => "other", RuleScope.Reading => "reading", RuleScope.Series => "series", _ => "rollUp" };

    static JsonObject Both(Text text) => new() { ["zh"] = text.Zh, ["en"] = text.En };
}
