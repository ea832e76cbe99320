using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace GovInfoReport.Documents;

/// <summary>The front end for web pages: the article of a page as paragraphs and tables, without what stands around it.</summary>
static class HtmlDocument
{
    /// <summary>The greatest length; pages with pictures in them have some millions.</summary>
    public const int MaxCharacters = 8 * 1024 * 1024;

    /// <summary>The most elements; pages pasted from Word have some 10 000.</summary>
    public const int MaxElements = 100_000;

    /// <summary>How deep elements may stand in one another; pages pasted from Word over and over have some 60.</summary>
    public const int MaxDepth = 256;

    // How often the depth is looked at: no parser gets much deeper between two looks.
    const int ElementsPerLook = 32;

    static readonly string[] Attributes = ["colspan", "rowspan", "style", "hidden", "name", "property", "content", "type", "value", "role"];
    const string Hint = "data-";

    public static FrontEndResult Parse(string html)
    {
        if (html.Length > MaxCharacters)
            return FrontEndResult.Refuse(new($"不超过 {MaxCharacters} 个字符的网页", $"a web page of at most {MaxCharacters} characters"), new($"{html.Length} 个字符", $"{html.Length} characters"));
        try
        {
            var page = ParsePage(FormattingTags.Tame(PublishedText.WellFormed(html)));
            if (WrittenPage.Read(page) is { } reading) return reading;
            return PageArticle.Of(page) is { } document ? document : PublishedText.TooManyCells;
        }
        catch (LimitException limit)
        {
            return limit.Refusal;
        }
    }

    static IHtmlDocument ParsePage(string html)
    {
        var elements = 0;
        IElement? last = null;
        // Attributes that say nothing here, pictures as data among them, are not kept.
        return new HtmlParser(new HtmlParserOptions { SkipComments = true, SkipScriptText = true, ShouldEmitAttribute = static (ref _, name) => name.Span.StartsWith(Hint) || Array.Exists(Attributes, known => name.Span.SequenceEqual(known)), OnCreated = (element, _) => Look(element) }).ParseDocument(html);

        // The only place where the parser can be stopped: the element is not in the page yet, the one before it is.
        void Look(IElement element)
        {
            if (++elements > MaxElements) throw new LimitException(new($"不超过 {MaxElements} 个元素的网页", $"a web page of at most {MaxElements} elements"));
            if (elements % ElementsPerLook == 0)
            {
                var depth = 0;
                for (var outer = last; outer is not null; outer = outer.ParentElement) depth++;
                if (depth > MaxDepth) throw new LimitException(new($"嵌套不超过 {MaxDepth} 层的网页", $"a web page whose elements are nested at most {MaxDepth} deep"));
            }
            last = element;
        }
    }
}
