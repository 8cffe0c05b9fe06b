using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>What others do, as somebody sees it who only looks at the page.</summary>
public sealed class LiveBrowserTests
{
    private const string Upload = """
        mutation($file: Upload!) { uploadProductFeed(input: { file: $file, feedType: INVENTORY }) { productFeed { id } } }
        """;

    [BrowserFact]
    public async Task Changes_OfOthers_AppearByThemselves()
    {
        await using var shop = await ShopProcess.StartAsync();
        using var api = new HttpClient { BaseAddress = new Uri(shop.Address) };
        using var browser = new Browser();
        await SignInAsync(api);
        browser.Open(shop.Address + "/admin");
        browser.Find("#email").SendKeys("merch@demo.example");
        browser.Find("#password").SendKeys("commerce-demo");
        browser.Find("button[type=submit]").Click();
        browser.Find(".numbers");
        var product = (await AskAsync(api, """{ products(first: 1, order: [{ name: ASC }], where: { variants: { some: { sku: { neq: null } } } }) { nodes { id name slug variants { sku } } } }"""))
            .GetProperty("products").GetProperty("nodes")[0];
        var (name, slug, sku) = (Text(product, "name"), Text(product, "slug"), Text(product.GetProperty("variants")[0], "sku"));

        // A row changes, and nothing else: not even what stands in the search.
        browser.Open($"{shop.Address}/admin/products?search={Uri.EscapeDataString(name)}");
        browser.Find("[data-search][data-live]");
        await UploadUntilAsync(() => browser.Count("td.stock.told, td.stock.told-again") == 1);
        Assert.Equal(name, browser.Find("input[type=search]").GetAttribute("value"));

        // The list of feeds, and a feed that nobody has asked for again.
        browser.Open(shop.Address + "/admin/feeds");
        browser.Find("section.upload[data-ready]");
        var before = browser.Count("tbody tr");
        await UploadUntilAsync(() => browser.Count("tbody tr") > before);

        // What a product has left, with its variants.
        browser.Open($"{shop.Address}/admin/products/{Text(product, "id")}");
        browser.Find("aside dl");
        await UploadUntilAsync(() => browser.Find("aside dl").Text.Contains("7,654,", StringComparison.Ordinal), stock: 7_654_000);

        // Nobody sees when a page's stream stands, so the change is made again until it is seen.
        async Task UploadUntilAsync(Func<bool> isSeen, int stock = 1000)
        {
            for (var attempt = 1; attempt <= 10; attempt++)
            {
                await UploadAsync(api, slug, sku, stock + attempt);
                for (var waited = 0; waited < 20; waited++, await Task.Delay(100))
                {
                    if (isSeen()) return;
                }
            }

            Assert.Fail("The change did not appear.");
        }
    }

    private static async Task SignInAsync(HttpClient api)
    {
        var data = await AskAsync(api, """mutation { signIn(input: { email: "admin@demo.example", password: "commerce-demo" }) { authTokens { accessToken } } }""");
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Text(data.GetProperty("signIn").GetProperty("authTokens"), "accessToken"));
    }

    private static async Task<JsonElement> AskAsync(HttpClient api, string query)
    {
        using var response = await api.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query });
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("data");
    }

    private static async Task UploadAsync(HttpClient api, string slug, string sku, int stock)
    {
        var line = JsonSerializer.Serialize(new { product = new { slug }, variants = new[] { new { sku, stock } } }) + "\n";
        using var file = new ByteArrayContent(Encoding.UTF8.GetBytes(line));
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query = Upload, variables = new { file = (string?)null } })), "operations" },
            { new StringContent("""{ "0": ["variables.file"] }"""), "map" },
            { file, "0", "stock-of-others.jsonl" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await api.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
