using System.Text.Json;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Clients;

/// <summary>The server audits of the npm package <c>graphql-http</c>: every MUST, SHOULD and MAY of GraphQL over HTTP that it knows.</summary>
public sealed class GraphQLOverHttpAuditTests
{
    [NodeFact]
    public async Task Audits_OfTheShop_AllPass()
    {
        await using var shop = await ShopProcess.StartAsync();

        await AssertPassAsync($"{shop.Address}/graphql");
    }

    internal static async Task AssertPassAsync(string address)
    {
        var project = await NodeProject.InstallAsync("Commerce.Tests/Clients/graphql-http");
        using var results = JsonDocument.Parse(await project.RunAsync("node", "audit.mjs", address));
        var audits = results.RootElement.EnumerateArray()
            .Select(a => (Name: a.GetProperty("name").GetString()!, Status: a.GetProperty("status").GetString(), Text: a.GetRawText()))
            .ToList();

        Assert.Equal([], audits.Where(a => a.Status != "ok").Select(a => a.Text));
        Assert.Equal(
            [("MAY", 25), ("MUST", 13), ("SHOULD", 23)],
            audits.GroupBy(a => a.Name.Split(' ')[0]).Select(g => (g.Key, g.Count())).OrderBy(g => g.Key, StringComparer.Ordinal));
    }
}
