using System.Collections.Concurrent;
using HotChocolate.Execution.Caching;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Options;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Utilities;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Processing;

/// <summary>What the execution of requests needs of a schema, found once.</summary>
internal sealed class SchemaServices
{
    private readonly ConcurrentDictionary<Type, object> _resolvers = [];
    private readonly IReadOnlyList<IResolverScopeInitializer> _scopeInitializers;
    private readonly IExecutionDiagnosticEventListener[] _listeners;

    public SchemaServices(
        ISchema schema,
        IServiceProvider services,
        RequestExecutorOptions options,
        ParserOptions parserOptions,
        RequestLimits limits,
        ValidationOptions validationOptions,
        IEnumerable<IErrorFilter> errorFilters,
        IEnumerable<IExecutionDiagnosticEventListener> listeners)
    {
        Schema = schema;
        Services = services;
        Options = options;
        ParserOptions = parserOptions;
        Limits = limits;
        Validator = new DocumentValidator(validationOptions);
        Converter = services.GetService<ITypeConverter>() ?? new DefaultTypeConverter();
        InputParser = services.GetService<InputParser>() ?? new InputParser(Converter);
        ErrorHandler = new DefaultErrorHandler(errorFilters, options);
        _listeners = [.. listeners.Where(listener => listener is not ExecutionDiagnosticEventListener { MayListen: false })];
        DiagnosticEvents = AggregateDiagnosticEvents.Of(_listeners);
        _scopeInitializers = [.. services.GetServices<IResolverScopeInitializer>()];
        OperationInitializers = [.. services.GetServices<IOperationInitializer>()];
    }

    public ISchema Schema { get; }

    /// <summary>The services of the schema; those of the application are behind them.</summary>
    public IServiceProvider Services { get; }

    public RequestExecutorOptions Options { get; }

    /// <summary>How documents of requests are parsed.</summary>
    public ParserOptions ParserOptions { get; }

    public RequestLimits Limits { get; }

    public DocumentValidator Validator { get; }

    public ITypeConverter Converter { get; }

    public InputParser InputParser { get; }

    public IErrorHandler ErrorHandler { get; }

    public IExecutionDiagnosticEvents DiagnosticEvents { get; }

    /// <summary>Whether anybody hears of <see cref="DiagnosticEvents"/> now.</summary>
    public bool HasListeners
    {
        get
        {
            foreach (var listener in _listeners)
            {
                if (listener is not ExecutionDiagnosticEventListener { IsListening: false })
                    return true;
            }

            return false;
        }
    }

    public IReadOnlyList<IOperationInitializer> OperationInitializers { get; }

    public DocumentCache Documents { get; } = new();

    /// <summary>The documents of the storage, by their ids.</summary>
    public DocumentCache StoredDocuments { get; } = new();

    /// <summary>An instance of a class of resolvers: a service of the request, or else one that is made for the schema.</summary>
    public T GetResolver<T>(IServiceProvider requestServices)
        => (T)GetResolver(typeof(T), requestServices);

    public object GetResolver(Type type, IServiceProvider requestServices)
        => requestServices.GetService(type)
            ?? _resolvers.GetOrAdd(type, static (t, services) => ActivatorUtilities.CreateInstance(services, t), Services);

    /// <summary>The value that the fields of a root type have as their parent; null where the type has no class.</summary>
    public object? GetRootValue(ObjectType? type, IServiceProvider requestServices)
        => type is null || type.RuntimeType == typeof(object) || type.RuntimeType is { IsAbstract: true } or { IsInterface: true }
            ? null
            : GetResolver(type.RuntimeType, requestServices);

    public void InitializeScope(IServiceProvider request, IServiceProvider resolver)
    {
        foreach (var initializer in _scopeInitializers)
            initializer.Initialize(request, resolver);
    }
}
