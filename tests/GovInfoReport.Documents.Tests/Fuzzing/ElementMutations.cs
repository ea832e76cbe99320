using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace GovInfoReport.Documents.Tests;

/// <summary>Changes elements, attributes and texts of XML, which stays XML.</summary>
sealed class ElementMutations(Random random)
{
    // Long enough to show what takes the square of a length.
    const int LongestRepeated = 2_000;

    static readonly string[] Values = ["", "0", "1", "3", "-1", "99", "2147483647", "2147483648", "restart", "continue", "none", "begin", "separate", "end", "decimal", "%1.%9", "x"];

    public byte[] Of(byte[] document, byte[][] words)
    {
        XDocument xml;
        try
        {
            xml = XDocument.Load(new MemoryStream(document));
        }
        catch (XmlException)
        {
            return document;
        }
        for (var more = random.Next(1, 5); more > 0; more--) Change(xml, words);
        var file = new MemoryStream();
        using (var writer = XmlWriter.Create(file, new() { CheckCharacters = false, Encoding = new UTF8Encoding(false) })) xml.Save(writer);
        return file.ToArray();
    }

    void Change(XDocument xml, byte[][] words)
    {
        XElement[] elements = [.. xml.Root!.Descendants()];
        if (elements.Length == 0) return;
        var (element, other) = (elements[random.Next(elements.Length)], elements[random.Next(elements.Length)]);
        switch (random.Next(40))
        {
            case 0:
                element.AddAfterSelf(Enumerable.Repeat(element, random.Next(2, 1 + Math.Max(2, LongestRepeated / element.DescendantsAndSelf().Count()))));
                break;
            case < 8:
                element.Remove();
                break;
            case < 14:
                element.AddAfterSelf(element);
                break;
            case < 20:
                other.AddBeforeSelf(element);
                break;
            case < 24:
                element.ReplaceWith(element.Nodes());
                break;
            case < 28:
                element.Name = other.Name;
                break;
            case < 33 when element.Attributes().FirstOrDefault(attribute => attribute.Name.Namespace != XNamespace.Xml && !attribute.IsNamespaceDeclaration) is { } attribute:
                attribute.Value = Values[random.Next(Values.Length)];
                break;
            case < 36:
                element.Add(other);
                break;
            default:
                var text = xml.DescendantNodes().OfType<XText>().ToArray();
                if (text.Length > 0) text[random.Next(text.Length)].Value = string.Concat(Encoding.UTF8.GetString(words[random.Next(words.Length)]).Where(XmlConvert.IsXmlChar));
                break;
        }
    }
}
