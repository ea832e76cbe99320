namespace GovInfoReport.Model;

/// <summary>A stretch of input, of whole lines, and what was found in them. Used again and again.</summary>
sealed class Batch
{
    LineResult[] results = new LineResult[256];
    byte[] buffer = [];
    ReadOnlyMemory<byte> text;

    /// <summary>The lines; behind them <see cref="LineReader.Reach"/> bytes can be read, the first of which is a line feed if the text does not end with one.</summary>
    public ReadOnlyMemory<byte> Text
    {
        get => text;
        set
        {
            text = value;
            Turn++;
        }
    }

    /// <summary>Counts the texts and the results that are handed over, so that nobody takes what is there now for what he was given.</summary>
    public int Turn { get; private set; }

    /// <summary>Where the text starts in the input.</summary>
    public long Offset { get; set; }

    /// <summary>Whether the text is the start of a line that is longer than any may be.</summary>
    public bool IsTooLong { get; set; }

    /// <summary>How many lines there are, blank ones included.</summary>
    public int Lines { get; set; }

    /// <summary>What was found in the lines that are not blank.</summary>
    public ReadOnlySpan<LineResult> Results => results.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>A buffer of its own, with room behind it.</summary>
    public byte[] Buffer(int length)
    {
        if (buffer.Length < length + LineReader.Reach) Array.Resize(ref buffer, length + LineReader.Reach);
        return buffer;
    }

    public void Clear()
    {
        Array.Clear(results, 0, Count);
        (Count, Lines) = (0, 0);
    }

    /// <summary>Hands over a result. The one before it has had its turn.</summary>
    public BulkResult Hand(int index, long firstLine) => new(this, index, ++Turn, firstLine);

    public void Add(in LineResult result)
    {
        if (Count == results.Length) Array.Resize(ref results, Count * 2);
        results[Count++] = result;
    }
}

/// <summary>What was found in a line.</summary>
/// <param name="Start">Where the line starts in its batch.</param>
/// <param name="Length">Its length without its end.</param>
/// <param name="Number">Which line of the batch it is, from 0.</param>
/// <param name="Year">The report year; 0 if the line could not be read.</param>
/// <param name="Edition">The edition; 0 if the line could not be read.</param>
/// <param name="Name">Where the name of the authority stands; of no use if the line was read strictly or not at all.</param>
/// <param name="Found">A judgement with findings, or a refusal; null if there is nothing to say.</param>
readonly record struct LineResult(int Start, int Length, int Number, short Year, short Edition, Token? Name, object? Found)
{
    public Verdict Verdict => Found switch { null => Verdict.Sound, Judgement judgement => judgement.Verdict, _ => Verdict.Unreadable };
}
