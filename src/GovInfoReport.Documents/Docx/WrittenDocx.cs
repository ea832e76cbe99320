using System.Text;
using System.Xml;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>Reads a document that <see cref="ReportDocx"/> wrote by its styles and tables, and the facts in its custom part.</summary>
static class WrittenDocx
{
    /// <summary>The part with the facts.</summary>
    public const string Part = "customXml/item1.xml";

    const string Namespace = "urn:govinforeport:facts";

    // The facts of a report are some ten, and one for each cell with a published text.
    const int MostFacts = 1_000;

    /// <summary>Writes the part with the facts.</summary>
    public static void Write(AnnualReport report, XmlWriter xml)
    {
        xml.WriteStartElement("facts", Namespace);
        foreach (var (name, value) in WrittenDocument.FactsOf(report))
        {
            xml.WriteStartElement("fact", Namespace);
            xml.WriteAttributeString("name", name);
            // An attribute keeps blanks and line ends, whatever program saves the document.
            xml.WriteAttributeString("value", XmlText.Of(value));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <summary>The report of a document; null if it is no such document, or no longer.</summary>
    public static PublishedReading? Read(DocxPackage package)
    {
        if (Facts(package) is not { } facts || WrittenDocument.Of(facts) is not { } document) return null;
        using var reader = package.MainPart();
        while (reader?.Read() == true)
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "body" })
                return TryBody(reader, document) ? document.ToReading() : null;
        return null;
    }

    static Dictionary<string, string>? Facts(DocxPackage package)
    {
        foreach (var part in package.CustomParts())
            using (part)
                if (FactsOf(part) is { } facts) return facts;
        return null;
    }

    static Dictionary<string, string>? FactsOf(XmlReader part)
    {
        try
        {
            if (part.MoveToContent() != XmlNodeType.Element || part.NamespaceURI != Namespace) return null;
            var facts = new Dictionary<string, string>();
            foreach (var name in part.Children())
                if (name == "fact" && facts.Count < MostFacts && part.GetAttribute("name") is { } fact) facts[fact] = part.GetAttribute("value") ?? "";
            return facts;
        }
        // What other programs keep there is of no interest, right or wrong.
        catch (Exception wrong) when (wrong is XmlException or InvalidDataException or LimitException)
        {
            return null;
        }
    }

    static bool TryBody(XmlReader reader, WrittenDocument document)
    {
        var (tables, count) = (0, 0);
        Section? section = null;
        foreach (var name in reader.Children())
        {
            if (++count > PublishedText.MaxCells) return false;
            if (name is "sectPr" or "bookmarkStart" or "bookmarkEnd") continue;
            if (name == "tbl")
            {
                if (section?.Table is not { } table || !TryTable(reader, document, TableLayout.Of(document.Form, table), ++tables)) return false;
                continue;
            }
            if (name != "p" || !TryParagraph(reader, out var style, out var text)) return false;
            switch (style)
            {
                case "Title" when document.IsTitle(text): break;
                case "Subtitle" when document.IsDay(text): break;
                case "AfterTable" when text.Length == 0: break;
                case "BodyText": document.Add(text); break;
                case "Heading1" when document.Start(text) is { } started: section = started; break;
                default: return false;
            }
        }
        return true;
    }

    /// <summary>Reads a table that still has the cells of the form.</summary>
    static bool TryTable(XmlReader reader, WrittenDocument document, TableLayout layout, int number)
    {
        var rows = new Queue<LayoutRow>(layout.Parts.SelectMany(part => part));
        var index = 0;
        foreach (var name in reader.Children())
        {
            if (name != "tr") continue;
            if (!rows.TryDequeue(out var row)) return false;
            var cells = new Queue<LayoutCell>(row.Cells);
            index++;
            foreach (var part in reader.Children())
            {
                if (part != "tc") continue;
                if (!TryCell(reader, out var text, out var isContinued)) return false;
                if (isContinued) continue;
                if (!cells.TryDequeue(out var cell)) return false;
                if (cell.Cell is { } place) document.Add(place, text, new TableOrigin(number, index, cell.Column + 1));
                else if (text != cell.Label.Zh) return false;
            }
            if (cells.Count > 0) return false;
        }
        return rows.Count == 0;
    }

    static bool TryCell(XmlReader reader, out string text, out bool isContinued)
    {
        (text, isContinued) = ("", false);
        var lines = new List<string>();
        foreach (var name in reader.Children())
            if (name == "tcPr")
            {
                foreach (var property in reader.Children()) isContinued |= property == "vMerge" && reader.Value() != "restart";
            }
            else if (name == "p" && TryParagraph(reader, out _, out var line)) lines.Add(line);
            else return false;
        text = string.Join('\n', lines);
        return true;
    }

    static bool TryParagraph(XmlReader reader, out string? style, out string text)
    {
        (style, text) = (null, "");
        var said = new StringBuilder();
        foreach (var name in reader.Children())
            switch (name)
            {
                case "pPr":
                    foreach (var property in reader.Children())
                        if (property == "pStyle") style = reader.Value();
                    break;
                case "r":
                    foreach (var part in reader.Children())
                        if (part == "t") said.Append(reader.Text());
                        else if (part == "tab") said.Append('\t');
                        else if (part == "rPr")
                        {
                            // What somebody has hidden or struck out since is for the reader of any document.
                            foreach (var property in reader.Children())
                                if (property == "vanish" || property.IsStrike()) return false;
                        }
                        else if (part != "lastRenderedPageBreak") return false;
                    break;
                case "proofErr" or "bookmarkStart" or "bookmarkEnd":
                    break;
                default:
                    return false;
            }
        text = said.ToString();
        return true;
    }
}
