using System.Globalization;
using System.Text;
using System.Xml;

namespace GovInfoReport.Documents;

/// <summary>Reads the text of paragraphs.</summary>
sealed class DocxParagraph(XmlReader reader, DocxNumbering numbering)
{
    StringBuilder text = new();
    // What stands before a paragraph mark that was deleted belongs to the next paragraph.
    string carried = "";
    bool isHidden, isCarried;
    int length;
    Action textBox = () => { };

    /// <summary>Reads the current paragraph.</summary>
    /// <param name="textBox">Reads what stands in a text box of the paragraph.</param>
    public string Read(Action textBox)
    {
        // A paragraph in a text box interrupts the one that holds the box.
        var (outer, outerHidden, outerCarried, outerBox) = (text, isHidden, isCarried, this.textBox);
        text = new(carried);
        (carried, isHidden, isCarried, this.textBox) = ("", false, false, textBox);
        var number = "";
        foreach (var name in reader.Children())
            if (name == "pPr") number = Properties();
            else Inline(name);
        var result = text.Length > 0 ? number + text : "";
        if (isCarried) (carried, result) = (result, "");
        (text, isHidden, isCarried, this.textBox) = (outer, outerHidden, outerCarried, outerBox);
        return result;
    }

    /// <summary>Reads the properties of a paragraph.</summary>
    /// <returns>Its number; empty if it has none.</returns>
    string Properties()
    {
        string? style = null;
        int? list = null, level = null;
        foreach (var name in reader.Children())
            switch (name)
            {
                case "pStyle":
                    style = reader.Value();
                    break;
                case "numPr":
                    foreach (var part in reader.Children())
                        if (part == "numId") list = reader.Number(int.MaxValue);
                        else if (part == "ilvl") level = reader.Number(DocxNumbering.Levels - 1);
                    break;
                case "rPr":
                    foreach (var part in reader.Children()) isCarried |= part == "del";
                    break;
            }
        return numbering.Next(style, list, level);
    }

    void Inlines()
    {
        var (outer, isChosen) = (isHidden, false);
        foreach (var name in reader.Children())
        {
            // The next choices, and what an older reader would show instead, say the same again.
            if (isChosen && name is "Choice" or "Fallback") continue;
            isChosen |= name == "Choice";
            Inline(name);
        }
        // What hides a run, or the mark at the end of a content control or a formula, hides nothing else.
        isHidden = outer;
    }

    void Inline(string name)
    {
        switch (name)
        {
            case "rPr":
                var isStruck = false;
                foreach (var property in reader.Children())
                    if (property == "vanish") isHidden = reader.IsOn();
                    else if (property.IsStrike()) isStruck |= reader.IsOn();
                isHidden |= isStruck;
                break;
            case "t":
                Add(reader.Text());
                break;
            case "tab" or "ptab":
                Add("\t");
                break;
            case "br" or "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("-");
                break;
            case "sym":
                if (int.TryParse(reader.Value("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is > 0x20 and < 0xD800 or >= 0xE000 and < 0xFFFE)
                    Add(((char)code).ToString());
                break;
            case "sdt":
                ContentControl();
                break;
            case "txbxContent":
                if (!isHidden) textBox();
                break;
            // Deletions, and the reading above a character. What instructions of fields say is in no element of its own.
            case "del" or "moveFrom" or "rt":
                break;
            default:
                Inlines();
                break;
        }
    }

    /// <summary>A content control that nobody has filled in shows a text that asks to.</summary>
    void ContentControl()
    {
        var isPlaceholder = false;
        foreach (var name in reader.Children())
            if (name == "sdtPr") isPlaceholder = reader.IsPlaceholder();
            else if (!isPlaceholder) Inline(name);
    }

    void Add(string more)
    {
        length += more.Length;
        if (length > PublishedText.MaxCharacters)
            throw new LimitException(new($"不超过 {PublishedText.MaxCharacters} 个字符的文本", $"a text of at most {PublishedText.MaxCharacters} characters"));
        if (!isHidden) text.Append(more);
    }
}
