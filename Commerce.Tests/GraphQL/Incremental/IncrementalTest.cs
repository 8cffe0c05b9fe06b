using System.Text.Json;
using Commerce.Tests.GraphQL.Transport;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Incremental;

/// <summary>Tests over HTTP against a host of their own.</summary>
public abstract class IncrementalTest : IAsyncLifetime
{
    protected const string Multipart = "multipart/mixed";
    protected const string EventStream = "text/event-stream";

    private protected GraphQLHost Host { get; private set; } = null!;

    protected Gates Gates { get; } = new();

    protected RankLog Ranks { get; } = new();

    protected virtual TimeSpan Timeout => TimeSpan.FromSeconds(30);

    public async Task InitializeAsync() => Host = await GraphQLHost.StartAsync(
        schema => schema
            .AddQueryType<CrewQuery>()
            .AddMutationType<CrewMutation>()
            .AddDataLoader<RankLoader>()
            .ModifyOptions(o =>
            {
                o.EnableDefer = true;
                o.EnableStream = true;
            })
            .ModifyRequestOptions(o => o.ExecutionTimeout = Timeout),
        services: services => services.AddSingleton(Gates).AddSingleton(Ranks));

    public async Task DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Sends a query and reads the parts of its response one by one.</summary>
    private protected async Task<PartReader> OpenAsync(string query, object? variables = null, string accept = Multipart, CancellationToken cancellationToken = default)
        => await PartReader.CreateAsync(await Host.OpenAsync(query, variables, accept, cancellationToken));

    /// <summary>All parts of a response.</summary>
    private protected async Task<IReadOnlyList<JsonElement>> ReadAllAsync(string query, object? variables = null, string accept = Multipart)
    {
        await using var parts = await OpenAsync(query, variables, accept);
        return await parts.RestAsync();
    }

    protected static void AssertJson(string expected, JsonElement actual)
        => Assert.Equal(Normalize(expected), actual.GetRawText());

    private static string Normalize(string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document.RootElement);
    }
}
