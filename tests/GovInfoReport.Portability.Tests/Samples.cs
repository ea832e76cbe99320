using FsCheck;
using FsCheck.Fluent;
using GovInfoReport.Model.Tests;

namespace GovInfoReport.Portability.Tests;

/// <summary>Reports for every engine, the same in each run: sound ones, ones with a few changes, and ones with anything in them.</summary>
static class Samples
{
    static readonly Rnd Seed = new(20210926, 31);

    public static IReadOnlyList<AnnualReport> Reports(int count) => Gen.Frequency(
        (1, Generators.Sound),
        (2, SlightlyWrong),
        (1, Generators.Any)).Sample(count, Seed, 20);

    /// <summary>Sound but for a few cells, a table without any figure, or a section without any text.</summary>
    public static Gen<AnnualReport> SlightlyWrong { get; } =
        from report in Generators.Sound
        from count in Gen.Choose(0, 3)
        from cells in Gen.Elements<Cell>(report.Form.Cells).ArrayOf(count)
        from figures in Gen.OneOf(Figure.ArrayOf(count), Gen.Constant<decimal?>(null).ArrayOf(count))
        from table in Gen.Frequency((8, Gen.Constant<Table?>(null)), (1, Gen.Elements<Table?>([.. report.Form.Tables])))
        from isMarked in Gen.Elements(true, false)
        from hasOverview in Gen.Frequency((8, Gen.Constant(true)), (1, Gen.Constant(false)))
        let blanks = table?.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)null)) ?? []
        select ((hasOverview ? report : report with { Overview = null }) with
        {
            AsPublished = table is not null && isMarked ? PublishedTexts.None.With(table.Cells[0].Pointer, "/") : PublishedTexts.None,
        }).With(cells.Zip(figures, KeyValuePair.Create)).With(blanks);

    // The greatest ones make sums that a binary floating-point number cannot hold.
    static Gen<decimal?> Figure { get; } = Gen.OneOf(
        Generators.Figure.Select(figure => (decimal?)figure),
        Gen.Elements<decimal?>(null, 0, 1, -1, 9007199254740991, 9007199254740990, -9007199254740991));
}
