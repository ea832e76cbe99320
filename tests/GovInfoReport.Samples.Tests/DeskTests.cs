using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using GovInfoReport.Model;
using Microsoft.AspNetCore.Routing;
using ReportDesk;

namespace GovInfoReport.Samples.Tests;

public sealed class DeskTests(RunningDesk desk) : IDisposable
{
    readonly HttpClient client = new() { BaseAddress = desk.Address };

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Errors_come_as_problem_details_with_pointers(string language)
    {
        var json = await File.ReadAllBytesAsync(Sample.Vector("broken/row-total-R1.json"), Stop);
        using var answer = await CheckAsync(json, language);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var problem = await JsonOf(answer);
        Assert.Equal(422, (int)problem["status"]!);
        var expected = AnnualReport.Parse(json).Check().Findings;
        Assert.Equal(expected.Select(finding => (finding.Pointer, finding.Message.In(Languages.Of(language)))), problem["findings"]!.AsArray().Select(finding => ((string?)finding!["pointer"], (string)finding["message"]!)));
    }

    /// <summary>A body that comes byte by byte would hold one of the few places for hours.</summary>
    [Fact]
    public async Task A_body_that_comes_too_slowly_is_refused()
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(desk.Address.Host, desk.Address.Port, Stop);
        await using var stream = connection.GetStream();
        await stream.WriteAsync("POST /reports/check?lang=en HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n{"u8.ToArray(), Stop);
        var answer = await new StreamReader(stream).ReadLineAsync(Stop);
        Assert.Equal("HTTP/1.1 408 Request Timeout", answer);
    }

    [Fact]
    public async Task A_sound_report_is_no_problem()
    {
        using var answer = await CheckAsync(Encoding.UTF8.GetBytes(Sound.ToJson()));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("sound", (string)(await JsonOf(answer))["verdict"]!);
    }

    [Theory]
    [InlineData("{\"edition\":\"2021\",\"year\":\"x\"}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task What_is_no_report_is_refused_in_words(string body, string type, HttpStatusCode status)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new(type) } };
        using var answer = await client.PostAsync(new Uri("/reports/check", UriKind.Relative), content, Stop);
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.NotEmpty((string)(await JsonOf(answer))["detail"]!);
    }

    [Theory]
    [InlineData("/reports/check")]
    [InlineData("/reports/mark")]
    public async Task A_mark_before_JSON_is_no_part_of_it(string path)
    {
        using var content = new ByteArrayContent([.. "\uFEFF"u8, .. Sound.ToUtf8Json()]) { Headers = { ContentType = new("application/json") } };
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), content, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_that_breaks_off_is_answered_with_a_problem()
    {
        using var content = new ByteArrayContent("nonsense"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");
        using var answer = await client.PostAsync(new Uri("/reports/mark", UriKind.Relative), content, Stop);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task A_refusal_says_where()
    {
        var report = JsonNode.Parse(Sound.ToJson())!;
        report["requests"]!["received"]!["total"] = "many";
        using var answer = await CheckAsync(Encoding.UTF8.GetBytes(report.ToJsonString()));
        Assert.Equal("/requests/received/total", (string)(await JsonOf(answer))["pointer"]!);
    }

    [Theory]
    [InlineData("/reports/check")]
    [InlineData("/reports/mark")]
    public async Task A_body_that_is_too_large_is_refused(string path)
    {
        using var content = new ByteArrayContent(new byte[Desk.MaxBodyBytes + 1]) { Headers = { ContentType = new("application/json") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content, Headers = { ExpectContinue = true } };
        using var answer = await client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("huiyuan-2021.txt", "T2.5.1:D1")]
    [InlineData("huaian-2024.pdf", null)]
    [InlineData("shanghai-office-2019.html", null)]
    public async Task A_published_report_comes_back_marked(string file, string? wrongCell)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(await File.ReadAllBytesAsync(Sample.Report(file), Stop)), MarkEndpoint.Field, file } };
        using var answer = await client.PostAsync(new Uri("/reports/mark?lang=en", UriKind.Relative), form, Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("data-cell=\"R1:C1\"", page, StringComparison.Ordinal);
        if (wrongCell is not null) Assert.Contains($"href=\"#{wrongCell}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_has_the_schemas_of_the_contract_and_every_route()
    {
        var description = JsonNode.Parse(await client.GetStringAsync(new Uri("/openapi.json", UriKind.Relative), Stop))!;
        var schemas = description["components"]!["schemas"]!;
        foreach (var edition in Enum.GetValues<Edition>())
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(PortableContract.Schema(edition)), schemas[$"Report{(int)edition}"]));
        Assert.Equal(
            desk.Routes.Where(route => route.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("POST")).Select(route => route.RoutePattern.RawText!).Order(StringComparer.Ordinal),
            description["paths"]!.AsObject().Select(path => path.Key).Order(StringComparer.Ordinal));
    }

    /// <summary>A body is asked for when there is room for it: others wait where they are, and take no memory.</summary>
    [Fact]
    public async Task A_body_waits_until_there_is_room_for_it()
    {
        using var handler = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(5) };
        using var patient = new HttpClient(handler) { BaseAddress = desk.Address };
        var held = Enumerable.Range(0, Desk.MaxHeld).Select(_ => new HeldBody(Sound.ToUtf8Json())).ToArray();
        var answers = held.Select(SendAsync).ToArray();
        await Task.WhenAll(held.Select(body => body.Asked)).WaitAsync(TimeSpan.FromMinutes(5), Stop);
        var late = new HeldBody(Sound.ToUtf8Json());
        var lateAnswer = SendAsync(late);
        await Task.Delay(TimeSpan.FromMilliseconds(300), Stop);
        Assert.False(late.Asked.IsCompleted);
        held[0].Release();
        late.Release();
        using (var answer = await lateAnswer) Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        foreach (var body in held) body.Release();
        foreach (var answer in await Task.WhenAll(answers))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            answer.Dispose();
        }

        async Task<HttpResponseMessage> SendAsync(HeldBody body)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/reports/check") { Content = body, Headers = { ExpectContinue = true } };
            return await patient.SendAsync(request, Stop);
        }
    }

    [Fact]
    public async Task A_hundred_clients_at_once_get_each_their_own_answer()
    {
        const int Clients = 100, Requests = 5;
        var clients = Enumerable.Range(0, Clients).Select(async number =>
        {
            using var own = new HttpClient { BaseAddress = desk.Address, Timeout = TimeSpan.FromMinutes(5) };
            for (var i = 0; i < Requests; i++)
            {
                // Each report has a total of its own that is too large by one.
                var total = 1_000 * number + i;
                var report = Sound.With(Sound.Form["T4.1:E1"], total).With(Sound.Form["T4.1:E5"], null).WithTotals();
                report = report.With(report.Form["T4.1:E5"], report["T4.1:E5"] + 1);
                using var content = new ByteArrayContent(report.ToUtf8Json()) { Headers = { ContentType = new("application/json") } };
                using var answer = await own.PostAsync(new Uri("/reports/check", UriKind.Relative), content, Stop);
                Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
                var finding = (await JsonOf(answer))["findings"]!.AsArray().Single(finding => (string)finding!["rule"]! == "dispute-total")!;
                Assert.Equal((report["T4.1:E5"] - 1, report["T4.1:E5"]), ((decimal?)finding["expected"], (decimal?)finding["actual"]));
            }
        });
        await Task.WhenAll(clients);
    }

    static AnnualReport2021 Sound { get; } = MakeSound();

    static AnnualReport2021 MakeSound()
    {
        var report = AnnualReport2021.Blank(Authority.Named("某县教育局"), 2025) with
        {
            Overview = "本局主动公开政府信息，依法办理申请，加强政府信息管理。",
            ProblemsAndImprovements = "政策解读形式较为单一，下一步将丰富解读形式。",
            OtherMatters = "无",
        };
        return report.With(report.Form.Cells.Select(cell => KeyValuePair.Create(cell, (decimal?)0)));
    }

    async Task<HttpResponseMessage> CheckAsync(byte[] json, string language = "zh")
    {
        using var content = new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        return await client.PostAsync(new Uri($"/reports/check?lang={language}", UriKind.Relative), content, Stop);
    }

    static async Task<JsonNode> JsonOf(HttpResponseMessage answer) => JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!;
}
