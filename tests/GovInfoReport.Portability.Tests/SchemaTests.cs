using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovInfoReport.Model.Tests;

namespace GovInfoReport.Portability.Tests;

/// <summary>Valid by the schema ⇔ the reader accepts and no figure is negative. JsonSchema.Net is the oracle.</summary>
[Properties(Arbitrary = [typeof(Arbitraries), typeof(Mutations)])]
public class SchemaTests
{
    static readonly SchemaEngine Engine = SchemaEngine.OfReports;

    public static MatrixTheoryData<string, Edition> WhatIsOutOfSight => new(OutOfSight.All.Select(kind => kind.Name), Form.All.Select(form => form.Edition));

    [Property]
    public void A_sound_report_is_valid(SoundReport sound) => Assert.True(Engine.IsValid(sound.Report.ToUtf8Json()));

    [Property]
    public void A_report_is_valid_unless_a_figure_is_negative(AnyReport any) => Assert.Equal(!HasNegative(any.Report), Engine.IsValid(any.Report.ToUtf8Json()));

    [Property(MaxTest = 3000)]
    public void Schema_and_reader_agree_on_mutated_documents(MutatedDocument document)
    {
        var isValid = Engine.IsValid(document.Json);
        var isAccepted = AnnualReport.TryParse(document.Json, out var report, out var refusal);
        if (isValid == (isAccepted && !HasNegative(report!))) return;
        Assert.True(isValid && !isAccepted && OutOfSight.All.Any(kind => kind.Applies(Encoding.UTF8.GetBytes(document.Json))),
            $"valid by the schema: {isValid}; the reader: {refusal?.Message.En ?? "accepts"}; {document}");
    }

    /// <summary>Else the law above would say little.</summary>
    [Fact]
    public void Mutations_reach_both_sides()
    {
        var valid = Mutations.Documents().Generator.Sample(2_000, new Rnd(2021, 1), 50).Count(document => Engine.IsValid(document.Json));
        Assert.InRange(valid, 200, 1_800);
    }

    [Theory]
    [MemberData(nameof(WhatIsOutOfSight))]
    public void What_a_schema_cannot_say_is_refused_by_the_reader_only(string name, Edition edition)
    {
        var kind = OutOfSight.All.Single(kind => kind.Name == name);
        var authority = Authority.Named("某局");
        AnnualReport blank = edition == Edition.Of2019 ? AnnualReport2019.Blank(authority, 2020) : AnnualReport2021.Blank(authority, 2022);
        var sound = blank.ToJson();
        Assert.False(kind.Applies(Encoding.UTF8.GetBytes(sound)));
        var spoilt = kind.Spoil(sound);
        Assert.True(kind.Applies(spoilt));
        Assert.False(AnnualReport.TryParse(spoilt, out _, out _));
        try
        {
            Assert.True(Engine.IsValid(spoilt), kind.Reason);
        }
        catch (InvalidOperationException)
        {
            // JsonSchema.Net reads a text only when it compares it, and then throws for what is no text. Other engines pass it.
        }
    }

    /// <summary>A serializer's own notion of nullability has holes, type parameters for one.</summary>
    [Theory]
    [InlineData(Edition.Of2019)]
    [InlineData(Edition.Of2021)]
    public void No_object_may_be_null(Edition edition)
    {
        var document = Blank(edition);
        foreach (var parent in All(document).OfType<JsonObject>().ToArray())
            foreach (var (name, value) in parent.Where(member => member.Value is JsonObject).ToArray())
            {
                parent[name] = null;
                var json = document.ToJsonString();
                Assert.False(Engine.IsValid(json), name);
                Assert.False(AnnualReport.TryParse(json, out _, out _), $"The reader accepts null as {parent.GetPath()}.{name}.");
                parent[name] = value;
            }
    }

    /// <summary>Each entry of each <c>required</c>, left out of a copy: then a document without the member passes, which the law does not allow.</summary>
    [Fact]
    public void Every_required_entry_is_needed()
    {
        string[] incomplete = [.. Form.All.SelectMany(form => WithOneMemberLess(Blank(form.Edition)))];
        Assert.All(incomplete, document => Assert.False(Engine.IsValid(document)));

        // Of the entry schema only the outermost: that of an "if" demands nothing.
        var entry = Repository.Schema("annual-report.schema.json");
        var entries = Leave(entry["required"]!.AsArray(), () => new SchemaEngine(entry, SchemaEngine.Editions));
        foreach (var schema in SchemaEngine.Editions)
            foreach (var required in All(schema).OfType<JsonObject>().Select(node => node["required"]).OfType<JsonArray>().ToArray())
                entries += Leave(required, () => new SchemaEngine(schema));
        Assert.True(entries > 60, $"{entries} entries");

        int Leave(JsonArray required, Func<SchemaEngine> engine)
        {
            for (var i = 0; i < required.Count; i++)
            {
                var name = required[i]!;
                required.RemoveAt(i);
                var lax = engine();
                Assert.True(incomplete.Any(lax.IsValid), $"{required.GetPath()}: {name}");
                required.Insert(i, name);
            }
            return required.Count;
        }
    }

    static JsonNode Blank(Edition edition) => JsonNode.Parse(AnnualReport.Blank(edition, Authority.Named("某局"), 2022).ToUtf8Json())!;

    static bool HasNegative(AnnualReport report) => report.Check().Findings.Any(finding => finding.Rule.Name == "non-negative");

    static IEnumerable<string> WithOneMemberLess(JsonNode document)
    {
        foreach (var parent in All(document).OfType<JsonObject>().ToArray())
            foreach (var (name, value) in parent.ToArray())
            {
                parent.Remove(name);
                yield return document.ToJsonString();
                parent[name] = value;
            }
    }

    static IEnumerable<JsonNode?> All(JsonNode? node) =>
    [
        node,
        .. node switch
        {
            JsonObject members => members.SelectMany(member => All(member.Value)),
            JsonArray items => items.SelectMany(All),
            _ => [],
        },
    ];
}
