using System.IO.Compression;

namespace GovInfoReport.Documents.Tests;

/// <summary>An archive taken apart, to change what is packed in it.</summary>
static class ZipParts
{
    public static List<(string Name, byte[] Content)> Of(byte[] archive)
    {
        using var zip = new ZipArchive(new MemoryStream(archive));
        return [.. zip.Entries.Select(entry =>
        {
            using var stream = entry.Open();
            var content = new MemoryStream();
            stream.CopyTo(content);
            return (entry.FullName, content.ToArray());
        })];
    }

    public static byte[] Pack(IEnumerable<(string Name, byte[] Content)> parts)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var stream = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        return file.ToArray();
    }
}
