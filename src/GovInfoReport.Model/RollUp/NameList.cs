namespace GovInfoReport.Model;

/// <summary>A list of authorities that may be long: how many they are, and the names of the first.</summary>
public sealed class NameList
{
    /// <summary>How many names are kept at most: as many as a person reads, whatever the count.</summary>
    public const int MostNames = 20;

    readonly List<string> first = [];

    /// <summary>How many there are.</summary>
    public long Count { get; private set; }

    /// <summary>The names of the first <see cref="MostNames"/> of them, in the order in which they came; "" for one without a name.</summary>
    public IReadOnlyList<string> First => first;

    /// <summary>The names, and how many there are if these are not all.</summary>
    public Text Text
    {
        get
        {
            var (zh, en) = (string.Join('、', first.Select(name => Shown(name).Zh)), string.Join(", ", first.Select(name => Shown(name).En)));
            return Count <= first.Count ? new(zh, en) : new($"{zh} 等 {Count} 家", $"{en} and {Count - first.Count} more");
        }
    }

    /// <summary>The Chinese text.</summary>
    public override string ToString() => Text.Zh;

    internal void Add(string? name)
    {
        Count++;
        if (first.Count < MostNames) first.Add(name?.Trim() ?? "");
    }

    static Text Shown(string name) => name.Length == 0 ? AuthorityName.Unknown : new(name, name);
}
