using System.Globalization;
using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Benchmarks;

/// <summary>An archive in memory: NDJSON, and where its lines are.</summary>
sealed class Archive
{
    readonly int[] ends;

    Archive(Variant variant, ReadOnlyMemory<byte> text, int[] ends, bool[] isBroken) => (Variant, Text, this.ends, IsBroken) = (variant, text, ends, isBroken);

    public Variant Variant { get; }

    public ReadOnlyMemory<byte> Text { get; }

    public int Count => ends.Length;

    /// <summary>What the generator's own records are judged to be.</summary>
    public bool[] IsBroken { get; }

    public int Broken => IsBroken.Count(broken => broken);

    /// <summary>A line without its end.</summary>
    public ReadOnlyMemory<byte> this[int index] => Text[(index == 0 ? 0 : ends[index - 1] + 1)..ends[index]];

    /// <summary>The same archive, cut off after a number of reports.</summary>
    public Archive First(int count) => count >= Count ? this : new(Variant, Text[..(ends[count - 1] + 1)], ends[..count], IsBroken[..count]);

    public static Archive Make(Variant variant, int count)
    {
        var (text, ends, broken, random) = (new MemoryStream(), new int[count], new bool[count], new Random(2019));
        foreach (var (i, report) in Corpus.Reports(count, variant.Broken, variant.HasBothEditions).Index())
        {
            text.Write(Layouts.Write(report, variant.Layout, random));
            ends[i] = (int)text.Length;
            broken[i] = report.Check().Verdict == Verdict.Broken;
            text.WriteByte((byte)'\n');
        }
        return new(variant, text.GetBuffer().AsMemory(0, (int)text.Length), ends, broken);
    }

    /// <summary>
    /// Writes an archive of any length. Each of the first 20 000 reports is made for itself. Then the same come again, with other numbers in the names of
    /// their authorities: more than any cache or branch predictor can remember, and written as fast as the disk takes it.
    /// </summary>
    /// <param name="variant">The kind of archive.</param>
    /// <param name="path">The file; written over if it exists.</param>
    /// <param name="reports">How many reports at most.</param>
    /// <param name="bytes">How many bytes at most, whole lines.</param>
    /// <returns>The reports that were written.</returns>
    public static int WriteFile(Variant variant, string path, int reports, long bytes)
    {
        const int Distinct = 20_000;
        var archive = Make(variant, (int)Math.Min(Math.Min(reports, Distinct), bytes / 4000 + 1));
        byte[][] lines = [.. Enumerable.Range(0, archive.Count).Select(i => archive.Text[(i == 0 ? 0 : archive.ends[i - 1] + 1)..(archive.ends[i] + 1)].ToArray())];
        var numbers = lines.Select((line, i) => line.AsSpan().IndexOf(NumberInName(i, variant.Layout))).ToArray();

        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 1 << 20);
        for (var i = 0; i < reports; i++)
        {
            var line = lines[i % lines.Length];
            if (file.Position + line.Length > bytes) return i;
            NumberInName(i, variant.Layout).CopyTo(line.AsSpan(numbers[i % lines.Length]));
            file.Write(line);
        }
        return reports;
    }

    // With what follows it: a number alone may also be in a code.
    static byte[] NumberInName(int number, Layout layout) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number:D6}{(layout == Layout.Escaped ? @"\u9547" : "镇")}"));
}
