using System.Globalization;
using System.Text;
using System.Xml;

namespace GovInfoReport.Documents;

/// <summary>The numbers that Word counts by itself: "一、", "（二）", "3.".</summary>
sealed class DocxNumbering
{
    /// <summary>The levels of a list.</summary>
    public const int Levels = 9;

    readonly Dictionary<int, List> lists = [];
    readonly Dictionary<string, (int? List, int? Level, string? Base)> styles = [];

    /// <summary>Reads the lists and the styles that number paragraphs.</summary>
    public static DocxNumbering Read(DocxPackage package)
    {
        var numbering = new DocxNumbering();
        using (var reader = package.Sibling("numbering.xml")) numbering.ReadLists(reader);
        // Without lists no style numbers anything.
        if (numbering.lists.Count == 0) return numbering;
        using (var reader = package.Sibling("styles.xml")) numbering.ReadStyles(reader);
        return numbering;
    }

    /// <summary>The number of the next paragraph.</summary>
    /// <param name="style">Its style; null for the usual one.</param>
    /// <param name="list">The list that the paragraph names itself; 0 takes it out of the list of its style.</param>
    /// <param name="level">The level that the paragraph names itself, from 0.</param>
    /// <returns>The number with its marks; empty if there is none.</returns>
    public string Next(string? style, int? list, int? level)
    {
        // Styles may be based on one another in a circle.
        for (var steps = 0; style is not null && (list is null || level is null) && steps < Levels && styles.TryGetValue(style, out var found); steps++)
            (list, level, style) = (list ?? found.List, level ?? found.Level, found.Base);
        return list is { } id && lists.TryGetValue(id, out var numbers) ? numbers.Next(level ?? 0) : "";
    }

    void ReadLists(XmlReader? reader)
    {
        var kinds = new Dictionary<int, List>();
        if (reader is null || !ToRoot(reader)) return;
        foreach (var name in reader.Children())
            if (name == "abstractNum" && reader.Number(int.MaxValue, "abstractNumId") is { } kind) kinds[kind] = ReadKind(reader);
            else if (name == "num" && reader.Number(int.MaxValue, "numId") is { } id)
            {
                List? of = null;
                var starts = new int?[Levels];
                foreach (var part in reader.Children())
                    if (part == "abstractNumId" && reader.Number(int.MaxValue) is { } number) of = kinds.GetValueOrDefault(number);
                    else if (part == "lvlOverride" && reader.Number(Levels - 1, "ilvl") is { } level)
                        foreach (var change in reader.Children())
                            if (change == "startOverride") starts[level] = reader.Number(short.MaxValue);
                if (of is not null) lists[id] = Array.TrueForAll(starts, start => start is null) ? of : of.From(starts);
            }
    }

    static List ReadKind(XmlReader reader)
    {
        var list = new List();
        foreach (var name in reader.Children())
            if (name == "lvl" && reader.Number(Levels - 1, "ilvl") is { } at)
                foreach (var part in reader.Children())
                    if (part == "start") list.Starts[at] = reader.Number(short.MaxValue) ?? 1;
                    else if (part == "numFmt") list.Formats[at] = reader.Value() ?? "";
                    else if (part == "lvlText") list.Texts[at] = reader.Value() ?? "";
        return list;
    }

    void ReadStyles(XmlReader? reader)
    {
        if (reader is null || !ToRoot(reader)) return;
        foreach (var name in reader.Children())
            if (name == "style" && reader.Value("styleId") is { } id)
            {
                (int? List, int? Level, string? Base) style = default;
                foreach (var part in reader.Children())
                    if (part == "basedOn") style.Base = reader.Value();
                    else if (part == "pPr")
                        foreach (var property in reader.Children())
                            if (property == "numPr")
                                foreach (var number in reader.Children())
                                    if (number == "numId") style.List = reader.Number(int.MaxValue);
                                    else if (number == "ilvl") style.Level = reader.Number(Levels - 1);
                styles[id] = style;
            }
    }

    static bool ToRoot(XmlReader reader)
    {
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element) return true;
        return false;
    }

    /// <summary>A list, and how far it has come.</summary>
    sealed class List
    {
        readonly int?[] counts = new int?[Levels];

        public int[] Starts { get; private init; } = [1, 1, 1, 1, 1, 1, 1, 1, 1];

        public string[] Formats { get; private init; } = ["", "", "", "", "", "", "", "", ""];

        public string[] Texts { get; private init; } = ["", "", "", "", "", "", "", "", ""];

        /// <summary>A list of the same kind that starts anew.</summary>
        public List From(int?[] starts) => new() { Starts = [.. Starts.Zip(starts, (own, start) => start ?? own)], Formats = Formats, Texts = Texts };

        public string Next(int level)
        {
            counts[level] = counts[level] + 1 ?? Starts[level];
            Array.Clear(counts, level + 1, Levels - level - 1);
            var text = new StringBuilder();
            var pattern = Texts[level];
            for (var i = 0; i < pattern.Length; i++)
                if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9') text.Append(Number(pattern[++i] - '1'));
                else text.Append(pattern[i]);
            // A bullet is no number.
            return Formats[level] is "bullet" or "none" ? "" : text.ToString();
        }

        string Number(int level)
        {
            var count = counts[level] ?? Starts[level];
            return Formats[level] switch
            {
                "none" => "",
                "lowerLetter" when count is > 0 and <= 26 => ((char)('a' + count - 1)).ToString(),
                "upperLetter" when count is > 0 and <= 26 => ((char)('A' + count - 1)).ToString(),
                "ideographTraditional" when count is > 0 and <= 10 => "甲乙丙丁戊己庚辛壬癸"[count - 1].ToString(),
                "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when count is > 0 and <= 20 => ((char)('①' + count - 1)).ToString(),
                var format when format.Contains("Counting", StringComparison.Ordinal) || format.StartsWith("ideograph", StringComparison.Ordinal) || format.StartsWith("chinese", StringComparison.Ordinal) => Chinese(count),
                _ => count.ToString(CultureInfo.InvariantCulture),
            };
        }

        static string Chinese(int count)
        {
            const string Digits = "〇一二三四五六七八九";
            if (count is < 1 or > 99) return count.ToString(CultureInfo.InvariantCulture);
            var (tens, ones) = (count / 10, count % 10);
            return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones].ToString() : "");
        }
    }
}
