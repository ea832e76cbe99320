using System.Collections.Immutable;

namespace GovInfoReport.Model;

/// <summary>A list of authorities that may be long: how many they are, and the names of the first.</summary>
public sealed class NameList
{
    /// <summary>How many names are kept at most: as many as a person reads, whatever the count.</summary>
    public const int MostNames = 20;

    NameList(ImmutableArray<string> first, long count) => (First, Count) = (first, count);

    /// <summary>How many there are.</summary>
    public long Count { get; }

    /// <summary>The names of the first <see cref="MostNames"/> of them, in the order in which they came; "" for one without a name.</summary>
    public ImmutableArray<string> First { get; }

    /// <summary>The names, and how many there are if these are not all.</summary>
    public Text Text
    {
        get
        {
            var (zh, en) = (string.Join('、', First.Select(name => Shown(name).Zh)), string.Join(", ", First.Select(name => Shown(name).En)));
            return Count <= First.Length ? new(zh, en) : new($"{zh} 等 {Count} 家", $"{en} and {Count - First.Length} more");
        }
    }

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Text.Zh;

    static Text Shown(string name) => name.Length == 0 ? AuthorityName.Unknown : new(name, name);

    /// <summary>Takes names one by one.</summary>
    internal sealed class Builder
    {
        readonly List<string> first = [];
        NameList? list;

        public long Count { get; private set; }

        public void Add(string? name)
        {
            Count++;
            if (first.Count < MostNames) first.Add(name?.Trim() ?? "");
            list = null;
        }

        /// <summary>The names so far: the same list until another comes, so that what has it stays equal.</summary>
        public NameList ToList() => list ??= new([.. first], Count);
    }
}
