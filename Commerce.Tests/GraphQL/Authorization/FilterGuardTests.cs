using Commerce.Tests.GraphQL.Transport;
using HotChocolate.Authorization;
using HotChocolate.Data;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Authorization;

/// <summary>What may not be read may not be found out by asking for those that have it, either.</summary>
public sealed class FilterGuardTests : IAsyncLifetime
{
    private GraphQLHost _host = null!;

    public async Task InitializeAsync()
        => _host = await GraphQLHost.StartAsync(
            schema => schema.AddQueryType<PeopleQuery>().AddFiltering().AddSorting().AddAuthorization().AddCostAnalyzer());

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("{ people(where: { note: { eq: \"x\" } }) { nodes { name } } }")]
    [InlineData("{ people(where: { or: [{ name: { eq: \"a\" } }, { note: { contains: \"x\" } }] }) { nodes { name } } }")]
    [InlineData("{ people(order: [{ note: ASC }]) { nodes { name } } }")]
    public async Task FilterOrOrder_ByAProtectedField_IsGuarded(string query)
    {
        Assert.Equal("AUTH_NOT_AUTHENTICATED", (await _host.PostAsync(query)).Code);
        Assert.Equal("AUTH_NOT_AUTHORIZED", (await _host.PostAsync(query, null, ("X-User", "bob"))).Code);
        Assert.Null((await _host.PostAsync(query, null, ("X-User", "ada;ADMIN"))).Code);
    }

    [Fact]
    public async Task FilterAndOrder_ByAnOpenField_AreOpen()
        => Assert.Equal(
            """{"people":{"nodes":[{"name":"ada"}]}}""",
            (await _host.PostAsync("{ people(where: { name: { eq: \"ada\" } } order: [{ name: ASC }]) { nodes { name } } }")).Data);

    [Fact]
    public async Task Schema_HasPricesAndSizesOfLists()
    {
        var sdl = (await _host.GetAsync("/graphql?sdl")).Body;

        Assert.Contains("""where: PersonFilterInput @cost(weight: "10") order: [PersonSortInput!] @cost(weight: "10")""", sdl, StringComparison.Ordinal);
        Assert.Contains(
            """@listSize(assumedSize: 50, slicingArguments: [ "first", "last" ], slicingArgumentDefaultValue: 10, sizedFields: [ "edges", "nodes" ], requireOneSlicingArgument: false)""",
            sdl,
            StringComparison.Ordinal);
        Assert.Contains("""contains: String @cost(weight: "20")""", sdl, StringComparison.Ordinal);
        Assert.Contains("""name: SortEnumType @cost(weight: "10")""", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ people(first: 3) { nodes { name } } }", null)]
    [InlineData("query($n: Int) { people(first: $n) { nodes { name } } }", 3)]
    public async Task Page_IsPricedByItsSize(string query, int? size)
    {
        var answer = await _host.PostAsync(query, new { n = size }, ("GraphQL-Cost", "report"));

        Assert.Equal(5, answer.Json.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost").GetDouble());
    }
}

public sealed class PeopleQuery
{
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public IQueryable<Person> People() => new[] { new Person { Name = "ada", Note = "x" }, new Person { Name = "bob" } }.AsQueryable();
}

public sealed class Person
{
    public string Name { get; set; } = "";

    [Authorize(Roles = ["ADMIN"])]
    public string? Note { get; set; }
}
