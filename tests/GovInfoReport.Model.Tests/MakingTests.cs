namespace GovInfoReport.Model.Tests;

public class MakingTests
{
    static readonly AnnualReport2021 Blank = AnnualReport2021.Blank(Authority.Named("某局"), 2022);

    [Fact]
    public void A_blank_form_has_authority_and_year_and_nothing_else()
    {
        Assert.Equal((Edition.Of2021, 2022, "某局", "某局2022年政府信息公开工作年度报告"), (Blank.Edition, Blank.Year, Blank.Authority.Name, Blank.UsualTitle));
        Assert.Same(Form.Of2021, Blank.Form);
        Assert.All(Form.Of2021.Cells, cell => Assert.Null(cell.Read(Blank)));
        Assert.Equal([null, null, null, null, null, null, null], new object?[] { Blank.Scope, Blank.PublishedOn, Blank.Title, Blank.Preamble, Blank.Overview, Blank.ProblemsAndImprovements, Blank.OtherMatters });
        Assert.Empty(Blank.AsPublished);
        Assert.Equal([null, null, null], new object?[] { Blank.Authority.CreditCode, Blank.Authority.DivisionCode, Blank.Authority.Kind });
    }

    [Fact]
    public void With_reaches_every_place()
    {
        var report = Blank with { Requests = Blank.Requests with { Outcomes = Blank.Requests.Outcomes with { Granted = Blank.Requests.Outcomes.Granted with { NaturalPerson = 5 } } } };
        Assert.Equal(5, report["R3.1:C1"]);
        Assert.Equal(5, report["/requests/outcomes/granted/naturalPerson"]);
        Assert.Equal(report, Blank.With(Form.Of2021["R3.1:C1"], 5));
        Assert.Null(Blank["R3.1:C1"]);
        Assert.Throws<KeyNotFoundException>(() => report["R3.1"]);
    }

    [Theory]
    [InlineData("R1:C1", "1.5")]
    [InlineData("R1:C1", "9007199254740992")]
    [InlineData("T2.8.1:D1", "9007199254740992")]
    public void A_figure_that_a_cell_cannot_hold_is_an_argument_at_fault(string cell, string figure) =>
        Assert.Matches($"^The cell {cell} takes a (whole )?number of .* not {figure}\\.", Assert.Throws<ArgumentException>(nameof(figure), () => Blank.With(Form.Of2021[cell], decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture))).Message);

    [Fact]
    public void A_total_that_no_cell_can_hold_is_said()
    {
        var great = Blank.With(Form.Of2021.Cells.Where(cell => cell.Row.Code == "R1").Select(cell => KeyValuePair.Create(cell, (decimal?)((1L << 53) - 1))));
        Assert.StartsWith("The cell R1:C7 takes a whole number of at most 2^53−1", Assert.Throws<ArgumentException>("report", () => great.WithTotals()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_reads_reports_of_its_own_edition()
    {
        foreach (var cell in Form.Of2019.Cells)
            Assert.StartsWith($"The report is of the edition of 2021, which the cell {cell} is not of.", Assert.Throws<ArgumentException>("report", () => cell.Read(Blank)).Message, StringComparison.Ordinal);
        foreach (var cell in Form.Of2021.Cells) Assert.Null(cell.Read(Blank));
    }

    [Fact]
    public void A_cell_of_another_form_is_an_argument_at_fault() =>
        Assert.StartsWith("The form of the report has no cell R3.6:C1.", Assert.Throws<ArgumentException>("cell", () => Blank.With(Form.Of2019["R3.6:C1"], 1)).Message, StringComparison.Ordinal);

    [Fact]
    public void Totals_are_filled_in_from_the_free_cells()
    {
        var filled = Blank.With(Form.Of2021.Cells.Where(cell => !cell.IsTotal).Select(cell => KeyValuePair.Create(cell, (decimal?)1)));
        var made = filled.WithTotals(out var changes);
        Assert.Equal((6, 6, 21, 126, 4, 1), (made["R1:C7"], made["R3.6.3:C7"], made["R3.7:C1"], made["R3.7:C7"], made["T4.2:E5"], made["T2.8.1:D1"]));
        Assert.Equal(7 + 24 + 3, changes.Length);
        Assert.Equal("R1:C7: – → 6", changes[0].ToString());
        Assert.Same(made, made.WithTotals(out changes));
        Assert.Empty(changes);
        Assert.Equal(made, filled.WithTotals());
    }

    [Fact]
    public void A_total_with_a_blank_part_is_left_as_it_is()
    {
        var report = Blank.With([KeyValuePair.Create(Form.Of2021["R1:C1"], (decimal?)1), KeyValuePair.Create(Form.Of2021["R1:C7"], (decimal?)9)]);
        Assert.Equal(report, report.WithTotals(out var changes));
        Assert.Empty(changes);
    }

    [Fact]
    public void Published_texts_are_compared_by_content_and_keep_their_order()
    {
        var texts = PublishedTexts.None.With("/a", "1").With("/b", "2").With("/a", "3");
        Assert.Equal([KeyValuePair.Create("/a", "3"), KeyValuePair.Create("/b", "2")], texts);
        Assert.Equal(texts, new PublishedTexts([KeyValuePair.Create("/a", "1"), KeyValuePair.Create("/b", "2"), KeyValuePair.Create("/a", "3")]));
        Assert.Equal(texts.GetHashCode(), new PublishedTexts(texts).GetHashCode());
        Assert.False(texts.Equals(PublishedTexts.None.With("/b", "2").With("/a", "3")));
        Assert.False(texts.Equals((object?)null));
        Assert.Equal(["/a", "/b"], texts.Keys);
        Assert.Equal(["3", "2"], texts.Values);
        Assert.Equal((2, "3", true, false), (texts.Count, texts["/a"], texts.ContainsKey("/b"), texts.ContainsKey("/c")));
        Assert.Contains("/c", Assert.Throws<KeyNotFoundException>(() => texts["/c"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_arguments_are_said_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => AnnualReport2021.Blank(null!, 2022));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnnualReport2021.Blank(Authority.Named(null), 21));
        Assert.Throws<ArgumentOutOfRangeException>(() => AnnualReport2019.Blank(Authority.Named(null), 10_000));
        Assert.Throws<ArgumentNullException>(() => Blank.With((Cell)null!, 1));
        Assert.Throws<ArgumentNullException>(() => new CreditCode(null!));
        Assert.Throws<ArgumentNullException>(() => CreditCode.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Form.Of2021.Sections[0].Prose(null!));
        Assert.Equal(("", ""), (default(Text).Zh, default(Text).En));
    }

    [Fact]
    public void Figures_beyond_what_a_cell_holds_do_not_overflow_a_sum()
    {
        var counts = Blank.Requests.Received with { NaturalPerson = long.MaxValue, CommercialEnterprise = long.MaxValue, ResearchInstitution = 0, PublicWelfareOrganization = 0, LegalServiceOrganization = 0, OtherOrganization = 0, Total = -2 };
        var report = Blank with { Requests = Blank.Requests with { Received = counts } };
        Assert.Contains(report.Check().Findings, finding => finding is { Rule.Name: "row-total", Place: "R1", Outcome: Outcome.Broken });
    }

    [Fact]
    public void A_text_comes_in_both_languages()
    {
        Assert.Equal(("一", "one", "一"), (new Text("一", "one").In(Language.Zh), new Text("一", "one").In(Language.En), new Text("一", "one").ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => Form.Of((Edition)1999));
    }
}
