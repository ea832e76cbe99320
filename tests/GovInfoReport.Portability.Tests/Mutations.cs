using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using GovInfoReport.Model.Tests;

namespace GovInfoReport.Portability.Tests;

/// <summary>A report's document with some things changed: still JSON, often no report any more, sometimes one written differently.</summary>
public sealed record MutatedDocument(string Json, IReadOnlyList<string> Changes)
{
    public override string ToString() => string.Join("; ", Changes) + ": " + Json;
}

/// <summary>Changes that JSON allows and that people and programs make.</summary>
public sealed class Mutations(Random random)
{
    // Around every bound of the schema, and every way of writing a number.
    static readonly string[] Numbers =
    [
        "0", "-0", "-0.0", "0e400", "1", "7", "1.0", "1e2", "1E+2", "100e-2", "2.5e1", "1.50", "1.5", "1e-2", "-1", "-2", "-0.5", "1e15", "1e16", "1e400", "-1e400", "1e-400",
        "9007199254740991", "9007199254740992", "9007199254740993", "9007199254740991.0", "90071992547409.91e2", "9007199254740991.1", "-9007199254740991", "-9007199254740992",
        "1.0000000000000000000000000000000000", "1.0000000000000000000000000000000001", "0.1234567890123456789012345678", "0.12345678901234567890123456789",
        "123456789012345678901234567890", "999", "1000", "2022.0", "2.022e3", "9999", "10000",
    ];

    static readonly string[] Dates =
    [
        "2022-02-28", "2022-02-29", "2024-02-29", "2024-02-30", "2000-02-29", "1900-02-29", "0000-01-01", "0001-01-01", "0004-02-29", "9999-12-31", "2022-04-30", "2022-04-31",
        "2022-06-31", "2022-12-31", "2022-12-32", "2022-13-01", "2022-00-10", "2022-01-00", "2022-1-18", "22-01-18", "2022/01/18", "20220118", "2022-01-18T00:00:00", " 2022-01-18",
        "2022-01-18 ", "2022-01-18\n", "２０２２-01-18", "٢٠٢٢-01-18", "12022-01-18",
    ];

    static readonly string[] Texts = ["", "2021", "2019", "2020", "ownAuthority", "OwnAuthority", "rolledUp", "rolledup", "government", "Government", "government ", "other", "某局", "\0", "null", "1"];

    static readonly string[] Others = ["null", "true", "false", "[]", "{}", "[1]", "{\"total\":1}"];

    static readonly string[] Pointers =
    [
        "/requests/received/total", "/requests/received", "/requests/received/total/", "requests/received/total", "#/requests/received/total", "/Requests/received/total",
        "/proactiveDisclosure/administrativeFees/amount", "/overview", "", "/", "R1:C7", "/requests/outcomes/total/total", "/requests/outcomes/refused/stateSecret/otherOrganization",
    ];

    readonly List<string> changes = [];

    public static Arbitrary<MutatedDocument> Documents() => Arb.From(
        // Those with anything in them nearly all have a negative figure, which would hide what a mutation does.
        from report in Gen.Frequency((8, Samples.SlightlyWrong), (1, Generators.Any.Select(AnnualReport (report) => report)))
        from seed in Gen.Choose(0, int.MaxValue)
        select new Mutations(new Random(seed)).Of(report));

    MutatedDocument Of(AnnualReport report)
    {
        var document = JsonNode.Parse(report.ToUtf8Json())!;
        for (var more = Math.Max(1, random.Next(4)); more > 0; more--) Change(document);
        return new(document.ToJsonString(), changes);
    }

    void Change(JsonNode document)
    {
        var (parent, name) = Somewhere(document.AsObject());
        var here = parent[name];
        var place = parent.GetPath() + "." + name;
        switch (random.Next(12))
        {
            case 0:
                parent.Remove(name);
                changes.Add($"{place} dropped");
                break;
            case 1:
                var added = Pick(["x", "Total", "total", "$schema", "", "note"]);
                parent[added] = Value();
                changes.Add($"{added} added beside {place}");
                break;
            case 2:
                var renamed = random.Next(3) switch { 0 => char.ToUpperInvariant(name.FirstOrDefault('x')) + name[Math.Min(1, name.Length)..], 1 => name + " ", _ => name.ToUpperInvariant() };
                parent.Remove(name);
                parent[renamed] = here;
                changes.Add($"{place} renamed to {renamed}");
                break;
            case 3 when parent.Count > 0:
                var sibling = parent.ElementAt(random.Next(parent.Count)).Key;
                parent[name] = parent[sibling]?.DeepClone();
                changes.Add($"{place} made a copy of {sibling}");
                break;
            case 4 when At(document, "asPublished") is JsonObject texts:
                var pointer = Pick(Pointers);
                texts[pointer] = random.Next(3) == 0 ? Value() : Pick(["/", "22（其中修订16件）", ""]);
                changes.Add($"text of {pointer}");
                break;
            case 5:
                document["edition"] = Value();
                changes.Add("edition");
                break;
            case 6:
                document["publishedOn"] = Pick(Dates);
                changes.Add("day");
                break;
            case 7 when At(document, "proactiveDisclosure", "administrativeFees") is JsonObject fees:
                fees["amount"] = JsonNode.Parse(Pick(Numbers));
                changes.Add("amount");
                break;
            case 8:
                parent[name] = Value();
                changes.Add($"{place} replaced");
                break;
            default:
                parent[name] = Like(here);
                changes.Add($"{place} replaced by its like");
                break;
        }
    }

    /// <summary>A member. Most members are cells, so the way there is random and not the member: the header comes as often.</summary>
    (JsonObject Parent, string Name) Somewhere(JsonObject at)
    {
        while (true)
        {
            if (at.Count == 0) return (at, "x");
            var (name, value) = at.ElementAt(random.Next(at.Count));
            if (value is not JsonObject inner || random.Next(4) == 0) return (at, name);
            at = inner;
        }
    }

    JsonNode? Value() => random.Next(4) switch
    {
        0 => JsonNode.Parse(Pick(Numbers)),
        1 => Pick(Texts),
        2 => Pick(Dates),
        _ => JsonNode.Parse(Pick(Others)),
    };

    JsonNode? Like(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Number => JsonNode.Parse(Pick(Numbers)),
        JsonValueKind.String => Pick(Texts),
        JsonValueKind.Object => null,
        _ => Value(),
    };

    static JsonNode? At(JsonNode? node, params string[] path) => path.Aggregate(node, (at, name) => (at as JsonObject)?[name]);

    string Pick(string[] values) => values[random.Next(values.Length)];
}
