using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;

namespace GovInfoReport.Model.Tests;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public partial class JsonTests
{
    /// <summary>A canonical document with every kind of member in it; the cells are numbered through so that each can be told from the others.</summary>
    static readonly string Canonical = (AnnualReport2021.Blank(Authority.Named("某局") with { CreditCode = new("11371082004230911E"), Kind = AuthorityKind.Township }, 2022) with
    {
        Scope = ReportScope.OwnAuthority,
        PublishedOn = new DateOnly(2023, 1, 18),
        Overview = "一、二\n三\u3000\"引\"\\😀\uE000\u2028",
        AsPublished = new PublishedTexts([KeyValuePair.Create("/requests/received/total", "22（其中修订16件）")]),
    }).With(Form.Of2021.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)(cell.IsAmount ? 0.10m : 100 + cell.Index)))).ToJson();

    const string FirstCell = "\"issued\":100";

    [Fact]
    public void A_canonical_document_has_its_members_in_order_and_escapes_nothing_but_what_it_must()
    {
        Assert.StartsWith("""{"edition":"2021","year":2022,"authority":{"name":"某局","creditCode":"11371082004230911E","divisionCode":null,"kind":"township"},"scope":"ownAuthority","publishedOn":"2023-01-18","title":null,"preamble":null,"overview":""", Canonical, StringComparison.Ordinal);
        Assert.Contains("\"overview\":\"一、二\\n三\u3000\\\"引\\\"\\\\😀\uE000\u2028\",\"proactiveDisclosure\":{\"administrativeRules\":{\"issued\":100,\"repealed\":101,\"inForce\":102}", Canonical, StringComparison.Ordinal);
        Assert.EndsWith(""","problemsAndImprovements":null,"otherMatters":null,"asPublished":{"/requests/received/total":"22（其中修订16件）"}}""", Canonical, StringComparison.Ordinal);
        Assert.Contains("""administrativeFees":{"amount":0.10}""", Canonical, StringComparison.Ordinal);
        Assert.Equal(Canonical, AnnualReport.Parse(Canonical).ToJson());
    }

    [Fact]
    public void Every_truncation_is_refused()
    {
        var utf8 = Encoding.UTF8.GetBytes(Canonical);
        for (var length = 0; length < utf8.Length; length++)
            Assert.False(AnnualReport.TryParse(utf8.AsSpan(0, length), out _, out _));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("{}")]
    [InlineData("\0")]
    [InlineData("//")]
    public void Anything_behind_the_document_is_refused(string garbage) => Assert.Equal(Encoding.UTF8.GetByteCount(Canonical), Refused(Canonical + garbage).Offset);

    [Theory]
    [InlineData(new byte[] { 0xFF }, 0)]
    [InlineData(new byte[] { 0xC0, 0xAF }, 0)] // overlong
    [InlineData(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, 1)] // a surrogate
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 }, 0)] // above U+10FFFF
    [InlineData(new byte[] { 0xE6, 0x9F }, 0)] // cut off
    [InlineData(new byte[] { 0xB9, 0xAB }, 0)] // GBK
    public void Broken_UTF8_is_refused_at_its_byte(byte[] broken, int at)
    {
        var start = Encoding.UTF8.GetByteCount(Canonical[..Canonical.IndexOf("某局", StringComparison.Ordinal)]);
        var utf8 = Encoding.UTF8.GetBytes(Canonical);
        byte[] document = [.. utf8[..start], .. broken, .. utf8[start..]];
        Assert.False(AnnualReport.TryParse(document, out _, out var refusal));
        Assert.Equal(("/authority/name", start + at), (refusal.Pointer, refusal.Offset));
        Assert.Equal($"the byte 0x{broken[at]:X2}", refusal.Found.En);
    }

    [Fact]
    public void A_bomb_of_arrays_is_refused_and_not_followed()
    {
        var bomb = new string('[', 5000);
        Assert.Equal("", Refused(bomb).Pointer);
        Assert.Equal("/authority/name", Refused(Replace("\"某局\"", bomb)).Pointer);
        Assert.Contains("depth", Refused("{\"x\":" + bomb).Found.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flood_of_published_texts_is_refused_at_its_first_wrong_pointer()
    {
        var flood = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"\"/x{i}\":\"/\","));
        Assert.Equal("/asPublished/~1x0", Refused(Replace("\"asPublished\":{", "\"asPublished\":{" + flood)).Pointer);
    }

    [Fact]
    public void A_text_that_no_document_can_hold_is_not_written_and_not_cut_off()
    {
        var report = AnnualReport.Parse(Canonical);
        string[] texts = ["前文\ud83d后文", "\ude00", "文\ud83d"];
        var spoilt = texts.SelectMany(text => new[]
        {
            report with { Overview = text }, report with { Authority = Authority.Named(text) }, report with { AsPublished = PublishedTexts.None.With("/requests/received/total", text) },
        });
        foreach (var one in spoilt)
        {
            Assert.Contains("lone UTF-16 surrogate", Assert.Throws<ArgumentException>(() => one.ToJson()).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => one.With(Form.Of2021["R1:C1"], 1));
        }
    }

    [Fact]
    public void What_the_reader_would_refuse_is_not_written()
    {
        var report = AnnualReport2021.Blank(Authority.Named("某局"), 2022);
        AnnualReport2021[] spoilt =
        [
            report with { Year = 99 }, report with { Scope = (ReportScope)9 }, report with { Authority = report.Authority with { Kind = (AuthorityKind)99 } },
            report with { ProactiveDisclosure = report.ProactiveDisclosure with { Licensing = new() { Decisions = long.MinValue } } },
        ];
        Assert.All(spoilt, one => Assert.Throws<ArgumentException>(() => one.ToJson()));
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void No_culture_changes_a_date_or_a_number(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("/publishedOn", Refused(Replace("\"2023-01-18\"", "\"2023-02-29\"")).Pointer);
            Assert.Equal(Canonical, AnnualReport.Parse(Canonical).ToJson());
            var late = AnnualReport.Parse(Replace("\"2023-01-18\"", "\"2023-04-05\"")).With(Form.Of2021["T2.8.1:D1"], -1.5m).Check().Findings;
            Assert.Equal("公布日期 2023-04-05，晚于 2023-01-31。", late.Single(finding => finding.Rule.Name == "late-publication").Message.Zh);
            Assert.EndsWith("found −1.5.", late.Single(finding => finding is { Rule.Name: "non-negative", Place: "T2.8.1:D1" }).Message.En, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Line_and_byte_are_counted_from_one()
    {
        var pretty = JsonNode.Parse(Canonical)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true }).ReplaceLineEndings("\n");
        var refusal = Refused(pretty.Replace("\"year\": 2022", "\"year\": 0", StringComparison.Ordinal));
        Assert.Equal((3, 11, "/year"), (refusal.Line, refusal.Column, refusal.Pointer));
        Assert.Equal("line 3, byte 11 (/year): expected a year of four digits, found 0.", refusal.Message.En);
        Assert.Equal("第 3 行第 11 字节（/year）：应为四位数的年份，实为 0。", refusal.Message.Zh);
        refusal = Refused(pretty.Replace("\"year\": 2022", "\"year\": 2022 2", StringComparison.Ordinal));
        Assert.Equal((3, 16), (refusal.Line, refusal.Column));
        Assert.Equal(pretty.IndexOf("2022", StringComparison.Ordinal) + 5, refusal.Offset);
    }

    [Fact]
    public void A_string_with_a_lone_surrogate_is_refused()
    {
        var refusal = Refused("{\n\"政\": \"\ud83d\"}");
        Assert.Equal((2, 9, 10), (refusal.Line, refusal.Column, refusal.Offset));
    }

    [Fact]
    public void Parse_throws_what_TryParse_says()
    {
        Assert.False(AnnualReport.TryParse("[]", out _, out var refusal));
        Assert.Equal(refusal, Assert.Throws<RefusalException>(() => AnnualReport.Parse("[]")).Refusal);
        Assert.Equal(refusal, Assert.Throws<RefusalException>(() => AnnualReport.Parse("[]"u8)).Refusal);
        Assert.Equal("line 1, byte 1: expected a JSON object, found a JSON array.", refusal.ToString());
    }

    [Fact]
    public async Task A_stream_is_read_to_its_end_and_may_start_with_a_byte_order_mark()
    {
        var token = TestContext.Current.CancellationToken;
        var utf8 = Encoding.UTF8.GetBytes(Canonical);
        var read = await AnnualReport.ReadAsync(new MemoryStream([0xEF, 0xBB, 0xBF, .. utf8]), token);
        Assert.Null(read.Refusal);
        var written = new MemoryStream();
        await read.Report!.WriteAsync(written, token);
        Assert.Equal(utf8, written.ToArray());

        Assert.False(AnnualReport.TryParse("\uFEFF" + Canonical, out _, out var refusal));
        Assert.Equal("a byte order mark", refusal.Found.En);
        Assert.Equal("a byte order mark", (await AnnualReport.ReadAsync(new MemoryStream([0xEF, 0xBB, 0xBF, 0xEF, 0xBB, 0xBF, .. utf8]), token)).Refusal!.Found.En);
        Assert.Equal("a longer one", (await AnnualReport.ReadAsync(new MemoryStream(new byte[AnnualReport.MaxDocumentBytes + 1]), token)).Refusal!.Found.En);
    }

    [Property]
    public void Members_may_come_in_any_order_with_any_blanks_and_escapes(AnyReport any, int seed)
    {
        var random = new Random(seed);
        var shuffled = Shuffle(JsonNode.Parse(any.Report.ToJson())!, random).ToJsonString(new JsonSerializerOptions { WriteIndented = random.Next(2) == 0 });
        Assert.Equal(any.Report, AnnualReport.Parse(shuffled));
    }

    [Property(MaxTest = 2000)]
    public void Whatever_the_bytes_reading_ends_in_a_report_or_in_a_refusal_with_a_reason(AnyReport any, int seed)
    {
        var random = new Random(seed);
        var utf8 = any.Report.ToUtf8Json();
        for (var mutation = random.Next(3); mutation >= 0; mutation--) utf8 = Mutate(utf8, random);
        if (AnnualReport.TryParse(utf8, out var report, out var refusal))
            Assert.Equal(report, AnnualReport.Parse(report.ToUtf8Json()));
        else
            Assert.InRange(refusal.Offset, 0, utf8.Length);
        // The serializer decides, the diagnosis explains: they must agree on every document.
        Assert.Equal(refusal, Diagnosis.Of(utf8));
    }

    [Fact]
    public void The_nesting_of_the_serializer_is_that_of_the_form() => Assert.Equal(ReportJsonContext.Depth, Form.All.Max(form => form.Shape.Depth) + 1);

    [Fact]
    public void A_document_of_one_edition_is_none_of_the_other()
    {
        Assert.Equal("/proactiveDisclosure/administrativeRules/issued", Refused(Replace("\"edition\":\"2021\"", "\"edition\":\"2019\"")).Pointer);
        var report = AnnualReport2019.Blank(Authority.Named("某局"), 2020).With(Form.Of2019["T2.5.1:D2"], -8).With(Form.Of2019["T2.9.1:D2"], 251000.5m);
        Assert.Equal(report, AnnualReport.Parse(report.ToJson()));
        Assert.Equal((-8, 251000.5m), (report.ProactiveDisclosure.Licensing.ItemsChange, report.ProactiveDisclosure.CentralProcurement.Amount));
        Assert.Contains("\"otherHandling\":{\"naturalPerson\":null,", report.ToJson(), StringComparison.Ordinal);
    }

    static byte[] Mutate(byte[] utf8, Random random)
    {
        string[] splinters = ["\"", ",", ":", "{", "}", "[", "]", "null", "1.0", "1e2", "-", "0", "9007199254740992", "\\u0079", "\\ud83d", "\"year\":1,", "\"x\":null,", " ", "\n", "\uFEFF", "/requests/received/total"];
        int at = random.Next(utf8.Length), length = random.Next(Math.Min(12, utf8.Length - at) + 1);
        byte[] splinter = random.Next(4) == 0 ? [(byte)random.Next(256)] : Encoding.UTF8.GetBytes(splinters[random.Next(splinters.Length)]);
        return random.Next(3) switch
        {
            0 => [.. utf8[..at], .. splinter, .. utf8[at..]],
            1 => [.. utf8[..at], .. utf8[(at + length)..]],
            _ => [.. utf8[..at], .. splinter, .. utf8[(at + length)..]],
        };
    }

    static JsonNode Shuffle(JsonNode node, Random random)
    {
        if (node is not JsonObject members) return node.DeepClone();
        var shuffled = members.ToArray();
        // Published texts keep their order, which is part of the report.
        if (!members.GetPath().EndsWith("asPublished", StringComparison.Ordinal)) random.Shuffle(shuffled);
        return new JsonObject(shuffled.Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffle(member.Value, random))));
    }

    static string Replace(string part, string other)
    {
        var at = Canonical.IndexOf(part, StringComparison.Ordinal);
        Assert.True(at >= 0, part);
        return Canonical[..at] + other + Canonical[(at + part.Length)..];
    }

    static Refusal Refused(string json)
    {
        Assert.False(AnnualReport.TryParse(json, out var report, out var refusal));
        Assert.Null(report);
        return refusal;
    }
}
