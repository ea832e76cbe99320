using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>JSON that is no report, one fault each, with the place of the fault. A missing member is at fault where it should be.</summary>
static class InvalidCases
{
    const string Row = "/requests/received", Cell = "/requests/received/naturalPerson", Fee = "/proactiveDisclosure/administrativeFees/amount";
    const string Marked = "/requests/received/total";

    public static IEnumerable<Case> Create(Form form)
    {
        var sound = Draft.Of(Figures.Random(form, seed: 9000, greatest: 10)).Mark("R1:C7", "/").Set("/authority/creditCode", "11990000000000000D");
        return [.. Missing(sound), .. Unknown(sound), .. Twice(sound), .. Values(sound), .. Texts(sound), .. Roots()];
    }

    /// <summary>Each member once, rows and cells of a kind in one place only: they share a definition in the schema.</summary>
    static IEnumerable<Case> Missing(Draft sound)
    {
        var kinds = new HashSet<string>();
        return Of(sound.Document(), "");

        IEnumerable<Case> Of(JsonObject members, string above)
        {
            if (above == "/asPublished" || !kinds.Add(string.Join(' ', members.Select(member => member.Key)))) yield break;
            foreach (var (name, value) in members)
            {
                yield return Without($"{above}/{name}");
                if (value is JsonObject inner)
                    foreach (var one in Of(inner, $"{above}/{name}"))
                        yield return one;
            }
        }

        Case Without(string pointer)
        {
            var document = sound.Document();
            Documents.Remove(document, pointer);
            return Case.Invalid($"missing{Slug(pointer)}", $"{pointer} is missing", Documents.Compact(document), pointer);
        }
    }

    static IEnumerable<Case> Unknown(Draft sound)
    {
        foreach (var (name, pointer) in new[]
        {
            ("root", "/jahr"), ("schema", "/$schema"), ("case", "/Year"), ("authority", "/authority/address"), ("table", "/requests/subtotal"), ("subtotal", "/requests/outcomes/refused/total"),
            ("row", "/requests/received/organizations"), ("other-edition", "/proactiveDisclosure/centralProcurement"), ("escaped-in-pointer", "/requests/received/a~1b~0c"), ("empty-name", "/"), ("blank-behind", "/year "),
        })
            yield return Changed($"unknown-{name}", $"A member that the form does not have: {pointer}", sound, pointer, 0);
        yield return Case.Invalid("unknown-renamed", "A member in another case, and so none of that name", Replaced(sound, "\"issued\":", "\"Issued\":"), "/proactiveDisclosure/administrativeRules/Issued");
    }

    /// <summary>A member that comes twice. Schema engines see the last one only, so for them the document is valid.</summary>
    static IEnumerable<Case> Twice(Draft sound)
    {
        yield return Of("member", "year", "\"year\":2023,", "\"year\":2023,\"year\":2023,", "/year");
        yield return Of("escaped", "year, once written with an escape", "\"year\":2023,", "\"year\":2023,\"\\u0079ear\":2023,", "/year");
        yield return Of("edition", "edition", "\"edition\":\"2021\",", "\"edition\":\"2021\",\"edition\":\"2021\",", "/edition");
        yield return Of("text", "otherMatters", "\"otherMatters\":\"无\"", "\"otherMatters\":\"有\",\"otherMatters\":\"无\"", "/otherMatters");
        yield return Of("object", "a row", "\"received\":{", $"\"received\":{Documents.Compact(Documents.Get(sound.Document(), Row))},\"received\":{{", Row);
        yield return Of("cell", "a cell", "\"received\":{", "\"received\":{\"naturalPerson\":1,", Cell);
        yield return Of("cell-null", "a cell, once null", "\"received\":{", "\"received\":{\"naturalPerson\":null,", Cell);
        yield return Of("published-text", "a key of asPublished", "\"asPublished\":{", $"\"asPublished\":{{\"{Marked}\":\"/\",", "/asPublished" + Step(Marked));

        Case Of(string name, string what, string part, string other, string pointer) =>
            Case.Invalid($"twice-{name}", $"{what} comes twice", Replaced(sound, part, other), pointer, valid: true);
    }

    static IEnumerable<Case> Values(Draft sound)
    {
        foreach (var (pointer, tokens) in new (string, string[])[]
        {
            ("/edition", ["2021", "null", "\"2020\"", "\"2022\"", "\"\"", "\"2021 \"", "[\"2021\"]"]),
            ("/year", ["null", "\"2023\"", "true", "2023.5", "999", "10000", "-2023", "[2023]", "{}"]),
            ("/authority", ["null", "\"某局\"", "[]", "1"]),
            ("/authority/name", ["1", "false", "{}"]),
            ("/authority/creditCode", ["11", "[]"]),
            ("/authority/divisionCode", ["990000"]),
            ("/authority/kind", ["\"Township\"", "3", "\"township, other\"", "\"\"", "\"乡镇\""]),
            ("/scope", ["\"own\"", "true", "0"]),
            ("/publishedOn", ["20240118", "\"2023-02-29\"", "\"2023-02-30\"", "\"1900-02-29\"", "\"2024-04-31\"", "\"2024-13-01\"", "\"2024-00-10\"", "\"2024-01-00\"", "\"2024-1-18\"", "\"0000-01-01\"", "\"0000-02-29\"",
                "\"2024-01-18T00:00:00\"", "\"2024-01-18\\n\"", "\" 2024-01-18\"", "\"2024/01/18\"", "\"20240118\"", "\"２０２４-01-18\"", "\"2024年1月18日\"", "\"\""]),
            ("/title", ["2023"]),
            ("/preamble", ["[\"一\"]"]),
            ("/overview", ["0", "[]", "{}"]),
            ("/problemsAndImprovements", ["true"]),
            ("/otherMatters", ["false"]),
            ("/proactiveDisclosure", ["null", "[]"]),
            ("/requests", ["null", "\"\""]),
            ("/reviewAndLitigation", ["null"]),
            ("/requests/outcomes", ["null"]),
            ("/requests/outcomes/refused", ["null", "0"]),
            ("/requests/outcomes/otherHandling", ["null"]),
            (Row, ["null", "[1,0,0,0,0,0,1]", "1"]),
            (Cell, ["\"1\"", "true", "[]", "{}", "1.5", "-0.5", "1e-1", "9007199254740992", "-9007199254740992", "1e16", "1e400", "1234567890123456789012345678901234567890", "\"\"", "\"/\""]),
            (Fee, ["\"1\"", "false", "[0]", "9007199254740992", "-9007199254740993", "1e400"]),
            ("/asPublished", ["null", "[]", "\"\""]),
        })
            for (var i = 0; i < tokens.Length; i++)
                yield return Changed($"value{Slug(pointer)}-{i + 1}", $"{pointer} is {tokens[i]}", sound, pointer, JsonNode.Parse(tokens[i]));

        // A binary floating point number does not tell these from their neighbours; a decimal of 28 digits cannot hold them.
        foreach (var (name, token) in new[] { ("decimals", "0.12345678901234567890123456789"), ("exponent", "1e-29"), ("digits", "1234567890123456.12345678901234") })
            yield return Case.Invalid($"amount-beyond-28-{name}", $"{Fee} is {token}, which would have to be rounded", Changed(sound, Fee, JsonNode.Parse(token)), Fee, valid: true);
        // System.Text.Json and others stop at some depth, so the bomb is a small one.
        yield return Changed("deep", "Forty arrays in place of a name", sound, "/authority/name", JsonNode.Parse(new string('[', 40) + new string(']', 40)));
    }

    static IEnumerable<Case> Texts(Draft sound)
    {
        foreach (var (name, key, value) in new (string, string, JsonNode?)[]
        {
            ("unknown-key", "/x", "/"), ("code-as-key", "R1:C1", "/"), ("row-as-key", Row, "/"), ("empty-key", "", "/"), ("prose-as-key", "/overview", "/"), ("trailing-solidus", Cell + "/", "/"),
            ("null", Cell, null), ("number", Cell, 1), ("object", Cell, new JsonObject()),
        })
            yield return Changed($"as-published-{name}", $"asPublished has {(key.Length == 0 ? "an empty key" : key)} with {Documents.Compact(value)}", sound, "/asPublished" + Step(key), value);

        foreach (var (name, escape) in new[] { ("high", "\\ud83d"), ("low", "\\udc00"), ("reversed", "\\ude00\\ud83d") })
            yield return Case.Invalid($"lone-surrogate-{name}", "An escape that is no character; most schema engines do not look", Replaced(sound, "\"name\":\"某市某局\"", $"\"name\":\"某市{escape}\""), "/authority/name", valid: true);
    }

    static IEnumerable<Case> Roots()
    {
        foreach (var (name, text, pointer) in new[]
        {
            ("array", "[]", ""), ("null", "null", ""), ("text", "\"2021\"", ""), ("number", "2021", ""), ("true", "true", ""), ("empty-object", "{}", "/edition"), ("edition-only", "{\"edition\":\"2021\"}", "/year"),
            ("list-of-editions", "[{\"edition\":\"2021\"}]", ""),
        })
            yield return Case.Invalid($"root-{name}", $"The document is {text}", text, pointer);
    }

    static Case Changed(string name, string title, Draft sound, string pointer, JsonNode? value) => Case.Invalid(name, title, Changed(sound, pointer, value), pointer);

    static string Changed(Draft sound, string pointer, JsonNode? value)
    {
        var document = sound.Document();
        Documents.Set(document, pointer, value);
        return Documents.Compact(document);
    }

    static string Replaced(Draft sound, string part, string other)
    {
        var text = sound.ToString();
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 ? text[..at] + other + text[(at + part.Length)..] : throw new ArgumentException($"The document has no '{part}'.", nameof(part));
    }

    static string Step(string key) => "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    static string Slug(string pointer) => pointer.Replace('/', '-');
}
