using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

/// <summary>What holds for every report.</summary>
[Properties(Arbitrary = [typeof(Arbitraries)])]
public class LawTests
{
    [Property]
    public void A_sound_report_has_no_finding(SoundReport sound)
    {
        var judgement = sound.Report.Check();
        Assert.Empty(judgement.Findings);
        Assert.Equal(Verdict.Sound, judgement.Verdict);
    }

    [Property]
    public void Every_pointer_reads_what_its_accessor_reads(AnyReport any)
    {
        var document = JsonNode.Parse(any.Report.ToJson())!;
        foreach (var cell in any.Report.Form.Cells)
            Assert.Equal((decimal?)At(document, cell.Pointer), cell.Read(any.Report));
    }

    [Property]
    public void All_figures_at_once_are_those_of_the_cells(AnyReport any)
    {
        var values = new long[any.Report.Form.Cells.Length];
        any.Report.Form.Read(any.Report, values);
        foreach (var cell in any.Report.Form.Cells)
            Assert.Equal(cell.Read(any.Report) is { } figure ? cell.IsAmount ? Math.Sign(figure) : figure : CellValues.Blank, (decimal)values[cell.Index]);
    }

    [Property(MaxTest = 20)]
    public void Changing_one_cell_breaks_exactly_the_identities_that_contain_it(SoundReport sound)
    {
        foreach (var cell in sound.Report.Form.Cells)
        {
            var changed = sound.Report.With(cell, cell.Read(sound.Report) + 1);
            Assert.Equal(IdentitiesWith(sound.Report.Form, cell), Places(changed, Outcome.Broken));
            Assert.Empty(Places(changed, Outcome.NotAssessable));
        }
    }

    [Property(MaxTest = 20)]
    public void Blanking_one_cell_leaves_exactly_the_identities_that_contain_it_unassessable(SoundReport sound)
    {
        foreach (var cell in sound.Report.Form.Cells)
        {
            var blanked = sound.Report.With(cell, null);
            Assert.Equal(IdentitiesWith(sound.Report.Form, cell), Places(blanked, Outcome.NotAssessable));
            Assert.Empty(Places(blanked, Outcome.Broken));
            Assert.Equal(IdentitiesWith(sound.Report.Form, cell).IsEmpty ? Verdict.Sound : Verdict.NotAssessable, blanked.Check().Verdict);
            var blank = Assert.Single(blanked.Check().Findings, finding => finding.Rule.Name == "blank-cell");
            Assert.Equal((cell.Table.Code, cell.Pointer), (blank.Place, Assert.Single(blank.Related)));
        }
    }

    [Property]
    public void A_broken_identity_says_both_numbers(SoundReport sound, NonNegativeInt place)
    {
        var cell = sound.Report.Form.Cells[place.Get % sound.Report.Form.Cells.Length];
        foreach (var finding in sound.Report.With(cell, cell.Read(sound.Report) + 7).Check().Findings.Where(IsIdentity))
        {
            var target = sound.Report.Form[finding.Pointer!];
            Assert.Equal(target.Read(sound.Report) + (target == cell ? 7 : 0), finding.Actual);
            Assert.Equal(7, Math.Abs((finding.Actual - finding.Expected)!.Value));
            Assert.Contains($"{finding.Expected}", finding.Message.Zh.Replace('−', '-'), StringComparison.Ordinal);
            Assert.Contains($"{finding.Actual}", finding.Message.En.Replace('−', '-'), StringComparison.Ordinal);
        }
    }

    [Property]
    public void Writing_and_reading_gives_an_equal_report_and_the_same_bytes(AnyReport any)
    {
        var written = any.Report.ToUtf8Json();
        var read = AnnualReport.Parse(written);
        Assert.Equal(any.Report, read);
        Assert.Equal(any.Report.GetHashCode(), read.GetHashCode());
        Assert.Equal(written, read.ToUtf8Json());
    }

    [Property]
    public void Sums_of_sound_reports_keep_every_identity(SoundFamily family)
    {
        AnnualReport one = family.Reports[0], other = family.Reports[1];
        var sum = one.With(one.Form.Cells.Select(cell => KeyValuePair.Create(cell, cell.Read(one) + cell.Read(other))));
        Assert.DoesNotContain(sum.Check().Findings, IsIdentity);
    }

    [Property]
    public void Totals_are_computed_and_the_changed_ones_are_named(SoundReport sound, int seed)
    {
        var random = new Random(seed);
        var wrong = sound.Report.With(sound.Report.Form.Cells.Where(_ => random.Next(4) == 0).Where(cell => cell.IsTotal).Select(cell => KeyValuePair.Create(cell, cell.Read(sound.Report) + 1)));
        var right = wrong.WithTotals(out var changes);
        Assert.Equal(sound.Report, right);
        Assert.Equal(wrong.Form.Cells.Where(cell => cell.Read(wrong) != cell.Read(right)).Select(cell => new Change(cell, cell.Read(wrong), cell.Read(right))), changes);
    }

    [Property]
    public void Any_report_can_be_judged_and_every_finding_reads_well(AnyReport any)
    {
        var judgement = any.Report.Check();
        foreach (var finding in judgement.Findings)
        {
            foreach (var text in new[] { finding.Message.Zh, finding.Message.En, finding.Source })
                Assert.Matches("^[^{}]{2,}$", text.Replace("\n", " ", StringComparison.Ordinal));
            if (finding.Pointer is { } pointer) _ = At(JsonNode.Parse(any.Report.ToJson())!, pointer);
        }
        Assert.Equal(judgement.Verdict == Verdict.Broken, judgement.Findings.Any(finding => finding.Severity == Severity.Error));
    }

    static bool IsIdentity(Finding finding) => Form.Of2021.Identities.Any(identity => identity.Rule.Name == finding.Rule.Name);

    static ImmutableSortedSet<string> IdentitiesWith(Form form, Cell cell) =>
        [.. form.Identities.Where(identity => identity.Cells.Contains(cell)).Select(identity => identity.ToString())];

    static ImmutableSortedSet<string> Places(AnnualReport report, Outcome outcome) =>
        [.. report.Check().Findings.Where(IsIdentity).Where(finding => finding.Outcome == outcome).Select(finding => $"{finding.Rule}/{finding.Place}")];

    static JsonNode? At(JsonNode document, string pointer) =>
        pointer.Split('/').Skip(1).Aggregate((JsonNode?)document, (node, name) => Assert.IsType<JsonObject>(node).TryGetPropertyValue(name, out var value) ? value : throw new KeyNotFoundException(pointer));
}
