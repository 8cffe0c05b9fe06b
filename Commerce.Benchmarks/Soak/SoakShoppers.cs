using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Commerce.Benchmarks.GraphQL;

namespace Commerce.Benchmarks.Soak;

/// <summary>What people do in a shop, each as one request or a few over HTTP. What the shop refuses is told by its code, and so is what breaks.</summary>
internal sealed class SoakShoppers(Uri address, SoakStock stock) : IDisposable
{
    private const string Password = SoakStock.Password;

    private readonly HttpClient _client = new(new SocketsHttpHandler { MaxConnectionsPerServer = 64, PooledConnectionLifetime = TimeSpan.FromMinutes(2) }) { BaseAddress = address };

    private int _last;

    /// <summary>So many of a hundred requests are of each kind.</summary>
    public IReadOnlyList<(string Name, int Share, Func<Task<string?>> Do)> Kinds =>
    [
        ("list", 25, () => AskAsync(Scenarios.ListQuery, new { c = stock.Category(Next()) })),
        ("slug", 27, () => AskAsync(Scenarios.SlugQuery, new { s = stock.Slug(Next()) })),
        ("search", 8, () => AskAsync(SearchBenchmark.WordWithFacets, null)),
        ("cart", 18, AddAsync),
        ("history", 8, () => AskAsync(Scenarios.HistoryQuery, null, stock.CustomerToken)),
        ("order", 5, OrderAsync),
        ("sign-in", 2, SignInAsync),
        ("subscription", 2, SubscribeAsync),
        ("admin page", 5, AdminAsync),
    ];

    public void Dispose() => _client.Dispose();

    /// <summary>Uploads a file of products as staff do, and leaves its import to the shop's worker.</summary>
    public async Task<string?> UploadAsync(byte[] file)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"query":"mutation($f: Upload!) { uploadProductFeed(input: { file: $f, dryRun: false }) { productFeed { id } errors { ... on Error { code } } } }","variables":{"f":null}}"""), "operations" },
            { new StringContent("""{"0":["variables.f"]}"""), "map" },
            { new ByteArrayContent(file), "0", "soak.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = form, Headers = { { "GraphQL-Preflight", "1" } } };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", stock.StaffToken);
        return await SendAsync(request);
    }

    /// <summary>Signs in to the admin; its cookie stays with the client.</summary>
    public async Task<string?> EnterAdminAsync()
    {
        var page = await _client.GetStringAsync("/admin/sign-in");
        var form = new Dictionary<string, string> { ["Form.Email"] = SoakStock.Staff, ["Form.Password"] = Password, ["_handler"] = "sign-in" };
        const string field = "name=\"__RequestVerificationToken\" value=\"";
        var start = page.IndexOf(field, StringComparison.Ordinal) + field.Length;
        form["__RequestVerificationToken"] = page[start..page.IndexOf('"', start)];
        using var response = await _client.PostAsync("/admin/sign-in", new FormUrlEncodedContent(form));
        return response.RequestMessage!.RequestUri!.AbsolutePath == "/admin/sign-in" ? "ADMIN_SIGN_IN" : null;
    }

    private int Next() => Interlocked.Increment(ref _last);

    private async Task<string?> AddAsync()
    {
        var n = Next();
        return await AskAsync(
            "mutation($i: AddToCartInput!) { addToCart(input: $i) { cart { id totalCents items { id quantity productName } } errors { ... on Error { code } } } }",
            new { i = stock.Thing(n) }, session: stock.Guest(n));
    }

    private async Task<string?> OrderAsync()
    {
        var n = Next();
        var session = await stock.NewGuestAsync();
        if (await AskAsync("mutation($i: AddToCartInput!) { addToCart(input: $i) { cart { id } errors { ... on Error { code } } } }", new { i = stock.Thing(n) }, session: session) is { } problem)
            return problem;
        return await AskAsync(
            "mutation($i: PlaceOrderInput!) { placeOrder(input: $i) { order { id orderNumber status } errors { ... on Error { code } } } }",
            new
            {
                i = new
                {
                    idempotencyKey = Guid.NewGuid(), email = string.Create(CultureInfo.InvariantCulture, $"guest{n}@example.com"),
                    shippingAddress = new { name = "Ada Lovelace", line1 = "1 Main St", city = "Los Angeles", state = "CA", country = "US", postalCode = "90001" },
                    shippingOptionId = stock.ShippingOption, payment = new { token = "tok_ok" },
                },
            },
            session: session);
    }

    private Task<string?> SignInAsync() => AskAsync(
        "mutation($e: String!, $p: String!) { signIn(input: { email: $e, password: $p }) { authTokens { accessToken } errors { ... on Error { code } } } }",
        new { e = SoakStock.Customer, p = Password });

    /// <summary>Opens a stream of events, and goes away again as soon as the shop has begun it.</summary>
    private async Task<string?> SubscribeAsync()
    {
        using var request = Post("subscription { onCartChanged { id } }", null, session: stock.Guest(Next()));
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.IsSuccessStatusCode ? null : $"HTTP {(int)response.StatusCode}";
    }

    private async Task<string?> AdminAsync()
    {
        string[] pages = ["/admin/today", "/admin/orders", "/admin/products", "/admin/jobs"];
        using var response = await _client.GetAsync(pages[Next() % pages.Length]);
        await response.Content.CopyToAsync(Stream.Null);
        if (response.RequestMessage!.RequestUri!.AbsolutePath == "/admin/sign-in") return await EnterAdminAsync();
        return response.IsSuccessStatusCode ? null : $"HTTP {(int)response.StatusCode} of {response.RequestMessage.RequestUri.AbsolutePath}";
    }

    private async Task<string?> AskAsync(string query, object? variables, string? token = null, string? session = null)
    {
        using var request = Post(query, variables, token, session);
        return await SendAsync(request);
    }

    private static HttpRequestMessage Post(string query, object? variables, string? token = null, string? session = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json") };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (session is not null) request.Headers.Add("X-Session-Token", session);
        return request;
    }

    /// <summary>Null where all went well, else the code of the first error.</summary>
    private async Task<string?> SendAsync(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
        if (answer.RootElement.TryGetProperty("errors", out var errors)) return CodeOf(errors[0]);
        foreach (var field in answer.RootElement.GetProperty("data").EnumerateObject())
        {
            if (field.Value.ValueKind == JsonValueKind.Object && field.Value.TryGetProperty("errors", out var refusals) && refusals.ValueKind == JsonValueKind.Array)
                return refusals[0].GetProperty("code").GetString();
        }

        return null;
    }

    private static string? CodeOf(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() : error.GetProperty("message").GetString();
}
