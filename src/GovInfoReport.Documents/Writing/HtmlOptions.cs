using GovInfoReport.Model;

namespace GovInfoReport.Documents;

/// <summary>What a page says besides the report. All of it may be left out: then the page is the form and nothing else.</summary>
public sealed record HtmlOptions
{
    /// <summary>The language of messages; the form itself is Chinese, with an English translation of its labels as a tooltip.</summary>
    public Language Language { get; init; }

    /// <summary>What the rules say of the report; null: the page says nothing of it.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>The verdict to print; null: that of the judgement. It differs where the judgement was given without findings of less severity.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>
    /// What could set the report right, of which a page says what is likely without an alternative; null: nothing. <see cref="Repair.Of"/> is
    /// a search, so it is left to the caller.
    /// </summary>
    public Repair? Repair { get; init; }

    /// <summary>The file that the report was read from; null: not said.</summary>
    public string? Source { get; init; }

    /// <summary>The address of the overview of the archive that the page is in; null: it is in none.</summary>
    /// <exception cref="ArgumentException">The address is none of a page, as javascript: is.</exception>
    public string? Overview
    {
        get;
        init
        {
            PageAddress.Check(value, nameof(Overview));
            field = value;
        }
    }
}
