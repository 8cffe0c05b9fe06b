using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Commerce.Api.Orders;
using Commerce.Domain.Customers;
using Commerce.Domain.Data;
using Commerce.Domain.Data.Demo;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Commerce.Tests.Api.Support;

/// <summary>The whole application over a database of its own, with the demo shop in it, spoken to over HTTP.</summary>
public abstract partial class ApiHost(DatabaseFixture database, string environment = "Test") : IAsyncLifetime
{
    private readonly Dictionary<string, string> _tokens = [];
    private WebApplicationFactory<Program>? _factory;

    /// <summary>Further settings of the application.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>();

    /// <summary>What a test puts in the place of the application's own services.</summary>
    protected virtual void Replace(IServiceCollection services)
    {
    }

    /// <summary>Every SQL statement the application sent, while somebody counts.</summary>
    public SqlLog Sql { get; } = new();

    public DatabaseFixture Database => database;

    private WebApplicationFactory<Program> Factory => _factory ?? throw new InvalidOperationException("The database is not configured.");

    public IServiceProvider Services => Factory.Services;

    public HttpClient NewClient(string? email = null)
    {
        var client = Factory.CreateClient();
        if (email is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _tokens[email]);
        return client;
    }

    /// <summary>Sends an operation as one of the demo people, or as nobody, and returns the whole answer.</summary>
    public async Task<Answer> AskAsync(string query, object? variables = null, string? email = null)
    {
        using var client = NewClient(email);
        return await AskAsync(client, query, variables);
    }

    /// <summary>Asks both ways where asking changes nothing: through entities and from SQL to JSON.</summary>
    public static async Task<Answer> AskAsync(HttpClient client, string query, object? variables = null)
    {
        var (status, text) = await SendAsync(client, query, variables);
        if (!query.TrimStart().StartsWith("mutation", StringComparison.Ordinal))
        {
            await SlowWay.ExpectAsync(WithoutSecrets(text), () => SendAsync(client, query, variables), answer => WithoutSecrets(answer.Text));
        }

        using var document = JsonDocument.Parse(text);
        return new Answer(status, document.RootElement.Clone());
    }

    /// <summary>The address of an order's document is another one whenever it is asked for.</summary>
    private static string WithoutSecrets(string answer) => DocumentAddress().Replace(answer, OrderDocumentLinks.Prefix);

    [GeneratedRegex(OrderDocumentLinks.Prefix + @"[\w-]+")]
    private static partial Regex DocumentAddress();

    /// <summary>Asks one way only, as clients do.</summary>
    public static async Task<Answer> AskOnceAsync(HttpClient client, string query)
    {
        var (status, text) = await SendAsync(client, query, null);
        using var document = JsonDocument.Parse(text);
        return new Answer(status, document.RootElement.Clone());
    }

    private static async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpClient client, string query, object? variables)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        if (database is PostgresFixture && PostgresFixture.Server is null) return;
        _factory = NewNode();
        _factory.Server.PreserveExecutionContext = true;
        await SlowWay.ListenAsync(_factory.Services);
        await IssueTokensAsync();
    }

    /// <summary>As if the demo people had signed in; checking their passwords would take longer than anything else here.</summary>
    private async Task IssueTokensAsync()
    {
        await using var context = database.NewContext();
        foreach (var user in await context.Users.AsNoTracking().Where(user => DemoData.SignIns.Contains(user.Email!)).ToListAsync())
            _tokens[user.Email!] = (await Services.GetRequiredService<TokenService>().IssueAsync(user, new ClientInfo())).AccessToken;
    }

    /// <summary>Another process, as it were, on the same database.</summary>
    public WebApplicationFactory<Program> NewNode()
    {
        var options = database.Get<DataOptions>();
        return new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseEnvironment(environment);
            host.UseContentRoot(AppContext.BaseDirectory);
            host.UseSetting("Database:Provider", options.Provider.ToString());
            host.UseSetting("ConnectionStrings:Commerce", options.ConnectionString);
            host.UseSetting("Data:Folder", options.Folder);
            // No test asks anybody out there.
            host.UseSetting("Catalog:FetchImages", "false");
            // Most tests are about people who have been here for a while; HiddenAccountsContract is about the others.
            host.UseSetting("Accounts:ConfirmFirst", "false");
            foreach (var (name, value) in Settings) host.UseSetting(name, value);
            host.ConfigureTestServices(Replace);
            host.ConfigureLogging(logging => logging
                .SetMinimumLevel(LogLevel.Warning)
                .AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Information)
                .AddProvider(Sql));
        });
    }

    /// <summary>The access token of one of the demo people.</summary>
    public string TokenOf(string email) => _tokens[email];

    /// <summary>Opens a web socket, signed in by what a client sends first.</summary>
    public async Task<LiveSocket> OpenSocketAsync(string? token, string name = "Authorization", bool expectAck = true)
    {
        var client = Factory.Server.CreateWebSocketClient();
        client.SubProtocols.Add("graphql-transport-ws");
        var socket = new LiveSocket(await client.ConnectAsync(new Uri(Factory.Server.BaseAddress, "/graphql"), default));
        var payload = token is null ? [] : new Dictionary<string, string> { [name] = name == "Authorization" ? $"Bearer {token}" : token };
        await socket.SendAsync(JsonSerializer.Serialize(new { type = "connection_init", payload }));
        if (expectAck) await socket.ExpectAsync("""{"type":"connection_ack"}""");
        return socket;
    }

    public async Task<string> SignInAsync(string email, string password = DemoData.Password)
    {
        var answer = await AskAsync(
            "mutation($email: String!, $password: String!) { signIn(input: { email: $email, password: $password }) { authTokens { accessToken } } }",
            new { email, password });
        return answer.Data("signIn", "authTokens", "accessToken").GetString()!;
    }

    public async Task DisposeAsync()
    {
        if (_factory is not null) await _factory.DisposeAsync();
        await database.DisposeAsync();
    }
}

public sealed class SqliteApi() : ApiHost(new SqliteDemoShop());

public sealed class PostgresApi() : ApiHost(new PostgresDemoShop());

/// <summary>As a developer runs it: with introspection and exceptions.</summary>
public sealed class DevelopmentApi() : ApiHost(new SqliteDemoShop(), "Development");

/// <inheritdoc cref="DevelopmentApi"/>
public sealed class PostgresDevelopmentApi() : ApiHost(new PostgresDemoShop(), "Development");
