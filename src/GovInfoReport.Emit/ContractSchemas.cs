using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit;

/// <summary>The schemas that are not about the form: the entry schema, and those of rules.json and of findings.</summary>
static class ContractSchemas
{
    /// <summary>Picks the schema by edition.</summary>
    public static JsonObject Entry()
    {
        var (zh, en) = Headers.Of["/edition"];
        var editions = Form.All.Select(form => EditionConverter.Name(form.Edition)).ToArray();
        return new()
        {
            ["$schema"] = Names.Dialect,
            ["$id"] = Names.Id(Names.EntrySchema),
            ["title"] = "政府信息公开工作年度报告",
            ["description"] = "Annual report on the disclosure of government information, in whichever edition the member edition says.",
            ["type"] = "object",
            ["properties"] = new JsonObject { ["edition"] = new JsonObject { ["title"] = zh, ["description"] = en, ["enum"] = Strings(editions) } },
            ["required"] = Strings(["edition"]),
            ["allOf"] = new JsonArray([.. Form.All.Select(form => (JsonNode)new JsonObject
            {
                ["if"] = new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = new JsonObject { ["edition"] = new JsonObject { ["const"] = EditionConverter.Name(form.Edition) } },
                    ["required"] = Strings(["edition"]),
                },
                ["then"] = new JsonObject { ["$ref"] = Names.Schema(form.Edition) },
            })]),
        };
    }

    /// <summary>The schema of rules.json.</summary>
    public static JsonObject Rules() => Parse($$"""
        {
          "$schema": "{{Names.Dialect}}",
          "$id": "{{Names.Id(Names.RulesSchema)}}",
          "title": "规则目录",
          "description": "The rule catalogue: every rule, and every instance that can be judged from the figures alone, as data. README.md says how.",
          "type": "object",
          "properties": {
            "$schema": { "type": "string" },
            "version": { "description": "The version of the contract", "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+$" },
            "notAssessableMessage": { "description": "What a finding with outcome notAssessable says, whatever its rule", "$ref": "#/$defs/text" },
            "rules": { "description": "In the order of judging", "type": "array", "items": { "$ref": "#/$defs/rule" } }
          },
          "required": ["$schema", "version", "notAssessableMessage", "rules"],
          "additionalProperties": false,
          "$defs": {
            "text": {
              "type": "object",
              "properties": { "zh": { "type": "string" }, "en": { "type": "string" } },
              "required": ["zh", "en"],
              "additionalProperties": false
            },
            "pointer": { "description": "A JSON Pointer (RFC 6901)", "type": "string", "pattern": "^(/[^/~]+)+$" },
            "edition": { "enum": {{Line(Form.All.Select(form => EditionConverter.Name(form.Edition)))}} },
            "rule": {
              "type": "object",
              "properties": {
                "name": { "description": "Permanent", "type": "string", "pattern": "^[a-z]+(-[a-z]+)*$" },
                "severity": { "enum": {{Line(NamesOf<Severity>())}} },
                "summary": { "description": "What the rule says", "$ref": "#/$defs/text" },
                "message": {
                  "description": "What a finding says; {subject}, {summary}, {expected}, {actual}, {difference} and {detail} are filled in",
                  "$ref": "#/$defs/text"
                },
                "source": { "description": "The legal source, or what else the rule rests on", "type": "string" },
                "since": { "description": "The version that the rule came with", "type": "string" },
                "editions": { "type": "array", "items": { "$ref": "#/$defs/edition" } },
                "kind": {
                  "description": "sum, presence: judged by the instances; other: needs code; reading: found only while a published document is read",
                  "enum": ["sum", "presence", "other", "reading", "series", "rollUp"]
                },
                "onNull": { "description": "What an instance of a sum is where a cell is null", "enum": ["notAssessable", "notApplicable"] },
                "instances": { "type": "array" }
              },
              "required": ["name", "severity", "summary", "message", "source", "since", "editions", "kind"],
              "additionalProperties": false,
              "allOf": [
                {
                  "if": { "properties": { "kind": { "const": "sum" } } },
                  "then": { "properties": { "onNull": true, "instances": { "type": "array", "items": { "$ref": "#/$defs/sum" } } }, "required": ["onNull", "instances"] },
                  "else": { "properties": { "onNull": false } }
                },
                {
                  "if": { "properties": { "kind": { "const": "presence" } } },
                  "then": { "properties": { "instances": { "type": "array", "items": { "$ref": "#/$defs/presence" } } }, "required": ["instances"] }
                },
                {
                  "if": { "properties": { "kind": { "enum": ["other", "reading", "series", "rollUp"] } } },
                  "then": { "properties": { "instances": false } }
                }
              ]
            },
            "sum": {
              "description": "left compared with the sum of right",
              "type": "object",
              "properties": {
                "edition": { "$ref": "#/$defs/edition" },
                "place": { "type": "string" },
                "left": { "$ref": "#/$defs/pointer" },
                "comparison": { "enum": ["=", ">=", "<="] },
                "right": {
                  "description": "A sign, then a pointer; no term at all makes 0",
                  "type": "array",
                  "items": { "type": "string", "pattern": "^[+-](/[^/~]+)+$" }
                }
              },
              "required": ["edition", "place", "left", "comparison", "right"],
              "additionalProperties": false
            },
            "presence": {
              "description": "Something is there: at least one of the pointers is not null, or is a key of asPublished",
              "type": "object",
              "properties": {
                "edition": { "$ref": "#/$defs/edition" },
                "place": { "type": "string" },
                "pointer": { "$ref": "#/$defs/pointer" },
                "anyOf": { "type": "array", "items": { "$ref": "#/$defs/pointer" }, "minItems": 1 }
              },
              "required": ["edition", "place", "pointer", "anyOf"],
              "additionalProperties": false
            }
          }
        }
        """);

    /// <summary>The schema of a finding, one line of NDJSON.</summary>
    public static JsonObject Finding() => Parse($$"""
        {
          "$schema": "{{Names.Dialect}}",
          "$id": "{{Names.Id(Names.FindingSchema)}}",
          "title": "核对结果",
          "description": "A finding: a rule that a report breaks, or that cannot be judged because a figure is blank.",
          "type": "object",
          "properties": {
            "rule": { "description": "The name of the rule", "type": "string" },
            "place": { "description": "The place of the instance: row, column, cell, table or section; null if the rule has but one", "type": ["string", "null"] },
            "severity": { "description": "That of the rule; at most warning where the outcome is notAssessable, and for carry-over in a column before the total", "enum": {{Line(NamesOf<Severity>())}} },
            "outcome": { "enum": {{Line(NamesOf<Outcome>())}} },
            "pointer": { "description": "The JSON Pointer of what the rule speaks of", "type": ["string", "null"] },
            "related": { "description": "The JSON Pointers of what else the rule reads", "type": "array", "items": { "type": "string" } },
            "expected": { "description": "What the figure should be, or the bound that it should keep; null where that is no number", "type": ["number", "null"] },
            "actual": { "description": "What the figure is; null where it is no number", "type": ["number", "null"] },
            "message": { "description": "In the language asked for", "type": "string" },
            "source": { "description": "The legal source, or what else the rule rests on", "type": "string" },
            "year": { "description": "In a series only: the year of the report that the finding is about", "type": "integer" }
          },
          "required": ["rule", "place", "severity", "outcome", "pointer", "related", "expected", "actual", "message", "source"],
          "additionalProperties": false
        }
        """);

    public static IEnumerable<string> NamesOf<T>() where T : struct, Enum => Enum.GetValues<T>().Select(NameOf);

    public static string NameOf<T>(T value) where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    static JsonObject Parse(string json) => JsonNode.Parse(json)!.AsObject();

    static string Line(IEnumerable<string> items) => Printer.Line(Strings(items));

    static JsonArray Strings(IEnumerable<string> items) => [.. items.Select(item => (JsonNode)item)];
}
