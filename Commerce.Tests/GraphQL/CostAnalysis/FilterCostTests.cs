using System.Text.Json;
using Commerce.Tests.GraphQL.Transport;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Data;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.CostAnalysis;

/// <summary>Pages, filters, orders and inputs in variables cost what their values cost; not what the worst of their type would.</summary>
public sealed class FilterCostTests : IAsyncLifetime
{
    private GraphQLHost _host = null!;

    public async Task InitializeAsync()
        => _host = await GraphQLHost.StartAsync(schema => schema
            .AddQueryType<StockQuery>()
            .AddMutationType<StockMutation>()
            .AddFiltering()
            .AddSorting()
            .ModifyPagingOptions(o => o.IncludeTotalCount = true)
            .AddCostAnalyzer()
            .ModifyCostOptions(o => o.MaxFieldCost = 1_000_000));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("""{}""", 11)]
    [InlineData("""{"w":{}}""", 21)]
    [InlineData("""{"w":{"name":{"eq":"x"}}}""", 32)]
    [InlineData("""{"w":{"name":{"contains":"x"}}}""", 42)]
    [InlineData("""{"w":{"name":{"eq":"x"},"count":{"gt":1,"lt":9}}}""", 53)]
    [InlineData("""{"w":{"or":[{"name":{"eq":"x"}},{"name":{"contains":"y"}}]}}""", 54)]
    [InlineData("""{"o":[{"name":"ASC"}]}""", 31)]
    [InlineData("""{"o":[{"name":"ASC"},{"count":"DESC"}]}""", 41)]
    public async Task Filter_InAVariable_CostsWhatItHolds(string variables, double fieldCost)
        => Assert.Equal(fieldCost, (await PriceAsync(
            "query($w: StockItemFilterInput $o: [StockItemSortInput!]) { items(where: $w, order: $o) { nodes { name } } }",
            variables)).FieldCost);

    [Theory]
    [InlineData("items(where: { name: { eq: $x } })", "items(where: { name: { eq: \"a\" } })")]
    [InlineData("items(where: { and: [{ name: { eq: $x } }, { name: { contains: $x } }] })", "items(where: { and: [{ name: { eq: \"a\" } }, { name: { contains: \"a\" } }] })")]
    public async Task Filter_WithVariablesInside_CostsAsWithoutThem(string withVariable, string literal)
        => Assert.Equal(
            await PriceAsync($"{{ {literal} {{ nodes {{ name }} }} }}", "{}"),
            await PriceAsync($"query($x: String) {{ {withVariable} {{ nodes {{ name }} }} }}", """{"x":"a"}"""));

    [Fact]
    public async Task Filter_WithAnAbsentVariableInside_CostsWithoutThatPart()
        => Assert.Equal(
            await PriceAsync("{ items(where: { name: { } }) { nodes { name } } }", "{}"),
            await PriceAsync("query($x: String) { items(where: { name: { eq: $x } }) { nodes { name } } }", "{}"));

    [Theory]
    [InlineData("query($n: Int) { items(first: $n) { nodes { name } } }", """{"n":3}""", 5)]
    [InlineData("query($n: Int) { items(last: $n) { edges { node { name } } } }", """{"n":3}""", 8)]
    [InlineData("query($n: Int = 4) { items(first: $n) { nodes { name } } }", "{}", 6)]
    [InlineData("query($n: Int = 4) { items(first: $n) { nodes { name } } }", """{"n":null}""", 12)]
    [InlineData("query($n: Int) { items(first: $n) { nodes { name } } }", "{}", 12)]
    [InlineData("query($n: Int $m: Int) { items(first: $n, last: $m) { nodes { name } } }", """{"n":3,"m":7}""", 9)]
    [InlineData("query($n: Int $m: Int) { items(first: $n) { nodes { parts(first: $m) { name } } } }", """{"n":3,"m":5}""", 20)]
    [InlineData("query($n: Int) { items(first: $n) { totalCount ...A } } fragment A on ItemsConnection { ...B } fragment B on ItemsConnection { nodes { name } }", """{"n":3}""", 5)]
    public async Task Page_InAVariable_CostsWhatItHolds(string query, string variables, double typeCost)
        => Assert.Equal(typeCost, (await PriceAsync(query, variables)).TypeCost);

    [Fact]
    public async Task Operation_AskedAgainWithOtherVariables_IsPricedAnew()
    {
        const string query = "query($n: Int $w: StockItemFilterInput $all: Boolean!) { items(first: $n, where: $w) { nodes { name parts(first: 2) @include(if: $all) { name } } } }";

        Assert.Equal((22, 4), await PriceAsync(query, """{"n":2,"w":{"name":{}},"all":false}"""));
        Assert.Equal(8, (await PriceAsync(query, """{"n":2,"all":true}""")).TypeCost);
        Assert.Equal(4, (await PriceAsync(query, """{"n":2,"all":false}""")).TypeCost);
        Assert.Equal(14, (await PriceAsync(query, """{"n":4,"all":true}""")).TypeCost);
    }

    [Theory]
    [InlineData("""{"i":{"name":"a"}}""", 11)]
    [InlineData("""{"i":{"name":"a","tags":["x","y"]}}""", 16)]
    [InlineData("""{"i":{"name":"a","parts":[{"name":"x"},{"name":"y","tags":[]}]}}""", 17)]
    public async Task Input_OfAMutation_CostsWhatItHolds(string variables, double fieldCost)
        => Assert.Equal(fieldCost, (await PriceAsync("mutation($i: StockInput!) { add(input: $i) }", variables)).FieldCost);

    [Fact]
    public async Task Abstract_TheDearestTypeCounts_ByVariables()
    {
        const string query = "query($n: Int!) { any { ... on StockItem { parts(first: $n) { name } } ... on StockPart { others(first: 4) { name } } } }";

        Assert.Equal(6, (await PriceAsync(query, """{"n":1}""")).TypeCost);
        Assert.Equal(11, (await PriceAsync(query, """{"n":9}""")).TypeCost);
    }

    [Fact]
    public async Task Introspection_IsPriced()
        => Assert.InRange((await PriceAsync("{ __schema { types { name fields { name } } } }", "{}")).TypeCost, 2, 10);

    private async Task<(double FieldCost, double TypeCost)> PriceAsync(string query, string variables)
    {
        var answer = await _host.PostBodyAsync($$"""{"query":{{JsonSerializer.Serialize(query)}},"variables":{{variables}}}""", ("GraphQL-Cost", "validate"));
        var cost = answer.Json.GetProperty("extensions").GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}

public sealed class StockQuery
{
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public IQueryable<StockItem> Items() => Array.Empty<StockItem>().AsQueryable();

    public IStockThing? Any() => null;

    public StockPart? Part() => null;
}

public sealed class StockMutation
{
    [Cost(10)]
    public bool Add(StockInput input) => input.Name.Length > 0;
}

[InterfaceType]
public interface IStockThing
{
    string Name { get; }
}

public sealed record StockItem(string Name, int Count) : IStockThing
{
    [ListSize(AssumedSize = 10, SlicingArguments = ["first"], RequireOneSlicingArgument = false)]
    public IReadOnlyList<StockPart> Parts(int? first) => [];
}

public sealed record StockPart(string Name) : IStockThing
{
    [ListSize(AssumedSize = 10, SlicingArguments = ["first"], RequireOneSlicingArgument = false)]
    public IReadOnlyList<StockPart> Others(int? first) => [];
}

public sealed record StockInput(string Name, [property: Cost(5)] IReadOnlyList<string>? Tags, IReadOnlyList<StockInput>? Parts);
