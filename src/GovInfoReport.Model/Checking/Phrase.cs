using System.Text;

namespace GovInfoReport.Model;

/// <summary>A phrase in the encodings that texts come in.</summary>
sealed class Phrase
{
    public Phrase(string text)
    {
        Text = text;
        Utf8 = Encoding.UTF8.GetBytes(text);
        // The digits above nine may be written in small letters or in capitals.
        var escapes = text.Select(character => $"\\u{(int)character:x4}").ToArray();
        EscapedAt = Array.FindIndex(escapes, escape => !escape[2..].Any(char.IsAsciiLetter));
        Escaped = Encoding.UTF8.GetBytes(EscapedAt < 0 ? "\\u" : escapes[EscapedAt]);
    }

    public string Text { get; }

    public byte[] Utf8 { get; }

    /// <summary>A part of the phrase where it is written with escapes.</summary>
    public byte[] Escaped { get; }

    /// <summary>Which character of the phrase that part is; −1: it is in every escape.</summary>
    public int EscapedAt { get; }
}
