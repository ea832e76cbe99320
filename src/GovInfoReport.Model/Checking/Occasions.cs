namespace GovInfoReport.Model;

/// <summary>What one look at the figures tells: most reports give no occasion for most rules.</summary>
[Flags]
enum Occasions
{
    /// <summary>None is needed.</summary>
    None = 0,

    /// <summary>An equality may be broken, or cannot be judged.</summary>
    Sums = 1,

    /// <summary>A figure is negative or blank.</summary>
    Negative = 2,

    /// <summary>A cell was published as a text that is no plain number.</summary>
    PublishedTexts = 4,

    /// <summary>A figure of the last table is not 0.</summary>
    Disputes = 8,

    /// <summary>A figure is blank or negative, or a section of prose is not there.</summary>
    Absence = 16,

    /// <summary>All of them.</summary>
    All = Sums | Negative | PublishedTexts | Disputes | Absence,
}
