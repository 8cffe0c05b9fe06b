using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Commerce.Tests.GraphQL.Transport;

/// <summary>A schema behind HTTP, without a network.</summary>
internal sealed class GraphQLHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private GraphQLHost(WebApplication app) => _app = app;

    public IServiceProvider Services => _app.Services;

    public static async Task<GraphQLHost> StartAsync(
        Action<IRequestExecutorBuilder> schema,
        GraphQLServerOptions? options = null,
        Action<IServiceCollection>? services = null,
        int maxRequestSize = 20_000_000,
        bool defaultSecurity = false,
        string environment = "Development",
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration.AddInMemoryCollection(settings ?? new Dictionary<string, string?>());
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication(UserHeader.Name).AddScheme<Microsoft.AspNetCore.Authentication.AuthenticationSchemeOptions, UserHeader>(UserHeader.Name, null);
        builder.Services.AddAuthorization(o => o.AddPolicy("Staff", policy => policy.RequireRole("ADMIN", "MERCH")));
        services?.Invoke(builder.Services);
        schema(builder.AddGraphQL(maxAllowedRequestSize: maxRequestSize, disableDefaultSecurity: !defaultSecurity));

        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        var endpoint = app.MapGraphQL();
        if (options is not null)
            endpoint.WithOptions(options);
        app.MapGraphQLHttp("/http").WithOptions(new GraphQLHttpOptions { EnableGetRequests = false, EnableMultipartRequests = false });
        app.MapGraphQLSchema("/sdl");
        app.MapGraphQLPersistedOperations("/stored");
        app.MapGraphQLPersistedOperations("/named", requireOperationName: true);
        await app.StartAsync();
        return new GraphQLHost(app);
    }

    public Task<Answer> PostAsync(string query, object? variables = null, params (string Name, string Value)[] headers)
        => PostBodyAsync(JsonSerializer.Serialize(new { query, variables }), headers);

    public Task<Answer> PostBodyAsync(string body, params (string Name, string Value)[] headers)
        => SendAsync(HttpMethod.Post, "/graphql", Json(body), headers);

    public Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers)
        => SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var client = _app.GetTestClient();
        using var request = new HttpRequestMessage(method, path) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await client.SendAsync(request);
        return new Answer((int)response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync())
        {
            ETag = response.Headers.ETag?.ToString(),
            Disposition = response.Content.Headers.ContentDisposition?.ToString()
        };
    }

    /// <summary>Sends a request whose response is read while it comes.</summary>
    public Task<HttpResponseMessage> OpenAsync(string query, object? variables, string accept, CancellationToken cancellationToken)
    {
        var client = _app.GetTestClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json(JsonSerializer.Serialize(new { query, variables })) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    public static StringContent Json(string body, string contentType = "application/json")
        => new(body, Encoding.UTF8) { Headers = { ContentType = MediaTypeHeaderValue.Parse(contentType) } };
}
