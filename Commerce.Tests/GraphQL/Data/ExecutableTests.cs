using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>Resolvers that return executables instead of queries.</summary>
public sealed class ExecutableTests : IAsyncLifetime
{
    private ShopDatabase _database = null!;
    private ServiceProvider _services = null!;
    private IRequestExecutor _executor = null!;

    public async Task InitializeAsync()
    {
        _database = await ShopDatabase.CreateAsync();
        var services = new ServiceCollection().AddScoped(_ => _database.CreateContext());
        services.AddGraphQL().AddQueryType<ExecutableQueries>().AddProjections().AddFiltering().AddSorting();
        _services = services.BuildServiceProvider();
        _executor = await _services.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Fact]
    public void Executable_IsAList_InTheSchema()
        => Assert.Equal(
            ["ProductsConnection", "ShopProduct", "[String!]!", "[Int!]!"],
            new[] { "products", "mug", "words", "numbers" }.Select(name => _executor.Schema.QueryType.Fields[name].Type.ToString()));

    [Theory]
    [InlineData("""{ products(first: 2, where: { priceCents: { lt: 500 } }, order: [{ name: ASC }]) { nodes { name } } }""", """{"data":{"products":{"nodes":[{"name":"Hammer"},{"name":"Lamp"}]}}}""")]
    [InlineData("{ mug { name } }", """{"data":{"mug":{"name":"Mug"}}}""")]
    [InlineData("{ words numbers }", """{"data":{"words":["alpha","beta"],"numbers":[1,2]}}""")]
    public async Task Executable_IsRead_LikeWhatItExecutes(string query, string expected)
    {
        await using var result = await _executor.ExecuteAsync(query);

        Assert.Equal(expected, result.ToJson(withIndentations: false));
    }

    [Fact]
    public async Task AsDbContextExecutable_ReadsCountsAndPrints()
    {
        await using var db = _database.CreateContext();
        var all = db.Products.AsDbContextExecutable();
        var mugs = all.WithSource(all.Source.Where(p => p.Name == "Mug"));

        Assert.Equal((6, 1), (await all.CountAsync(), await mugs.CountAsync()));
        Assert.Equal("Mug", (await mugs.SingleOrDefaultAsync())!.Name);
        Assert.Equal(6, (await ((IExecutable)all).ToListAsync()).Count);
        Assert.NotNull(await all.FirstOrDefaultAsync());
        Assert.False(all.IsInMemory);
        Assert.StartsWith("SELECT", mugs.Print(), StringComparison.Ordinal);
        Assert.Same(all.Source, all.AsQueryable<ShopProduct>());
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await all.SingleOrDefaultAsync());
    }

    public sealed class ExecutableQueries
    {
        [UsePaging]
        [UseProjection]
        [UseFiltering]
        [UseSorting]
        public IExecutable<ShopProduct> GetProducts(ShopContext db) => db.Products.AsDbContextExecutable();

        [UseSingleOrDefault]
        [UseProjection]
        public async Task<IExecutable<ShopProduct>> GetMugAsync(ShopContext db)
        {
            await Task.Yield();
            return db.Products.AsNoTracking().Where(p => p.Name == "Mug").AsDbContextExecutable();
        }

        public IQueryableExecutable<string> Words => new[] { "alpha", "beta" }.AsExecutable();

        public IExecutable<int> GetNumbers() => new Numbers();
    }

    /// <summary>An executable of a database of one's own.</summary>
    private sealed class Numbers : Executable<int>
    {
        public override object Source => "numbers";

        public override ValueTask<int> CountAsync(CancellationToken cancellationToken = default) => new(2);

        public override ValueTask<int> FirstOrDefaultAsync(CancellationToken cancellationToken = default) => new(1);

        public override ValueTask<int> SingleOrDefaultAsync(CancellationToken cancellationToken = default) => throw new InvalidOperationException("There are two.");

        public override async IAsyncEnumerable<int> ToAsyncEnumerable([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            await Task.Yield();
            yield return 1;
            yield return 2;
        }

        public override ValueTask<List<int>> ToListAsync(CancellationToken cancellationToken = default) => new([1, 2]);
    }
}
