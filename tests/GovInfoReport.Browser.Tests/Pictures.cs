using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace GovInfoReport.Browser.Tests;

/// <summary>The pictures of the read me. Made on request only: tests/pictures/make.</summary>
public sealed class Pictures(Browser browser, Archive archive)
{
    [Theory(Explicit = true)]
    [InlineData("overview", "overview.html", "", ColorScheme.Light, 1280, 900)]
    [InlineData("marked-report", "overview_files/00078.html", "#R3.1:C7", ColorScheme.Light, 1500, 1050)]
    [InlineData("marked-report-dark", "overview_files/00078.html", "#R3.1:C7", ColorScheme.Dark, 1500, 1050)]
    public async Task Picture(string name, string file, string place, ColorScheme scheme, int width, int height)
    {
        var page = await browser.OpenAsync(Path.Combine(archive.Folder, file), scheme);
        await page.SetViewportSizeAsync(width, height);
        if (place.Length > 0) await page.EvaluateAsync("place => location.hash = place", place);
        await page.WaitForTimeoutAsync(1_000);
        var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), name + ".png"), Animations = ScreenshotAnimations.Disabled });
        Assert.NotEmpty(picture);
    }

    static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(here)!)!, "pictures");
}
