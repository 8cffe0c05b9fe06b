using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Commerce.Domain.Customers;
using Commerce.Domain.Data.Demo;
using Commerce.Domain.Files;
using Commerce.Tests.Api.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Commerce.Tests.Api.Security;

/// <summary>A shop with little to spend on each caller, and one other site that may read it.</summary>
public sealed class GuardedShop : IAsyncLifetime
{
    private readonly SqliteApi _api = new();
    private WebApplicationFactory<Program>? _node;

    public ConcurrentQueue<string> Log { get; } = new();

    public IServiceProvider Services => _node!.Services;

    internal ApiHost Api => _api;

    /// <summary>A client as a proxy hands it on.</summary>
    public HttpClient From(string address, string scheme = "http")
    {
        var client = _node!.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri($"{scheme}://shop.example") });
        client.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return client;
    }

    public async Task InitializeAsync()
    {
        await _api.InitializeAsync();
        _node = _api.NewNode().WithWebHostBuilder(host =>
        {
            host.UseSetting("Limits:Burst", "100");
            host.UseSetting("Limits:PointsPerSecond", "0.01");
            host.UseSetting("Cors:AllowedOrigins:0", "https://front.example");
            host.ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Collector(Log)));
        });
    }

    public async Task DisposeAsync()
    {
        if (_node is not null) await _node.DisposeAsync();
        await _api.DisposeAsync();
    }

    private sealed class Collector(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}

/// <summary>What the API answers to browsers of other sites, to callers who ask for too much, and what it tells its log.</summary>
public sealed class WebSafetyTests(GuardedShop shop) : IClassFixture<GuardedShop>
{
    private const string Dear = "{ products(first: 20) { nodes { name variants { name } images { url } } } }";

    [Fact]
    public async Task Caller_WithNothingLeft_IsRefusedWith429_AndNobodyElse()
    {
        using var client = shop.From("203.0.113.5");
        using var told = await SendAsync(client, "{ __typename }", report: true);
        var cost = (await JsonAsync(told)).GetProperty("extensions").GetProperty("cost");
        Assert.Equal((1, 100), (cost.GetProperty("requested").GetDouble(), cost.GetProperty("burst").GetDouble()));
        Assert.Equal("100", told.Headers.GetValues("X-RateLimit-Limit").Single());

        // On credit, and then no more.
        using var paid = await SendAsync(client, Dear);
        Assert.Equal(HttpStatusCode.OK, paid.StatusCode);
        Assert.Equal("0", paid.Headers.GetValues("X-RateLimit-Remaining").Single());
        using var refused = await SendAsync(client, "{ __typename }");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.True(refused.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        var error = (await JsonAsync(refused)).GetProperty("errors")[0];
        Assert.Equal("RATE_LIMITED", error.GetProperty("extensions").GetProperty("code").GetString());

        // Somebody else, also with the next address, is somebody else; and so is who signs in there.
        using var neighbour = shop.From("203.0.113.6");
        using var served = await SendAsync(neighbour, "{ __typename }");
        Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", shop.Api.TokenOf("customer@demo.example"));
        using var person = await SendAsync(client, "{ me { email } }");
        Assert.Equal(HttpStatusCode.OK, person.StatusCode);
        using var again = await SendAsync(client, Dear);
        // Who is out of points is so from everywhere.
        using var elsewhere = shop.From("198.51.100.9");
        elsewhere.DefaultRequestHeaders.Authorization = client.DefaultRequestHeaders.Authorization;
        using var same = await SendAsync(elsewhere, "{ me { email } }");
        Assert.Equal(HttpStatusCode.TooManyRequests, same.StatusCode);
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8:9:2::1", "2001:db8:9:3::1", HttpStatusCode.OK)]
    public async Task Network_OfIPv6_IsOneCaller(string first, string second, HttpStatusCode expected)
    {
        using var one = shop.From(first);
        using var other = shop.From(second);
        using var paid = await SendAsync(one, Dear);
        using var answered = await SendAsync(other, "{ __typename }");
        Assert.Equal(expected, answered.StatusCode);
    }

    [Fact]
    public async Task Pages_OfOtherSites_ReadNothing_UnlessTheyAreNamed()
    {
        using var client = shop.From("203.0.113.20");
        foreach (var (origin, isAllowed) in new[] { ("https://front.example", true), ("https://evil.example", false), ("https://front.example.evil.example", false), ("null", false) })
        {
            using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql") { Headers = { { "Origin", origin }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "authorization,content-type" } } };
            using var answer = await client.SendAsync(preflight);
            Assert.Equal(isAllowed, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) && allowed.Single() == origin);
            Assert.False(answer.Headers.Contains("Access-Control-Allow-Credentials"));
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Query("{ __typename }"), Headers = { { "Origin", origin } } };
            using var response = await client.SendAsync(request);
            Assert.Equal(isAllowed, response.Headers.Contains("Access-Control-Allow-Origin"));
        }
    }

    [Fact]
    public async Task Https_IsForGood()
    {
        using var secure = shop.From("203.0.113.30", "https");
        using var plain = shop.From("203.0.113.31");
        using var told = await SendAsync(secure, "{ __typename }");
        using var untold = await SendAsync(plain, "{ __typename }");
        Assert.Equal("max-age=31536000", told.Headers.GetValues("Strict-Transport-Security").Single());
        Assert.False(untold.Headers.Contains("Strict-Transport-Security"));

        // The admin's door: its scripts, its frame, its cookies.
        using var door = await secure.GetAsync("/admin/sign-in");
        var policy = door.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        var html = await door.Content.ReadAsStringAsync();
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" onclick=", html, StringComparison.OrdinalIgnoreCase);
        Assert.All(door.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite", cookie, StringComparison.OrdinalIgnoreCase);
        });
        using var forged = await secure.PostAsync("/admin/sign-in", new FormUrlEncodedContent(new Dictionary<string, string> { ["_handler"] = "sign-in", ["Form.Email"] = "admin@demo.example", ["Form.Password"] = DemoData.Password }));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }

    [Theory]
    [InlineData("image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", false)]
    [InlineData("text/html", "<script>alert(1)</script>", true)]
    [InlineData("application/xhtml+xml", "<html xmlns='http://www.w3.org/1999/xhtml'><script>alert(1)</script></html>", true)]
    public async Task File_ThatCouldRun_DoesNot(string type, string content, bool isDownload)
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(content));
        var blob = await shop.Services.GetRequiredService<BlobArchive>().AddAsync(stream, "thing.html", type);
        using var client = shop.From("203.0.113.40");
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", shop.Api.TokenOf("support@demo.example"));

        using var served = await client.GetAsync($"/files/{blob.Checksum}");

        Assert.Equal("nosniff", served.Headers.GetValues("X-Content-Type-Options").Single());
        var policy = served.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.EndsWith("sandbox", policy, StringComparison.Ordinal);
        Assert.Equal(isDownload ? "application/octet-stream" : type, served.Content.Headers.ContentType!.MediaType);
        Assert.Equal(isDownload, served.Content.Headers.ContentDisposition?.DispositionType == "attachment");
    }

    [Fact]
    public async Task Log_HoldsNoSecret()
    {
        const string signIn = "mutation($e: String!, $p: String!) { signIn(input: { email: $e, password: $p }) { authTokens { accessToken refreshToken } errors { __typename } } }";
        using var client = shop.From("203.0.113.50");
        List<string> secrets = [DemoData.Password, "a wrong password, entered by mistake"];
        await AskAsync(client, signIn, new { e = "support@demo.example", p = secrets[1] });
        // Each sign-in costs more than an address has.
        using var next = shop.From("203.0.113.53");
        var issued = await AskAsync(next, signIn, new { e = "merch@demo.example", p = DemoData.Password });
        var tokens = issued.GetProperty("data").GetProperty("signIn").GetProperty("authTokens");
        secrets.AddRange([tokens.GetProperty("accessToken").GetString()!, tokens.GetProperty("refreshToken").GetString()!]);
        using var person = shop.From("203.0.113.51");
        var user = await NewTokenAsync();
        secrets.Add(user);
        person.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", user);
        var made = await AskAsync(person, "mutation { createApiKey(input: { name: \"log\", scopes: [\"profile:read\"] }) { createdApiKey { secret } errors { __typename } } }");
        var secret = made.GetProperty("data").GetProperty("createApiKey").GetProperty("createdApiKey").GetProperty("secret").GetString()!;
        secrets.Add(secret);
        using var key = shop.From("203.0.113.52");
        key.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        await AskAsync(key, "{ me { email } }");
        await AskAsync(key, $"{{ broken(token: \"{secret}\") ");

        Assert.NotEmpty(shop.Log);
        Assert.All(secrets, one => Assert.DoesNotContain(shop.Log, line => line.Contains(one, StringComparison.Ordinal)));
    }

    private async Task<string> NewTokenAsync()
    {
        await using var scope = shop.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<SignUp>().CreateAsync(new SignUpRequest($"{Guid.NewGuid():N}@example.com", Person.Password, "Lo", "Gger"), Role.Customer);
        return (await shop.Services.GetRequiredService<TokenService>().IssueAsync(user, new ClientInfo())).AccessToken;
    }

    private static async Task<JsonElement> AskAsync(HttpClient client, string query, object? variables = null)
    {
        using var response = await client.PostAsync("/graphql", Query(query, variables));
        return await JsonAsync(response);
    }

    private static Task<HttpResponseMessage> SendAsync(HttpClient client, string query, bool report = false)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Query(query) };
        if (report) request.Headers.Add("GraphQL-Cost", "report");
        return client.SendAsync(request);
    }

    private static StringContent Query(string query, object? variables = null) => new(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return document.RootElement.Clone();
    }
}
