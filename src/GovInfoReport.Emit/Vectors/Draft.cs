using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>
/// A report in the making: a document and its figures, together with the sound figures that they were made from. What is wrong with it
/// follows from the difference between the two.
/// </summary>
sealed class Draft
{
    readonly JsonObject header;
    readonly Figures sound, figures;

    Draft(JsonObject header, Figures sound, Figures figures) => (this.header, this.sound, this.figures) = (header, sound, figures);

    Form Form => figures.Form;

    public Figures Figures => figures;

    /// <summary>A report that every rule likes, with figures in which every sum holds.</summary>
    public static Draft Of(Figures sound)
    {
        foreach (var identity in sound.Form.Identities)
            if (sound.Sum(identity) != sound[identity.Target])
                throw new InvalidOperationException($"The figures of a sound report break {identity}.");
        // The second year of an edition, so that neither edition nor date is amiss.
        var year = sound.Form.Edition == Edition.Of2021 ? 2023 : 2020;
        return new Draft(Documents.Blank(sound.Form.Edition, year), sound, sound)
            .Set("/authority/name", "某市某局")
            .Set("/authority/divisionCode", "990000")
            .Set("/authority/kind", "department")
            .Set("/scope", "ownAuthority")
            .Set("/publishedOn", $"{year + 1}-01-18")
            .Set("/overview", "本机关依法做好主动公开和依申请公开工作。\n平台建设和监督保障得到加强。")
            .Set("/problemsAndImprovements", "公开内容还不够全面，今后加强培训。")
            .Set("/otherMatters", "无");
    }

    /// <summary>Another member of the header, prose or published text.</summary>
    public Draft Set(string pointer, JsonNode? value)
    {
        var changed = header.DeepClone().AsObject();
        Documents.Set(changed, pointer, value);
        return new(changed, sound, figures);
    }

    /// <summary>A text that stood in a cell.</summary>
    public Draft Mark(string cell, string text) => Set("/asPublished/" + Form[cell].Pointer.Replace("/", "~1", StringComparison.Ordinal), text);

    /// <summary>Figures that may be wrong.</summary>
    public Draft Change(Func<Figures, Figures> change) => new(header, sound, change(figures));

    /// <summary>Figures that may be wrong, by code: "R1:C1=2 R1:C7=".</summary>
    public Draft Change(string changes) => Change(figures => figures.With(changes));

    public JsonObject Document()
    {
        var document = header.DeepClone().AsObject();
        foreach (var cell in Form.Cells) Documents.Set(document, cell.Pointer, figures[cell]);
        return document;
    }

    /// <summary>The canonical document.</summary>
    public override string ToString() => Documents.Compact(Document());

    /// <summary>
    /// What sums, signs and blanks must give: a sum that held is out by the changes of its cells, and cannot be judged if one was blanked.
    /// </summary>
    public IEnumerable<Expectation> Findings()
    {
        foreach (var identity in Form.Identities)
        {
            string[] related = [.. identity.Terms.Select(term => term.Cell.Pointer)];
            var actual = sound[identity.Target] + Difference(identity.Target);
            var expected = identity.Terms.Aggregate(sound[identity.Target], (sum, term) => sum + term.Sign * Difference(term.Cell));
            if (actual is null || expected is null)
                yield return new(identity.Rule, identity.Place, Outcome.NotAssessable, identity.Target.Pointer, [.. related]);
            else if (actual != expected)
                yield return new(identity.Rule, identity.Place, Outcome.Broken, identity.Target.Pointer, [.. related], expected, actual);
        }
        foreach (var bound in Form.Bounds)
        {
            var (actual, most, related) = (figures[bound.Target], figures[bound.Terms[0].Cell], bound.Terms[0].Cell.Pointer);
            if (actual is null || most is null) yield return new(bound.Rule, bound.Place, Outcome.NotAssessable, bound.Target.Pointer, [related]);
            else if (actual > most) yield return new(bound.Rule, bound.Place, Outcome.Broken, bound.Target.Pointer, [related], most, actual);
        }
        foreach (var cell in Form.Cells)
            if (figures[cell] < 0 && !cell.MayBeNegative)
                yield return Expectation.Broken(RulesEmitter.NonNegative, cell.Code, cell.Pointer, expected: 0, actual: figures[cell]);
        foreach (var section in Form.Sections)
            if (section.Table is { } table ? IsMissing(table) : Documents.Get(header, section.Pointer) is null)
                yield return Expectation.Broken(Rules.SectionMissing.Name, section.Code, section.Pointer);
        foreach (var table in Form.Tables.Where(table => !IsMissing(table)))
            if (table.Cells.Where(cell => figures[cell] is null).ToArray() is { Length: > 0 } blanks)
                yield return Expectation.Broken("blank-cell", table.Code, table.Pointer, [.. blanks.Select(cell => cell.Pointer)], actual: blanks.Length);
    }

    decimal? Difference(Cell cell) => figures[cell] - sound[cell];

    bool IsMissing(Table table) => table.Cells.All(cell => figures[cell] is null && !header["asPublished"]!.AsObject().ContainsKey(cell.Pointer));
}

/// <summary>Documents as trees: places by pointer, and text as the library writes it.</summary>
static class Documents
{
    public static void Set(JsonObject document, string pointer, JsonNode? value) => Parent(document, pointer, out var name)[name] = value;

    public static void Remove(JsonObject document, string pointer)
    {
        var parent = Parent(document, pointer, out var name);
        if (!parent.Remove(name)) throw new ArgumentException($"The document has no {pointer}.", nameof(pointer));
    }

    public static JsonNode? Get(JsonObject document, string pointer) => Parent(document, pointer, out var name)[name];

    public static JsonObject Blank(Edition edition, int year) =>
        JsonNode.Parse(Written(writer => Form.Of(edition).Shape.WriteBlank(writer, edition, year)))!.AsObject();

    public static string Compact(JsonNode? document) => Written(writer =>
    {
        if (document is null) writer.WriteNullValue();
        else document.WriteTo(writer);
    });

    static string Written(Action<Utf8JsonWriter> write)
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = new MinimalEncoder() })) write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    static JsonObject Parent(JsonObject document, string pointer, out string name)
    {
        string[] path = [.. pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        name = path[^1];
        return path[..^1].Aggregate(document, (node, step) => node[step]!.AsObject());
    }
}
