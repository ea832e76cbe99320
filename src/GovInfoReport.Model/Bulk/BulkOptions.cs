namespace GovInfoReport.Model;

/// <summary>How a bulk run goes about its work.</summary>
/// <remarks>What is out of its range is told by the run that is given it, before it reads anything (<see cref="ArgumentOutOfRangeException"/>).</remarks>
public sealed record BulkOptions
{
    /// <summary>The rules; by default all of the catalogue.</summary>
    public RuleSet Rules { get; init; } = RuleSet.Default;

    /// <summary>How many threads judge at once; results come in the order of the input all the same. At least one; by default one for each processor.</summary>
    public int DegreeOfParallelism { get; init; } = Environment.ProcessorCount;

    /// <summary>The longest line that is read, in bytes without its end. A longer one is refused and passed over. From 1 to half of <see cref="Array.MaxLength"/>.</summary>
    public int MaxLineBytes { get; init; } = AnnualReport.MaxDocumentBytes;

    /// <summary>Told from time to time how far the run is; null: nobody is.</summary>
    public IProgress<BulkProgress>? Progress { get; init; }

    internal BulkOptions Validated()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(DegreeOfParallelism, nameof(DegreeOfParallelism));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxLineBytes, nameof(MaxLineBytes));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxLineBytes, Array.MaxLength / 2, nameof(MaxLineBytes));
        ArgumentNullException.ThrowIfNull(Rules, nameof(Rules));
        return this;
    }
}

/// <summary>How far a bulk run is.</summary>
/// <param name="Reports">The lines that were judged or refused.</param>
/// <param name="Bytes">The bytes of the input up to there, unpacked.</param>
public readonly record struct BulkProgress(long Reports, long Bytes);
