using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace GovInfoReport.Documents.Tests;

/// <summary>A PDF taken apart into its objects, to change what is packed in its streams. Put together again it has a table of where they stand that is right.</summary>
sealed partial class PdfParts
{
    readonly List<Part> parts = [];
    readonly string root;

    public PdfParts(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        foreach (Match match in Object().Matches(text))
        {
            var content = match.Groups["content"].Value;
            // What says where the objects stand is written anew.
            if (content.Contains("/Type /XRef", StringComparison.Ordinal)) continue;
            var stream = content.IndexOf("stream", StringComparison.Ordinal);
            var start = stream < 0 ? -1 : stream + (content[stream + 6] == '\r' ? 8 : 7);
            var end = content.LastIndexOf("endstream", StringComparison.Ordinal);
            var packed = start < 0 || end < start ? null : Encoding.Latin1.GetBytes(content[start..end]);
            var entries = packed is null ? content : content[..stream];
            var isPacked = packed is not null && Unpacked().IsMatch(entries);
            parts.Add(new(int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), Encoding.Latin1.GetBytes(entries), isPacked ? Unpack(packed!) : packed, isPacked));
        }
        root = Root().Match(text).Value;
    }

    /// <summary>The file with one of its objects, or what is in the stream of one, changed.</summary>
    public byte[] With(Random random, Func<byte[], byte[]> change)
    {
        var chosen = random.Next(parts.Count);
        // Most of what is read is in streams.
        if (random.Next(3) > 0 && parts.FindIndex(chosen, part => part.Stream is not null) is >= 0 and var stream) chosen = stream;
        return Write([.. parts.Select((part, i) => i != chosen ? part : part.Stream is { } content && random.Next(5) > 0 ? part with { Stream = change(content) } : part with { Entries = change(part.Entries) })]);
    }

    byte[] Write(IReadOnlyCollection<Part> objects)
    {
        var file = new MemoryStream();
        var offsets = new SortedDictionary<int, long>();
        Write("%PDF-1.7\n");
        foreach (var part in objects)
        {
            offsets[part.Number] = file.Position;
            Write($"{part.Number} 0 obj\n");
            var stream = part is { Stream: { } content, IsPacked: true } ? Pack(content) : part.Stream;
            file.Write(stream is null ? part.Entries : Encoding.Latin1.GetBytes(Length().Replace(Encoding.Latin1.GetString(part.Entries), $"/Length {stream.Length}", 1)));
            if (stream is not null)
            {
                Write("stream\n");
                file.Write(stream);
                Write("\nendstream");
            }
            Write("\nendobj\n");
        }
        var start = file.Position;
        Write("xref\n0 1\n0000000000 65535 f \n" + string.Concat(offsets.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Key} 1\n{entry.Value:D10} 00000 n \n"))));
        Write($"trailer << /Size {offsets.Keys.Max() + 1} {root} >>\nstartxref\n{start}\n%%EOF\n");
        return file.ToArray();

        void Write(string text) => file.Write(Encoding.Latin1.GetBytes(text));
    }

    static byte[] Unpack(byte[] packed)
    {
        var content = new MemoryStream();
        using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        stream.CopyTo(content);
        return content.ToArray();
    }

    static byte[] Pack(byte[] content)
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true)) stream.Write(content);
        return packed.ToArray();
    }

    sealed record Part(int Number, byte[] Entries, byte[]? Stream, bool IsPacked);

    [GeneratedRegex(@"(?<=^|\n|\r)(?<number>\d+) 0 obj\s(?<content>.*?)\sendobj", RegexOptions.Singleline)]
    private static partial Regex Object();

    [GeneratedRegex(@"/Root \d+ 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Filter\s*\[?\s*/FlateDecode\s*\]?\s*(/(?!DecodeParms)|>>|$)")]
    private static partial Regex Unpacked();

    [GeneratedRegex(@"/Length \d+( 0 R)?")]
    private static partial Regex Length();
}
