using System.Globalization;
using System.Text;
using System.Xml;

namespace GovInfoReport.Documents;

/// <summary>Steps through the elements of a part.</summary>
static class DocxElement
{
    /// <summary>The child elements of the current element, one after the other. A child that was not read to its end is passed over.</summary>
    /// <remarks>Behind the last child the reader stands on the end of the element.</remarks>
    public static IEnumerable<string> Children(this XmlReader reader)
    {
        if (reader.Depth > DocxDocument.MaxDepth)
            throw new LimitException(new($"嵌套不超过 {DocxDocument.MaxDepth} 层的正文", $"a text nested at most {DocxDocument.MaxDepth} deep"));
        if (reader.IsEmptyElement) yield break;
        var depth = reader.Depth + 1;
        while (reader.Read() && reader.Depth >= depth)
            if (reader.NodeType == XmlNodeType.Element && reader.Depth == depth)
                yield return reader.LocalName;
    }

    /// <summary>The text of the current element, with nothing of its children but their text.</summary>
    public static string Text(this XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var text = new StringBuilder();
        for (var depth = reader.Depth + 1; reader.Read() && reader.Depth >= depth;)
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
                text.Append(reader.Value);
        return text.ToString();
    }

    /// <summary>An attribute of the vocabulary of the element itself; null if it has none.</summary>
    public static string? Value(this XmlReader reader, string name = "val") => reader.GetAttribute(name, reader.NamespaceURI) ?? reader.GetAttribute(name);

    /// <summary>A number in an attribute, between 0 and a greatest; null if there is none.</summary>
    public static int? Number(this XmlReader reader, int greatest, string name = "val") =>
        int.TryParse(reader.Value(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= 0 ? Math.Min(number, greatest) : null;

    /// <summary>Whether a switch is on: it is there, and does not say that it is off.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Value() is not ("0" or "false" or "off");

    /// <summary>Whether a property of a run strikes it out, which says that it no longer holds.</summary>
    public static bool IsStrike(this string property) => property is "strike" or "dstrike";

    /// <summary>Whether a content control, whose properties these are, was filled in by nobody and shows a text that asks to.</summary>
    public static bool IsPlaceholder(this XmlReader reader)
    {
        var isPlaceholder = false;
        foreach (var property in reader.Children()) isPlaceholder |= property == "showingPlcHdr" && reader.IsOn();
        return isPlaceholder;
    }
}
