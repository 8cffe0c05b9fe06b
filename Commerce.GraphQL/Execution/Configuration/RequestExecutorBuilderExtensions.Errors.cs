using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Instrumentation;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class RequestExecutorBuilderExtensions
{
    /// <summary>Adds a filter that sees every error before it goes out.</summary>
    public static IRequestExecutorBuilder AddErrorFilter(this IRequestExecutorBuilder builder, Func<IError, IError> errorFilter)
        => builder.Configure(setup => setup.ErrorFilters.Add(_ => new FuncErrorFilter(errorFilter)));

    /// <inheritdoc cref="AddErrorFilter(IRequestExecutorBuilder, Func{IError, IError})" />
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder) where T : class, IErrorFilter
        => builder.AddErrorFilter(services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));

    /// <inheritdoc cref="AddErrorFilter(IRequestExecutorBuilder, Func{IError, IError})" />
    public static IRequestExecutorBuilder AddErrorFilter<T>(this IRequestExecutorBuilder builder, Func<IServiceProvider, T> factory)
        where T : class, IErrorFilter
        => builder.Configure(setup => setup.ErrorFilters.Add(factory));

    /// <summary>Adds a listener to what execution tells about itself.</summary>
    /// <exception cref="ArgumentException">The type is no listener of a kind that the engine has.</exception>
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(this IRequestExecutorBuilder builder) where T : class
        => builder.AddDiagnosticEventListener(services => ActivatorUtilities.GetServiceOrCreateInstance<T>(services));

    /// <inheritdoc cref="AddDiagnosticEventListener{T}(IRequestExecutorBuilder)" />
    public static IRequestExecutorBuilder AddDiagnosticEventListener<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> diagnosticEventListener)
        where T : class
        => typeof(IExecutionDiagnosticEventListener).IsAssignableFrom(typeof(T))
            ? builder.Configure(setup => setup.DiagnosticEventListeners.Add(
                services => (IExecutionDiagnosticEventListener)diagnosticEventListener(services)))
            : throw new ArgumentException($"The type `{typeof(T)}` is no diagnostic event listener.");
}
