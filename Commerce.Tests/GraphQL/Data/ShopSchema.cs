using System.Text.Json;
using System.Text.RegularExpressions;
using GreenDonut.Data;
using HotChocolate;
using HotChocolate.Data;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Commerce.Tests.GraphQL.Data;

/// <summary>A schema over the shop, asked as a client asks it. Whatever is answered at once is asked once more of a twin that compiles its reads.</summary>
public sealed partial class ShopSchema : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IRequestExecutor _executor;
    private readonly ServiceProvider _twinServices;
    private readonly IRequestExecutor _twin;

    private ShopSchema(ShopDatabase database, (ServiceProvider Services, IRequestExecutor Executor) made, (ServiceProvider Services, IRequestExecutor Executor) twin)
    {
        Database = database;
        (_services, _executor) = made;
        (_twinServices, _twin) = twin;
    }

    public ShopDatabase Database { get; }

    public string Sdl => _executor.Schema.ToString()!;

    public static async Task<ShopSchema> CreateAsync()
    {
        var database = await ShopDatabase.CreateAsync();
        return new ShopSchema(
            database,
            await CreateAsync(database.CreateContext, static _ => { }),
            await CreateAsync(database.CreateUnwatchedContext, static builder => builder.AddCompiledReads()));
    }

    private static async Task<(ServiceProvider Services, IRequestExecutor Executor)> CreateAsync(Func<ShopContext> context, Action<IRequestExecutorBuilder> configure)
    {
        var services = new ServiceCollection().AddScoped(_ => context());
        var builder = services.AddGraphQL()
            .AddQueryType<ShopQueries>()
            .AddTypeExtension<ShopProductFields>()
            .AddProjections()
            .AddFiltering()
            .AddSorting()
            .AddPagingArguments()
            .AddQueryContext()
            .ModifyOptions(o =>
            {
                o.EnableDefer = true;
                o.EnableStream = true;
            })
            .ModifyRequestOptions(o => o.IncludeExceptionDetails = true);
        configure(builder);
        var provider = services.BuildServiceProvider();
        return (provider, await provider.GetRequiredService<IRequestExecutorResolver>().GetRequestExecutorAsync());
    }

    /// <summary>The response as JSON; the record of commands starts anew.</summary>
    public async Task<JsonElement> AskAsync(string query, IReadOnlyDictionary<string, object?>? variables = null)
    {
        Database.Forget();
        var request = OperationRequestBuilder.New().SetDocument(query);
        if (variables is not null) request.SetVariableValues(variables);
        var answer = await AnswerAsync(_executor, request.Build());
        var compiled = await AnswerAsync(_twin, request.Build());
        Assert.Equal(StackTrace().Replace(answer, ""), StackTrace().Replace(compiled, ""));
        return JsonDocument.Parse(answer).RootElement;
    }

    private static async Task<string> AnswerAsync(IRequestExecutor executor, IOperationRequest request)
    {
        await using var result = await executor.ExecuteAsync(request);
        return result.ExpectOperationResult().ToJson(false);
    }

    /// <summary>Where an exception comes from depends on the way.</summary>
    [GeneratedRegex(@"""stackTrace"":""(?:[^""\\]|\\.)*""")]
    private static partial Regex StackTrace();

    /// <summary>The data as compact JSON; fails where there are errors.</summary>
    public async Task<string> DataAsync(string query, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var response = await AskAsync(query, variables);
        Assert.False(response.TryGetProperty("errors", out var errors), errors.ValueKind == JsonValueKind.Undefined ? "" : errors.GetRawText());
        return JsonSerializer.Serialize(response.GetProperty("data")).Replace("\"", "", StringComparison.Ordinal);
    }

    /// <summary>The parts of a response, each as compact JSON, with the commands that were sent before it came.</summary>
    public async Task<IReadOnlyList<(string Json, int Commands)>> PartsAsync(string query)
    {
        Database.Forget();
        await using var result = await _executor.ExecuteAsync(query);
        var parts = new List<(string, int)>();
        await foreach (var part in result.ExpectResponseStream().ReadResultsAsync())
            parts.Add((part.ToJson(false).Replace("\"", "", StringComparison.Ordinal), Database.Commands.Count));
        return parts;
    }

    /// <summary>Code and path of each error.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync(string query)
    {
        var response = await AskAsync(query);
        return [.. response.GetProperty("errors").EnumerateArray().Select(error =>
            (error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code) ? code.GetString() : "-")
            + " " + (error.TryGetProperty("path", out var path) ? string.Join('/', path.EnumerateArray()) : ""))];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _twinServices.DisposeAsync();
        await Database.DisposeAsync();
    }
}

public sealed class ShopQueries
{
    [UsePaging(IncludeTotalCount = true, MaxPageSize = 20, DefaultPageSize = 5)]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<ShopProduct> GetProducts(ShopContext db) => db.Products;

    [UseSorting]
    [UseFiltering]
    public IQueryable<ShopProduct> GetOrderedProducts(ShopContext db) => db.Products.OrderBy(p => p.CategoryId).Where(p => p.Id < 100);

    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public IQueryable<ShopCategory> GetCategories(ShopContext db) => db.Categories.OrderBy(c => c.Id);

    [UseFirstOrDefault]
    [UseProjection]
    public IQueryable<ShopProduct> GetProduct(int id, ShopContext db) => db.Products.Where(p => p.Id == id);

    [UseSingleOrDefault]
    [UseProjection]
    public IQueryable<ShopProduct> GetOnlyProduct(string part, ShopContext db) => db.Products.Where(p => p.Name.Contains(part));

    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public IQueryable<ShopVariant> GetVariants(ShopContext db) => db.Variants;

    [UsePaging(ConnectionName = "Window", IncludeTotalCount = true)]
    public Task<Connection<ShopProduct>> GetWindowAsync(PagingArguments paging, ShopContext db, CancellationToken cancellationToken)
        => db.Products.OrderByDescending(p => p.CategoryId).ThenBy(p => p.Id).ToPageAsync(paging, cancellationToken).AsTask().ToConnectionAsync();

    [UseFiltering]
    [UseSorting]
    public Task<List<ShopProduct>> GetHandMadeAsync(QueryContext<ShopProduct> query, ShopContext db, CancellationToken cancellationToken)
        => db.Products.With(query, s => s.IfEmpty(o => o.AddDescending(p => p.Id))).Take(3).ToListAsync(cancellationToken);

    [UsePaging]
    public IEnumerable<string> GetWords() => ["alpha", "beta", "gamma", "delta"];

    [UseFiltering]
    [UseSorting]
    public IEnumerable<ShopParcel> GetParcels() => ShopParcel.All;
}

[ExtendObjectType<ShopProduct>]
public sealed class ShopProductFields
{
    /// <summary>Says what it reads.</summary>
    public string GetLabel([Parent(nameof(ShopProduct.Name))] ShopProduct product) => product.Name + "!";

    /// <summary>Does not say what it reads.</summary>
    public string GetSummary([Parent] ShopProduct product) => $"{product.Name}/{product.PriceCents}/{product.CategoryId}";

    public string GetPlace([Parent("Id Category { Name }")] ShopProduct product) => $"{product.Id} in {product.Category.Name}";

    public int GetLuckyNumber() => 7;
}

public sealed record ShopParcel(int Number, string? Label, int? Weight, ShopParcel? Inside, IReadOnlyList<string>? Stamps)
{
    public static readonly IReadOnlyList<ShopParcel> All =
    [
        new(1, "Alpha", 5, null, ["red", "blue"]),
        new(2, null, null, new(20, "deep", 1, null, null), null),
        new(3, "alphabet", 3, new(30, null, null, null, []), []),
        new(4, "Beta", 3, null, ["blue"])
    ];
}
