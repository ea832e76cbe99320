using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>The headings of the sections of all editions.</summary>
static class SectionHeadings
{
    // The longest heading has some 30 characters.
    const int Longest = 60;

    static readonly Lexicon<string> Words = All();

    /// <summary>Whether a line is the heading of a section and nothing else.</summary>
    public static bool Is(string line) => line.Length <= Longest && LabelText.Of(line) is { Numbering: not Numbering.Bracketed } label && Words.Exact(label) is not null && (label.Numbering == Numbering.Plain || label.Words.Length > 4);

    /// <summary>Whether a text has the words of a heading, numbered or not.</summary>
    public static bool IsWording(string text) => text.Length is > 0 and <= Longest && LabelText.Of(text) is { Words.Length: > 4 } label && (Words.Exact(label) ?? Words.Exact(LabelText.Of(text + "情况"))) is not null;

    /// <summary>Where the text of a section goes on in the line of its heading, "六、其他需要报告的事项：无。"; null if it does not.</summary>
    /// <returns>How long the heading is, and where the text starts.</returns>
    public static (int Length, int Next)? Split(string line)
    {
        if (line.Length == 0 || !LabelText.ChineseNumerals.Contains(line[0])) return null;
        for (var at = 2; at < Math.Min(Longest, line.Length); at++)
        {
            if (!IsEnd(line[at])) continue;
            var label = LabelText.Of(line[..at]);
            if (label.Numbering != Numbering.Plain || Words.Exact(label) is null) continue;
            var rest = at;
            while (rest < line.Length && IsEnd(line[rest])) rest++;
            if (rest < line.Length) return (at, rest);
        }
        return null;
    }

    static bool IsEnd(char c) => char.IsWhiteSpace(c) || LabelText.Fold(c) is ':' or '。' or '.';

    static Lexicon<string> All()
    {
        var words = new Lexicon<string>();
        foreach (var section in Form.All.SelectMany(form => form.Sections)) words.Add(section.Code, section.Heading.Zh, Variants.Of(section.Code));
        return words;
    }
}
