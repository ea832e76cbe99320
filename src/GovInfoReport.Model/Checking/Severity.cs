namespace GovInfoReport.Model;

/// <summary>How much a broken rule matters.</summary>
public enum Severity
{
    /// <summary>Worth a look; often right as it is.</summary>
    Info,

    /// <summary>Probably wrong, or keeps something from being judged.</summary>
    Warning,

    /// <summary>Wrong by the form itself.</summary>
    Error,
}

/// <summary>What came of an instance of a rule. Instances that hold, or that do not apply, make no finding.</summary>
public enum Outcome
{
    /// <summary>The report breaks the rule.</summary>
    Broken,

    /// <summary>The rule needs a figure that is blank. A blank is not zero, so the rule neither holds nor is broken.</summary>
    NotAssessable,
}

/// <summary>The judgement in one word.</summary>
public enum Verdict
{
    /// <summary>No error, and everything could be judged.</summary>
    Sound,

    /// <summary>No error, but a rule of error severity could not be judged.</summary>
    NotAssessable,

    /// <summary>At least one error.</summary>
    Broken,

    /// <summary>There is no report to judge: the input could not be read.</summary>
    Unreadable,
}
