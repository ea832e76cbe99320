namespace GovInfoReport.Documents;

/// <summary>What a published document is written in.</summary>
public enum DocumentKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page, or a part of one.</summary>
    Html,

    /// <summary>Markdown with pipe tables.</summary>
    Markdown,

    /// <summary>A document of Word or WPS, Office Open XML.</summary>
    Docx,

    /// <summary>A PDF file with a text layer.</summary>
    Pdf,
}
