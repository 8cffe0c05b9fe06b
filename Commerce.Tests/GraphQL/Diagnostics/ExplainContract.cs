using System.Text;
using System.Text.Json;
using Commerce.Domain.Data.Demo;
using Commerce.Tests.Api.Support;
using Commerce.Tests.Domain.Support;
using Commerce.Tests.GraphQL.Transport;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Diagnostics;

/// <summary>In development a request may ask how it was answered.</summary>
public abstract class ExplainContract(ApiHost api)
{
    [ContractFact]
    public async Task CompiledRead_TellsItsSql_AndItsSteps()
    {
        var explained = await ExplainAsync(
            "query List($slug: String!) { products(first: 2, where: { slug: { neq: $slug } }) { nodes { name variants { sku } } } }",
            new { slug = "nothing-is-called-so" });

        Assert.Equal("new", explained.GetProperty("plan").GetString());
        var products = explained.GetProperty("fields")[0];
        Assert.Equal("Query.products", products.GetProperty("field").GetString());
        Assert.Equal("SQL to JSON, with everything below", products.GetProperty("by").GetString());
        var commands = explained.GetProperty("sql").EnumerateArray().Where(c => c.GetProperty("by").GetString() == "compiled read").ToList();
        Assert.NotEmpty(commands);
        Assert.Contains(commands, c => c.GetProperty("sql").GetString()!.Contains("SELECT", StringComparison.Ordinal)
            && c.GetProperty("parameters").EnumerateObject().Any(p => p.Value.ToString() == "nothing-is-called-so"));
        var steps = explained.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("step").GetString()).ToList();
        Assert.Equal(["parse", "validate", "plan", "variables", "cost", "execute", "serialize"], steps);
        Assert.All(explained.GetProperty("steps").EnumerateArray(), s => Assert.True(s.GetProperty("ms").GetDouble() >= 0));
    }

    [ContractFact]
    public async Task WhatStorefrontsAskMost_IsReadByPreparedCommands()
    {
        const string product = "id name slug priceCents category { name slug } variants { sku name priceCents availability } images { url smallUrl altText }";
        await AssertPreparedAsync(
            "query A($c: String!) { products(first: 20, where: { isActive: { eq: true }, category: { slug: { eq: $c } } }, order: [{ priceCents: ASC }]) { nodes { "
            + product + " } pageInfo { hasNextPage endCursor } } }",
            new { c = "shirts" });
        await AssertPreparedAsync("query B($s: String!) { productBySlug(slug: $s) { " + product + " } }", new { s = "harbor-tee" });
        await AssertPreparedAsync("{ categories(first: 5) { nodes { name slug products(first: 3) { nodes { name thumbnailUrl } } } } }", null);
        await AssertPreparedAsync(
            "{ me { firstName orders(first: 10, order: [{ orderDate: DESC }]) { nodes { orderNumber status totalCents items { productName quantity product { name slug } } } } } }",
            null, "customer@demo.example");
    }

    [ContractFact]
    public async Task SlowRead_TellsTheCommandsOfEntityFramework_AndItsResolvers()
    {
        var explained = await ExplainAsync(
            "mutation($p: String!) { signIn(input: { email: \"customer@demo.example\", password: $p }) { authTokens { accessToken } } }",
            new { p = DemoData.Password });

        Assert.Equal("a resolver", explained.GetProperty("fields")[0].GetProperty("by").GetString());
        Assert.Contains(explained.GetProperty("sql").EnumerateArray(), c => c.GetProperty("by").GetString() == "Entity Framework");
        Assert.Contains(explained.GetProperty("resolvers").EnumerateArray(), r => r.GetProperty("field").GetString() == "Mutation.signIn" && r.GetProperty("calls").GetInt32() == 1);
    }

    [ContractFact]
    public async Task SecondRequest_TellsThatThePlanWasThere()
    {
        const string query = "query Again { categories(first: 1) { nodes { name } } }";
        await ExplainAsync(query, null);
        var explained = await ExplainAsync(query, null);

        Assert.Equal(("cached", "cached"), (explained.GetProperty("document").GetString(), explained.GetProperty("plan").GetString()));
        Assert.DoesNotContain(explained.GetProperty("steps").EnumerateArray(), s => s.GetProperty("step").GetString() is "parse" or "plan");
    }

    [ContractFact]
    public async Task Request_ThatDoesNotAsk_IsToldNothing()
    {
        using var client = api.NewClient("admin@demo.example");
        Assert.False((await ApiHost.AskOnceAsync(client, "{ categories { nodes { name } } }")).Body.TryGetProperty("extensions", out _));
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task OutsideDevelopment_NothingIsTold(string environment)
    {
        await using var host = await GraphQLHost.StartAsync(schema => schema.AddQueryType<SeenQuery>().AddExplain(), environment: environment);

        Assert.Equal("""{"data":{"hello":"hello"}}""", (await host.PostAsync("{ hello }", null, ("GraphQL-Explain", "1"))).Body);
    }

    private async Task AssertPreparedAsync(string query, object? variables, string? email = null)
    {
        await ExplainAsync(query, variables, email);
        var explained = await ExplainAsync(query, variables, email);

        var commands = explained.GetProperty("sql").EnumerateArray().ToList();
        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.True(command.GetProperty("by").GetString() == "compiled read", command.ToString()));
        // Who sees a picture sees its file: no other reason is asked for.
        Assert.All(commands, command => Assert.DoesNotContain("ReturnPhotos", command.GetProperty("sql").GetString()!, StringComparison.Ordinal));
    }

    private Task<JsonElement> ExplainAsync(string query, object? variables) => ExplainAsync(query, variables, "admin@demo.example");

    private async Task<JsonElement> ExplainAsync(string query, object? variables, string? email)
    {
        using var client = email is null ? api.NewClient() : api.NewClient(email);
        client.DefaultRequestHeaders.Add("GraphQL-Explain", "1");
        using var content = new StringContent(JsonSerializer.Serialize(new { query, variables }), Encoding.UTF8, "application/json");
        using var response = await client.PostAsync("/graphql", content);
        var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("extensions").GetProperty("explain");
    }
}

public sealed class SqliteExplainTests(DevelopmentApi api) : ExplainContract(api), IClassFixture<DevelopmentApi>;

[RequiresPostgres]
public sealed class PostgresExplainTests(PostgresDevelopmentApi api) : ExplainContract(api), IClassFixture<PostgresDevelopmentApi>;
