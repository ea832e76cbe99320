using Microsoft.Playwright;

namespace GovInfoReport.Browser.Tests;

/// <summary>A marked report, as a reader uses it: from a message to the cell and back.</summary>
public sealed class MarkedReportTests(Browser browser, Archive archive)
{
    // Number 0 has a wrong total in R3.1 and a blank one in T4.1.
    string Marked => Path.Combine(archive.Folder, "overview_files", "00001.html");

    [Fact]
    public async Task A_finding_leads_to_its_cell_and_the_cell_back_to_it()
    {
        var page = await browser.OpenAsync(Marked);
        var cell = page.Locator("td[data-cell='R3.1:C7']");
        Assert.Equal("rgb(251, 222, 219)", await cell.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));

        await page.Locator("#findings li.error a.to").First.ClickAsync();
        Assert.True(await cell.EvaluateAsync<bool>("e => e.matches(':target')"));
        await Assertions.Expect(cell).ToBeInViewportAsync();
        Assert.Equal("R3.1:C7", await page.EvaluateAsync<string>("() => decodeURIComponent(location.hash.slice(1))"));

        await cell.Locator("a").ClickAsync();
        var finding = page.Locator("#findings li:target");
        await Assertions.Expect(finding).ToBeInViewportAsync();
        Assert.Equal(await cell.GetAttributeAsync("aria-describedby"), string.Join(' ', await page.Locator("#findings li:has(a.to[href='#R3.1:C7'])").EvaluateAllAsync<string[]>("all => all.map(e => e.id)")));
    }

    [Fact]
    public async Task The_keyboard_alone_leads_there()
    {
        var page = await browser.OpenAsync(Marked);
        await page.Locator("#findings li.error a.to").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("td:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_blank_cell_can_be_reached_too()
    {
        var page = await browser.OpenAsync(Marked);
        var cell = page.Locator("td[data-cell='T4.1:E5']");
        Assert.Equal("", await cell.InnerTextAsync());
        await cell.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator("#findings li:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task No_page_is_wider_than_its_window_and_no_label_is_cut_off()
    {
        var page = await browser.OpenAsync(Marked);
        foreach (var width in (int[])[400, 900, 1500])
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"wider than {width}");
            Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('th, td')].filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.textContent)"));
        }
    }
}
