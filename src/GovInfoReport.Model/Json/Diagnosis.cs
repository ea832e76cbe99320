using System.Globalization;
using System.Text;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>Finds the first thing in a document that is wrong, and words it. Runs only over documents that the serializer refused.</summary>
ref struct Diagnosis
{
    const int LongestQuote = 40;

    readonly ReadOnlySpan<byte> document;
    readonly List<string> path = [];
    Utf8JsonReader reader;
    Refusal? refusal;

    Diagnosis(ReadOnlySpan<byte> document)
    {
        this.document = document;
        reader = new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = ReportJsonContext.Depth });
    }

    /// <summary>The refusal; null if there is nothing to refuse.</summary>
    /// <param name="document">The document.</param>
    /// <param name="form">Its form; null: what its edition says.</param>
    public static Refusal? Of(ReadOnlySpan<byte> document, Form? form = null)
    {
        if (document.StartsWith("\uFEFF"u8))
            return At(document, "", 0, new("UTF-8 的 JSON 对象，无字节顺序标记", "a JSON object in UTF-8 without a byte order mark"), new("字节顺序标记（BOM）", "a byte order mark"));
        var diagnosis = new Diagnosis(document);
        try
        {
            diagnosis.Document(form);
        }
        catch (JsonException error)
        {
            diagnosis.NotJson(error);
        }
        return diagnosis.refusal;
    }

    /// <summary>What the serializer says, for a fault that this class does not see. There should be none.</summary>
    public static Refusal Unexplained(ReadOnlySpan<byte> document, Exception error) =>
        At(document, "", 0, new("年度报告", "an annual report"), new(error.Message, error.Message));

    void Document(Form? form)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(new("JSON 对象", "a JSON object"));
            return;
        }
        // The edition decides the shape, wherever it stands; without a right one only the edition can be asked for.
        if (form is null && !ReportJson.TryGetForm(document, out form))
        {
            EditionOnly();
            return;
        }
        Object(form.Shape, form);
        if (refusal is null) reader.Read();
    }

    bool Value(Shape shape, Form form)
    {
        if (reader.TokenType == JsonTokenType.Null && shape.IsNullable) return true;
        return shape.Kind switch
        {
            ShapeKind.Object => reader.TokenType == JsonTokenType.StartObject ? Object(shape, form) : Refuse(new("JSON 对象", "a JSON object")),
            ShapeKind.PublishedTexts => reader.TokenType == JsonTokenType.StartObject ? PublishedTexts(form) : Refuse(new("JSON 对象", "a JSON object")),
            ShapeKind.Count => reader.TokenType == JsonTokenType.Number && JsonNumbers.TryGetCount(ref reader, out _)
                || Refuse(new("整数（绝对值不超过 2^53−1）或 null", "a whole number of at most 2^53−1, or null")),
            ShapeKind.Amount => reader.TokenType == JsonTokenType.Number && JsonNumbers.TryGetAmount(ref reader, out _)
                || Refuse(new("数（绝对值不超过 2^53−1，至多 28 位）或 null", "a number of at most 2^53−1 and 28 digits, or null")),
            ShapeKind.Year => reader.TokenType == JsonTokenType.Number && JsonNumbers.TryGetCount(ref reader, out var year) && year is >= YearConverter.First and <= YearConverter.Last
                || Refuse(new("四位数的年份", "a year of four digits")),
            ShapeKind.Date => Text() is { } date ? DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) || Refuse(new("日期（YYYY-MM-DD）或 null", "a date as YYYY-MM-DD, or null")) : false,
            ShapeKind.Name => Text() is { } name ? shape.Names.Contains(name) || Refuse(OneOf(shape.Names, isNullable: true)) : false,
            ShapeKind.Edition => Text() is not null,
            _ => Text() is not null,
        };
    }

    bool Object(Shape shape, Form form)
    {
        var seen = 0L;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (Text() is not { } name) return false;
            path.Add(name);
            var index = IndexOf(shape, name);
            if (index < 0) return Refuse(new("表中规定的成员", "a member that the form has"), new($"“{Quote(name)}”", $"\"{Quote(name)}\""));
            if ((seen & 1L << index) != 0) return Twice(name);
            seen |= 1L << index;
            reader.Read();
            if (!Value(shape.Members[index].Value, form)) return false;
            path.RemoveAt(path.Count - 1);
        }
        for (var i = 0; i < shape.Members.Length; i++)
            if ((seen & 1L << i) == 0)
            {
                path.Add(shape.Members[i].Key);
                return Refuse(new("此成员", "this member"), new("对象结束，缺少此成员", "the end of the object without it"));
            }
        return true;
    }

    bool PublishedTexts(Form form)
    {
        var seen = new HashSet<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (Text() is not { } pointer) return false;
            path.Add(pointer);
            if (!seen.Add(pointer)) return Twice(pointer);
            if (!ReportJson.IsPointerOfCell(form, pointer)) return Refuse(new("某一格的 JSON Pointer", "the JSON Pointer of a cell"));
            reader.Read();
            if (Text() is null) return false;
            path.RemoveAt(path.Count - 1);
        }
        return true;
    }

    void EditionOnly()
    {
        var expected = OneOf([.. EditionConverter.All.Select(EditionConverter.Name)], isNullable: false);
        path.Add(ReportJson.EditionMember);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isEdition = ReportJson.Is(ref reader, ReportJson.EditionMember);
            reader.Read();
            if (isEdition)
            {
                Refuse(expected);
                return;
            }
            reader.Skip();
        }
        Refuse(expected, new("对象结束，缺少此成员", "the end of the object without it"));
    }

    /// <summary>The text of a string or a name; refuses what is no string and what is no text.</summary>
    string? Text()
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            Refuse(new("文本", "a text"));
            return null;
        }
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            var broken = FirstBrokenByte(reader.ValueSpan);
            if (broken >= 0)
                refusal = At(document, Pointer, reader.TokenStartIndex + 1 + broken, new("UTF-8 文本", "text in UTF-8"),
                    new($"字节 0x{reader.ValueSpan[broken]:X2}", $"the byte 0x{reader.ValueSpan[broken]:X2}"));
            else
                Refuse(new("文本", "a text"), new("不成对的 UTF-16 代理项", "a lone UTF-16 surrogate"));
            return null;
        }
    }

    static int FirstBrokenByte(ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (Rune.DecodeFromUtf8(text[at..], out _, out var length) != System.Buffers.OperationStatus.Done) return at;
            at += length;
        }
        return -1;
    }

    static int IndexOf(Shape shape, string name)
    {
        for (var i = 0; i < shape.Members.Length; i++)
            if (shape.Members[i].Key == name)
                return i;
        return -1;
    }

    static Text OneOf(IReadOnlyCollection<string> names, bool isNullable) => new(
        string.Join("、", names.Select(name => $"\"{name}\"")) + (isNullable ? " 或 null" : ""),
        (names.Count > 1 ? "one of " : "") + string.Join(", ", names.Select(name => $"\"{name}\"")) + (isNullable ? ", or null" : ""));

    bool Twice(string name) => Refuse(new("每个成员只出现一次", "each member once"), new($"“{Quote(name)}”重复出现", $"\"{Quote(name)}\" a second time"));

    bool Refuse(Text expected) => Refuse(expected, Found());

    bool Refuse(Text expected, Text found)
    {
        refusal = At(document, Pointer, reader.TokenStartIndex, expected, found);
        return false;
    }

    readonly Text Found()
    {
        var token = Quote(Encoding.UTF8.GetString(reader.ValueSpan));
        return reader.TokenType switch
        {
            JsonTokenType.None => new("空文档", "nothing"),
            JsonTokenType.StartObject => new("JSON 对象", "a JSON object"),
            JsonTokenType.StartArray => new("JSON 数组", "a JSON array"),
            // A number in quotes is none.
            JsonTokenType.String => new($"文本“{token}”", $"the text \"{token}\""),
            JsonTokenType.PropertyName => new($"“{token}”", $"\"{token}\""),
            _ => new(token, token),
        };
    }

    static string Quote(string text) => text.Length <= LongestQuote ? text : text[..(char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)] + "…";

    void NotJson(JsonException error)
    {
        var line = error.LineNumber ?? 0;
        var column = error.BytePositionInLine ?? 0;
        var offset = 0;
        for (var i = 0; i < line; i++) offset += document[offset..].IndexOf((byte)'\n') + 1;
        // In English the reader's own words, which say what it met; its position is said by the refusal.
        var words = error.Message.Split(" LineNumber:")[0].TrimEnd('.');
        var at = (int)Math.Min(offset + column, document.Length);
        var met = Rune.DecodeFromUtf8(document[at..], out var character, out _) == System.Buffers.OperationStatus.Done && !Rune.IsControl(character) ? $"（位于“{character}”处）" : "";
        refusal = new Refusal(Pointer, line + 1, column + 1, offset + column, new("合法的 JSON", "valid JSON"),
            new(IsCutOff(document) ? "语法错误（文档未完即止）" : "语法错误" + met, $"a fault ({words})"));
    }

    /// <summary>Whether nothing is wrong with a document but that it ends too soon.</summary>
    static bool IsCutOff(ReadOnlySpan<byte> document)
    {
        var start = new Utf8JsonReader(document, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = ReportJsonContext.Depth }));
        try
        {
            while (start.Read()) { }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    readonly string Pointer => string.Concat(path.Select(name => "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)));

    static Refusal At(ReadOnlySpan<byte> document, string pointer, long offset, Text expected, Text found)
    {
        var before = document[..(int)Math.Min(offset, document.Length)];
        return new(pointer, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'), offset, expected, found);
    }
}
