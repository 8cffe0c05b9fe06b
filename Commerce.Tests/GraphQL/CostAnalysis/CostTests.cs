using Commerce.Tests.GraphQL.Transport;
using HotChocolate.CostAnalysis.Types;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.CostAnalysis;

public sealed class CostTests : IAsyncLifetime
{
    private GraphQLHost _host = null!;

    public async Task InitializeAsync()
        => _host = await GraphQLHost.StartAsync(schema => schema
            .AddQueryType<PricedQuery>()
            .AddCostAnalyzer()
            .ModifyCostOptions(o =>
            {
                o.MaxFieldCost = 250;
                o.MaxTypeCost = 50;
            }));

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ cheap }", 0, 1)]
    [InlineData("{ slow }", 10, 1)]
    [InlineData("{ dear }", 100, 1)]
    [InlineData("{ a: dear b: dear }", 200, 1)]
    [InlineData("{ thing { name } }", 1, 2)]
    [InlineData("{ things { name } }", 1, 4)]
    [InlineData("{ things(first: 7) { name } }", 1, 8)]
    [InlineData("{ things(first: 7) { name dear } }", 18.5, 8)]
    [InlineData("{ things(first: 2) { inner(first: 3) { name } } }", 3, 9)]
    [InlineData("{ dear @skip(if: true) cheap }", 0, 1)]
    [InlineData("{ search(by: { name: \"x\" }) }", 1, 1)]
    [InlineData("{ ...F ...F } fragment F on PricedQuery { dear }", 100, 1)]
    public async Task Report_Query_IsPriced(string query, double fieldCost, double typeCost)
        => Assert.Equal((fieldCost, typeCost), await PriceAsync(query, null));

    [Fact]
    public async Task Report_Variables_ArePricedByTheirValues()
    {
        const string query = "query($n: Int $no: Boolean!) { things(first: $n) { name } dear @include(if: $no) }";

        Assert.Equal((1, 8), await PriceAsync(query, new { n = 7, no = false }));
        Assert.Equal((101, 3), await PriceAsync(query, new { n = 2, no = true }));
        Assert.Equal((1, 4), await PriceAsync(query, new { no = false }));
    }

    [Theory]
    [InlineData("{ a: dear b: dear c: dear }")]
    [InlineData("{ things(first: 50) { name } }")]
    public async Task Limit_Exceeded_RefusesTheRequest(string query)
    {
        var answer = await _host.PostAsync(query);

        Assert.Equal((400, "HC0047"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Limit_ExceededByAVariable_RefusesTheRequest()
    {
        const string query = "query($n: Int) { things(first: $n) { name } }";

        Assert.Equal("HC0047", (await _host.PostAsync(query, new { n = 50 })).Code);
        Assert.Equal(200, (await _host.PostAsync(query, new { n = 5 })).Status);
    }

    [Fact]
    public async Task Validate_DoesNotExecute()
    {
        var answer = await _host.PostAsync("{ a: dear b: dear c: dear }", null, ("GraphQL-Cost", "validate"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":300,"typeCost":1}}}""", answer.Body);
    }

    [Fact]
    public async Task Header_Unknown_IsPassedOver()
        => Assert.Equal("""{"data":{"cheap":1}}""", (await _host.PostAsync("{ cheap }", null, ("GraphQL-Cost", "maybe"))).Body);

    [Fact]
    public async Task SlicingArgument_ThatIsRequired_MustBeGiven()
    {
        Assert.Equal("HC0082", (await _host.PostAsync("{ strict { name } }")).Code);
        Assert.Equal("HC0082", (await _host.PostAsync("query($n: Int) { strict(first: $n) { name } }")).Code);
        Assert.Equal(200, (await _host.PostAsync("{ strict(first: 1) { name } }")).Status);
    }

    [Fact]
    public async Task Directives_ArePrintedInTheSchema()
    {
        var sdl = (await _host.GetAsync("/graphql?sdl")).Body;

        Assert.Contains("""slow: String! @cost(weight: "10")""", sdl, StringComparison.Ordinal);
        Assert.Contains("""dear: Int! @cost(weight: "2.5")""", sdl, StringComparison.Ordinal);
        Assert.Contains(
            """@listSize(assumedSize: 40, slicingArguments: [ "first" ], slicingArgumentDefaultValue: 3, requireOneSlicingArgument: false)""",
            sdl,
            StringComparison.Ordinal);
    }

    private async Task<(double FieldCost, double TypeCost)> PriceAsync(string query, object? variables)
    {
        var answer = await _host.PostAsync(query, variables, ("GraphQL-Cost", "report"));
        var cost = answer.Json.GetProperty("extensions").GetProperty("operationCost");
        return (cost.GetProperty("fieldCost").GetDouble(), cost.GetProperty("typeCost").GetDouble());
    }
}

public sealed class PricedQuery
{
    public int Cheap => 1;

    [Cost(100)]
    public int Dear => 1;

    public Task<string> Slow() => Task.FromResult("slow");

    public PricedThing Thing() => new("a");

    [ListSize(AssumedSize = 40, SlicingArguments = ["first"], SlicingArgumentDefaultValue = 3, RequireOneSlicingArgument = false)]
    public IReadOnlyList<PricedThing> Things(int? first) => [new("a")];

    [ListSize(SlicingArguments = ["first"])]
    public IReadOnlyList<PricedThing> Strict(int? first) => [new("a")];

    public string Search(PricedSearch by) => by.Name;
}

public sealed record PricedThing(string Name)
{
    [Cost(2.5)]
    public int Dear => 1;

    [ListSize(AssumedSize = 10, SlicingArguments = ["first"], RequireOneSlicingArgument = false)]
    public IReadOnlyList<PricedThing> Inner(int? first) => [];
}

public sealed record PricedSearch(string Name);
