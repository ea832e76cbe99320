using Microsoft.Playwright;

namespace GovInfoReport.Samples.Tests;

/// <summary>The front page in a Chromium without a window; skipped where there is none.</summary>
public sealed class FrontPageTests(RunningDesk desk) : IAsyncLifetime
{
    static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    IPlaywright? playwright;
    IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (Array.Find(Places, File.Exists) is not { } executable) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }

    [Theory]
    [InlineData("/", "应不小于 0")]
    [InlineData("/?lang=en", "expected at least 0")]
    public async Task A_chosen_report_is_shown_marked(string path, string message)
    {
        var page = await OpenAsync(path);
        await page.Locator("#report").SetInputFilesAsync(Sample.Report("huiyuan-2021.txt"));
        var marked = page.FrameLocator("#page");
        await Assertions.Expect(marked.Locator("#findings")).ToContainTextAsync(message);
        await Assertions.Expect(marked.Locator("td[data-cell='T2.5.1:D1']")).ToContainTextAsync("2");
        await Assertions.Expect(page.Locator("#said")).ToHaveTextAsync("huiyuan-2021.txt");
    }

    [Fact]
    public async Task A_dropped_report_is_shown_with_what_could_set_it_right()
    {
        var page = await OpenAsync("/?lang=en");
        var json = await File.ReadAllTextAsync(Sample.Vector("broken/row-total-R1.json"), TestContext.Current.CancellationToken);
        var data = await page.EvaluateHandleAsync("json => { const data = new DataTransfer(); data.items.add(new File([json], 'report.json')); return data; }", json);
        await page.DispatchEventAsync("#desk", "drop", new { dataTransfer = data });
        var cell = page.FrameLocator("#page").Locator("td[data-cell='R1:C7']");
        await Assertions.Expect(cell).ToHaveAttributeAsync("aria-describedby", new System.Text.RegularExpressions.Regex("."));
        await Assertions.Expect(page.FrameLocator("#page").Locator("body")).ToContainTextAsync("1909393");
    }

    [Fact]
    public async Task What_is_no_report_is_said_and_the_last_page_goes()
    {
        var page = await OpenAsync("/");
        await page.Locator("#report").SetInputFilesAsync(new FilePayload { Name = "letter.txt", MimeType = "text/plain", Buffer = "今天天气很好"u8.ToArray() });
        await Assertions.Expect(page.Locator("#said.error")).ToContainTextAsync("无法读取");
        await Assertions.Expect(page.Locator("#page")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_a_script_the_button_does_it()
    {
        var page = await OpenAsync("/", script: false);
        await page.Locator("#report").SetInputFilesAsync(Sample.Report("huiyuan-2021.txt"));
        await page.Locator("button").ClickAsync();
        await Assertions.Expect(page.Locator("#findings")).ToContainTextAsync("应不小于 0");
    }

    async Task<IPage> OpenAsync(string path, bool script = true)
    {
        Assert.SkipWhen(browser is null, "There is no Chromium on this machine.");
        var page = await browser!.NewPageAsync(new() { JavaScriptEnabled = script });
        page.SetDefaultTimeout(60_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        await page.GotoAsync(new Uri(desk.Address, path).AbsoluteUri);
        return page;
    }
}
