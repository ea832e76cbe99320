namespace GovInfoReport.Model.Tests;

/// <summary>Tests that measure the memory of the process, which the others must not use meanwhile.</summary>
[CollectionDefinition(nameof(RunAlone), DisableParallelization = true)]
public static class RunAlone;

/// <summary>What a roll-up keeps of a report.</summary>
[Collection(nameof(RunAlone))]
public class RollUpMemoryTests
{
    [Fact]
    public void A_hundred_thousand_reports_need_the_memory_of_their_keys()
    {
        const int Children = 100_000;
        var child = AnnualReport2021.Blank(Authority.Named("某局"), 2022).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0))).With(Figures.Parse("R1:C7=2 R4:C7="));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        RollUp rollUp = new();
        for (var i = 0; i < Children; i++)
            Assert.True(rollUp.TryAdd(child with { Authority = Authority.Named($"第{i}局") }, out _));
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;

        // Two keys of 16 bytes with the overhead of a hash set, which grows by doubling; the names alone would be as much again.
        Assert.InRange(kept, 2 * 16 * Children, 20 << 20);
        Assert.Equal((2 * Children, 0), (rollUp.Sum(Form.Of2021["R1:C7"]).Figure, rollUp.Sum(Form.Of2021["R2:C7"]).Figure));
        Assert.Equal((Children, NameList.MostNames, "第19局"), (rollUp.Sum(Form.Of2021["R4:C7"]).LackedBy.Count, rollUp.Sum(Form.Of2021["R4:C7"]).LackedBy.First.Length, rollUp.Sum(Form.Of2021["R4:C7"]).LackedBy.First[^1]));
        Assert.EndsWith("第19局 等 100000 家", rollUp.Sum(Form.Of2021["R4:C7"]).LackedBy.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(" and 99980 more", rollUp.Sum(Form.Of2021["R4:C7"]).LackedBy.Text.En, StringComparison.Ordinal);
        Assert.False(rollUp.TryAdd(child with { Authority = Authority.Named("第777局") }, out _));
    }
}
