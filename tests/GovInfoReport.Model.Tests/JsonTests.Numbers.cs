using System.Globalization;
using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>Numbers however they are written: what is read, and what would have to be rounded.</summary>
public partial class JsonTests
{
    [Theory]
    [InlineData("100.0", 100)]
    [InlineData("1.0", 1)]
    [InlineData("1e2", 100)]
    [InlineData("1E+2", 100)]
    [InlineData("100e-2", 1)]
    [InlineData("0.5e1", 5)]
    [InlineData("-0", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0e999999999999", 0)]
    [InlineData("-2", -2)]
    [InlineData("-2.0", -2)]
    [InlineData("-1.5e1", -15)]
    [InlineData("-9.007199254740991e15", -9007199254740991)]
    [InlineData("9007199254740991", 9007199254740991)]
    [InlineData("-9007199254740991", -9007199254740991)]
    [InlineData("9.007199254740991e15", 9007199254740991)]
    public void A_whole_number_is_read_however_it_is_written(string number, long value)
    {
        var report = AnnualReport.Parse(Replace(FirstCell, "\"issued\":" + number));
        Assert.Equal(value, report["T2.1.1:D1"]);
        Assert.Equal(value, Assert.IsType<AnnualReport2021>(report).ProactiveDisclosure.AdministrativeRules.Issued);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("-0.5")]
    [InlineData("1e-1")]
    [InlineData("9007199254740992")]
    [InlineData("-9007199254740992")]
    [InlineData("9.007199254740992e15")]
    [InlineData("-9.007199254740992e15")]
    [InlineData("1e18")]
    [InlineData("1e19")]
    [InlineData("1e20")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1e99999999999")]
    [InlineData("1e-99999999999")]
    [InlineData("1234567890123456789012345678901234567890")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_whole_number_is_refused_at_its_place(string number)
    {
        var refusal = Refused(Replace(FirstCell, "\"issued\":" + number));
        Assert.Equal("/proactiveDisclosure/administrativeRules/issued", refusal.Pointer);
        Assert.Equal(Encoding.UTF8.GetByteCount(Canonical[..(Canonical.IndexOf(FirstCell, StringComparison.Ordinal) + 9)]), refusal.Offset);
        Assert.Equal("a whole number of at most 2^53−1, or null", refusal.Expected.En);
    }

    [Theory]
    [InlineData("24252.311082")]
    [InlineData("1e2")]
    [InlineData("-2.5")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("9007199254740991")]
    public void An_amount_is_read_exactly(string number) =>
        Assert.Equal(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture), AnnualReport.Parse(Replace("\"amount\":0.10", "\"amount\":" + number))["T2.8.1:D1"]);

    [Theory]
    [InlineData("9007199254740992")]
    [InlineData("9007199254740991.1")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1e-29")]
    [InlineData("1e400")]
    [InlineData("\"1\"")]
    public void An_amount_that_would_have_to_be_rounded_is_refused(string number) =>
        Assert.Equal("/proactiveDisclosure/administrativeFees/amount", Refused(Replace("\"amount\":0.10", "\"amount\":" + number)).Pointer);
}
