using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>The main job, as a merchandiser does it: sign in, upload a file, read what failed, find the products.</summary>
public sealed class BrowserTests
{
    private const string Feed = """
        Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price
        zephyr-lamp,Zephyr lamp,<p>A lamp.</p>,Zephyr,Lamps,,TRUE,Title,Default Title,ZEPHYR-1,7,49.90
        zephyr-shade,Zephyr shade,,Zephyr,Lamps,,TRUE,Title,Default Title,ZEPHYR-2,3,19.90
        zephyr-bulb,Zephyr bulb,,Zephyr,Lamps,,TRUE,Title,Default Title,ZEPHYR-3,3,-5.00
        """;

    [BrowserFact]
    public async Task Merchandiser_UploadsAFile_AndFindsItsProducts()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("commerce-feed").FullName, "zephyr.csv");
        await File.WriteAllTextAsync(file, Feed);
        await using var shop = await ShopProcess.StartAsync();
        using var browser = new Browser();

        browser.Open(shop.Address + "/admin");
        browser.Find("#email").SendKeys("merch@demo.example");
        browser.Find("#password").SendKeys("commerce-demo");
        browser.Find("button[type=submit]").Click();
        browser.Find(".numbers");

        browser.Open(shop.Address + "/admin/feeds");
        browser.Find("section.upload[data-ready]");
        browser.Find("#feed-file").SendKeys(file);

        try
        {
            // What it would do is looked at first, and then brought in.
            browser.FindWithText(".page-header .status", "Done, with errors", seconds: 60);
            browser.FindWithText(".changes tbody tr", "New product");
            browser.ClickUntil(".steps button", "Apply", "dialog button[type=submit]");
            browser.FindWithText("dialog button[type=submit]", "Apply").Click();
            browser.FindWithText(".about a", "Its preview", seconds: 60);
            browser.FindWithText(".page-header .status", "Done, with errors", seconds: 60);
        }
        catch (InvalidOperationException problem)
        {
            throw new InvalidOperationException($"{problem.Message}\nThe shop printed:\n{shop.Printed}", problem);
        }

        Assert.Equal("2", browser.Find(".numbers dd").Text);
        Assert.Contains("-5.00", browser.Find(".errors tbody tr .value").Text, StringComparison.Ordinal);

        // Searched for in the page itself, in small letters: this needs the circuit of the longest list there is.
        browser.Open(shop.Address + "/admin/products");
        browser.Find("[data-search][data-live]").SendKeys("zephyr la");
        browser.FindWithText("tbody tr", "Zephyr lamp");
        Assert.Contains("$49.90", browser.FindWithText("tbody tr", "Zephyr lamp").Text, StringComparison.Ordinal);

        browser.Find("form[action='/admin/sign-out'] button").Click();
        browser.Find("#email");
        Assert.EndsWith("/admin/sign-in", browser.Address, StringComparison.Ordinal);
    }
}
