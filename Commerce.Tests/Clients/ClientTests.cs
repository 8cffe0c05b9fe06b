using Xunit;

namespace Commerce.Tests.Clients;

/// <summary>What people build clients with, each in a program of its own against the running shop; a failure names the step that failed.</summary>
public sealed class ClientTests(RunningShop shop) : IClassFixture<RunningShop>
{
    /// <summary>Pages, cache, mutations, persisted queries, uploads, subscriptions and deferred fragments.</summary>
    [NodeFact]
    public Task ApolloClient_AgainstTheShop_Works() => PassAsync("apollo");

    /// <summary>The same, with subscriptions over both wires.</summary>
    [NodeFact]
    public Task Urql_AgainstTheShop_Works() => PassAsync("urql");

    /// <summary>relay-compiler takes the schema, and relay-runtime executes what it made: pages, refetches by id, mutations, a subscription.</summary>
    [NodeFact]
    public Task Relay_AgainstTheShop_Works() => PassAsync("relay", "schema.graphql");

    [NodeFact]
    public Task GraphQLWs_AgainstTheShop_Works() => PassAsync("graphql-ws");

    [NodeFact]
    public Task GraphQLSse_AgainstTheShop_Works() => PassAsync("graphql-sse");

    /// <summary>The types made of the schema are right as TypeScript's strictest settings see it, and so is what comes back.</summary>
    [NodeFact]
    public Task CodeGenerator_AgainstTheShop_Works() => PassAsync("codegen", "schema.graphql");

    /// <summary>The example of the documentation: a visitor buys something, has the payment declined, and pays with another card.</summary>
    [NodeFact]
    public async Task StorefrontClient_OfTheDocumentation_BuysSomething()
    {
        var project = await NodeProject.InstallAsync("docs/storefront-client", "schema.graphql");
        var printed = await project.RunAsync("npm", "test", "--", await shop.AddressAsync());
        Assert.Contains("payment FAILED", printed, StringComparison.Ordinal);
        Assert.EndsWith(": PAID", printed.TrimEnd(), StringComparison.Ordinal);
    }

    private async Task PassAsync(string name, params IEnumerable<string> files)
    {
        var project = await NodeProject.InstallAsync($"Commerce.Tests/Clients/{name}", ["Commerce.Tests/Clients/shop.mjs", .. files]);
        await project.RunAsync("npm", "test", "--", await shop.AddressAsync());
    }
}
