using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a front end makes of the content of a file: a document, or the reason why there is none. Exactly one is given.</summary>
readonly record struct FrontEndResult
{
    FrontEndResult(PublishedDocument? document, Text refusal) => (Document, Refusal) = (document, refusal);

    /// <summary>The document; null if there is none.</summary>
    public PublishedDocument? Document { get; }

    /// <summary>Why there is no document; says nothing if there is one.</summary>
    public Text Refusal { get; }

    /// <summary>A document.</summary>
    public static implicit operator FrontEndResult(PublishedDocument document) => new(document, default);

    /// <summary>A refusal: what was expected and what was found, each as a noun phrase.</summary>
    public static FrontEndResult Refuse(Text expected, Text found) => new(null, Notes.Refusal(expected, found));
}
