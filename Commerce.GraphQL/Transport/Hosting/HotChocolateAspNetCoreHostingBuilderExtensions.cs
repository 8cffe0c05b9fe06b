using HotChocolate.AspNetCore;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

public static class HotChocolateAspNetCoreHostingBuilderExtensions
{
    /// <inheritdoc cref="HotChocolateAspNetCoreServiceCollectionExtensions.AddGraphQLServer(IServiceCollection, string?, int, bool)" />
    public static IRequestExecutorBuilder AddGraphQL(
        this IHostApplicationBuilder builder,
        string? schemaName = null,
        int maxAllowedRequestSize = HttpTransportSetup.DefaultMaxAllowedRequestSize,
        bool disableDefaultSecurity = false)
        => builder.Services.AddGraphQLServer(schemaName, maxAllowedRequestSize, disableDefaultSecurity);
}
