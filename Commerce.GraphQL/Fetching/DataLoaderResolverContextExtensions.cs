using GreenDonut;
using GreenDonut.DependencyInjection;
using HotChocolate.Fetching;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types;

public static class DataLoaderResolverContextExtensions
{
    /// <summary>The data loader of the request.</summary>
    public static T DataLoader<T>(this IResolverContext context) where T : IDataLoader => Scope(context).GetDataLoader<T>();

    /// <summary>A batch loader made of a delegate.</summary>
    /// <param name="name">What tells it apart from others; by default the field.</param>
    public static IDataLoader<TKey, TValue> BatchDataLoader<TKey, TValue>(
        this IResolverContext context,
        FetchBatch<TKey, TValue> fetch,
        string? name = null)
        where TKey : notnull
    {
        name ??= NameOf(context);
        return Scope(context).GetDataLoader(
            services => new AdHocBatchDataLoader<TKey, TValue>(
                name,
                fetch,
                services.GetRequiredService<IBatchScheduler>(),
                services.GetRequiredService<DataLoaderOptions>()),
            name);
    }

    /// <summary>A group loader made of a delegate.</summary>
    /// <param name="name">What tells it apart from others; by default the field.</param>
    public static IDataLoader<TKey, TValue[]> GroupDataLoader<TKey, TValue>(
        this IResolverContext context,
        FetchGroup<TKey, TValue> fetch,
        string? name = null)
        where TKey : notnull
    {
        name ??= NameOf(context);
        return Scope(context).GetDataLoader(
            services => new AdHocGroupedDataLoader<TKey, TValue>(
                name,
                fetch,
                services.GetRequiredService<IBatchScheduler>(),
                services.GetRequiredService<DataLoaderOptions>()),
            name);
    }

    /// <summary>A cache loader made of a delegate.</summary>
    /// <param name="name">What tells it apart from others; by default the field.</param>
    public static IDataLoader<TKey, TValue> CacheDataLoader<TKey, TValue>(
        this IResolverContext context,
        FetchCache<TKey, TValue> fetch,
        string? name = null)
        where TKey : notnull
    {
        name ??= NameOf(context);
        return Scope(context).GetDataLoader(
            services => new AdHocCacheDataLoader<TKey, TValue>(name, fetch, services.GetRequiredService<DataLoaderOptions>()),
            name);
    }

    /// <summary>Loads one key through a batch loader made of a delegate.</summary>
    public static Task<TValue?> BatchAsync<TKey, TValue>(
        this IResolverContext context,
        FetchBatch<TKey, TValue> fetch,
        TKey key,
        string? name = null)
        where TKey : notnull
        => context.BatchDataLoader(fetch, name).LoadAsync(key, context.RequestAborted);

    /// <summary>Loads one key through a group loader made of a delegate.</summary>
    public static Task<TValue[]?> GroupAsync<TKey, TValue>(
        this IResolverContext context,
        FetchGroup<TKey, TValue> fetch,
        TKey key,
        string? name = null)
        where TKey : notnull
        => context.GroupDataLoader(fetch, name).LoadAsync(key, context.RequestAborted);

    private static IDataLoaderScope Scope(IResolverContext context)
        => context.RequestServices.GetRequiredService<IDataLoaderScope>();

    private static string NameOf(IResolverContext context) => $"{context.ObjectType.Name}.{context.Selection.Field.Name}";
}
