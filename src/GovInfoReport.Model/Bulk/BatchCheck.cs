using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovInfoReport.Model;

/// <summary>Reads and judges the lines of batches. Not for several threads at once.</summary>
sealed class BatchCheck(RuleSet rules, int maxLineBytes)
{
    // What memory can bring while a report is judged.
    const int LinesForJudging = 24;

    readonly LineReader reader = new();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(Batch batch)
    {
        batch.Clear();
        if (batch.IsTooLong)
        {
            batch.Lines = 1;
            batch.Add(new(0, batch.Text.Length, 0, 0, 0, null, TooLong()));
            return;
        }
        var text = batch.Text.Span;
        var number = 0;
        for (var at = 0; at < text.Length; number++)
            if (reader.Read(batch.Text, at, out var end) is { } content && end - at <= maxLineBytes)
            {
                content.Ahead.Of(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), end), LinesForJudging);
                batch.Add(new(at, end - at, number, (short)content.Year, (short)content.Form.Edition, content.NameToken, Judge(content)));
                at = end + (end < text.Length && text[end] == '\r' ? 2 : 1);
            }
            else at = Strictly(batch, at, number);
        batch.Lines = number;
    }

    /// <summary>The strict path, for lines that no quick reader could tell.</summary>
    /// <returns>Where the next line starts.</returns>
    int Strictly(Batch batch, int at, int number)
    {
        var rest = batch.Text.Span[at..];
        var length = rest.IndexOf((byte)'\n');
        var next = length < 0 ? batch.Text.Length : at + length + 1;
        var line = length < 0 ? rest : rest[..length];
        if (line is [.., (byte)'\r']) line = line[..^1];
        if (line.Trim(" \t\r"u8).IsEmpty) return next;

        if (line.Length > maxLineBytes) batch.Add(new(at, line.Length, number, 0, 0, null, TooLong()));
        else if (AnnualReport.TryParse(line, out var report, out var refusal))
            batch.Add(new(at, line.Length, number, (short)report.Year, (short)report.Edition, null, report.Check(rules) is { Findings.IsEmpty: false } judgement ? judgement : null));
        else
            batch.Add(new(at, line.Length, number, 0, 0, null, refusal));
        return next;
    }

    Judgement? Judge(LineContent content)
    {
        var examination = new Examination(content, content.Form, content.Values);
        examination.Judge(rules);
        return examination.Findings is { IsEmpty: false } findings ? new Judgement(findings) : null;
    }

    Refusal TooLong() => new("", 1, 1, 0,
        new($"不超过 {maxLineBytes} 字节的一行", $"a line of at most {maxLineBytes} bytes"), new("更长的一行", "a longer one"));
}
