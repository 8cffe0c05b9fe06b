using GreenDonut;
using GreenDonut.DependencyInjection;
using HotChocolate.Execution.Processing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static class DataLoaderServiceCollectionExtensions
{
    /// <summary>Registers a data loader: services and resolvers may ask for it.</summary>
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services) where T : class, IDataLoader
        => services.Add<T>(new DataLoaderRegistration(typeof(T), typeof(T)));

    /// <inheritdoc cref="AddDataLoader{T}(IServiceCollection)" />
    public static IServiceCollection AddDataLoader<TService, TImplementation>(this IServiceCollection services)
        where TService : class, IDataLoader
        where TImplementation : class, TService
        => services.Add<TService>(new DataLoaderRegistration(typeof(TService), typeof(TImplementation)));

    /// <inheritdoc cref="AddDataLoader{T}(IServiceCollection)" />
    public static IServiceCollection AddDataLoader<T>(this IServiceCollection services, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
        => services.Add<T>(new DataLoaderRegistration(typeof(T), s => factory(s)));

    internal static IServiceCollection AddDataLoaderCore(this IServiceCollection services)
    {
        services.TryAddSingleton<DataLoaderRegistry>();
        services.TryAddScoped<DataLoaderScopeHolder>();
        services.TryAddTransient<IDataLoaderScope>(s => s.GetRequiredService<DataLoaderScopeHolder>().GetOrCreate(s));
        services.TryAddTransient(s => s.GetRequiredService<DataLoaderScopeHolder>().GetOrCreate(s).Scheduler);
        services.TryAddTransient(s => new DataLoaderOptions
        {
            Cache = s.GetRequiredService<DataLoaderScopeHolder>().GetOrCreate(s).Cache,
            DiagnosticEvents = s.GetService<IDataLoaderDiagnosticEvents>()
        });
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IOperationInitializer, DataLoaderInitializer>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IResolverScopeInitializer, DataLoaderInitializer>());
        return services;
    }

    private static IServiceCollection Add<T>(this IServiceCollection services, DataLoaderRegistration registration)
        where T : class, IDataLoader
    {
        services.AddDataLoaderCore();
        services.AddSingleton(registration);
        services.TryAddTransient(s => s.GetRequiredService<IDataLoaderScope>().GetDataLoader<T>());
        return services;
    }
}
