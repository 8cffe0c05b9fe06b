using GreenDonut;
using HotChocolate.AspNetCore.Instrumentation;
using HotChocolate.Diagnostics;
using HotChocolate.Diagnostics.Listeners;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.ObjectPool;

namespace Microsoft.Extensions.DependencyInjection;

public static class DiagnosticsRequestExecutorBuilderExtensions
{
    /// <summary>Has the engine tell what it does as activities of the source <c>HotChocolate.Diagnostics</c>.</summary>
    public static IRequestExecutorBuilder AddInstrumentation(this IRequestExecutorBuilder builder, Action<InstrumentationOptions>? options = default)
        => builder.AddInstrumentation((_, instrumentation) => options?.Invoke(instrumentation));

    /// <inheritdoc cref="AddInstrumentation(IRequestExecutorBuilder, Action{InstrumentationOptions})" />
    public static IRequestExecutorBuilder AddInstrumentation(this IRequestExecutorBuilder builder, Action<IServiceProvider, InstrumentationOptions> options)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(options);

        builder.Services.TryAddSingleton(services =>
        {
            var instrumentation = new InstrumentationOptions();
            options(services, instrumentation);
            return instrumentation;
        });
        builder.Services.TryAddSingleton(new DefaultObjectPoolProvider().CreateStringBuilderPool());
        builder.Services.TryAddSingleton<DefaultActivityEnricher>();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IServerDiagnosticEventListener, ActivityServerDiagnosticListener>(
            services => new(EnricherOf(services), services.GetRequiredService<InstrumentationOptions>())));
        builder.Services.TryAddSingleton<IDataLoaderDiagnosticEvents>(
            services => new ActivityDataLoaderDiagnosticListener(EnricherOf(services), services.GetRequiredService<InstrumentationOptions>()));
        return builder.AddDiagnosticEventListener(
            services => new ActivityExecutionDiagnosticListener(EnricherOf(services), services.GetRequiredService<InstrumentationOptions>()));
    }

    private static ActivityEnricher EnricherOf(IServiceProvider services)
        => services.GetService<ActivityEnricher>() ?? services.GetRequiredService<DefaultActivityEnricher>();
}
