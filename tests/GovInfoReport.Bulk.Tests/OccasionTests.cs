using System.Text;
using System.Text.Json.Nodes;

namespace GovInfoReport.Model.Tests;

/// <summary>What one look at the texts of a line tells, for each kind of occasion and what is next to one, written plainly and with the numbers of the characters.</summary>
public class OccasionTests
{
    const int Received = 12, CarriedOver = 3;

    static readonly Dictionary<string, (Func<AnnualReport, AnnualReport> Change, Occasions Plain, Occasions? Escaped)> Changes = new()
    {
        ["nothing"] = (report => report, Occasions.None, null),
        ["a text in a cell"] = (report => report.With(report.Form.Cells[0], null) with { AsPublished = PublishedTexts.None.With(report.Form.Cells[0].Pointer, "/") }, Occasions.PublishedTexts, null),
        ["January"] = (report => report with { PublishedOn = new(report.Year + 1, 1, 31) }, Occasions.None, null),
        ["February"] = (report => report with { PublishedOn = new(report.Year + 1, 2, 1) }, Occasions.LateDay, null),
        ["November"] = (report => report with { PublishedOn = new(report.Year + 1, 11, 1) }, Occasions.LateDay, null),
        ["a January too early"] = (report => report with { PublishedOn = new(report.Year, 1, 31) }, Occasions.LateDay, null),
        ["a January too late"] = (report => report with { PublishedOn = new(report.Year + 2, 1, 31) }, Occasions.LateDay, null),
        ["the January before"] = (report => report with { PublishedOn = new(report.Year - 1, 1, 31) }, Occasions.LateDay, null),
        ["a right code"] = (report => report with { Authority = report.Authority with { CreditCode = new("11371082004230911E") } }, Occasions.None, null),
        ["a wrong code"] = (report => report with { Authority = report.Authority with { CreditCode = new("11371082004230911F") } }, Occasions.WrongCreditCode, null),
        ["a short code"] = (report => report with { Authority = report.Authority with { CreditCode = new("1") } }, Occasions.WrongCreditCode, null),
        ["no section one"] = (report => report with { Overview = null }, Occasions.Absence, null),
        ["no section five"] = (report => report with { ProblemsAndImprovements = null }, Occasions.Absence, null),
        ["no section six"] = (report => report with { OtherMatters = null }, Occasions.Absence, null),
        ["thin sections"] = (report => report with { Overview = "无", ProblemsAndImprovements = "无" }, Occasions.ThinProse, null),
        ["a thin section five"] = (report => report with { ProblemsAndImprovements = "一二三四五六七八九" }, Occasions.ThinProse, null),
        ["a section five of ten characters"] = (report => report with { ProblemsAndImprovements = "一二三四五六七八九十" }, Occasions.None, null),
        ["the count"] = (Stating($"{Received}件"), Occasions.None, null),
        ["the count with those carried over"] = (Stating($"{Received + CarriedOver}件"), Occasions.None, null),
        ["the count without those carried over"] = (Stating($"{Received - CarriedOver}件"), Occasions.StatedRequests, null),
        ["those carried over"] = (Stating($"{CarriedOver}件"), Occasions.StatedRequests, null),
        ["another count"] = (Stating("13件"), Occasions.StatedRequests, null),
        ["no count"] = (Stating("若干"), Occasions.None, null),
        ["another count, the total blank"] = (report => Stating("13件")(report).With(report.Form.Landmarks.Received, null), Occasions.None, null),
        ["another count, those carried over blank"] = (report => Stating("13件")(report).With(report.Form.Landmarks.CarriedOver, null), Occasions.None, null),
        ["the phrase very often"] = (report => report with { Overview = string.Concat(Enumerable.Repeat("依法公开政府信息的申请全都按时办结，没有例外也没有拖延的情况；", 200)) }, Occasions.StatedRequests, Occasions.None),
        ["another count at the end of section six"] = (report => report with { OtherMatters = "收到申请13件" }, Occasions.None, null),
        ["a fee"] = (report => report with { OtherMatters = "收取信息处理费12元" }, Occasions.StatedFee, null),
        ["a fee without a figure"] = (report => report with { OtherMatters = "未收取信息处理费" }, Occasions.None, Occasions.StatedFee),
        ["no fee"] = (report => report with { OtherMatters = "无" }, Occasions.None, null),
    };

    public static TheoryData<string, Edition> Names => [.. Changes.Keys.SelectMany(name => Enum.GetValues<Edition>().Select(edition => (name, edition)))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_seen_and_no_other(string name, Edition edition)
    {
        var (change, plain, escaped) = Changes[name];
        var report = change(Plain(edition));
        Assert.Equal(plain, Look(report.ToUtf8Json()));
        // As many programs write it, and System.Text.Json unless it is told otherwise.
        Assert.Equal(escaped ?? plain, Look(Encoding.UTF8.GetBytes(JsonNode.Parse(report.ToUtf8Json())!.ToJsonString())));
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("12.5", false)]
    [InlineData("1.25", false)]
    [InlineData("0.1234", false)]
    [InlineData("1234.1234", false)]
    [InlineData("0.12345", true)]
    [InlineData("0.123456", true)]
    [InlineData("123456", false)]
    [InlineData("1234567", false)]
    public void Fees_of_more_decimals_than_there_are(string fees, bool areMany)
    {
        var report = Plain(Edition.Of2021);
        var cell = report.Form.Landmarks.Fees;
        Assert.Equal(areMany ? Occasions.Decimals : Occasions.None, Look(report.With(cell, decimal.Parse(fees, System.Globalization.CultureInfo.InvariantCulture)).ToUtf8Json()));
        Assert.Equal(Occasions.None, Look(report.With(cell, null).ToUtf8Json()));
    }

    [Fact]
    public void Places_of_the_phrase_are_noted_up_to_a_number()
    {
        PhrasePlaces places = new();
        for (var count = 1; count <= 200; count++)
        {
            places.Add(count, 0);
            places.Add(count, (ulong)count);
            Assert.Equal((count, count <= 128, Math.Min(count, 128)), (count, places.AreAll, places.Noted.Length));
            Assert.Equal((Math.Min(count, 128), (ulong)Math.Min(count, 128)), (places.Noted[^1].At, places.Noted[^1].Fifths));
        }
        places.Clear();
        Assert.True(places.AreAll && places.Noted.IsEmpty);
    }

    static Func<AnnualReport, AnnualReport> Stating(string count) => report => report with { Overview = $"本机关依法办理，收到政府信息公开申请{count}，均已办结。" };

    static AnnualReport Plain(Edition edition)
    {
        var report = AnnualReport.Blank(edition, Authority.Named("某局"), edition == Edition.Of2019 ? 2020 : 2022) with
        {
            Overview = "本机关依法做好公开工作，没有遗漏。",
            ProblemsAndImprovements = "公开内容还不够全面，今后改进。",
            OtherMatters = "无",
        };
        return report.With(report.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)(cell == report.Form.Landmarks.Received ? Received : cell == report.Form.Landmarks.CarriedOver ? CarriedOver : 0))));
    }

    static Occasions Look(byte[] json)
    {
        ReadOnlyMemory<byte> buffer = (byte[])[.. json, (byte)'\n', .. new byte[LineReader.Reach]];
        var content = new LineReader().Read(buffer[..(json.Length + 1)], 0, out _);
        Assert.NotNull(content);
        return content.Occasions(content.Values);
    }
}
