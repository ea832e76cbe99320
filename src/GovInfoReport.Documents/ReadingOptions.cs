using System.Text;
using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What may help to read a document. A report of a neighbouring year only ever decides between readings that the document leaves open.</summary>
public sealed record ReadingOptions
{
    /// <summary>What the document is written in; null: to be seen from its content. Only for content that is given as bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public DocumentKind? Kind
    {
        get;
        init
        {
            if (value is { } kind && !Enum.IsDefined(kind)) throw new ArgumentOutOfRangeException(nameof(Kind), value, "There is no such kind.");
            field = value;
        }
    }

    /// <summary>
    /// The encoding of text, Markdown and HTML, as a header of HTTP gives it; null: to be seen from the content. A byte order mark has precedence.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>An encoding by its name, GBK and the other Chinese ones included; null if there is none of that name.</summary>
    /// <param name="name">The name, such as "gbk", as the header of HTTP has it.</param>
    public static Encoding? EncodingByName(string name) => TextDecoding.ByName(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>The year of the report, where the document does not say it; null: not known. What the document says has precedence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year has not four digits.</exception>
    public int? Year
    {
        get;
        init
        {
            // Without a year there is no report to give; a wrong one would be told only when all has been read.
            if (value is < 1000 or > 9999) throw new ArgumentOutOfRangeException(nameof(Year), value, "Expected a year of four digits.");
            field = value;
        }
    }

    /// <summary>The report of the same authority for the year before; null: not known. One for another year is not used.</summary>
    public AnnualReport? PreviousYear { get; init; }

    /// <summary>The report of the same authority for the year after; null: not known. One for another year is not used.</summary>
    public AnnualReport? NextYear { get; init; }
}
