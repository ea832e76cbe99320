namespace GovInfoReport.Documents;

/// <summary>A label without what is not wording: numbering, width, blanks, quotes and other punctuation.</summary>
/// <param name="Words">What is left of the label.</param>
/// <param name="Numbering">How the label was numbered.</param>
/// <param name="Number">The number, 1 to 10; 0 where there is none or a greater one.</param>
readonly record struct LabelText(string Words, Numbering Numbering, int Number)
{
    // The longest label of the form, a note in the corner of table three, has some 40 characters.
    const int Longest = 120;

    /// <summary>One to ten.</summary>
    public const string ChineseNumerals = "一二三四五六七八九十";

    /// <summary>The normal form; nothing at all for a text that is too long to be a label.</summary>
    public static LabelText Of(string label)
    {
        if (label.Length > Longest) return new("", Numbering.None, 0);
        var rest = StripNumbering(label, out var numbering, out var number);
        Span<char> words = stackalloc char[Longest];
        var length = 0;
        foreach (var c in rest)
            if (Fold(c) is var folded && !IsNoise(folded))
                words[length++] = folded;
        return new(words[..length].ToString(), numbering, number);
    }

    /// <summary>Whether a text is the number of a label and no more: "（一）", "1."</summary>
    public static bool IsNumbering(ReadOnlySpan<char> text)
    {
        var rest = text.Length > 0 && IsOpening(text[0]) ? text[1..] : text;
        return rest.Length is > 1 and < 5 && IsNumeral(rest[0]) && IsMark(rest[^1]) && Skip(rest, 0, IsNumeral) == rest.Length - 1;
    }

    /// <summary>Full-width ASCII as ASCII, every dash that can be a minus sign as one.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u2212' or '\uFE63' or '\u2010' or '\u2011' => '-',
        '\u3000' or '\u00A0' => ' ',
        _ => c,
    };

    /// <summary>What is no wording: blanks, punctuation, what cannot be seen.</summary>
    public static bool IsNoise(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsControl(c)
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    /// <summary>Takes off "一、", "（一）", "1.", "第一部分" and the like; a number alone, without mark or blank, belongs to the words.</summary>
    static ReadOnlySpan<char> StripNumbering(ReadOnlySpan<char> label, out Numbering numbering, out int number)
    {
        label = label.Trim();
        (numbering, number) = (Numbering.None, 0);
        // "第一部分　总体情况"
        if (label is ['第', var part, '部', '分', ..] && ChineseNumerals.IndexOf(part, StringComparison.Ordinal) is >= 0 and var index)
        {
            (numbering, number) = (Numbering.Plain, index + 1);
            return label[Skip(label, 4, c => char.IsWhiteSpace(c) || IsMark(c))..];
        }
        var at = Skip(label, 0, IsOpening);
        var isBracketed = at > 0;
        at = Skip(label, at, char.IsWhiteSpace);
        var numeral = label[at..Skip(label, at, IsNumeral)];
        if (numeral.IsEmpty) return label;

        var mark = at + numeral.Length;
        var end = Skip(label, mark, c => char.IsWhiteSpace(c) || IsMark(c));
        if (end == mark) return label;
        numbering = isBracketed || label[mark..end].ContainsAny(')', '）') ? Numbering.Bracketed : Numbering.Plain;
        number = numeral.Length == 1 ? ChineseNumerals.IndexOf(numeral[0], StringComparison.Ordinal) + 1 : 0;
        if (number == 0 && numeral.Length == 1) number = Fold(numeral[0]) - '0';
        return label[end..];
    }

    static int Skip(ReadOnlySpan<char> text, int at, Func<char, bool> any)
    {
        while (at < text.Length && any(text[at])) at++;
        return at;
    }

    /// <summary>Whether a character opens a number in brackets.</summary>
    public static bool IsOpening(char c) => Fold(c) is '(' or '[' or '〔' or '【';

    static bool IsNumeral(char c) => char.IsAsciiDigit(Fold(c)) || ChineseNumerals.Contains(c);

    /// <summary>Whether a character ends a number before a label.</summary>
    public static bool IsMark(char c) => Fold(c) is ')' or ']' or '〕' or '】' or '、' or '.' or ',' or ':' or '。';
}

/// <summary>How a label is numbered.</summary>
enum Numbering
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>"一、", "1.", "第一部分"</summary>
    Plain,

    /// <summary>"（一）", "(1)", "1)"</summary>
    Bracketed,
}
