using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace ReportDesk;

/// <summary>The description of the API (OpenAPI 3.1). Its schemas are those of the portable contract, not a generator's idea of the records.</summary>
static class OpenApi
{
    public static string Document { get; } = Build().ToJsonString();

    static JsonObject Build()
    {
        var schemas = new JsonObject
        {
            ["Report"] = JsonNode.Parse(PortableContract.EntrySchema),
            ["Finding"] = JsonNode.Parse(PortableContract.FindingSchema),
            ["Judgement"] = Object(new()
            {
                ["verdict"] = new JsonObject { ["enum"] = new JsonArray("sound", "notAssessable") },
                ["findings"] = Findings(),
            }),
            ["Problem"] = Object(new()
            {
                ["type"] = Type("string"),
                ["title"] = Type("string"),
                ["status"] = Type("integer"),
                ["detail"] = Type("string"),
            }, new()
            {
                ["verdict"] = new JsonObject { ["const"] = "broken" },
                ["findings"] = Findings(),
                ["pointer"] = Type("string"),
                ["line"] = Type("integer"),
                ["column"] = Type("integer"),
            }),
        };
        // The entry schema refers to those of the editions by their $id, which OpenAPI 3.1 resolves among the components.
        foreach (var edition in Enum.GetValues<Edition>()) schemas[$"Report{(int)edition}"] = JsonNode.Parse(PortableContract.Schema(edition));

        return new()
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject { ["title"] = "政府信息公开工作年度报告核对", ["version"] = PortableContract.Version },
            ["paths"] = new JsonObject
            {
                ["/reports/check"] = Post("Judges a report.", Media("application/json", Reference("Report")), "application/json", Reference("Judgement"), 400, 408, 413, 415, 422, 503),
                ["/reports/mark"] = Post("Shows a report (JSON, HTML, DOCX, PDF, Markdown, text) marked cell by cell.", new JsonObject
                {
                    ["multipart/form-data"] = new JsonObject { ["schema"] = Object(new() { [MarkEndpoint.Field] = new JsonObject() }) },
                    ["application/octet-stream"] = new JsonObject(),
                }, "text/html", Type("string"), 400, 408, 413, 503),
            },
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    static JsonObject Post(string summary, JsonObject body, string type, JsonObject answer, params int[] problems)
    {
        var responses = new JsonObject { ["200"] = Response("No error", type, answer) };
        foreach (var status in problems) responses[$"{status}"] = Response(status == 422 ? "Errors, each with the JSON Pointer of its cell" : "No report", "application/problem+json", Reference("Problem"));
        return new()
        {
            ["post"] = new JsonObject
            {
                ["summary"] = summary,
                ["parameters"] = new JsonArray(new JsonObject { ["name"] = "lang", ["in"] = "query", ["schema"] = new JsonObject { ["enum"] = new JsonArray("zh", "en") } }),
                ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = body },
                ["responses"] = responses,
            },
        };
    }

    static JsonObject Response(string description, string type, JsonObject schema) => new() { ["description"] = description, ["content"] = Media(type, schema) };

    static JsonObject Media(string type, JsonObject schema) => new() { [type] = new JsonObject { ["schema"] = schema } };

    static JsonObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    static JsonObject Findings() => new() { ["type"] = "array", ["items"] = Reference("Finding") };

    static JsonObject Type(string name) => new() { ["type"] = name };

    static JsonObject Object(JsonObject required, JsonObject? optional = null)
    {
        JsonArray names = [.. required.Select(member => JsonValue.Create(member.Key))];
        foreach (var (name, schema) in optional ?? []) required[name] = schema?.DeepClone();
        return new() { ["type"] = "object", ["properties"] = required, ["required"] = names };
    }
}
