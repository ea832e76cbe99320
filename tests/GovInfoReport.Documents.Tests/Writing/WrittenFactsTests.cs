using GovInfoReport.Model;

namespace GovInfoReport.Documents.Tests;

/// <summary>What a written document says of its report beside what can be seen.</summary>
public class WrittenFactsTests
{
    static AnnualReport? Read(params string[] facts) =>
        WrittenFacts.Read(name => facts.Append("edition=2021").Append("year=2022").Select(fact => fact.Split('=')).FirstOrDefault(fact => fact[0] == name)?[1]);

    [Fact]
    public void All_that_the_form_has_no_place_for_is_a_fact()
    {
        var report = AnnualReport.Blank(Edition.Of2019, Authority.Named("某局"), 2020) with { Scope = ReportScope.RolledUp, PublishedOn = new(2021, 1, 9) };
        report = report with { Authority = report.Authority with { CreditCode = new("x"), DivisionCode = "410000", Kind = AuthorityKind.StateCouncilBody } };
        Assert.Equal("edition=2019 year=2020 name=某局 credit-code=x division-code=410000 kind=stateCouncilBody scope=rolledUp published-on=2021-01-09",
            string.Join(' ', WrittenFacts.Of(report).Select(fact => $"{fact.Name}={fact.Value}")));
        Assert.Equal(report.ToJson(), WrittenFacts.Read(WrittenFacts.Of(report).ToDictionary(fact => fact.Name, fact => fact.Value).GetValueOrDefault)!.ToJson());
        Assert.Equal("edition=2021 year=2022", string.Join(' ', WrittenFacts.Of(Read()!).Select(fact => $"{fact.Name}={fact.Value}")));
    }

    [Theory]
    [InlineData("year=1000", true)]
    [InlineData("year=9999", true)]
    [InlineData("year=999", false)]
    [InlineData("year=10000", false)]
    [InlineData("year=+2022", false)]
    [InlineData("year= 2022", false)]
    [InlineData("year=", false)]
    [InlineData("edition=2020", false)]
    [InlineData("edition=+2021", false)]
    [InlineData("edition=x", false)]
    [InlineData("kind=township", true)]
    [InlineData("kind=nobody", false)]
    [InlineData("kind=1", false)]
    [InlineData("kind=township,other", false)]
    [InlineData("kind= township", false)]
    [InlineData("kind=", false)]
    [InlineData("scope=ownAuthority", true)]
    [InlineData("scope=0", false)]
    [InlineData("scope=ownAuthority,rolledUp", false)]
    [InlineData("scope=all", false)]
    [InlineData("published-on=2022-01-18", true)]
    [InlineData("published-on=2022-1-18", false)]
    [InlineData("published-on=2022-02-30", false)]
    [InlineData("published-on=", false)]
    public void A_report_can_have(string fact, bool expected) => Assert.Equal(expected, Read(fact) is not null);

    [Theory]
    [InlineData("R1:C1", "", true, null)]
    [InlineData("R1:C1", "12", true, 12.0)]
    [InlineData("R1:C1", "12件", false, 12.0)]
    [InlineData("R1:C1", "/", false, null)]
    [InlineData("R1:C1", "1.5", false, null)]
    [InlineData("T2.8.1:D1", "1.5", true, 1.5)]
    public void A_figure_is_one_and_nothing_else(string cell, string text, bool expected, double? figure)
    {
        Assert.Equal(expected, WrittenFacts.TryFigure(Form.Of2021[cell], text, out var read));
        Assert.Equal(figure, (double?)read);
    }
}
