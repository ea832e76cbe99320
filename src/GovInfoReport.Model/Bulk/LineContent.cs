using System.Numerics;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>What a quick reader found in a line: the figures, and where the texts stand. Answers the rules without making a record. One for each thread and form.</summary>
sealed class LineContent : IReportContent
{
    // Section one is the longest; a longer text takes a larger buffer, once.
    char[] characters = new char[4096];

    readonly DocumentMap map;
    readonly Token[] tokens;
    readonly long[] values;
    readonly int name, year, kind, publishedOn, creditCode, published;
    readonly int[] prose;
    ReadOnlyMemory<byte> line;
    AnnualReport? report;

    public LineContent(DocumentMap map)
    {
        this.map = map;
        tokens = new Token[map.Tokens];
        values = new long[map.Form.Cells.Length];
        (year, kind, publishedOn, creditCode) = (map.Token(Line.PointerOf(r => r.Year)), map.Token(Line.PointerOf(r => r.Authority.Kind)), map.Token(Line.PointerOf(r => r.PublishedOn)), map.Token(Line.PointerOf(r => r.Authority.CreditCode)));
        name = map.Token(Line.PointerOf(r => r.Authority.Name));
        published = map.Token(Line.PointerOf(r => r.AsPublished));
        prose = [.. map.Form.Sections.Select(section => section.Table is null ? map.Token(section.Pointer) : -1)];
    }

    public DocumentMap Map => map;

    public Form Form => map.Form;

    /// <summary>The figures in the order of the cells.</summary>
    public ReadOnlySpan<long> Values => values;

    /// <summary>What asks for the lines behind this one.</summary>
    public Ahead Ahead { get; } = new();

    /// <summary>Where 申请 may stand in the texts, counted from the start of the line.</summary>
    public PhrasePlaces Requests { get; } = new();

    /// <summary>Makes all figures 0, and forgets where the line before spoke of requests.</summary>
    /// <returns>Where a reader puts those that are not; there is room for each cell.</returns>
    public ref long BeginFigures()
    {
        Requests.Clear();
        values.AsSpan().Clear();
        return ref values[0];
    }

    /// <summary>Where a reader puts the tokens, counted from the start of the line.</summary>
    public Span<Token> Tokens => tokens;

    /// <summary>Begins a line that a reader went through.</summary>
    public void Begin(ReadOnlyMemory<byte> json)
    {
        line = json;
        report = null;
        // The quick readers take a year of four digits only.
        Year = DateText.Number(Bytes(tokens[year]));
    }

    public AnnualReport Report => report ??= AnnualReport.Parse(line.Span);

    public string? AuthorityName => TextOf(line.Span, NameToken);

    /// <summary>Where the name of the authority stands.</summary>
    public Token NameToken => tokens[name];

    public int Year { get; private set; }

    public AuthorityKind? Kind => tokens[kind].IsNull ? null : NameConverter<AuthorityKind>.Find(Bytes(tokens[kind]));

    public DateOnly? PublishedOn => tokens[publishedOn].IsNull || !DateText.TryDate(Bytes(tokens[publishedOn]), out var date) ? null : date;

    public CreditCode? CreditCode => Report.Authority.CreditCode;

    public bool MayBeLate => !tokens[publishedOn].IsNull && !(Bytes(tokens[publishedOn]) is [_, _, _, _, (byte)'-', (byte)'0', (byte)'1', ..] day && DateText.Number(day[..4]) == Year + 1);

    public bool MayHaveWrongCreditCode
    {
        get
        {
            var token = tokens[creditCode];
            return !token.IsNull && (token.Escapes != Escapes.None || !Model.CreditCode.IsRight(Bytes(token)));
        }
    }

    public bool HasPublishedTexts => tokens[published].Length > 0;

    public PublishedTexts AsPublished => HasPublishedTexts ? Report.AsPublished : PublishedTexts.None;

    public decimal? Figure(Cell cell)
    {
        if (!cell.IsAmount) return values[cell.Index] == CellValues.Blank ? null : values[cell.Index];
        var token = tokens[map.Token(cell.Pointer)];
        if (token.IsNull) return null;
        if (Digits.Count(ref MemoryMarshal.GetReference(Bytes(token)), out var whole) == token.Length) return whole;
        var reader = new Utf8JsonReader(Bytes(token));
        return reader.Read() && JsonNumbers.TryGetAmount(ref reader, out var amount) ? amount : Report[cell.Code];
    }

    public bool HasAllProse
    {
        get
        {
            foreach (var token in prose)
                if (token >= 0 && tokens[token].IsNull)
                    return false;
            return true;
        }
    }

    public bool HasProse(Section section) => !TokenOf(section).IsNull;

    public ReadOnlySpan<char> Prose(Section section) => Unescaped(TokenOf(section));

    public bool MayBeShorter(Section section, int characters)
    {
        var token = TokenOf(section);
        return IsEscaped(token) ? EscapedProseScan.MayBeShorter(Bytes(token), characters) : ProseScan.MayBeShorter(Bytes(token), characters);
    }

    public bool MayStateRequests(Section section, long received, long all)
    {
        var token = TokenOf(section);
        if (IsEscaped(token)) return EscapedProseScan.MayState(Bytes(token), received, all);
        if (!Requests.AreAll) return true;
        foreach (var (start, fifths) in Requests.Noted)
            for (var left = fifths; left != 0; left &= left - 1)
                if (start + BitOperations.TrailingZeroCount(left) - PhrasePlaces.Fifth - token.Start is >= 0 and var at && at < token.Length && ProseScan.MayState(Bytes(token), at, received, all))
                    return true;
        return false;
    }

    public bool MayStateAmount(Section section, Phrase subject)
    {
        var token = TokenOf(section);
        return IsEscaped(token) ? EscapedProseScan.MayStateAmount(Bytes(token), subject) : ProseScan.MayStateAmount(Bytes(token), subject);
    }

    static bool IsEscaped(Token token) => (token.Escapes & Escapes.Unicode) != 0;

    Token TokenOf(Section section) => tokens[prose[section.Number - 1]];

    /// <summary>A text of a line; null if null stands there.</summary>
    public static string? TextOf(ReadOnlySpan<byte> line, Token token)
    {
        if (token.IsNull) return null;
        var reader = Reader(line, token);
        return reader.GetString();
    }

    /// <summary>A reader at a text.</summary>
    static Utf8JsonReader Reader(ReadOnlySpan<byte> line, Token token)
    {
        // With its quotes it is a string of JSON.
        var reader = new Utf8JsonReader(line.Slice(token.Start - 1, token.Length + 2));
        reader.Read();
        return reader;
    }

    ReadOnlySpan<char> Unescaped(Token token)
    {
        if (characters.Length < token.Length) characters = new char[token.Length];
        var reader = Reader(line.Span, token);
        return characters.AsSpan(0, reader.CopyString(characters));
    }

    ReadOnlySpan<byte> Bytes(Token token) => line.Span.Slice(token.Start, token.Length);
}
