using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Tests;

/// <summary>The schemas and the catalogue hold all of the form.</summary>
public class ContractTests
{
    static readonly Form Form = Model.Form.Of2021;

    [Fact]
    public void The_catalogue_has_42_sums_200_signs_and_6_sections_for_2021()
    {
        var instances = Instances("2021");
        Assert.Equal([("row-total", 25), ("outcome-total", 7), ("balance", 7), ("dispute-total", 3), ("non-negative", 200), ("section-missing", 6)], instances.Select(rule => (rule.Key, rule.Value.Length)));
        Assert.Equal(Form.Cells.Select(cell => cell.Pointer), instances["non-negative"].Select(instance => instance["left"]!.GetValue<string>()));
        Assert.Equal("""{ "edition": "2021", "place": "C4", "left": "/requests/carriedForward/publicWelfareOrganization", "comparison": "=", "right": ["+/requests/received/publicWelfareOrganization", "+/requests/carriedOver/publicWelfareOrganization", "-/requests/outcomes/total/publicWelfareOrganization"] }""",
            Printer.Line(instances["balance"][3]));
        Assert.Equal([1, 10, 175, 15, 1, 1], instances["section-missing"].Select(instance => instance["anyOf"]!.AsArray().Count));
    }

    [Fact]
    public void The_catalogue_has_40_sums_2_bounds_193_signs_and_6_sections_for_2019()
    {
        var instances = Instances("2019");
        Assert.Equal([("row-total", 23), ("outcome-total", 7), ("balance", 7), ("dispute-total", 3), ("non-negative", 193), ("section-missing", 6), ("published-within-total", 2)], instances.Select(rule => (rule.Key, rule.Value.Length)));
        Assert.Equal("""{ "edition": "2019", "place": "T2.1.1", "left": "/proactiveDisclosure/administrativeRules/newlyPublished", "comparison": "<=", "right": ["+/proactiveDisclosure/administrativeRules/totalPublished"] }""",
            Printer.Line(instances["published-within-total"][0]));
        Assert.DoesNotContain(instances["non-negative"], instance => instance["left"]!.GetValue<string>().EndsWith("/itemsChange", StringComparison.Ordinal));
    }

    static Dictionary<string, JsonNode[]> Instances(string edition) => Contract.Rules["rules"]!.AsArray()
        .Select(rule => (Name: rule!["name"]!.GetValue<string>(), Of: rule["instances"]?.AsArray().OfType<JsonNode>().Where(instance => instance["edition"]!.GetValue<string>() == edition).ToArray() ?? []))
        .Where(rule => rule.Of.Length > 0).ToDictionary(rule => rule.Name, rule => rule.Of);

    /// <summary>So the verdict follows from the catalogue alone.</summary>
    [Fact]
    public void Every_error_that_a_document_can_have_is_in_the_catalogue_as_data()
    {
        var rules = Contract.Rules["rules"]!.AsArray();
        Assert.Equal(Rules.All.Select(rule => rule.Name), rules.Select(rule => rule!["name"]!.GetValue<string>()));
        foreach (var (rule, json) in Rules.All.Zip(rules))
        {
            var kind = json!["kind"]!.GetValue<string>();
            Assert.Equal(rule.Scope == RuleScope.Report, kind is "sum" or "presence" or "other");
            if (rule is { Severity: Severity.Error, Judge: not null }) Assert.Contains(kind, (string[])["sum", "presence"]);
            Assert.Equal((rule.Summary.Zh, rule.Message.En), (json["summary"]!["zh"]!.GetValue<string>(), json["message"]!["en"]!.GetValue<string>()));
        }
    }

    [Theory]
    [InlineData(Edition.Of2019)]
    [InlineData(Edition.Of2021)]
    public void Every_object_requires_every_member_and_allows_no_other(Edition edition)
    {
        var objects = Objects(Contract.Schema(edition)).Where(node => node["properties"] is not null).ToArray();
        Assert.InRange(objects.Length, 10, 30);
        foreach (var node in objects)
        {
            Assert.Equal(node["properties"]!.AsObject().Select(member => member.Key), node["required"]!.AsArray().Select(name => name!.GetValue<string>()));
            Assert.False(node["additionalProperties"]!.GetValue<bool>());
            Assert.Equal("object", node["type"]!.GetValue<string>());
        }
    }

    /// <summary>So whoever loses an entry of required fails at a vector.</summary>
    [Fact]
    public void Each_required_entry_decides_a_vector()
    {
        var schema = Contract.Schema(Edition.Of2021);
        var missing = Contract.Cases.Where(one => one.File.StartsWith("invalid/missing-", StringComparison.Ordinal)).Select(one => (Schema: Place(one.Pointer![..one.Pointer!.LastIndexOf('/')]), Name: one.Pointer![(one.Pointer!.LastIndexOf('/') + 1)..])).ToHashSet();
        foreach (var node in Objects(schema).Where(node => node["required"] is not null))
            foreach (var name in node["required"]!.AsArray())
                Assert.Contains((node, name!.GetValue<string>()), missing);

        JsonObject Place(string pointer) => pointer.Split('/').Skip(1).Aggregate(schema, (node, name) => Contract.Resolve(node["properties"]![name]!));
    }

    [Theory]
    [InlineData(Edition.Of2019)]
    [InlineData(Edition.Of2021)]
    public void Every_cell_is_where_the_form_says_with_its_label_and_code(Edition edition)
    {
        var (form, schema) = (Model.Form.Of(edition), Contract.Schema(edition));
        foreach (var cell in form.Cells)
        {
            JsonNode row = schema, column = row;
            foreach (var name in cell.Pointer.Split('/').Skip(1)) (row, column) = (column, Contract.Resolve(column)["properties"]![name]!);
            Assert.Equal((cell.Row.Code, cell.Row.Label.Zh, cell.Row.Source), (Text(row, "x-code"), Text(row, "title"), Text(row, "x-source")));
            Assert.Equal((cell.Column.Code, cell.Column.Label.Zh, cell.Column.Label.En), (Text(column, "x-code"), Text(column, "title"), Text(column, "description")));
            var figure = Contract.Resolve(column);
            Assert.Equal(cell.IsAmount ? "number" : "integer", figure["type"]![0]!.GetValue<string>());
            Assert.Equal((cell.MayBeNegative ? -CellValues.Greatest : 0, CellValues.Greatest), (figure["minimum"]!.GetValue<long>(), figure["maximum"]!.GetValue<long>()));
        }
        Assert.Equal(form.Cells.Select(cell => cell.Pointer), schema["$defs"]!["cellPointer"]!["enum"]!.AsArray().Select(pointer => pointer!.GetValue<string>()));
    }

    [Theory]
    [InlineData(Edition.Of2019)]
    [InlineData(Edition.Of2021)]
    public void Every_line_of_the_form_that_has_a_code_is_in_the_schema(Edition edition)
    {
        var codes = Objects(Contract.Schema(edition)).Select(node => node["x-code"]?.GetValue<string>()).OfType<string>().ToHashSet();
        Assert.Equal(Model.Form.Of(edition).Sections.Select(section => section.Code).Concat(Model.Form.Of(edition).Tables.SelectMany(table => table.Blocks).SelectMany(block => block.Rows.Concat(block.Columns)).SelectMany(Tree).Select(line => line.Code).OfType<string>()).ToHashSet(), codes);

        static IEnumerable<Line> Tree(Line line) => line.Parts.SelectMany(Tree).Prepend(line);
    }

    [Fact]
    public void The_texts_of_the_header_are_complete_and_none_is_left_over()
    {
        var members = Headers(Form.Shape, "").Where(pointer => Form.Sections.All(section => section.Pointer != pointer));
        Assert.Equal(members, Emit.Headers.Of.Keys);
        Assert.All(Emit.Headers.Of.Values, text => Assert.Matches(@"[\u4e00-\u9fff]", text.Zh));
        Assert.All(Emit.Headers.Of.Values, text => Assert.Matches("[a-z]{3,}", text.En));
        foreach (var (pointer, names) in new[] { ("/authority/kind", NameConverter<AuthorityKind>.Names), ("/scope", NameConverter<ReportScope>.Names) })
            Assert.All(names, name => Assert.Contains($"{name}: ", Emit.Headers.Of[pointer].En, StringComparison.Ordinal));

        static IEnumerable<string> Headers(Shape shape, string above) => shape.Members.SelectMany(member =>
            member is { Key: "authority", Value: var inner } ? [$"/{member.Key}", .. Headers(inner, "/authority")] : new[] { $"{above}/{member.Key}" });
    }

    [Fact]
    public void The_pattern_of_a_day_is_exact()
    {
        var pattern = new Regex(Contract.Schema(Edition.Of2021)["properties"]!["publishedOn"]!["pattern"]!.GetValue<string>());
        for (var year = 0; year <= 9999; year++)
            for (var month = 0; month <= 13; month++)
            {
                // All days of some years, and the last of February of all.
                if (month != 2 && year is not (0 or 1 or 1000 or 1900 or 2000 or 2023 or 2024 or 9999)) continue;
                for (var day = month == 2 ? 28 : 0; day <= 32; day++)
                    if (string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}") is var text)
                        Assert.True(pattern.IsMatch(text) == DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), text);
            }
    }

    [Fact]
    public void The_entry_schema_picks_every_edition()
    {
        var entry = Contract.Json("annual-report.schema.json");
        Assert.Equal(Model.Form.All.Select(form => $"annual-report-{(int)form.Edition}.schema.json"), entry["allOf"]!.AsArray().Select(branch => branch!["then"]!["$ref"]!.GetValue<string>()));
        Assert.Equal(Model.Form.All.Select(form => $"{(int)form.Edition}"), entry["properties"]!["edition"]!["enum"]!.AsArray().Select(name => name!.GetValue<string>()));
        foreach (var file in Emission.Files().Keys.Where(file => file.EndsWith(".schema.json", StringComparison.Ordinal)))
            Assert.Equal($"https://govinforeport.github.io/schema/0.1/{file}", Text(Contract.Json(file), "$id"));
    }

    [Fact]
    public void The_library_carries_the_same_files()
    {
        Assert.Equal(Utf8("annual-report-2021.schema.json"), PortableContract.Schema(Edition.Of2021));
        Assert.Equal(Utf8("annual-report.schema.json"), PortableContract.EntrySchema);
        Assert.Equal(Utf8("rules.json"), PortableContract.RulesJson);
        Assert.Equal(Utf8("rules.schema.json"), PortableContract.RulesSchema);
        Assert.Equal(Utf8("finding.schema.json"), PortableContract.FindingSchema);
        Assert.Equal(PortableContract.Schema(Edition.Of2021), Read(PortableContract.OpenSchema(Edition.Of2021)));
        Assert.Equal(PortableContract.EntrySchema, Read(PortableContract.OpenEntrySchema()));
        Assert.Equal(PortableContract.RulesJson, Read(PortableContract.OpenRules()));
        Assert.Throws<ArgumentOutOfRangeException>(() => PortableContract.Schema((Edition)1999));
        Assert.StartsWith(PortableContract.Version, typeof(PortableContract).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion, StringComparison.Ordinal);

        static string Utf8(string file) => System.Text.Encoding.UTF8.GetString(Contract.Bytes(file));

        static string Read(Stream stream)
        {
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    static string? Text(JsonNode node, string name) => node[name]?.GetValue<string>();
}
