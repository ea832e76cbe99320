using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>
/// What a front end makes of the content of a file: a document; or all of a report, where the file says for each text what it is; or the
/// reason why there is none. Exactly one is given.
/// </summary>
readonly record struct FrontEndResult
{
    FrontEndResult(PublishedDocument? document, PublishedReading? reading, Text refusal) => (Document, Reading, Refusal) = (document, reading, refusal);

    /// <summary>The document; null if there is none.</summary>
    public PublishedDocument? Document { get; }

    /// <summary>The report, which needs no reading by labels; null if there is none.</summary>
    public PublishedReading? Reading { get; }

    /// <summary>Why there is neither; says nothing if there is one.</summary>
    public Text Refusal { get; }

    /// <summary>A document.</summary>
    public static implicit operator FrontEndResult(PublishedDocument document) => new(document, null, default);

    /// <summary>A report.</summary>
    public static implicit operator FrontEndResult(PublishedReading reading) => new(null, reading, default);

    /// <summary>A refusal: what was expected and what was found, each as a noun phrase.</summary>
    public static FrontEndResult Refuse(Text expected, Text found) => new(null, null, Notes.Refusal(expected, found));
}
