using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace GovInfoReport.Portability.Tests;

/// <summary>A case of the executable specification, as its index has it.</summary>
sealed record Vector(string File, bool IsJson, bool IsValid, bool IsReadable, string? Verdict, ImmutableArray<PortableFinding> Findings)
{
    public byte[] Utf8 => System.IO.File.ReadAllBytes(Repository.PathOf("vectors/" + File));

    public JsonNode? Document => JsonNode.Parse(Utf8);

    /// <summary>What an evaluator of rules.json finds.</summary>
    public IEnumerable<PortableFinding> Portable(PortableRules rules) => Findings.Where(finding => rules.Portable.Contains(finding.Rule));
}

static class Vectors
{
    public static ImmutableArray<Vector> All { get; } =
    [
        .. from item in Repository.Schema("vectors/index.json")["cases"]!.AsArray()
           select new Vector((string)item["file"]!, (bool)item["json"]!, (bool?)item["valid"] ?? false, (bool)item["readable"]!, (string?)item["verdict"],
               [.. (item["findings"]?.AsArray() ?? []).Select(finding => PortableFinding.From(finding!))]),
    ];
}
