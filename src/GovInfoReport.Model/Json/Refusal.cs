namespace GovInfoReport.Model;

/// <summary>Why a document is no report: the first thing in it that is wrong, where it is, and what was expected there.</summary>
/// <param name="Pointer">The JSON Pointer of the place; "" for the whole document.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The byte in the line, from 1.</param>
/// <param name="Offset">The byte in the document, from 0.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">What was found.</param>
public sealed record Refusal(string Pointer, long Line, long Column, long Offset, Text Expected, Text Found)
{
    /// <summary>The place, what was expected and what was found.</summary>
    public Text Message => new(
        $"第 {Line} 行第 {Column} 字节{(Pointer.Length == 0 ? "" : $"（{Pointer}）")}：应为{Spaced(Expected.Zh)}，实为{Spaced(Found.Zh)}。",
        $"line {Line}, byte {Column}{(Pointer.Length == 0 ? "" : $" ({Pointer})")}: expected {Expected.En}, found {Found.En}.");

    // A blank between Chinese and what is not, as in "应为 JSON 对象".
    static string Spaced(string text) => text is [< '\u0080', ..] ? " " + text : text;

    /// <summary>The English message.</summary>
    public override string ToString() => Message.En;
}

/// <summary>Thrown by the Parse twins of TryParse.</summary>
/// <param name="refusal">Why the document is no report.</param>
public sealed class RefusalException(Refusal refusal) : FormatException(refusal?.Message.En)
{
    /// <summary>Why the document is no report.</summary>
    public Refusal Refusal { get; } = refusal!;
}

/// <summary>What came of reading a document: a report or a refusal, never both and never neither.</summary>
/// <param name="Report">The report; null if the document was refused.</param>
/// <param name="Refusal">The refusal; null if the document was read.</param>
public sealed record ParseResult(AnnualReport? Report, Refusal? Refusal);
