using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace GovInfoReport.Browser.Tests;

/// <summary>The overview of 5 000 reports, as a reader uses it.</summary>
public sealed partial class OverviewTests(Browser browser, Archive archive)
{
    const string Shown = "() => [...document.querySelectorAll('#reports tbody tr')].filter(row => !row.hidden)";

    [Fact]
    public async Task The_worst_reports_come_first_and_lead_to_their_pages()
    {
        var page = await browser.OpenAsync(archive.Overview);
        Assert.Equal(Archive.Reports, await page.EvaluateAsync<int>($"() => ({Shown})().length"));
        Assert.Equal("broken", await page.EvaluateAsync<string>($"() => ({Shown})()[0].dataset.v"));
        Assert.Equal("sound", await page.EvaluateAsync<string>($"() => ({Shown})().at(-1).dataset.v"));

        var link = page.Locator("#reports tbody a").First;
        var name = await link.InnerTextAsync();
        await link.ClickAsync();
        Assert.StartsWith(name, await page.Locator("h1").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("有错误", await page.Locator("#findings .verdict").InnerTextAsync());
        await page.Locator("nav a").ClickAsync();
        await Assertions.Expect(page.Locator("#reports")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Filters_narrow_the_table_and_say_how_many_are_left()
    {
        var page = await browser.OpenAsync(archive.Overview);
        // Every seventh of 4 999; one line of the file is no report.
        await page.Locator("select[name=verdict]").SelectOptionAsync("broken");
        Assert.Equal(715, await Count(page));
        await page.Locator("select[name=year]").SelectOptionAsync("2021");
        Assert.Equal(Enumerable.Range(0, Archive.Reports - 1).Count(i => i % 7 == 0 && 2019 + i % 6 == 2021), await Count(page));
        await page.Locator("button[type=reset]").ClickAsync();
        Assert.Equal(Archive.Reports, await Count(page));

        await page.Locator("input[name=text]").FillAsync("青山 教育局");
        Assert.Equal(Enumerable.Range(0, Archive.Reports - 1).Count(i => Archive.Report(i).Authority.Name is { } name && name.Contains("青山", StringComparison.Ordinal) && name.Contains("教育局", StringComparison.Ordinal)), await Count(page));
        Assert.All(await page.EvaluateAsync<string[]>($"() => ({Shown})().map(row => row.cells[0].textContent)"), name => Assert.Matches("青山.*教育局", name));
    }

    [Fact]
    public async Task A_rule_of_the_table_of_rules_filters_by_it()
    {
        var page = await browser.OpenAsync(archive.Overview);
        await page.GetByRole(AriaRole.Button, new() { Name = "row-total", Exact = true }).ClickAsync();
        Assert.Equal(715, await Count(page));
        Assert.All(await page.EvaluateAsync<string[]>($"() => ({Shown})().map(row => row.cells[7].textContent)"), rules => Assert.Contains("row-total", rules, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("年度", 1)]
    [InlineData("错误", 4)]
    public async Task Numbers_are_sorted_as_numbers_both_ways(string head, int column)
    {
        var page = await browser.OpenAsync(archive.Overview);
        var button = page.Locator("#reports thead").GetByRole(AriaRole.Button, new() { Name = head });
        // By the keyboard: a button is a button.
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("descending", await page.Locator("#reports thead th").Nth(column).GetAttributeAsync("aria-sort"));
        var down = await Cells();
        Assert.Equal(down.OrderByDescending(number => number), down);
        await page.Keyboard.PressAsync("Enter");
        var up = await Cells();
        Assert.Equal(down.Order(), up);
        Assert.NotEqual(up[0], up[^1]);

        async Task<int[]> Cells() => [.. (await page.EvaluateAsync<string[]>($"() => ({Shown})().map(row => row.cells[{column}].textContent)")).Select(text => text.Length == 0 ? -1 : int.Parse(text, CultureInfo.InvariantCulture))];
    }

    [Fact]
    public async Task Names_are_sorted_and_stay_together()
    {
        var page = await browser.OpenAsync(archive.Overview);
        await page.Locator("#reports thead").GetByRole(AriaRole.Button, new() { Name = "机关" }).ClickAsync();
        var names = await page.EvaluateAsync<string[]>($"() => ({Shown})().map(row => row.cells[0].textContent)");
        Assert.Equal(names.Distinct().Count(), names.Zip(names.Skip(1)).Count(pair => pair.First != pair.Second) + 1);
        Assert.True(names.Distinct().Count() > 100);
    }

    static async Task<int> Count(IPage page)
    {
        // What is filtered is filtered a moment after the last key.
        await page.WaitForTimeoutAsync(300);
        var said = int.Parse(Number().Match(await page.Locator("#filter output").InnerTextAsync()).Value, CultureInfo.InvariantCulture);
        Assert.Equal(said, await page.EvaluateAsync<int>($"() => ({Shown})().length"));
        return said;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
