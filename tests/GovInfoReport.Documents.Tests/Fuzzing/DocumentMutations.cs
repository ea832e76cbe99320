using System.Text;
using GovInfoReport.Model.Tests;

namespace GovInfoReport.Documents.Tests;

/// <summary>Makes a document of another: changes bytes, words and parts, inside of archives and packed streams as well.</summary>
sealed class DocumentMutations(Random random)
{
    static readonly Dictionary<string, byte[][]> Pieces = DocumentSeeds.Kinds.Distinct().ToDictionary(kind => kind, Vocabulary.Of);

    static readonly Dictionary<byte[], List<(string Name, byte[] Content)>> Archives = [];

    static readonly Dictionary<byte[], PdfParts> Files = [];

    public Mutant Make()
    {
        var kind = DocumentSeeds.Kinds[random.Next(DocumentSeeds.Kinds.Length)];
        var document = DocumentSeeds.Any(kind, random);
        // Now and then the packing is what is damaged.
        var isRaw = random.Next(6) == 0;
        return new(kind, kind switch
        {
            "docx" when !isRaw => Docx(document),
            "pdf" when !isRaw => Pdf(document),
            "html" or "txt" or "flat" or "md" when random.Next(12) == 0 => Changed(kind, Encoded(document)),
            _ => Changed(kind, document),
        });
    }

    byte[] Changed(string kind, byte[] document)
    {
        var (bytes, parts) = (new ByteMutations(random, Pieces[kind], Vocabulary.Marks), new PartMutations(random));
        for (var more = random.Next(1, 4); more > 0; more--)
            document = random.Next(2) == 0 ? bytes.Of(document) : parts.Of(document, Mark(kind));
        return document;
    }

    /// <summary>What a part begins with: an element, a line, a cell; where there are none, some character.</summary>
    byte Mark(string kind) => kind switch
    {
        "html" or "mht" or "docx" => (byte)'<',
        "flat" => (byte)random.Next(0xE4, 0xEA),
        _ => random.Next(4) == 0 ? (byte)' ' : (byte)'\n',
    };

    byte[] Docx(byte[] document)
    {
        if (!Archives.TryGetValue(document, out var parts)) parts = Archives[document] = ZipParts.Of(document);
        var main = parts.FindIndex(part => part.Name == "word/document.xml");
        var chosen = random.Next(5) > 0 ? main : random.Next(parts.Count);
        return ZipParts.Pack(parts.Select((part, i) => i != chosen ? part : (part.Name, random.Next(4) == 0 ? Changed("docx", part.Content) : new ElementMutations(random).Of(part.Content, Pieces["docx"]))));
    }

    byte[] Pdf(byte[] document)
    {
        if (!Files.TryGetValue(document, out var parts)) parts = Files[document] = new(document);
        return parts.With(random, content => Changed("pdf", content));
    }

    byte[] Encoded(byte[] document) => random.Next(3) switch
    {
        0 => Encoding.Convert(Encoding.UTF8, ReadingOptions.EncodingByName("gb18030")!, document),
        1 => [0xFF, 0xFE, .. Encoding.Convert(Encoding.UTF8, Encoding.Unicode, document)],
        _ => [0xFE, 0xFF, .. Encoding.Convert(Encoding.UTF8, Encoding.BigEndianUnicode, document)],
    };
}
