using System.Collections.Immutable;
using System.Text.Json;
using GovInfoReport.Model;
using Json.Schema;

namespace GovInfoReport.Benchmarks;

/// <summary>What one would do without the library: the emitted schema in an engine of others, then the sums of rules.json over a walk of the document.</summary>
sealed class PortableContractEngine
{
    readonly JsonSchema schema;
    readonly Dictionary<string, Sums> sums;

    public PortableContractEngine()
    {
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (var form in Form.All) JsonSchema.FromText(Read(PortableContract.OpenSchema(form.Edition)), options);
        schema = JsonSchema.FromText(Read(PortableContract.OpenEntrySchema()), options);
        using var rules = JsonDocument.Parse(Read(PortableContract.OpenRules()));
        sums = Form.All.Select(form => $"{(int)form.Edition}").ToDictionary(edition => edition, edition => new Sums(rules.RootElement, edition));
    }

    public bool IsBroken(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        // By itself it says only whether, not what: the fastest that it has.
        return !schema.Evaluate(document.RootElement).IsValid || sums[document.RootElement.GetProperty("edition").GetString()!].AreBroken(document.RootElement);
    }

    static string Read(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <summary>The sums of an edition that are errors if they do not hold; blanks judge nothing.</summary>
sealed class Sums
{
    readonly Node root = new();
    readonly ImmutableArray<(int Left, string Comparison, ImmutableArray<(int Cell, int Sign)> Right)> sums;
    readonly decimal?[] values;

    public Sums(JsonElement catalogue, string edition)
    {
        var cells = 0;
        sums =
        [
            .. from rule in catalogue.GetProperty("rules").EnumerateArray()
               where rule.GetProperty("kind").GetString() == "sum" && rule.GetProperty("severity").GetString() == "error"
               from instance in rule.GetProperty("instances").EnumerateArray()
               where instance.GetProperty("edition").GetString() == edition
               select (root.At(instance.GetProperty("left").GetString()!, ref cells), instance.GetProperty("comparison").GetString()!,
                   instance.GetProperty("right").EnumerateArray().Select(term => term.GetString()!).Select(term => (root.At(term[1..], ref cells), term[0] == '-' ? -1 : 1)).ToImmutableArray()),
        ];
        values = new decimal?[cells];
    }

    public bool AreBroken(JsonElement report)
    {
        Collect(report, root);
        foreach (var (left, comparison, right) in sums)
        {
            decimal? sum = 0;
            foreach (var (cell, sign) in right) sum += sign * values[cell];
            if (comparison switch { "=" => values[left] != sum, ">=" => values[left] < sum, _ => values[left] > sum } && values[left] is not null && sum is not null) return true;
        }
        return false;
    }

    void Collect(JsonElement element, Node node)
    {
        foreach (var member in element.EnumerateObject())
            if (node.Members.TryGetValue(member.Name, out var inner))
                if (inner.Cell >= 0) values[inner.Cell] = member.Value.ValueKind == JsonValueKind.Number ? member.Value.GetDecimal() : null;
                else Collect(member.Value, inner);
    }

    sealed class Node
    {
        public Dictionary<string, Node> Members { get; } = [];

        public int Cell { get; private set; } = -1;

        /// <summary>The number of the cell at a pointer, a new one if it was not met before.</summary>
        public int At(string pointer, ref int cells)
        {
            var node = this;
            foreach (var name in pointer.Split('/').Skip(1)) node = node.Members.TryGetValue(name, out var inner) ? inner : node.Members[name] = new();
            if (node.Cell < 0) node.Cell = cells++;
            return node.Cell;
        }
    }
}
