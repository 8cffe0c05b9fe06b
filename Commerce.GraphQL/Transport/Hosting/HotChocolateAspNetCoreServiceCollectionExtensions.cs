using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.EventStreams;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sets up schemas that are served over HTTP.</summary>
public static partial class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <summary>Registers what all endpoints of the application share.</summary>
    public static IServiceCollection AddGraphQLServerCore(this IServiceCollection services)
    {
        services.AddGraphQLCore();
        services.TryAddSingleton<HttpSchemas>();
        services.TryAddSingleton(_ => new HttpResponseWriter(default));
        services.TryAddSingleton<EventStreamRegistry>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IConfigureOptions<StreamLimits>, StreamLimits.Configure>());
        return services;
    }

    /// <summary>Begins to set up a schema that is served over HTTP, or goes on with it.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="schemaName">The name, where an application has several schemas.</param>
    /// <param name="maxAllowedRequestSize">How long the body of a request may be in bytes, files aside.</param>
    /// <param name="disableDefaultSecurity">
    /// Leaves out what is set up otherwise: cost limits, and outside development no introspection and no fields that nest in
    /// themselves more than a few times.
    /// </param>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        string? schemaName = null,
        int maxAllowedRequestSize = HttpTransportSetup.DefaultMaxAllowedRequestSize,
        bool disableDefaultSecurity = false)
    {
        var builder = services.AddGraphQLServerCore().AddGraphQL(schemaName).AddSuggestions();
        services.Configure<HttpTransportSetup>(builder.Name, setup => setup.MaxAllowedRequestSize = maxAllowedRequestSize);
        return disableDefaultSecurity ? builder : builder.AddCostAnalyzer().AddDefaultSecurity();
    }

    /// <summary>Begins to set up another schema that is served over HTTP.</summary>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        bool disableDefaultSecurity = false)
        => builder.Services.AddGraphQLServer(schemaName, disableDefaultSecurity: disableDefaultSecurity);

    /// <summary>Adds the scalar of uploaded files, <see cref="IFile"/>.</summary>
    public static IRequestExecutorBuilder AddUploadType(this IRequestExecutorBuilder builder) => builder.AddType<UploadType>();
}
