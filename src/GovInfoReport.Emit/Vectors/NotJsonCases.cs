using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>Documents that are not JSON (RFC 8259), although some parser somewhere takes each of them.</summary>
static class NotJsonCases
{
    public static IEnumerable<Case> Create(Form form)
    {
        var text = Draft.Of(Figures.Random(form, seed: 9900, greatest: 10)).ToString();
        var utf8 = Encoding.UTF8.GetBytes(text);
        return [.. Ends(text, utf8), .. Syntax(text), .. Bytes(text, utf8)];
    }

    static IEnumerable<Case> Ends(string text, byte[] utf8)
    {
        yield return Of("empty", "Nothing at all", "");
        yield return Of("blanks", "Nothing but blanks", " \t\r\n");
        yield return Of("truncated-brace", "The last brace is missing", text[..^1]);
        yield return Of("truncated-name", "Cut off in a member name", text[..(text.IndexOf("\"requests\"", StringComparison.Ordinal) + 4)]);
        yield return Of("truncated-colon", "Cut off before a value", text[..(text.IndexOf("\"requests\"", StringComparison.Ordinal) + 11)]);
        yield return Of("truncated-first", "Only the first brace", "{");
        yield return Case.NotJson("truncated-character", "Cut off within a character", utf8[..(utf8.AsSpan().IndexOf("某"u8) + 1)]);
        yield return Of("trailing-text", "A letter behind the document", text + "x");
        yield return Of("trailing-brace", "A brace too many", text + "}");
        yield return Of("trailing-comma", "A comma behind the document", text + ",");
        yield return Of("trailing-nul", "A NUL behind the document", text + "\0");
        yield return Of("two-documents", "Two documents, one behind the other", text + "\n" + text);
    }

    static IEnumerable<Case> Syntax(string text)
    {
        foreach (var (name, title, part, other) in new[]
        {
            ("comment-line", "A comment to the end of the line", "\"year\":2023", "\"year\":2023 // year\n"),
            ("comment-block", "A comment between members", "\"year\":2023", "/* year */\"year\":2023"),
            ("comma-at-end", "A comma before a closing brace", "\"kind\":\"department\"}", "\"kind\":\"department\",}"),
            ("comma-twice", "Two commas", "\"year\":2023,", "\"year\":2023,,"),
            ("comma-missing", "No comma between members", "\"year\":2023,", "\"year\":2023 "),
            ("colon-missing", "No colon behind a name", "\"year\":2023", "\"year\" 2023"),
            ("equals-sign", "An equals sign for a colon", "\"year\":2023", "\"year\"=2023"),
            ("name-without-quotes", "A name without quotes", "\"year\":", "year:"),
            ("single-quotes", "Single quotes", "\"otherMatters\":\"无\"", "\"otherMatters\":'无'"),
            ("quotes-curled", "Quotes of print", "\"otherMatters\":\"无\"", "\"otherMatters\":“无”"),
            ("nan", "NaN for a number", "\"year\":2023", "\"year\":NaN"),
            ("infinity", "Infinity for a number", "\"year\":2023", "\"year\":Infinity"),
            ("infinity-negative", "−Infinity", "\"year\":2023", "\"year\":-Infinity"),
            ("undefined", "undefined, as JavaScript says", "\"title\":null", "\"title\":undefined"),
            ("null-capital", "None, as Python says", "\"title\":null", "\"title\":None"),
            ("true-capital", "True, as Python says", "\"title\":null", "\"title\":True"),
            ("zero-before", "A leading zero", "\"year\":2023", "\"year\":02023"),
            ("plus", "A plus sign", "\"year\":2023", "\"year\":+2023"),
            ("point-at-end", "No digit behind the point", "\"year\":2023", "\"year\":2023."),
            ("point-at-start", "No digit before the point", "\"amount\":", "\"amount\":.5,\"x\":"),
            ("exponent-empty", "No digit in the exponent", "\"year\":2023", "\"year\":2023e"),
            ("hexadecimal", "A hexadecimal number", "\"year\":2023", "\"year\":0x7E7"),
            ("separators", "Separators in a number", "\"year\":2023", "\"year\":2_023"),
            ("full-width-digits", "Digits of full width", "\"year\":2023", "\"year\":２０２３"),
            ("value-missing", "No value", "\"title\":null", "\"title\":"),
            ("quote-missing", "A text that does not end", "\"otherMatters\":\"无\"", "\"otherMatters\":\"无"),
            ("raw-line-feed", "A line feed within a text", "\"name\":\"某市", "\"name\":\"某市\n"),
            ("raw-tab", "A tab within a text", "\"name\":\"某市", "\"name\":\"某市\t"),
            ("raw-nul", "A NUL within a text", "\"name\":\"某市", "\"name\":\"某市\0"),
            ("escape-unknown", "An escape that JSON does not have", "\"name\":\"某市", "\"name\":\"某市\\x41"),
            ("escape-short", "An escape of three digits", "\"name\":\"某市某局\"", "\"name\":\"\\u67D\""),
            ("escape-no-digit", "An escape with a letter beyond F", "\"name\":\"某市", "\"name\":\"\\u67DG"),
            ("blank-no-break", "A no-break space between members", "\"year\":2023,", "\"year\":2023,\u00a0"),
            ("blank-ideographic", "An ideographic space between members", "\"year\":2023,", "\"year\":2023,\u3000"),
            ("bracket-for-brace", "A bracket closes a brace", "\"kind\":\"department\"}", "\"kind\":\"department\"]"),
        })
        {
            var at = text.IndexOf(part, StringComparison.Ordinal);
            if (at < 0) throw new InvalidOperationException($"The document has no '{part}'.");
            yield return Of(name, title, text[..at] + other + text[(at + part.Length)..]);
        }
    }

    static IEnumerable<Case> Bytes(string text, byte[] utf8)
    {
        yield return Case.NotJson("byte-order-mark", "A byte order mark, which RFC 8259 forbids", [0xEF, 0xBB, 0xBF, .. utf8]);
        yield return Case.NotJson("utf-16", "The document in UTF-16", Encoding.Unicode.GetBytes(text));
        var at = utf8.AsSpan().IndexOf("某市"u8);
        foreach (var (name, title, bytes) in new (string, string, byte[])[]
        {
            ("never", "A byte that never occurs in UTF-8", [0xFF]),
            ("overlong", "A solidus in two bytes", [0xC0, 0xAF]),
            ("surrogate", "A surrogate in UTF-8", [0xED, 0xA0, 0x80]),
            ("beyond", "A code point above U+10FFFF", [0xF4, 0x90, 0x80, 0x80]),
            ("cut", "A character without its last byte", [0xE6, 0x9F]),
            ("continuation", "A continuation byte alone", [0x80]),
            ("gbk", "A text in GBK", [0xC4, 0xB3, 0xCA, 0xD0]),
        })
            yield return Case.NotJson($"utf-8-{name}", title, [.. utf8[..at], .. bytes, .. utf8[at..]]);
    }

    static Case Of(string name, string title, string text) => Case.NotJson(name, title, Encoding.UTF8.GetBytes(text));
}
