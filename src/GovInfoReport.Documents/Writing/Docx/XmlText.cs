using System.Text;
using System.Xml;

namespace GovInfoReport.Documents;

/// <summary>Text that XML 1.0 can say.</summary>
static class XmlText
{
    /// <summary>The text, with U+FFFD for every character that XML 1.0 has no way to write.</summary>
    public static string Of(string text)
    {
        var at = FirstWrong(text, 0);
        if (at < 0) return text;
        var written = new StringBuilder(text);
        for (; at >= 0; at = FirstWrong(text, at + 1)) written[at] = '\uFFFD';
        return written.ToString();
    }

    static int FirstWrong(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) i++;
            else return i;
        }
        return -1;
    }
}
