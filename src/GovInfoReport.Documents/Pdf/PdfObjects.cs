using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using File = UglyToad.PdfPig.PdfDocument;

namespace GovInfoReport.Documents;

/// <summary>The objects of a file as they are written, before anything is drawn.</summary>
sealed class PdfObjects(File file, IFilterProvider filters)
{
    // A reference that leads to a reference leads nowhere soon.
    const int MostSteps = 8;

    /// <summary>Every dictionary that can be reached from the catalogue, those of streams included.</summary>
    public IEnumerable<DictionaryToken> Dictionaries()
    {
        var (seen, left) = (new HashSet<IndirectReference>(), new Stack<IToken>());
        left.Push(file.Structure.Catalog.CatalogDictionary);
        while (left.TryPop(out var token))
        {
            if (token is IndirectReferenceToken reference && seen.Add(reference.Data) && Object(reference) is { } there) left.Push(there);
            if (token is ArrayToken list)
                foreach (var item in list.Data)
                    if (item is IndirectReferenceToken or DictionaryToken or ArrayToken) left.Push(item);
            if ((token as StreamToken)?.StreamDictionary is { } own) token = own;
            if (token is not DictionaryToken dictionary) continue;
            foreach (var value in dictionary.Data.Values) left.Push(value);
            yield return dictionary;
        }
    }

    /// <summary>What an entry of a dictionary is or refers to; null if there is none, or it cannot be read.</summary>
    public IToken? Get(DictionaryToken dictionary, string name) => dictionary.Data.TryGetValue(name, out var value) ? Resolved(value) : null;

    /// <summary>What a token refers to, or it itself.</summary>
    public IToken? Resolved(IToken? token)
    {
        for (var step = 0; step < MostSteps && token is IndirectReferenceToken reference; step++) token = Object(reference);
        return token;
    }

    /// <summary>What is packed in a stream; nothing if it cannot be unpacked.</summary>
    /// <exception cref="LimitException">All that was unpacked so far is too much.</exception>
    public ReadOnlyMemory<byte> Content(StreamToken stream)
    {
        var dictionary = stream.StreamDictionary;
        foreach (var name in (NameToken[])[NameToken.Filter, NameToken.DecodeParms])
            if (Get(dictionary, name.Data) is { } value)
                dictionary = dictionary.With(name, value is ArrayToken list ? new ArrayToken([.. list.Data.Select(item => Resolved(item) ?? item)]) : value);
        try
        {
            var content = stream.Data;
            foreach (var (index, filter) in filters.GetFilters(dictionary).Index()) content = filter.Decode(content, dictionary, filters, index);
            return content;
        }
        // What cannot be unpacked is said where it is read.
        catch (Exception damage) when (damage is not (LimitException or OutOfMemoryException))
        {
            return default;
        }
    }

    IToken? Object(IndirectReferenceToken reference)
    {
        try
        {
            return file.Structure.GetObject(reference.Data)?.Data;
        }
        // The same.
        catch (Exception damage) when (damage is not (LimitException or OutOfMemoryException))
        {
            return null;
        }
    }
}
