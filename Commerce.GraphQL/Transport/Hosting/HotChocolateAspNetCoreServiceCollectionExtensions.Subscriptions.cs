using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <summary>Has a class see what happens on web sockets of the schema.</summary>
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor
        => builder.AddSocketSessionInterceptor(services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));

    /// <inheritdoc cref="AddSocketSessionInterceptor{T}(IRequestExecutorBuilder)" />
    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> factory)
        where T : class, ISocketSessionInterceptor
    {
        builder.Services.Configure<HttpTransportSetup>(builder.Name, setup => setup.CreateSocketInterceptor = factory);
        return builder;
    }
}
