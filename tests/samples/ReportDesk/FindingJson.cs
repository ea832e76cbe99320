using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace ReportDesk;

/// <summary>A finding as PortableContract.FindingSchema describes it.</summary>
static class FindingJson
{
    public static JsonObject Of(Finding finding, Language language) => new()
    {
        ["rule"] = finding.Rule.Name,
        ["place"] = finding.Place,
        ["severity"] = JsonNamingPolicy.CamelCase.ConvertName(finding.Severity.ToString()),
        ["outcome"] = JsonNamingPolicy.CamelCase.ConvertName(finding.Outcome.ToString()),
        ["pointer"] = finding.Pointer,
        ["related"] = new JsonArray([.. finding.Related.Select(pointer => JsonValue.Create(pointer))]),
        ["expected"] = finding.Expected,
        ["actual"] = finding.Actual,
        ["message"] = finding.Message.In(language),
        ["source"] = finding.Source,
    };
}
