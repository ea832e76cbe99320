using System.Text;
using System.Text.Json.Nodes;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>Sound reports written in every way that JSON allows: order, blanks, escapes, numbers.</summary>
static class WritingCases
{
    public static IEnumerable<Case> Create(Form form)
    {
        var draft = Draft.Of(Figures.Random(form, seed: 2000, greatest: 1000));
        var document = draft.Document();
        string text = draft.ToString(), pretty = Printer.Pretty(document);

        yield return Of("order-reversed", "All members in the reverse order", Documents.Compact(Ordered(document, members => members.Reverse())));
        yield return Of("order-by-name", "All members ordered by name", Documents.Compact(Ordered(document, members => members.OrderBy(member => member.Key, StringComparer.Ordinal))));
        for (var i = 1; i <= 4; i++)
        {
            var random = new Random(i);
            yield return Of($"order-shuffled-{i}", "Members in any order", Documents.Compact(Ordered(document, members => members.OrderBy(_ => random.Next()))));
        }
        yield return Of("pretty", "Printed for people", pretty);
        yield return Of("pretty-crlf", "Printed for people, with line ends of Windows", pretty.Replace("\n", "\r\n", StringComparison.Ordinal));
        yield return Of("pretty-tabs", "A tab or line end around every mark", string.Concat(text.Select(c => c is '{' or '}' or ',' ? $"\t{c}\r" : $"{c}")));
        yield return Of("blanks-around", "Blanks before and behind", " \t\r\n" + text + "\n\n ");

        yield return Of("escaped-names", "Every member name written as escapes", Escaped(document, names: true));
        yield return Of("escaped-texts", "Every text written as escapes", Escaped(document, names: false));
        yield return Of("escaped-solidus", "The solidus escaped, as some writers do", Replace(Documents.Compact(draft.Set("/preamble", "a/b").Document()), "a/b", "a\\/b"), draft.Set("/preamble", "a/b"));
        var odd = draft.Set("/preamble", "\"\\\b\f\n\r\t\0\u001f\u007f\u2028\u2029\u3000\ufeff\ue000😀é").Set("/title", "<script>&nbsp;|</script>");
        yield return Case.Of("odd-characters", "Control characters, separators, private use, beyond the basic plane", odd);
        yield return Of("odd-characters-escaped", "The same written as escapes, with surrogate pairs", Escaped(odd.Document(), names: false), odd);

        var numbers = Draft.Of(Figures.Random(form, seed: 2001, greatest: 10).With("T2.1.1:D1=100 T2.1.1:D2=1 T2.1.1:D3=0 T2.1.2:D1=5 T2.1.2:D2=9007199254740991 T2.1.2:D3=0 T2.8.1:D1=50"));
        foreach (var (name, title, cell, token) in new (string, string, string, string)[]
        {
            ("point", "A whole number with a point: 100.0", "T2.1.1:D1", "100.0"),
            ("exponent", "A whole number with an exponent: 1e2", "T2.1.1:D1", "1e2"),
            ("exponent-capital", "A whole number with an exponent: 1E+2", "T2.1.1:D1", "1E+2"),
            ("exponent-negative", "A whole number with a negative exponent: 100e-2", "T2.1.1:D2", "100e-2"),
            ("exponent-fraction", "A whole number with fraction and exponent: 0.5e1", "T2.1.2:D1", "0.5e1"),
            ("minus-zero", "Minus zero, which is zero", "T2.1.1:D3", "-0"),
            ("minus-zero-point", "Minus zero with a point", "T2.1.2:D3", "-0.0"),
            ("zero-exponent", "Zero with an exponent", "T2.1.2:D3", "0e9"),
            ("greatest-exponent", "2^53−1 with an exponent", "T2.1.2:D2", "9.007199254740991e15"),
            ("amount-zeros", "An amount with zeros at the end", "T2.8.1:D1", "50.0000000000"),
            ("amount-exponent", "An amount with an exponent", "T2.8.1:D1", "5E+1"),
        })
        {
            var changed = numbers.Document();
            // A parsed number keeps its text.
            Documents.Set(changed, form[cell].Pointer, JsonNode.Parse(token));
            yield return Of($"number-{name}", title, Documents.Compact(changed), numbers);
        }

        Case Of(string name, string title, string written, Draft? other = null) => Case.Of(name, title, other ?? draft, written);
    }

    static JsonObject Ordered(JsonObject members, Func<IEnumerable<KeyValuePair<string, JsonNode?>>, IEnumerable<KeyValuePair<string, JsonNode?>>> order) =>
        new(order(members).Select(member => KeyValuePair.Create(member.Key, member.Value is JsonObject inner ? Ordered(inner, order) : member.Value?.DeepClone())).ToArray());

    static string Escaped(JsonNode? node, bool names) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.Select(member => $"{(names ? Escape(member.Key) : $"\"{member.Key}\"")}:{Escaped(member.Value, names)}"))}}}",
        JsonValue value when !names && value.TryGetValue<string>(out var text) => Escape(text),
        _ => Documents.Compact(node),
    };

    static string Escape(string text) => text.Aggregate(new StringBuilder("\""), (escaped, c) => escaped.Append($"\\u{(int)c:x4}")).Append('"').ToString();

    static string Replace(string text, string part, string other) => text.Contains(part, StringComparison.Ordinal)
        ? text.Replace(part, other, StringComparison.Ordinal)
        : throw new ArgumentException($"The document has no '{part}'.", nameof(part));
}
