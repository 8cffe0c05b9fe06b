using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Configuration;

/// <summary>The services of a schema, and behind them those of the application.</summary>
internal sealed class SchemaServiceProvider(IServiceProvider schema, IServiceProvider application)
    : IServiceProvider, IServiceProviderIsService
{
    public object? GetService(Type serviceType)
        => serviceType == typeof(IServiceProvider) || serviceType == typeof(IServiceProviderIsService)
            ? this
            : IsIn(schema, serviceType) ? schema.GetService(serviceType) : application.GetService(serviceType);

    public bool IsService(Type serviceType) => IsIn(schema, serviceType) || IsIn(application, serviceType);

    private static bool IsIn(IServiceProvider services, Type type)
        => services.GetService<IServiceProviderIsService>()?.IsService(type) is true
            // Every container answers for sequences, with an empty one where it has none.
            && (!type.IsGenericType
                || type.GetGenericTypeDefinition() != typeof(IEnumerable<>)
                || services.GetServices(type.GetGenericArguments()[0]).Any());
}
