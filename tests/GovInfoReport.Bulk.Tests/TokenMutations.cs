using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace GovInfoReport.Model.Tests;

/// <summary>Changes some values of a document, so that it mostly stays one: other figures, other words, blanks, members twice or not at all.</summary>
sealed class TokenMutations(Random random)
{
    static readonly string[] Numbers =
        ["0", "1", "2", "3", "9", "10", "99", "12345678", "99999999", "100000000", "123456789", "1234567890", "9007199254740991", "null", "null", "-1", "-12345678", "-0", "1.0", "1e2", "1E+0", "20E-1"];

    static readonly string[] Wrong =
    [
        "1.5", "0.0001", "0.00001", "12.34567", "9007199254740992", "-9007199254740992", "1e30", "79228162514264337593543950335", "0.1234567890123456789012345678901", "\"0\"", "\"\"", "true", "[]", "[0]", "{}", "null", "0",
    ];

    static readonly string[] Words =
    [
        "", "无", "/", "—", "0", "5件", "22（其中修订16件）", "251000元", "2022-01-18", "2022-02-30", "2024-02-29", "0001-01-01", "2021", "2019", "government", "ownAuthority", "rolledUp", "other", "11371082004230911E", "11371082004230911F",
        "12620600MB0523338C", "371082", "申请", "收到政府信息公开申请12件，", "收到申请0件。", "全年新收申请１２件", "信息处理费200元", "收取信息处理费3.5万元", "依法公开。", "\\n", "\\n\\n", "\\t", "\\\"", "\\\\", "\\/", "\\u7533\\u8bf7", "\\ud83d\\ude00", "\\u0000",
        "\\ud83d", "\uFEFF", "\u3000", " ", "😀", "𠮷", "\u2028", "/requests/received/total", "/requests/received/naturalPerson", "/overview", "year", "total", "某市教育局", "<b>", "字字字字字字字字字字字字字字字字",
    ];

    /// <summary>The tokens of the documents that are changed again and again.</summary>
    static readonly ConditionalWeakTable<byte[], List<Token>> Known = [];

    public byte[] Of(byte[] document)
    {
        var tokens = Known.GetValue(document, Tokens);
        if (tokens.Count == 0) return document;
        var changed = new MemoryStream(document.Length + 200);
        var from = 0;
        foreach (var index in Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(tokens.Count)).Order().Distinct())
        {
            if (tokens[index].Start < from) continue;
            var (end, text) = Change(document, tokens, index);
            changed.Write(document.AsSpan(from..tokens[index].Start));
            changed.Write(Encoding.UTF8.GetBytes(text));
            from = end;
        }
        changed.Write(document.AsSpan(from..));
        return changed.ToArray();
    }

    /// <summary>What stands in place of a token, and up to where.</summary>
    (int End, string Text) Change(byte[] document, List<Token> tokens, int index)
    {
        var token = tokens[index];
        var text = Encoding.UTF8.GetString(document, token.Start, token.End - token.Start);
        if (token.Type == JsonTokenType.PropertyName)
        {
            // A name is changed seldom: hardly anything is left of a document then.
            if (random.Next(80) > 0) return (token.End, text);
            var end = tokens[Math.Min(index + 1, tokens.Count - 1)].End;
            var member = Encoding.UTF8.GetString(document, token.Start, Math.Max(end - token.Start, 0));
            var other = tokens[random.Next(tokens.Count)];
            return random.Next(4) switch
            {
                0 => (token.End, Quoted(Any(Words))),
                1 => (Math.Min(Math.Max(end, token.End) + 1, document.Length), ""),
                2 => (token.End, $"{member},{text}"),
                _ => (token.End, Encoding.UTF8.GetString(document, other.Start, other.End - other.Start)),
            };
        }
        if (random.Next(24) == 0) return (token.End, Any(Wrong));
        if (token.Type == JsonTokenType.String) return (token.End, Quoted(random.Next(2) == 0 ? Any(Words) : text.Trim('"').Insert(Place(text.Trim('"')), Any(Words))));
        if (random.Next(2) == 0 && long.TryParse(text, CultureInfo.InvariantCulture, out var number)) return (token.End, (number + random.Next(-1, 3)).ToString(CultureInfo.InvariantCulture));
        return (token.End, token.Type == JsonTokenType.Null && random.Next(2) == 0 ? Quoted(Any(Words)) : Any(Numbers));
    }

    /// <summary>A place in a text, but rather not in an escape.</summary>
    int Place(string text) => random.Next(3) == 0 || text.Length == 0 ? text.Length : random.Next(text.Length);

    string Any(string[] texts) => texts[random.Next(texts.Length)];

    static string Quoted(string text) => $"\"{text}\"";

    /// <summary>Names and values but objects and arrays, as far as it is JSON.</summary>
    static List<Token> Tokens(byte[] document)
    {
        var tokens = new List<Token>();
        var reader = new Utf8JsonReader(document);
        try
        {
            while (reader.Read())
                if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null)
                    tokens.Add(new(reader.TokenType, (int)reader.TokenStartIndex, (int)reader.TokenStartIndex + reader.ValueSpan.Length + (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0)));
        }
        catch (JsonException)
        {
            // What stands before the damage can be changed all the same.
        }
        return tokens;
    }

    sealed record Token(JsonTokenType Type, int Start, int End);
}
