using System.Collections.Immutable;

namespace GovInfoReport.Benchmarks;

/// <summary>A kind of archive.</summary>
/// <param name="Name">What the command line calls it.</param>
/// <param name="Description">What tables call it.</param>
/// <param name="Layout">How its documents are written.</param>
/// <param name="Broken">The share of reports that have one wrong figure.</param>
/// <param name="HasBothEditions">Whether a quarter of the reports is of the edition of 2019.</param>
sealed record Variant(string Name, string Description, Layout Layout, double Broken = 0.05, bool HasBothEditions = false)
{
    public static Variant Canonical { get; } = new("canonical", "canonical", Layout.Canonical);

    /// <summary>Without a wrong figure: what a finding costs does not show.</summary>
    public static Variant Sound { get; } = new("sound", "canonical, all sound", Layout.Canonical, Broken: 0);

    public static ImmutableArray<Variant> All { get; } =
    [
        Canonical,
        Sound,
        new("sorted", "another order", Layout.Sorted),
        new("shuffled", "shuffled in each object", Layout.Shuffled),
        new("pretty", "pretty-printed", Layout.Pretty),
        new("escaped", "escaped to ASCII", Layout.Escaped),
        new("broken", "half broken", Layout.Canonical, Broken: 0.5),
        new("editions", "both editions", Layout.Canonical, HasBothEditions: true),
    ];

    public static Variant Named(string name) =>
        All.FirstOrDefault(variant => variant.Name == name) ?? throw new ArgumentException($"There is no archive '{name}', only {string.Join(", ", All.Select(variant => variant.Name))}.");
}
