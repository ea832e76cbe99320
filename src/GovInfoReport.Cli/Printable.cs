using System.Buffers;

namespace GovInfoReport.Cli;

/// <summary>Text of strangers, for a terminal: names and cells may hold what moves its cursor, or the end of a line and a finding that was never found.</summary>
static class Printable
{
    static readonly SearchValues<char> Unsafe = SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat([0x2028, 0x2029])
        .Concat(Enumerable.Range(0x202A, 5)).Concat(Enumerable.Range(0x2066, 4)).Select(code => (char)code)]);

    /// <summary>The text in one line, with a mark where something stood that is no character to see.</summary>
    public static string Of(string text) => !text.AsSpan().ContainsAny(Unsafe) ? text
        : string.Concat(text.Select(c => !Unsafe.Contains(c) ? c : c is '\t' or '\n' or '\r' ? ' ' : '\uFFFD'));
}
