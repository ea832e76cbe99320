using GovInfoReport.Model;

namespace GovInfoReport.Emit.Vectors;

/// <summary>The edition of 2019: each of its sums, and what it alone has. What the editions share is tried on that of 2021.</summary>
static class EarlierCases
{
    public static IEnumerable<Case> Create(Form form) =>
        ((IEnumerable<Case>)[.. BrokenCases.Sums(form), .. NotAssessableCases.Sums(form), .. Reports(form), .. OfOneEditionInTheOther(form)])
            .Select(one => one with { Name = $"{(int)form.Edition}-{one.Name}" });

    static IEnumerable<Case> Reports(Form form)
    {
        yield return Case.Of("all-zero", "All figures are zero", Draft.Of(Figures.Zero(form)));
        for (var i = 1; i <= 3; i++)
            yield return Case.Of($"small-{i:00}", "Small figures", Draft.Of(Figures.Random(form, 9000 + i, greatest: 10)));
        yield return Case.Of("large", "Large figures", Draft.Of(Figures.Random(form, 9010, greatest: 900_000_000)));

        var draft = Draft.Of(Figures.Random(form, 9020, greatest: 10));
        yield return Case.Of("decrease", "A decrease, 本年增/减 below 0: legal in this edition", draft.Change("T2.5.1:D2=-8 T2.5.2:D2=-1 T2.6.1:D2=-18 T2.6.2:D2=-2 T2.8.1:D2=-15"));
        yield return Case.Of("amount-in-cell", "An amount that was published with its unit", draft.Change("T2.9.1:D2=251000").Mark("T2.9.1:D2", "251000元"),
            Expectation.Broken("not-a-number", "T2.9.1:D2", form["T2.9.1:D2"].Pointer, actual: 251000));
        foreach (var cell in form.Tables[0].Cells.Where(cell => !cell.MayBeNegative))
            yield return Case.Of($"non-negative-{cell.Row.Code}-{cell.Column.Code}", $"{cell} is negative", draft.Change(figures => figures.With((cell, cell.IsAmount ? -0.5m : -3))));
        yield return Case.Of("non-negative-everywhere", "Every figure is −1, so every sum is broken as well", Draft.Of(Figures.Zero(form)).Change(figures => figures.With(form.Cells.Select(cell => (cell, (decimal?)(-1))))));
        foreach (var bound in form.Bounds)
        {
            var (newly, all) = (bound.Target.Code, bound.Terms[0].Cell.Code);
            yield return Case.Of($"{bound.Rule.Name}-{bound.Place}", $"{bound}: 6 newly published of 5", draft.Change($"{newly}=6 {all}=5"));
            yield return Case.Of($"{bound.Rule.Name}-{bound.Place}-holds", $"{bound}: 5 newly published of 5", draft.Change($"{newly}=5 {all}=5"));
            yield return Case.Of($"{bound.Rule.Name}-{bound.Place}-blank", $"{bound} cannot be judged, which is no error", draft.Change($"{newly}="));
        }
        foreach (var section in form.Sections)
            yield return Case.Of($"section-missing-{section.Code}", $"Section {section.Number} is missing", BrokenCases.Without(draft, section));
        yield return Case.Of("edition-for-year", "The edition of 2019 for the year 2021", draft.Set("/year", 2021).Set("/publishedOn", null),
            Expectation.Broken("edition-for-year", null, "/edition", ["/year"]));
    }

    static IEnumerable<Case> OfOneEditionInTheOther(Form form)
    {
        var earlier = Draft.Of(Figures.Zero(form)).Document();
        var later = Draft.Of(Figures.Zero(Form.Of2021)).Document();
        foreach (var member in (string[])["proactiveDisclosure", "requests"])
        {
            var mixed = earlier.DeepClone().AsObject();
            mixed[member] = later[member]!.DeepClone();
            var pointer = member == "requests" ? "/requests/outcomes/otherHandling/correctionOverdue" : "/proactiveDisclosure/administrativeRules/issued";
            yield return Case.Invalid($"{member}-of-2021", $"The member {member} of the edition of 2021", Documents.Compact(mixed), pointer);
        }
        var single = later.DeepClone().AsObject();
        single["requests"]!["outcomes"]!["otherHandling"] = earlier["requests"]!["outcomes"]!["otherHandling"]!.DeepClone();
        yield return Case.Invalid("single-row-in-2021", "A document of 2021 with a single row of other handling", Documents.Compact(single), "/requests/outcomes/otherHandling/naturalPerson");
    }
}
