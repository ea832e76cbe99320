using System.Collections.Frozen;
using AngleSharp.Dom;

namespace GovInfoReport.Documents;

/// <summary>What the elements of a page are to a reader.</summary>
static class HtmlElements
{
    // Not seen, not text, or not of the article. What Word keeps for itself stands in <xml>, what was struck out in <del> or <s>.
    static readonly FrozenSet<string> Skipped = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "head", "title", "script", "style", "noscript", "template", "xml", "nav", "footer", "aside", "select", "datalist", "button", "textarea",
        "iframe", "frameset", "object", "embed", "svg", "math", "audio", "video", "canvas", "map", "del", "s", "strike", "dialog");

    static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody",
        "td", "tfoot", "th", "thead", "tr", "ul");

    static readonly string[] Hiding = ["display:none", "visibility:hidden", "mso-hide:all", "line-through"];

    /// <summary>Whether an element and all in it is passed over.</summary>
    public static bool IsSkipped(IElement element) => Skipped.Contains(element.LocalName) || element.HasAttribute("hidden") || IsHidden(element.GetAttribute("style"));

    /// <summary>Whether an element begins and ends a paragraph.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    public static bool Is(INode node, string name) => node is IElement element && element.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes what an element shows to a text, blocks as lines of their own.</summary>
    /// <param name="node">The element.</param>
    /// <param name="text">Where to write to.</param>
    /// <param name="table">What becomes of a table inside; null: it is text as anything else.</param>
    /// <param name="isLink">Whether it stands in a link.</param>
    /// <param name="isPreformatted">Whether blanks and line ends count.</param>
    public static void Write(INode node, FlowText text, Action<IElement> table, bool isLink = false, bool isPreformatted = false)
    {
        foreach (var child in node.ChildNodes)
            if (child is IText run) text.Append(run.Data, isLink, isPreformatted);
            else if (child is IElement element && !IsSkipped(element))
            {
                if (Is(element, "br")) text.Break();
                // Forms that are filled in on the page show their figures in fields.
                else if (Is(element, "input")) text.Append(Field(element), isLink, isPreformatted);
                else if (Is(element, "table")) table(element);
                // 12¹ is no 121.
                else if (Is(element, "sup") && text.EndsInDigit)
                {
                    text.Append("[", isLink, isPreformatted: false);
                    Write(element, text, table, isLink, isPreformatted);
                    text.Append("]", isLink, isPreformatted: false);
                }
                else
                {
                    var isBlock = IsBlock(element);
                    if (isBlock) text.Break();
                    Write(element, text, table, isLink || Is(element, "a"), isPreformatted || Is(element, "pre"));
                    if (isBlock) text.Break();
                }
            }
    }

    /// <summary>The text in a field that can be seen.</summary>
    public static string Field(IElement input) => (input.GetAttribute("type") ?? "text").ToUpperInvariant() is "TEXT" or "NUMBER" ? input.GetAttribute("value") ?? "" : "";

    static bool IsHidden(string? style)
    {
        if (style is null) return false;
        var plain = string.Concat(style.Where(c => !char.IsWhiteSpace(c)));
        return Array.Exists(Hiding, hiding => plain.Contains(hiding, StringComparison.OrdinalIgnoreCase));
    }
}
