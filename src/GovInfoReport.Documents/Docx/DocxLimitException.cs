using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A document goes beyond a limit. Thrown from the depth of a part and caught by <see cref="DocxDocument"/>: never seen outside.</summary>
sealed class DocxLimitException(Text expected) : Exception
{
    /// <summary>The limit, as a noun phrase.</summary>
    public Text Expected { get; } = expected;
}
