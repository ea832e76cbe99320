namespace GovInfoReport.Model;

/// <summary>Where something stands in a line: a text without its quotes, a number, an object.</summary>
/// <param name="Start">Its first byte, from the start of the line.</param>
/// <param name="Length">Its bytes; −1: null stands there.</param>
/// <param name="Escapes">What escapes it has.</param>
readonly record struct Token(int Start, int Length, Escapes Escapes = Escapes.None)
{
    public static Token Null { get; } = new(0, -1);

    public bool IsNull => Length < 0;
}
