using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovInfoReport.Portability.Tests;

/// <summary>A case of the executable specification, as its index has it.</summary>
sealed record Vector(string File, bool IsJson, bool IsValid, bool IsReadable, string? Verdict, ImmutableArray<PortableFinding> Findings)
{
    public byte[] Utf8 => System.IO.File.ReadAllBytes(Repository.PathOf("vectors/" + File));

    public JsonNode Document => JsonNode.Parse(Utf8)!;

    /// <summary>What an evaluator of rules.json finds.</summary>
    public ImmutableArray<PortableFinding> Portable { get; } = [.. Findings.Where(finding => PortableRules.Emitted.Portable.Contains(finding.Rule))];

    public override string ToString() => File;

    /// <summary>What JsonSchema.Net and the catalogue say otherwise than the index.</summary>
    public IEnumerable<string> Differences()
    {
        var utf8 = Utf8;
        if (Parses(utf8) != IsJson) yield return $"{File}: is JSON, not {IsJson}";
        if (!IsJson) yield break;
        if (Validate(utf8) is { } isValid && isValid != IsValid) yield return $"{File}: valid by the schema, not {IsValid}";
        if (!IsReadable) yield break;
        var (verdict, findings) = PortableRules.Emitted.Judge(Document);
        if (verdict != Verdict) yield return $"{File}: {verdict}, not {Verdict}";
        foreach (var finding in findings.Except(Portable)) yield return $"{File}: found {finding}";
        foreach (var finding in Portable.Except(findings)) yield return $"{File}: not found {finding}";
    }

    /// <summary>Null where JsonSchema.Net throws instead of an answer: it may for a lone surrogate, which it meets when it compares the text.</summary>
    static bool? Validate(byte[] utf8)
    {
        try
        {
            return SchemaEngine.OfReports.IsValid(utf8);
        }
        catch (InvalidOperationException) when (OutOfSight.LoneSurrogate.Applies(utf8))
        {
            return null;
        }
    }

    static bool Parses(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            // A JsonDocument does not look into texts that nobody asks for.
            return System.Text.Unicode.Utf8.IsValid(utf8);
        }
        catch (JsonException)
        {
            return false;
        }
    }
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
