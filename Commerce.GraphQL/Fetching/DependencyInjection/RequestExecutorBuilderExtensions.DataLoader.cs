using GreenDonut;
using GreenDonut.DependencyInjection;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Registers a data loader: resolvers may ask for it.</summary>
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder) where T : class, IDataLoader
    {
        builder.Services.AddDataLoader<T>();
        return builder;
    }

    /// <inheritdoc cref="AddDataLoader{T}(IRequestExecutorBuilder)" />
    public static IRequestExecutorBuilder AddDataLoader<TService, TImplementation>(this IRequestExecutorBuilder builder)
        where TService : class, IDataLoader
        where TImplementation : class, TService
    {
        builder.Services.AddDataLoader<TService, TImplementation>();
        return builder;
    }

    /// <inheritdoc cref="AddDataLoader{T}(IRequestExecutorBuilder)" />
    public static IRequestExecutorBuilder AddDataLoader<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IDataLoader
    {
        builder.Services.AddDataLoader(factory);
        return builder;
    }

    public static T GetDataLoader<T>(this IServiceProvider services) where T : IDataLoader
        => services.GetRequiredService<IDataLoaderScope>().GetDataLoader<T>();
}
