using System.Buffers;
using System.Text;

namespace GovInfoReport.Documents;

/// <summary>The text of a block as a browser shows it: runs of blanks as one, lines where it breaks, nothing that cannot be seen.</summary>
sealed class FlowText
{
    /// <summary>Characters that take no room.</summary>
    public static readonly SearchValues<char> Invisible = SearchValues.Create("\0\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\r");

    readonly StringBuilder text = new();
    bool isBlank, isNewline;

    /// <summary>How many characters of it stand in links.</summary>
    public int Linked { get; private set; }

    /// <summary>Whether the last character is a digit.</summary>
    public bool EndsInDigit => text.Length > 0 && !isBlank && char.IsAsciiDigit(LabelText.Fold(text[^1]));

    public void Append(string run, bool isLink, bool isPreformatted)
    {
        foreach (var c in run)
            if (isPreformatted && c is '\n') Break();
            else if (!isPreformatted && c is ' ' or '\t' or '\r' or '\n' or '\f') (isBlank, isNewline) = (true, isNewline || c is '\n' or '\r');
            else if (!Invisible.Contains(c)) Append(c, isLink);
    }

    /// <summary>Begins a new line.</summary>
    public void Break()
    {
        (isBlank, isNewline) = (false, false);
        if (text.Length > 0) text.Append('\n');
    }

    /// <summary>The lines that are not blank.</summary>
    public string[] Lines() => text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    void Append(char c, bool isLink)
    {
        // A source line that ends inside Chinese text is no blank (CSS Text 3, segment breaks).
        if (isBlank && text.Length > 0 && text[^1] != '\n' && !(isNewline && IsWide(text[^1]) && IsWide(c))) text.Append(' ');
        (isBlank, isNewline) = (false, false);
        text.Append(c);
        if (isLink && !char.IsWhiteSpace(c)) Linked++;
    }

    static bool IsWide(char c) => c is >= '\u2E80' and <= '\uD7FF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60';
}
