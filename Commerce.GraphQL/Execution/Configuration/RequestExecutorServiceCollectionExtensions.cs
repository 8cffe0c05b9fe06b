using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Options;
using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorServiceCollectionExtensions
{
    /// <summary>Registers what all schemas of the application share.</summary>
    public static IServiceCollection AddGraphQLCore(this IServiceCollection services)
    {
        services.AddOptions();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<RequestLimits>, RequestLimits.Configure>());
        services.TryAddSingleton<IRequestExecutorResolver, RequestExecutorResolver>();
        services.TryAddSingleton<IDocumentHashProvider, MD5DocumentHashProvider>();
        return services;
    }

    /// <summary>Begins to set a schema up, or goes on with it.</summary>
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = null)
    {
        services.AddGraphQLCore();
        services.AddDataLoaderCore();
        return new RequestExecutorBuilder(services, schemaName ?? SchemaNames.Default);
    }

    /// <summary>Begins to set another schema up.</summary>
    public static IRequestExecutorBuilder AddGraphQL(this IRequestExecutorBuilder builder, string? schemaName = null)
        => builder.Services.AddGraphQL(schemaName);
}
