using System.Text.RegularExpressions;

namespace GovInfoReport.Documents.Tests;

/// <summary>Markup of Word without the prefixes of its vocabularies, and what is read of it.</summary>
static partial class WordMarkup
{
    /// <summary>Puts the prefixes before the names: w to elements and their attributes, mc to the choices between two contents.</summary>
    public static string Prefixed(string markup) => Attributes().Replace(Elements().Replace(markup, match => $"<{match.Groups[1].Value}{(char.IsUpper(match.Groups[2].Value[0]) ? "mc" : "w")}:{match.Groups[2].Value}"), " w:$1=\"");

    /// <summary>What is read of the body of a document: its paragraphs and tables, a stroke between them.</summary>
    public static string Read(string body) => Read(DocxLayout.Pack(Prefixed(body)));

    /// <summary>What is read of a file: its paragraphs and tables, a stroke between them.</summary>
    public static string Read(byte[] file) => string.Join('|', DocxDocument.Parse(file).Document!.Blocks.Select(BlockText.Of));

    [GeneratedRegex("<(/?)([A-Za-z]+)")]
    private static partial Regex Elements();

    [GeneratedRegex(" ([A-Za-z]+)=\"")]
    private static partial Regex Attributes();
}
