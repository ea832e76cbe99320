using System.Text;

namespace GovInfoReport.Documents;

/// <summary>A text without its blanks and punctuation, in which labels are found, and where each character of it stands.</summary>
sealed class FlatText
{
    readonly List<int> lines = [0];
    readonly int[] at;

    public FlatText(string text)
    {
        Text = text;
        var words = new StringBuilder(text.Length);
        at = new int[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\f' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) lines.Add(i + 1);
            if (LabelText.Fold(text[i]) is var folded && LabelText.IsNoise(folded)) continue;
            at[words.Length] = i;
            words.Append(folded);
        }
        Words = words.ToString();
    }

    /// <summary>The text as published.</summary>
    public string Text { get; }

    /// <summary>The text without blanks and punctuation.</summary>
    public string Words { get; }

    /// <summary>Where a character of <see cref="Words"/> stands.</summary>
    public int Position(int index) => at[index];

    /// <summary>Whether words can be cut before a character: a pair of surrogates is one.</summary>
    public bool IsBoundary(int index) => index == Words.Length || !char.IsLowSurrogate(Words[index]);

    /// <summary>The first character of <see cref="Words"/> at or behind a position.</summary>
    public int IndexFrom(int position)
    {
        var found = Array.BinarySearch(at, 0, Words.Length, position);
        return found < 0 ? ~found : found;
    }

    /// <summary>The first position at or behind another where no blank stands.</summary>
    public int SkipBlanks(int position)
    {
        while (position < Text.Length && char.IsWhiteSpace(Text[position])) position++;
        return position;
    }

    /// <summary>Line and column of a position.</summary>
    public TextOrigin Origin(int position)
    {
        var line = lines.BinarySearch(position);
        if (line < 0) line = ~line - 1;
        return new(line + 1, position - lines[line] + 1);
    }
}
