using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using HotChocolate.Utilities;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Says how values are converted from one .NET type to another, in all schemas of the application.</summary>
    public static IRequestExecutorBuilder AddTypeConverter<TSource, TTarget>(this IRequestExecutorBuilder builder, ChangeType<TSource, TTarget> changeType)
    {
        builder.Services.AddSingleton<IChangeTypeProvider>(new ChangeTypeProvider<TSource, TTarget>(changeType));
        builder.Services.TryAddConverters();
        return builder;
    }

    /// <summary>Adds what finds how values are converted, in all schemas of the application.</summary>
    public static IRequestExecutorBuilder AddTypeConverter<T>(this IRequestExecutorBuilder builder) where T : class, IChangeTypeProvider
    {
        builder.Services.AddSingleton<IChangeTypeProvider, T>();
        builder.Services.TryAddConverters();
        return builder;
    }

    private static void TryAddConverters(this IServiceCollection services)
    {
        services.TryAddSingleton<ITypeConverter>(s => new DefaultTypeConverter(s.GetServices<IChangeTypeProvider>()));
        services.TryAddSingleton(s => new InputParser(s.GetRequiredService<ITypeConverter>()));
    }
}
