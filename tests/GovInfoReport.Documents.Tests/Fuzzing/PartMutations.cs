namespace GovInfoReport.Documents.Tests;

/// <summary>Takes parts of a document, lines or elements, out of their place: left out, twice, many times, elsewhere.</summary>
sealed class PartMutations(Random random)
{
    // Long enough to show what takes the square of a length.
    const int LongestRepeated = 1_000_000;

    public byte[] Of(byte[] document, byte mark)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < document.Length; i++)
            if (document[i] == mark) starts.Add(i);
        starts.Add(document.Length);
        var from = random.Next(starts.Count - 1);
        var to = Math.Min(starts.Count - 1, from + 1 + (random.Next(3) == 0 ? random.Next(100) : random.Next(4)));
        var (before, part, behind) = (document[..starts[from]], document[starts[from]..starts[to]], document[starts[to]..]);
        var other = starts[random.Next(starts.Count)];
        return random.Next(60) switch
        {
            0 when part.Length > 0 => [.. before, .. Enumerable.Repeat(part, Math.Min(LongestRepeated / part.Length, 1 << random.Next(2, 18))).SelectMany(each => each), .. behind],
            < 25 => [.. before, .. behind],
            < 37 => [.. before, .. part, .. part, .. behind],
            < 49 => [.. document.AsSpan(..other), .. part, .. document.AsSpan(other..)],
            _ => [.. before, .. document.AsSpan(other..Math.Min(other + part.Length, document.Length)), .. behind],
        };
    }
}
