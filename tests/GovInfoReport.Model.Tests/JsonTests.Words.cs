using System.Text;

namespace GovInfoReport.Model.Tests;

/// <summary>The words of refusals, in both languages, and how much of a document they quote.</summary>
public partial class JsonTests
{
    [Theory]
    [InlineData("\"issued\":100", "\"issued\":1.5", "整数（绝对值不超过 2^53−1）或 null", "a whole number of at most 2^53−1, or null")]
    [InlineData("\"amount\":0.10", "\"amount\":1e400", "数（绝对值不超过 2^53−1，至多 28 位）或 null", "a number of at most 2^53−1 and 28 digits, or null")]
    [InlineData("\"year\":2022", "\"year\":999", "四位数的年份", "a year of four digits")]
    [InlineData("\"2023-01-18\"", "\"2023-02-30\"", "日期（YYYY-MM-DD）或 null", "a date as YYYY-MM-DD, or null")]
    [InlineData("\"scope\":\"ownAuthority\"", "\"scope\":\"own\"", "\"ownAuthority\"、\"rolledUp\" 或 null", "one of \"ownAuthority\", \"rolledUp\", or null")]
    [InlineData("\"edition\":\"2021\"", "\"edition\":\"2020\"", "\"2019\"、\"2021\"", "one of \"2019\", \"2021\"")]
    [InlineData("\"edition\":\"2021\"", "\"x\":{\"edition\":\"2021\"}", "\"2019\"、\"2021\"", "one of \"2019\", \"2021\"")]
    [InlineData("\"name\":\"某局\"", "\"name\":1", "文本", "a text")]
    [InlineData("\"name\":\"某局\"", "\"name\":\"\\ud83d\"", "文本", "a text")]
    [InlineData("\"authority\":{", "\"authority\":[],\"x\":{", "JSON 对象", "a JSON object")]
    [InlineData("\"asPublished\":{", "\"asPublished\":null,\"x\":{", "JSON 对象", "a JSON object")]
    [InlineData("\"asPublished\":{", "\"asPublished\":{\"/x\":\"/\",", "某一格的 JSON Pointer", "the JSON Pointer of a cell")]
    [InlineData("\"year\":2022", "\"jahr\":2022", "表中规定的成员", "a member that the form has")]
    [InlineData("\"year\":2022,", "", "此成员", "this member")]
    [InlineData("\"year\":2022", "\"year\":2022,\"year\":2022", "每个成员只出现一次", "each member once")]
    [InlineData("\"issued\":100", "\"issued\":0100", "合法的 JSON", "valid JSON")]
    public void A_refusal_says_what_was_expected_in_both_languages(string part, string wrong, string zh, string en) =>
        Assert.Equal(new Text(zh, en), Refused(Replace(part, wrong)).Expected);

    [Theory]
    [InlineData("\"issued\":100", "\"issued\":1.5", "1.5", "1.5")]
    [InlineData("\"issued\":100", "\"issued\":\"1\"", "文本“1”", "the text \"1\"")]
    [InlineData("\"issued\":100", "\"issued\":{}", "JSON 对象", "a JSON object")]
    [InlineData("\"issued\":100", "\"issued\":[]", "JSON 数组", "a JSON array")]
    [InlineData("\"issued\":100", "\"issued\":true", "true", "true")]
    [InlineData("\"name\":\"某局\"", "\"name\":\"\\ud83d\"", "不成对的 UTF-16 代理项", "a lone UTF-16 surrogate")]
    [InlineData("\"year\":2022", "\"jahr\":2022", "“jahr”", "\"jahr\"")]
    [InlineData("\"year\":2022,", "", "对象结束，缺少此成员", "the end of the object without it")]
    [InlineData("\"edition\":\"2021\",", "", "对象结束，缺少此成员", "the end of the object without it")]
    [InlineData("\"year\":2022", "\"year\":2022,\"year\":2022", "“year”重复出现", "\"year\" a second time")]
    [InlineData("\"issued\":100", "\"issued\":0100", "语法错误（位于“1”处）", "a fault (Invalid leading zero before '1')")]
    [InlineData("\"issued\":100", "\"issued\":\u0001", "语法错误", "a fault ('0x01' is an invalid start of a value)")]
    public void A_refusal_says_what_was_found_in_both_languages(string part, string wrong, string zh, string en) =>
        Assert.Equal(new Text(zh, en), Refused(Replace(part, wrong)).Found);

    // At whatever byte a document is cut off, it is said that it is; but for a figure in it nothing else is wrong.
    [Fact]
    public void A_document_that_is_cut_off_is_said_to_be()
    {
        var document = Encoding.UTF8.GetBytes(Canonical);
        for (var length = 1; length < document.Length; length++)
        {
            Assert.False(AnnualReport.TryParse(document.AsSpan(0, length), out _, out var refusal));
            Assert.Equal("语法错误（文档未完即止）", refusal.Found.Zh);
        }
    }

    [Fact]
    public void Texts_of_other_encodings_and_byte_order_marks_are_said_in_both_languages()
    {
        Assert.False(AnnualReport.TryParse([.. "{\"edition\":\"2021\",\"year\":2022,\"authority\":{\"name\":\""u8, 0xB9, 0xAB, .. "\"}}"u8], out _, out var refusal));
        Assert.Equal((new Text("UTF-8 文本", "text in UTF-8"), new Text("字节 0xB9", "the byte 0xB9")), (refusal.Expected, refusal.Found));
        Assert.False(AnnualReport.TryParse("\uFEFF" + Canonical, out _, out refusal));
        Assert.Equal((new Text("UTF-8 的 JSON 对象，无字节顺序标记", "a JSON object in UTF-8 without a byte order mark"), new Text("字节顺序标记（BOM）", "a byte order mark")), (refusal.Expected, refusal.Found));
        Assert.Equal(("", 1, 1, 0), (refusal.Pointer, refusal.Line, refusal.Column, refusal.Offset));
        Assert.False(AnnualReport.TryParse("\"\ud83d\"", out _, out refusal));
        Assert.Equal((new Text("文本", "a text"), new Text("不成对的 UTF-16 代理项", "a lone UTF-16 surrogate")), (refusal.Expected, refusal.Found));
        Assert.Equal("第 1 行第 2 字节：应为文本，实为不成对的 UTF-16 代理项。", refusal.Message.Zh);
    }

    [Fact]
    public async Task A_stream_of_the_greatest_length_is_read_and_a_longer_one_is_not()
    {
        var token = TestContext.Current.CancellationToken;
        var padded = new byte[AnnualReport.MaxDocumentBytes + 1];
        Array.Fill(padded, (byte)' ');
        Encoding.UTF8.GetBytes(Canonical, padded);
        Assert.NotNull((await AnnualReport.ReadAsync(new MemoryStream(padded, 0, AnnualReport.MaxDocumentBytes), token)).Report);
        var refusal = (await AnnualReport.ReadAsync(new MemoryStream(padded), token)).Refusal!;
        Assert.Equal((new Text("不超过 16777216 字节的文档", "a document of at most 16777216 bytes"), new Text("更长的文档", "a longer one")), (refusal.Expected, refusal.Found));
        Assert.Equal(("", 1, 1, 0), (refusal.Pointer, refusal.Line, refusal.Column, refusal.Offset));
    }

    [Theory]
    [InlineData(39, "", 39)]
    [InlineData(40, "", 40)]
    [InlineData(41, "", 40)]
    [InlineData(39, "😀", 39)]
    [InlineData(38, "😀文", 40)]
    [InlineData(38, "😀", 40)]
    public void A_long_text_is_quoted_to_its_fortieth_character_and_no_character_is_cut_in_two(int length, string end, int quoted)
    {
        var text = new string('字', length) + end;
        var found = Refused(Replace("\"scope\":\"ownAuthority\"", $"\"scope\":\"{text}\"")).Found;
        Assert.Equal(quoted == text.Length ? $"the text \"{text}\"" : $"the text \"{text[..quoted]}…\"", found.En);
    }

    [Fact]
    public void A_name_is_found_by_its_bytes()
    {
        Assert.Equal(Enum.GetValues<AuthorityKind>().Cast<AuthorityKind?>(), NameConverter<AuthorityKind>.Names.Select(name => NameConverter<AuthorityKind>.Find(Encoding.UTF8.GetBytes(name))));
        foreach (var other in (string[])["", "Township", "townships"]) Assert.Null(NameConverter<AuthorityKind>.Find(Encoding.UTF8.GetBytes(other)));
    }

    [Fact]
    public void What_cannot_be_written_is_named()
    {
        var report = AnnualReport2021.Blank(Authority.Named("某局"), 2022);
        Assert.StartsWith("The report is for the year 99, which has not four digits.", Fault(report with { Year = 99 }), StringComparison.Ordinal);
        Assert.StartsWith("The report is for the year 10000, which has not four digits.", Fault(report with { Year = 10_000 }), StringComparison.Ordinal);
        Assert.StartsWith("9 is no ReportScope.", Fault(report with { Scope = (ReportScope)9 }), StringComparison.Ordinal);
        Assert.StartsWith("99 is no AuthorityKind.", Fault(report with { Authority = report.Authority with { Kind = (AuthorityKind)99 } }), StringComparison.Ordinal);
        foreach (var count in (long[])[CellValues.Greatest + 1, -CellValues.Greatest - 1])
            Assert.StartsWith($"The report has a count of {count}, more than the 2^53−1 that a document can hold.", Fault(Licensing(count)), StringComparison.Ordinal);
        foreach (var count in (long[])[CellValues.Greatest, -CellValues.Greatest])
            Assert.Equal(count, AnnualReport.Parse(Licensing(count).ToJson())["T2.5.1:D1"]);

        AnnualReport2021 Licensing(long count) => report with { ProactiveDisclosure = report.ProactiveDisclosure with { Licensing = new() { Decisions = count } } };

        static string Fault(AnnualReport spoilt) => Assert.Throws<ArgumentException>(spoilt.ToJson).Message;
    }
}
