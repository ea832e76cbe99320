using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(GovInfoReport.Browser.Tests.Browser))]
[assembly: AssemblyFixture(typeof(GovInfoReport.Browser.Tests.Archive))]

namespace GovInfoReport.Browser.Tests;

/// <summary>A Chromium without a window and without a network; the tests are skipped where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    static readonly string[] Arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    IPlaywright? playwright;
    IBrowser? browser;

    public static string? Executable => Array.Find(Places, File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is null) return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    /// <summary>A page with a file open. Whatever it asks of a network fails the test.</summary>
    public async Task<IPage> OpenAsync(string file, ColorScheme scheme = ColorScheme.Light)
    {
        Assert.SkipWhen(browser is null, "There is no Chromium on this machine.");
        var page = await browser!.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = 1500, Height = 1000 } });
        page.SetDefaultTimeout(60_000);
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith("file:", StringComparison.Ordinal)) throw new InvalidOperationException($"The page asks for {request.Url}.");
        };
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }
}
