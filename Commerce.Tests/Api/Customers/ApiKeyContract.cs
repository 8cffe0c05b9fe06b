using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Commerce.Domain.Customers;
using Commerce.Domain.Files;
using Commerce.Tests.Api.AfterSale;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Commerce.Tests.Api.Customers;

/// <summary>Keys over HTTP: what they open on every path, what is noted of them, and how they are looked after.</summary>
public abstract partial class ApiKeyContract(ApiHost api)
{
    private const string Admin = "admin@demo.example";
    private const string Errors = "errors { __typename ... on Error { code message path } }";

    private static readonly string[] ReadScopes = [.. ApiScopes.All.Select(scope => scope.Name).Where(name => name.EndsWith(":read", StringComparison.Ordinal))];

    [ContractFact]
    public async Task Rotate_OverHttp_KeepsBothForAWhile()
    {
        var key = await CreateAsync(["catalog:read"]);
        const string rotate = $"mutation($id: ID!, $lost: Boolean! = false) {{ rotateApiKey(input: {{ id: $id, overlapHours: 24, newIsLost: $lost }}) {{ createdApiKey {{ secret apiKey {{ previousExpiresAt rotatedAt }} }} {Errors} }} }}";

        var rotated = await api.AskAsync(rotate, new { id = key.Id }, Admin);
        Assert.False(rotated.HasErrors, rotated.ToString());
        var second = rotated.Data("rotateApiKey", "createdApiKey", "secret").GetString()!;
        Assert.Equal(["API_KEY_OVERLAP id"], (await api.AskAsync(rotate, new { id = key.Id }, Admin)).Refusals("rotateApiKey"));
        foreach (var secret in new[] { key.Secret, second })
        {
            using var client = Bearer(secret);
            Assert.Empty((await ApiHost.AskAsync(client, "{ products(first: 1) { nodes { costCents } } }")).Codes);
        }

        await api.AskAsync($"mutation($id: ID!) {{ endApiKeyOverlap(input: {{ id: $id }}) {{ apiKey {{ id }} {Errors} }} }}", new { id = key.Id }, Admin);
        using var old = Bearer(key.Secret);
        Assert.Equal(["AUTH_NOT_AUTHENTICATED"], (await ApiHost.AskAsync(old, "{ me { email } }")).Codes);
    }

    [ContractFact]
    public async Task Scopes_ThatNothingNeeded_AreToldAndTakenAway()
    {
        var key = await CreateAsync(["catalog:read", "orders:read", "customers:read", "profile:read", "catalog:write"]);
        using var client = Bearer(key.Secret);
        await ApiHost.AskAsync(client, "{ products(first: 1) { nodes { costCents } } }");
        await ApiHost.AskAsync(client, "{ orders(first: 1) { nodes { orderNumber } } }");
        await ApiHost.AskAsync(client, "{ me { email } }");

        // Whoever serves customers reads all orders by that scope, and one's own by the other: both are needed for what was asked.
        Assert.Equal(["profile:read", "catalog:write"], await UnusedAsync(key.Id));

        const string trim = $"mutation($id: ID!, $scopes: [String!]!) {{ trimApiKey(input: {{ id: $id, scopes: $scopes }}) {{ apiKey {{ scopes }} {Errors} }} }}";
        Assert.Equal(["SCOPE_IN_USE scopes/0"], (await api.AskAsync(trim, new { id = key.Id, scopes = new[] { "catalog:read" } }, Admin)).Refusals("trimApiKey"));
        await api.AskAsync(trim, new { id = key.Id, scopes = new[] { "profile:read", "catalog:write" } }, Admin);
        Assert.Empty(await UnusedAsync(key.Id));
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await ApiHost.AskAsync(client, "mutation { retryJob(input: { id: \"Sm9iOjE=\" }) { job { id } } }")).Codes);
    }

    [ContractFact]
    public async Task Mutations_NeedAScopeThatWrites_EveryOne()
    {
        var sdl = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema.graphql"));
        var mutation = MutationType().Match(sdl).Groups[1].Value;
        var open = MutationField().Matches(mutation)
            .Where(field => !Policy().Matches(field.Value).Any(policy => policy.Groups[1].Value.EndsWith("Write", StringComparison.Ordinal) || policy.Groups[1].Value == "Person"))
            .Select(field => field.Groups[1].Value).ToList();
        var key = await CreateAsync(ReadScopes);
        using var client = Bearer(key.Secret);

        // These are for who has no account yet, or a secret from a mail, whoever sends them; and a key has no session to sign out of.
        var anybody = new[] { "signUp", "signIn", "refreshToken", "signOut", "startSession", "confirmEmail", "confirmEmailChange", "requestPasswordReset", "resetPassword", "confirmSignIn", "acceptInvitation" };
        var shopping = new Dictionary<string, string>
        {
            ["addToCart"] = "productId: \"UHJvZHVjdDox\", quantity: 1", ["updateCartItem"] = "cartItemId: \"Q2FydEl0ZW06MQ==\", quantity: 1", ["removeFromCart"] = "cartItemId: \"Q2FydEl0ZW06MQ==\"",
            ["clearCart"] = "", ["refreshCart"] = "", ["syncCart"] = "lines: []", ["applyCoupon"] = "code: \"X\"", ["removeCoupon"] = "",
            ["createCartLink"] = "cartId: \"Q2FydDox\"", ["revokeCartLink"] = "cartId: \"Q2FydDox\"", ["restoreCart"] = "token: \"x\"",
            ["placeOrder"] = "idempotencyKey: \"k\", payment: { token: \"tok_ok\" }", ["retryPayment"] = "orderId: \"T3JkZXI6MQ==\", idempotencyKey: \"k\", payment: { token: \"tok_ok\" }",
            ["cancelOrder"] = "orderId: \"T3JkZXI6MQ==\", idempotencyKey: \"k\"", ["requestReturn"] = "orderId: \"T3JkZXI6MQ==\", idempotencyKey: \"k\", lines: []", ["cancelReturn"] = "returnId: \"UmV0dXJuOjE=\"",
        };
        Assert.Equal(open.Except(anybody).Order(StringComparer.Ordinal), shopping.Keys.Order(StringComparer.Ordinal));
        List<string> wrong = [];
        foreach (var (name, input) in shopping)
        {
            var answer = await ApiHost.AskAsync(client, $"mutation {{ {name}(input: {{ {input} }}) {{ {Errors} }} }}");
            if (answer.HasErrors || answer.Refusals(name).Any(refusal => !refusal.StartsWith("SCOPE_REQUIRED", StringComparison.Ordinal)) || !answer.Refusals(name).Any()) wrong.Add($"{name}: {answer}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [ContractFact]
    public async Task EveryOtherPath_HoldsToTheScopes()
    {
        var key = await CreateAsync(["profile:read"]);
        using var client = Bearer(key.Secret);

        // Files of the back office, feeds, documents of an order, subscriptions.
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes($"label {Guid.NewGuid()}"));
        var label = await api.Database.Get<BlobArchive>().AddAsync(content, "label.txt", "text/plain");
        using var file = await client.GetAsync($"/files/{label.Checksum}");
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await UploadAsync(client)).Codes);
        Assert.Equal(0, (await ApiHost.AskAsync(client, "{ orders { totalCount } }")).Data("orders", "totalCount").GetInt32());
        await using var db = api.Database.NewContext();
        var order = Convert.ToBase64String(Encoding.UTF8.GetBytes($"Order:{await db.Orders.Select(row => row.Id).FirstAsync()}"));
        Assert.Equal(JsonValueKind.Null, (await ApiHost.AskAsync(client, "query($id: ID!) { order(id: $id) { invoiceUrl } }", new { id = order })).Data("order").ValueKind);
        using var socket = await api.OpenSocketAsync(key.Secret);
        await socket.SubscribeAsync("1", "subscription { onProductFeedProgress { id } }");
        Assert.Contains("AUTH_NOT_AUTHORIZED", await socket.ReceiveAsync(), StringComparison.Ordinal);

        // With the scopes the same paths are open.
        var wide = await CreateAsync(["staff:read", "catalog:read", "customers:read"]);
        using var other = Bearer(wide.Secret);
        using var served = await other.GetAsync($"/files/{label.Checksum}");
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        Assert.Equal(["AUTH_NOT_AUTHORIZED"], (await UploadAsync(other)).Codes);
        Assert.Equal(JsonValueKind.String, (await ApiHost.AskAsync(other, "query($id: ID!) { order(id: $id) { orderNumber } }", new { id = order })).Data("order", "orderNumber").ValueKind);
    }

    [ContractFact]
    public async Task Changes_ByAKey_AreAllLogged()
    {
        var key = await CreateAsync(["carts:write", "profile:write", "profile:read"]);
        using var client = Bearer(key.Secret);

        Assert.Empty((await ApiHost.AskAsync(client, $"mutation {{ clearCart(input: {{}}) {{ {Errors} }} }}")).Codes);
        await ApiHost.AskAsync(client, $"mutation {{ updateProfile(input: {{ lastName: \"Of the shop\" }}) {{ {Errors} }} }}");
        await ApiHost.AskAsync(client, "{ cart { totalItems } }");

        await using var db = api.Database.NewContext();
        var number = int.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(key.Id)).Split(':')[1], System.Globalization.CultureInfo.InvariantCulture);
        var rows = await db.AuditLogs.Where(row => row.ActorType == Commerce.Domain.Audit.AuditActorType.ApiKey && row.ActorId == number).OrderBy(row => row.Id).ToListAsync();
        Assert.Contains(rows, row => row.Action == "apiKey.use" && row.Metadata!.Contains("clearCart", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Action == "user.updateProfile");
        Assert.DoesNotContain(rows, row => row.Metadata?.Contains("\"cart\"", StringComparison.Ordinal) == true);
        Assert.All(rows, row => Assert.Equal(Admin, row.ActorEmail));
    }

    [ContractFact]
    public async Task Scopes_OfTheTable_AreAllKnown()
    {
        var scopes = (await api.AskAsync("{ apiScopes { name description isUsable } }", email: Admin)).Data("apiScopes").EnumerateArray()
            .Select(scope => scope.GetProperty("name").GetString()!).ToList();
        // The table itself is nobody's business outside.
        var table = (IEnumerable<(string Policy, string Scope, Role[] Roles)>)typeof(Commerce.Api.Security.Policies)
            .GetField("Table", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!;
        Assert.Equal([], table.Select(row => row.Scope).Distinct().Except(scopes));
        var customers = (await api.AskAsync("{ apiScopes { name isUsable } }", email: "customer@demo.example")).Data("apiScopes").EnumerateArray()
            .Where(scope => scope.GetProperty("isUsable").GetBoolean()).Select(scope => scope.GetProperty("name").GetString()!);
        Assert.DoesNotContain("catalog:write", customers);
        Assert.Contains("orders:read", customers);
    }

    private async Task<(string Id, string Secret)> CreateAsync(IReadOnlyList<string> scopes)
    {
        var created = (await api.AskAsync(
            "mutation($scopes: [String!]!) { createApiKey(input: { name: \"probe\", scopes: $scopes }) { createdApiKey { secret apiKey { id } } } }", new { scopes }, Admin))
            .Data("createApiKey", "createdApiKey");
        return (created.GetProperty("apiKey").GetProperty("id").GetString()!, created.GetProperty("secret").GetString()!);
    }

    private async Task<IEnumerable<string>> UnusedAsync(string id) =>
        (await api.AskAsync("query($id: ID!) { node(id: $id) { ... on ApiKey { unusedScopes scopeUses { scope lastUsedAt } } } }", new { id }, Admin)).Data("node", "unusedScopes")
            .EnumerateArray().Select(scope => scope.GetString()!);

    private static async Task<Answer> UploadAsync(HttpClient client)
    {
        const string upload = "mutation($file: Upload!) { uploadProductFeed(input: { file: $file, feedType: PRODUCTS, format: JSONL, dryRun: true }) { productFeed { id } } }";
        using var form = new MultipartFormDataContent
        {
            { new StringContent(JsonSerializer.Serialize(new { query = upload, variables = new { file = (string?)null } })), "operations" },
            { new StringContent("""{ "0": ["variables.file"] }"""), "map" },
            { new ByteArrayContent("{}\n"u8.ToArray()), "0", "products.jsonl" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await client.SendAsync(request);
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return new Answer(response.StatusCode, document.RootElement.Clone());
    }

    private HttpClient Bearer(string token)
    {
        var client = api.NewClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    [GeneratedRegex(@"\ntype Mutation \{(.*?)\n\}", RegexOptions.Singleline)]
    private static partial Regex MutationType();

    [GeneratedRegex(@"\n  (\w+)(?:\(|: )(.*?)(?=\n\n|\z|\n  ""{1,3}|\n  \w+\()", RegexOptions.Singleline)]
    private static partial Regex MutationField();

    [GeneratedRegex(@"@authorize\(policy: ""(\w+)""")]
    private static partial Regex Policy();
}

[Collection(AfterSaleOnSqlite.Name)]
public sealed class SqliteApiKeyTests(SqliteApi api) : ApiKeyContract(api);

[RequiresPostgres]
[Collection(AfterSaleOnPostgres.Name)]
public sealed class PostgresApiKeyTests(PostgresApi api) : ApiKeyContract(api);
