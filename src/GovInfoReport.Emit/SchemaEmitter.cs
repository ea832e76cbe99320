using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit;

/// <summary>Writes the JSON Schema of an edition. The structure is that of the serializer, the words are those of the form.</summary>
sealed class SchemaEmitter
{
    /// <summary>
    /// An existing day from 0001-01-01 on. A format keyword is a hint that engines read in different ways, a pattern is none. The length
    /// keeps out a line feed at the end, before which $ matches in some engines.
    /// </summary>
    public const string DayPattern =
        "^(?:(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
        + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$";

    const int DayLength = 10;

    readonly Form form;
    readonly JsonObject definitions = [];

    SchemaEmitter(Form form) => this.form = form;

    public static JsonObject Create(Form form) => new SchemaEmitter(form).Document();

    JsonObject Document()
    {
        var edition = EditionConverter.Name(form.Edition);
        var shape = form.Shape;
        var cells = form.Cells;
        definitions["count"] = Figure(cells, isAmount: false, isSigned: false);
        if (cells.Any(cell => cell.MayBeNegative)) definitions["signedCount"] = Figure(cells, isAmount: false, isSigned: true);
        definitions["amount"] = Figure(cells, isAmount: true, isSigned: false);
        var document = new JsonObject
        {
            ["$schema"] = Names.Dialect,
            ["$id"] = Names.Id(Names.Schema(form.Edition)),
            ["title"] = $"政府信息公开工作年度报告（{edition} 年格式）",
            ["description"] = $"Annual report on the disclosure of government information, edition of {edition}. "
                + "A null in a cell means that no number was published, which is not zero. The sums are in rules.json.",
            ["x-source"] = form.Source,
        };
        Add(document, Members(shape, name => Root(name, shape)));
        definitions["cellPointer"] = new JsonObject
        {
            ["title"] = "单元格指针",
            ["description"] = "The JSON Pointer (RFC 6901) of a cell",
            ["enum"] = Array(cells.Select(cell => cell.Pointer)),
        };
        document["$defs"] = definitions;
        return document;
    }

    JsonObject Root(string name, Shape parent)
    {
        var (pointer, shape) = ("/" + name, Member(parent, name));
        if (form.Sections.FirstOrDefault(section => section.Pointer == pointer) is not { } section) return Header(pointer, shape);
        if (section.Table is { } table)
            return Add(Labels(section.Heading.Zh, section.Heading.En, section.Code, section.Source), Members(shape, member => Below(table, "/" + member, Member(shape, member))));
        return Add(Labels(section.Heading.Zh, $"{section.Heading.En}. Paragraphs are separated by one line feed; null: the section is missing", section.Code, section.Source), Leaf(shape));
    }

    /// <summary>A member of the header. An object there is a definition of its own, so that generated types have a name for it.</summary>
    JsonObject Header(string pointer, Shape shape)
    {
        var (zh, en) = Headers.Of[pointer];
        if (shape.Kind != ShapeKind.Object) return Add(Labels(zh, en), Leaf(shape));
        var name = pointer.Split('/')[^1];
        definitions[name] = Add(Labels(zh, en), Members(shape, member => Header($"{pointer}/{member}", Member(shape, member))));
        return Reference(name);
    }

    /// <summary>A row of a table, or the group of rows under a heading.</summary>
    JsonObject Below(Table table, string path, Shape shape)
    {
        foreach (var block in table.Blocks)
            if (block.Rows.SelectMany(row => row.Values).FirstOrDefault(row => row.Path == path) is { } row)
                return Add(Labels(row), Reference(DefineRow(row, block, shape)));
        var heading = table.Blocks.SelectMany(block => block.Rows).SelectMany(Tree).Single(line => !line.HasValues && CommonPath(line) == path);
        return Add(Labels(heading), Members(shape, member => Below(table, $"{path}/{member}", Member(shape, member))));
    }

    /// <summary>Rows of one record type share a definition, which bears the name of the type.</summary>
    string DefineRow(Line row, Block block, Shape shape)
    {
        var type = row.GetType().GenericTypeArguments[^1].Name;
        var name = char.ToLowerInvariant(type[0]) + type[1..];
        var columns = block.Columns.SelectMany(column => column.Values).ToDictionary(column => column.Path[1..]);
        var definition = Members(shape, member =>
        {
            var cell = form.Cells.Single(cell => cell.Row == row && cell.Column == columns[member]);
            return Add(Labels(columns[member]), Reference(cell.IsAmount ? "amount" : cell.MayBeNegative ? "signedCount" : "count"));
        });
        if (definitions[name] is not { } known)
            definitions[name] = definition;
        else if (!JsonNode.DeepEquals(known, definition))
            throw new InvalidOperationException($"The rows of type {type} have different columns, so they cannot share a definition.");
        return name;
    }

    static JsonObject Figure(ImmutableArray<Cell> cells, bool isAmount, bool isSigned)
    {
        var (zh, en) = isAmount ? ("金额", "An amount of money, which may have decimals") : ("件数", "A whole number");
        var figure = Labels(zh, en + "; null: no number was published, which is not zero");
        figure["type"] = Array([isAmount ? "number" : "integer", "null"]);
        figure["minimum"] = isSigned ? -CellValues.Greatest : 0;
        figure["maximum"] = CellValues.Greatest;
        return figure;
    }

    JsonObject Leaf(Shape shape) => shape.Kind switch
    {
        ShapeKind.Text => new() { ["type"] = Type("string", shape) },
        ShapeKind.Year => new() { ["type"] = "integer", ["minimum"] = YearConverter.First, ["maximum"] = YearConverter.Last },
        ShapeKind.Date => new() { ["type"] = Type("string", shape), ["pattern"] = DayPattern, ["maxLength"] = DayLength },
        ShapeKind.Name => new() { ["enum"] = Array(shape.IsNullable ? shape.Names.Append<string?>(null) : shape.Names) },
        ShapeKind.Edition => new() { ["const"] = EditionConverter.Name(form.Edition) },
        ShapeKind.PublishedTexts => new()
        {
            ["type"] = "object",
            ["propertyNames"] = Reference("cellPointer"),
            ["additionalProperties"] = new JsonObject { ["type"] = "string" },
        },
        _ => throw new InvalidOperationException($"No schema for {shape.Kind}."),
    };

    static JsonNode Type(string type, Shape shape) => shape.IsNullable ? Array([type, "null"]) : type;

    static JsonObject Members(Shape shape, Func<string, JsonObject> schema) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(shape.Members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)schema(member.Key)))),
        ["required"] = Array(shape.Members.Select(member => member.Key)),
        ["additionalProperties"] = false,
    };

    static Shape Member(Shape parent, string name) => parent.Members.Single(member => member.Key == name).Value;

    static JsonObject Labels(Line line) => Labels(line.Label.Zh, line.Label.En, line.Code, line.Source);

    static JsonObject Labels(string zh, string en, string? code = null, string? source = null)
    {
        var labels = new JsonObject { ["title"] = zh, ["description"] = en };
        if (code is not null) labels["x-code"] = code;
        if (source is not null) labels["x-source"] = source;
        return labels;
    }

    static JsonObject Reference(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    static JsonObject Add(JsonObject target, JsonObject members)
    {
        foreach (var (name, value) in members) target[name] = value?.DeepClone();
        return target;
    }

    static JsonArray Array(IEnumerable<string?> items) => [.. items.Select(item => (JsonNode?)item)];

    static IEnumerable<Line> Tree(Line line) => line.Parts.SelectMany(Tree).Prepend(line);

    /// <summary>A heading has no accessor: it stands where all its rows are.</summary>
    static string CommonPath(Line heading)
    {
        var paths = heading.Values.Select(line => line.Path.Split('/')).ToArray();
        var length = Enumerable.Range(0, paths.Min(path => path.Length)).TakeWhile(i => paths.All(path => path[i] == paths[0][i])).Count();
        return string.Join('/', paths[0][..length]);
    }
}
