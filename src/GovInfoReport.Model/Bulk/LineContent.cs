using System.Runtime.InteropServices;
using System.Text.Json;

namespace GovInfoReport.Model;

/// <summary>What a quick reader found in a line: the figures, and where the texts stand. Answers the rules without making a record. One for each thread and form.</summary>
sealed partial class LineContent : IReportContent
{
    // Section one is the longest; a longer text takes a larger buffer, once.
    char[] characters = new char[4096];

    readonly DocumentMap map;
    readonly Token[] tokens;
    readonly long[] values;
    // Where the tokens are; that of the fees is −1 in a form that counts them.
    readonly int name, year, kind, publishedOn, creditCode, published, fees;
    // By the number of the section, −1 for a table; and those that must have substance.
    readonly int[] prose, substantial;
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
        substantial = [.. map.Form.Sections.Where(TextRules.HasSubstance).Select(section => prose[section.Number - 1])];
        fees = map.Form.Landmarks.Fees is { IsAmount: true } cell ? map.Token(cell.Pointer) : -1;
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
        Year = DateText.Number(Bytes(json.Span, tokens[year]));
    }

    public AnnualReport Report => report ??= AnnualReport.Parse(line.Span);

    public string? AuthorityName => TextOf(line.Span, NameToken);

    /// <summary>Where the name of the authority stands.</summary>
    public Token NameToken => tokens[name];

    public int Year { get; private set; }

    public AuthorityKind? Kind => tokens[kind].IsNull ? null : NameConverter<AuthorityKind>.Find(Bytes(tokens[kind]));

    public DateOnly? PublishedOn => tokens[publishedOn].IsNull || !DateText.TryDate(Bytes(tokens[publishedOn]), out var date) ? null : date;

    public CreditCode? CreditCode => Report.Authority.CreditCode;

    public PublishedTexts AsPublished => tokens[published].Length > 0 ? Report.AsPublished : PublishedTexts.None;

    public decimal? Figure(Cell cell)
    {
        if (!cell.IsAmount) return values[cell.Index] == CellValues.Blank ? null : values[cell.Index];
        var token = tokens[map.Token(cell.Pointer)];
        if (token.IsNull) return null;
        if (Digits.Count(ref MemoryMarshal.GetReference(Bytes(token)), out var whole) == token.Length) return whole;
        var reader = new Utf8JsonReader(Bytes(token));
        return reader.Read() && JsonNumbers.TryGetAmount(ref reader, out var amount) ? amount : Report[cell.Code];
    }

    public bool HasProse(Section section) => !TokenOf(section).IsNull;

    public ReadOnlySpan<char> Prose(Section section) => Unescaped(TokenOf(section));

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

    ReadOnlySpan<byte> Bytes(Token token) => Bytes(line.Span, token);

    static ReadOnlySpan<byte> Bytes(ReadOnlySpan<byte> line, Token token) => line.Slice(token.Start, token.Length);
}
