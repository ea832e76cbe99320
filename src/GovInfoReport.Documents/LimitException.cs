using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>A file goes beyond a limit. Thrown from the depth of a parser and caught by the front end that called it: never seen outside.</summary>
sealed class LimitException(Text expected) : Exception
{
    /// <summary>The limit, as a noun phrase.</summary>
    public Text Expected { get; } = expected;

    /// <summary>Why the file is refused.</summary>
    public FrontEndResult Refusal => FrontEndResult.Refuse(Expected, new("更多", "more"));
}
