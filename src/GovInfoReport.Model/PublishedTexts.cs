using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace GovInfoReport.Model;

/// <summary>
/// What stood in the cells whose text was no plain number, by the JSON Pointer of the cell: "/", "22（其中修订16件）", "251000元".
/// Immutable, compared by content; the order is that of the document.
/// </summary>
public sealed class PublishedTexts : IReadOnlyDictionary<string, string>, IEquatable<PublishedTexts>
{
    readonly ImmutableArray<KeyValuePair<string, string>> entries;

    /// <summary>No cell needs a text: each held a plain number or nothing.</summary>
    public static PublishedTexts None { get; } = new([]);

    /// <summary>Texts by pointer. A later entry for a pointer replaces an earlier one in its place.</summary>
    public PublishedTexts(IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        entries = texts.Aggregate(ImmutableArray<KeyValuePair<string, string>>.Empty, Put);
    }

    PublishedTexts(ImmutableArray<KeyValuePair<string, string>> entries) => this.entries = entries;

    /// <summary>How many cells have a text.</summary>
    public int Count => entries.Length;

    /// <summary>The pointers, in the order of the document.</summary>
    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    /// <summary>The texts, in the order of the document.</summary>
    public IEnumerable<string> Values => entries.Select(entry => entry.Value);

    /// <summary>The text of a cell.</summary>
    /// <exception cref="KeyNotFoundException">The cell has none.</exception>
    public string this[string key] => TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No published text at '{key}'.");

    /// <summary>These texts and one more, or another in its place.</summary>
    public PublishedTexts With(string pointer, string text) => new(Put(entries, KeyValuePair.Create(pointer, text)));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        foreach (var entry in entries)
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether the same texts stand in the same order.</summary>
    public bool Equals(PublishedTexts? other) => other is not null && entries.AsSpan().SequenceEqual(other.entries.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PublishedTexts);

    /// <inheritdoc/>
    public override int GetHashCode() => entries.Aggregate(entries.Length, HashCode.Combine);

    // Linear on purpose: a report has a handful of these, and most have none.
    static ImmutableArray<KeyValuePair<string, string>> Put(ImmutableArray<KeyValuePair<string, string>> entries, KeyValuePair<string, string> entry)
    {
        for (var i = 0; i < entries.Length; i++)
            if (entries[i].Key == entry.Key)
                return entries.SetItem(i, entry);
        return entries.Add(entry);
    }
}
