namespace GovInfoReport.Model;

/// <summary>What one look at a report tells: most reports give no occasion for most rules.</summary>
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

    /// <summary>The report may be of a year that its edition is not for.</summary>
    OtherYear = 32,

    /// <summary>Section one or five may have hardly any characters.</summary>
    ThinProse = 64,

    /// <summary>Section one may state another count of requests than table three.</summary>
    StatedRequests = 128,

    /// <summary>Section six may state a processing fee.</summary>
    StatedFee = 256,

    /// <summary>The fees may have more decimals than there are in a sum of money.</summary>
    Decimals = 512,

    /// <summary>The report may have been published after the January that follows its year.</summary>
    LateDay = 1024,

    /// <summary>The credit code may be wrong.</summary>
    WrongCreditCode = 2048,

    /// <summary>All of them.</summary>
    All = 2 * WrongCreditCode - 1,

    /// <summary>Those that the figures alone do not give.</summary>
    OfContent = PublishedTexts | Absence | ThinProse | StatedRequests | StatedFee | Decimals | LateDay | WrongCreditCode,
}
