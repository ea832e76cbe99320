using System.Buffers;
using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace GovInfoReport.Documents;

/// <summary>The decoders of a file, all of them together bounded: a few kilobytes may unpack to gigabytes.</summary>
sealed class PdfFilters : IFilterProvider
{
    readonly Dictionary<IFilter, Bounded> bounded = [];
    long decoded;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    IFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => bounded.TryGetValue(filter, out var own) ? own : bounded[filter] = new(filter, this))];

    void Count(long bytes)
    {
        decoded += bytes;
        if (decoded > PdfDocument.MaxDecodedBytes) throw PdfDocument.TooMuchDecoded();
    }

    sealed class Bounded(IFilter inner, PdfFilters all) : IFilter
    {
        public bool IsSupported => inner.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken dictionary, IFilterProvider provider, int index)
        {
            if (inner is FlateFilter) Measure(input);
            // A code of LZW stands for at most 4 096 bytes, and nothing but old files has it; a run of RunLength for 128.
            else if (inner is LzwFilter) all.Count(input.Length * 16L);
            else if (inner is RunLengthFilter) all.Count(input.Length * 64L);
            else all.Count(input.Length);
            return inner.Decode(input, dictionary, provider, index);
        }

        /// <summary>Unpacks into nothing, to know the length before it takes any memory.</summary>
        void Measure(ReadOnlyMemory<byte> input)
        {
            var buffer = ArrayPool<byte>.Shared.Rent(81_920);
            try
            {
                using var stream = new ZLibStream(new MemoryStream(input.ToArray()), CompressionMode.Decompress);
                for (int count; (count = stream.Read(buffer)) > 0;) all.Count(count);
            }
            catch (InvalidDataException)
            {
                // What is damaged the decoder mends or refuses; it has no more than was read so far.
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }
    }
}
