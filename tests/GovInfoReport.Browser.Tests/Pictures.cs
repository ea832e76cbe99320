using Microsoft.Playwright;

namespace GovInfoReport.Browser.Tests;

/// <summary>The pictures of the read me: made and thrown away, or kept in the folder that an environment variable names, as tests/pictures/make does.</summary>
public sealed class Pictures(Browser browser, Archive archive)
{
    [Theory]
    [InlineData("overview", "overview.html", "all", ColorScheme.Light, 1280, 900)]
    [InlineData("marked-report", "overview_files/00078.html", "R3.1:C7", ColorScheme.Light, 1500, 1050)]
    [InlineData("marked-report-dark", "overview_files/00078.html", "R3.1:C7", ColorScheme.Dark, 1500, 1050)]
    public async Task A_picture_shows_its_subject(string name, string file, string subject, ColorScheme scheme, int width, int height)
    {
        var page = await browser.OpenAsync(Path.Combine(archive.Folder, file), scheme);
        await page.SetViewportSizeAsync(width, height);
        if (subject.Contains(':', StringComparison.Ordinal)) await page.EvaluateAsync("place => location.hash = place", subject);
        await page.WaitForTimeoutAsync(1_000);
        await Assertions.Expect(page.Locator($"[id='{subject}']")).ToBeInViewportAsync();
        Assert.Equal(scheme == ColorScheme.Dark, await page.EvaluateAsync<int>("() => parseInt(getComputedStyle(document.body).backgroundColor.match(/[0-9]+/)[0])") < 128);
        var folder = Environment.GetEnvironmentVariable("GOVINFOREPORT_PICTURES") ?? archive.Folder;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), Animations = ScreenshotAnimations.Disabled });
    }
}
