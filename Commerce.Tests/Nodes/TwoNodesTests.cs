using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Commerce.Domain.Data;
using Commerce.Domain.Files;
using Commerce.Domain.Mail;
using Commerce.Domain.Mail.Templates;
using Commerce.Tests.Admin;
using Commerce.Tests.Domain.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Nodes;

/// <summary>Several nodes on one PostgreSQL database, without a shared disk: what one does holds on the other, and one can go while the other stays.</summary>
[RequiresPostgres]
public sealed partial class TwoNodesTests(TwoNodes nodes) : IClassFixture<TwoNodes>
{
    private const string Admin = "admin@demo.example";
    private const string Merchandiser = "merch@demo.example";

    [ContractFact]
    public async Task Start_BothAtOnceOnNoDatabase_OneMakesIt()
    {
        Assert.Single(nodes.FirstWords, words => words.Contains("Database migrated", StringComparison.Ordinal));
        Assert.Single(nodes.FirstWords, words => words.Contains("products and", StringComparison.Ordinal));
        await using var context = (PostgresCommerceDbContext)nodes.NewContext();
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
        Assert.Equal(1, await context.Users.CountAsync(user => user.Email == Admin));
        // Both began with the same key, and nothing that all need is on a disk of one.
        Assert.Equal(1, await context.SharedSecrets.CountAsync(secret => secret.Name.StartsWith("data-protection/")));
        var (one, two) = await nodes.BothAsync();
        Assert.All([one, two], node => Assert.False(Directory.Exists(Path.Combine(node.Folder, "keys")) || Directory.Exists(Path.Combine(node.Folder, "blobs"))));
    }

    [ContractFact]
    public async Task Subscription_OnOne_HearsOfTheOther()
    {
        var (one, two) = await nodes.BothAsync();
        var bearer = await one.SignInAsync(Merchandiser);
        using var socket = await one.OpenSocketAsync(bearer);
        await socket.SubscribeAsync("s", "subscription { onStockChanged { slug } }");
        var sku = (await two.AskAsync("{ products(first: 1) { nodes { slug variants { sku } } } }")).GetProperty("products").GetProperty("nodes")[0];

        const string change = "mutation($sku: String!, $key: String!) { adjustStock(input: { sku: $sku, change: 1, reason: \"Found\", idempotencyKey: $key }) { errors { ... on Error { message } } } }";
        string? heard = null;
        // The subscription has begun when its first event comes: nothing else says so.
        for (var time = 0; time < 100 && heard is null; time++)
        {
            await two.AskAsync(change, new { sku = sku.GetProperty("variants")[0].GetProperty("sku").GetString(), key = Guid.NewGuid() }, bearer);
            heard = await socket.ReceiveAsync(TimeSpan.FromMilliseconds(500));
        }

        Assert.Contains($"\"onStockChanged\":{{\"slug\":\"{sku.GetProperty("slug").GetString()}\"", heard, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task SignIn_AtOne_IsGoodAtTheOther()
    {
        var (one, two) = await nodes.BothAsync();
        var me = await two.AskAsync("{ me { email } }", bearer: await one.SignInAsync(Admin));
        var page = await PageAsync(two.Address, await AdminCookieAsync(one.Address));

        Assert.Equal(Admin, me.GetProperty("me").GetProperty("email").GetString());
        // The cookie was encrypted by the other node.
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Products", page.Body, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Admin_OfItsOwn_WorksOverTheApi()
    {
        await nodes.BothAsync();

        var page = await PageAsync(nodes.Admin.Address, await AdminCookieAsync(nodes.Admin.Address));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        await using var context = nodes.NewContext();
        var product = await context.Products.OrderBy(row => row.Name).Select(row => row.Name).FirstAsync();
        Assert.Contains(WebUtility.HtmlEncode(product), page.Body, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Picture_UploadedAtOne_IsServedByTheOther()
    {
        var (one, two) = await nodes.BothAsync();
        var bearer = await one.SignInAsync(Merchandiser);
        var product = (await one.AskAsync("{ products(first: 1) { nodes { id } } }")).GetProperty("products").GetProperty("nodes")[0].GetProperty("id").GetString();
        // Longer than one part of what the database keeps.
        byte[] picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Enumerable.Range(0, BlobPart.Size).Select(n => (byte)(n * 7))];

        var added = await one.UploadAsync(
            "mutation($id: ID!, $file: Upload!) { addProductImage(input: { productId: $id, file: $file, altText: \"New\" }) { product { images { url altText } } } }",
            new { id = product, file = (object?)null }, picture, "new.png", bearer);
        var image = added.GetProperty("addProductImage").GetProperty("product").GetProperty("images").EnumerateArray().Single(one => one.GetProperty("altText").GetString() == "New");
        var url = new Uri(two.Address, image.GetProperty("url").GetString());
        var served = await two.Http.GetByteArrayAsync(url);
        using var range = new HttpRequestMessage(HttpMethod.Get, url);
        range.Headers.Range = new RangeHeaderValue(BlobPart.Size - 2, BlobPart.Size + 1);
        using var part = await two.Http.SendAsync(range);

        Assert.Equal(picture, served);
        Assert.Equal(picture[(BlobPart.Size - 2)..(BlobPart.Size + 2)], await part.Content.ReadAsByteArrayAsync());
    }

    [ContractFact]
    public async Task Key_RevokedAtOne_StopsAtTheOtherAtOnce()
    {
        var (one, two) = await nodes.BothAsync();
        var bearer = await one.SignInAsync(Admin);
        var made = (await one.AskAsync("mutation { createApiKey(input: { name: \"Two nodes\", scopes: [\"orders:read\"] }) { createdApiKey { secret apiKey { id } } } }", bearer: bearer)).GetProperty("createApiKey").GetProperty("createdApiKey");
        var (key, id) = (made.GetProperty("secret").GetString(), made.GetProperty("apiKey").GetProperty("id").GetString());

        async Task<string> OrdersAsync()
        {
            using var answer = await two.SendAsync(NodeTalk.JsonContent("{ orders(first: 1) { nodes { id } } }"), key);
            return await answer.Content.ReadAsStringAsync();
        }

        var before = await OrdersAsync();
        await one.AskAsync("mutation($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { id } } }", new { id }, bearer);
        var after = await OrdersAsync();

        Assert.DoesNotContain("\"errors\"", before, StringComparison.Ordinal);
        Assert.Contains("AUTH_NOT_AUTHENTICATED", after, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Points_SpentAtOne_AreGoneAtTheOther()
    {
        var (one, two) = await nodes.BothAsync();

        static async Task<HttpStatusCode> AskAsync(NodeProcess node, string address, string query)
        {
            using var content = NodeTalk.JsonContent(query);
            content.Headers.Add("X-Forwarded-For", address);
            using var answer = await node.SendAsync(content);
            return answer.StatusCode;
        }

        var caller = $"198.51.100.{Random.Shared.Next(1, 255)}";
        while (await AskAsync(one, caller, "{ products(first: 20) { nodes { name variants { name } images { url } } } }") != HttpStatusCode.TooManyRequests)
        {
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (await AskAsync(two, caller, "{ __typename }") != HttpStatusCode.TooManyRequests) await Task.Delay(100, patience.Token);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(two, "203.0.113.200", "{ __typename }"));
    }

    [ContractFact]
    public async Task Database_ThatCutsAllConnections_IsConnectedToAgain()
    {
        var (one, two) = await nodes.BothAsync();
        var bearer = await one.SignInAsync(Merchandiser);
        using var socket = await one.OpenSocketAsync(bearer);
        await socket.SubscribeAsync("s", "subscription { onStockChanged { slug } }");
        const string read = "{ products(first: 1) { nodes { slug variants { sku } } } }";
        var product = (await two.AskAsync(read)).GetProperty("products").GetProperty("nodes")[0];
        const string write = "mutation($sku: String!, $key: String!) { adjustStock(input: { sku: $sku, change: 1, reason: \"Found\", idempotencyKey: $key }) { errors { ... on Error { message } } } }";
        var refused = new ConcurrentQueue<string>();

        async Task SendAsync(NodeProcess node, HttpContent content)
        {
            using var answer = await node.SendAsync(content, bearer);
            var text = await answer.Content.ReadAsStringAsync();
            if (!answer.IsSuccessStatusCode || text.Contains("\"errors\":[", StringComparison.Ordinal)) refused.Enqueue(text);
        }

        for (var cut = 0; cut < 3; cut++)
        {
            // Both have several connections by now.
            await Parallel.ForAsync(0, 32, async (i, _) => await SendAsync(i % 2 == 0 ? one : two, NodeTalk.JsonContent(read)));
            Assert.Empty(refused);
            // As when the server is restarted, or another one takes its place.
            Assert.InRange(await nodes.CutConnectionsAsync(), 6, 100);
            for (var i = 0; i < 12; i++)
            {
                await SendAsync(i % 2 == 0 ? one : two, NodeTalk.JsonContent(read));
                await SendAsync(i % 2 == 0 ? one : two, NodeTalk.JsonContent(write, new { sku = product.GetProperty("variants")[0].GetProperty("sku").GetString(), key = Guid.NewGuid() }));
            }
        }

        Assert.True(refused.IsEmpty, string.Join('\n', refused));
        // Who listens hears again, of the other node, too.
        while (await socket.ReceiveAsync(TimeSpan.FromMilliseconds(500)) is not null)
        {
        }

        string? heard = null;
        for (var time = 0; time < 40 && heard is null; time++)
        {
            await SendAsync(two, NodeTalk.JsonContent(write, new { sku = product.GetProperty("variants")[0].GetProperty("sku").GetString(), key = Guid.NewGuid() }));
            heard = await socket.ReceiveAsync(TimeSpan.FromMilliseconds(500));
        }

        Assert.Contains(product.GetProperty("slug").GetString()!, heard, StringComparison.Ordinal);
    }

    [ContractFact]
    public async Task Database_OutOfReach_IsTold_UntilItIsBack()
    {
        var (one, _) = await nodes.BothAsync();
        var bearer = await one.SignInAsync(Merchandiser);

        async Task<(HttpStatusCode Status, TimeSpan? RetryAfter, string Body)> AskAsync(string query, string? token)
        {
            using var answer = await one.SendAsync(NodeTalk.JsonContent(query), token);
            return (answer.StatusCode, answer.Headers.RetryAfter?.Delta, await answer.Content.ReadAsStringAsync());
        }

        await nodes.LetNobodyConnectAsync(true);
        try
        {
            await nodes.CutConnectionsAsync();

            var stranger = await AskAsync("{ products(first: 1) { nodes { name } } }", null);
            Assert.Equal((HttpStatusCode.OK, true), (stranger.Status, stranger.Body.Contains("\"code\":\"DATABASE_UNAVAILABLE\"", StringComparison.Ordinal)));
            var change = await AskAsync("mutation { startSession { guestSession { token } } }", null);
            Assert.Contains("\"code\":\"DATABASE_UNAVAILABLE\"", change.Body, StringComparison.Ordinal);
            // Who sends it cannot be found out.
            var known = await AskAsync("{ me { email } }", bearer);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(5)), (known.Status, known.RetryAfter));
            Assert.Contains("\"code\":\"DATABASE_UNAVAILABLE\"", known.Body, StringComparison.Ordinal);
            Assert.False(await one.IsReadyAsync());
        }
        finally
        {
            await nodes.LetNobodyConnectAsync(false);
        }

        Assert.Equal(HttpStatusCode.OK, (await AskAsync("{ me { email } }", bearer)).Status);
        Assert.DoesNotContain("errors", (await AskAsync("{ products(first: 1) { nodes { name } } }", null)).Body, StringComparison.Ordinal);
        await one.ReadyAsync();
    }

    [ContractFact]
    public async Task Jobs_OfBoth_AreDoneOnce()
    {
        var (one, two) = await nodes.BothAsync();
        var tag = Guid.NewGuid().ToString("N");
        const int mails = 40;
        await using var context = nodes.NewContext();
        var orderId = await context.Orders.Select(order => order.Id).FirstAsync();
        for (var i = 0; i < mails; i++) Mails.Enqueue(context, OrderConfirmationMail.Name, $"{tag}-{i}@example.com", arguments: new { orderId });
        await context.SaveChangesAsync();

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        string[] sent;
        do
        {
            await Task.Delay(50, patience.Token);
            sent = [.. ((NodeProcess[])[one, two]).Select(node => Path.Combine(node.Folder, "mail")).Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "*.eml"))
                .Select(File.ReadAllText).Select(text => Recipient(tag).Match(text)).Where(match => match.Success).Select(match => match.Value)];
        }
        while (sent.Length < mails);

        Assert.Equal(Enumerable.Range(0, mails).Select(i => $"{tag}-{i}@").Order(StringComparer.Ordinal), sent.Order(StringComparer.Ordinal));
    }

    private static Regex Recipient(string tag) => new(tag + @"-\d+@", RegexOptions.CultureInvariant);

    /// <summary>Signs in at the admin's page, as a browser does.</summary>
    private static async Task<CookieContainer> AdminCookieAsync(Uri address)
    {
        var cookies = new CookieContainer();
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        var page = await browser.GetStringAsync(new Uri("/admin/sign-in", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in", ["__RequestVerificationToken"] = AdminHost.Token(page), ["Form.Email"] = Merchandiser, ["Form.Password"] = Commerce.Domain.Data.Demo.DemoData.Password,
        });
        using var entered = await browser.PostAsync(new Uri("/admin/sign-in", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        return cookies;
    }

    /// <summary>The list of products, with the cookies of another place: they belong to a host, whatever its port.</summary>
    private static async Task<(HttpStatusCode Status, string Body)> PageAsync(Uri address, CookieContainer cookies)
    {
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        using var page = await browser.GetAsync(new Uri("/admin/products", UriKind.Relative));
        return (page.StatusCode, await page.Content.ReadAsStringAsync());
    }
}
