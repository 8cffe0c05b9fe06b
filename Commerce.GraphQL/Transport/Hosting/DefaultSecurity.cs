using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.AspNetCore;

/// <summary>What a schema refuses outside development although nobody said so.</summary>
internal static class DefaultSecurity
{
    private const int MaxFieldCycleDepth = 3;

    /// <summary>Errors propose similar names in development only: elsewhere they would tell strangers what introspection does not.</summary>
    public static IRequestExecutorBuilder AddSuggestions(this IRequestExecutorBuilder builder)
        => builder.Configure(setup => setup.ValidationOptions.Insert(
            0,
            static (services, options) => options.Suggestions = services.GetService<IHostEnvironment>()?.IsDevelopment() is true));

    public static IRequestExecutorBuilder AddDefaultSecurity(this IRequestExecutorBuilder builder)
        => builder.Configure(setup => setup.ValidationOptions.Insert(0, (services, options) =>
        {
            if (services.GetService<IHostEnvironment>()?.IsDevelopment() is not false)
                return;

            options.DisableIntrospection = true;
            options.MaxAllowedFieldCycleDepth = MaxFieldCycleDepth;
        }));
}
