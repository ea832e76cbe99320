using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A file goes beyond a limit. Thrown from the depth of the parser and caught by <see cref="PdfDocument"/>: never seen outside.</summary>
sealed class PdfLimitException(Text expected) : Exception
{
    /// <summary>The limit, as a noun phrase.</summary>
    public Text Expected { get; } = expected;
}
