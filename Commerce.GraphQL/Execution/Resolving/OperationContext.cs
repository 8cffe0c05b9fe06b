using System.Collections.Immutable;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Types;
using HotChocolate.Utilities;

namespace HotChocolate.Execution.Processing;

/// <summary>What all fields of one execution of an operation share.</summary>
internal sealed class OperationContext
{
    private readonly Lock _lock = new();
    private readonly OperationContext? _whole;
    private readonly IServiceProvider _services;
    private List<IError>? _errors;
    private List<Func<ValueTask>>? _cleanup;
    private WorkQueue? _work;
    private ResolverContext? _spare;
    private bool _areServicesReady;

    public OperationContext(
        IRequestContext request,
        SchemaServices schemaServices,
        Operation operation,
        VariableValueCollection variables,
        IServiceProvider services,
        object? rootValue,
        CancellationToken requestAborted)
    {
        Request = request;
        SchemaServices = schemaServices;
        Operation = operation;
        Variables = variables;
        _services = services;
        RootValue = rootValue;
        RequestAborted = requestAborted;
        Part = operation.IsIncremental ? new ResponsePart(new DeferScopes()) : null;
    }

    private OperationContext(OperationContext whole, ResponsePart part)
    {
        _whole = whole;
        Request = whole.Request;
        SchemaServices = whole.SchemaServices;
        Operation = whole.Operation;
        Variables = whole.Variables;
        _services = whole._services;
        RootValue = whole.RootValue;
        ScopedState = whole.ScopedState;
        RequestAborted = whole.RequestAborted;
        Part = part;
    }

    public IRequestContext Request { get; }

    public SchemaServices SchemaServices { get; }

    public ISchema Schema => Operation.Schema;

    public Operation Operation { get; }

    public VariableValueCollection Variables { get; }

    /// <summary>The services of the request, made ready for this execution when they are first asked for.</summary>
    public IServiceProvider Services => _whole?.Services ?? (_areServicesReady ? _services : PrepareServices());

    /// <summary>What makes the services ready; nothing where the operation is not executed.</summary>
    public IReadOnlyList<IOperationInitializer> Initializers { get; init; } = [];

    public object? RootValue { get; }

    /// <summary>The value that the fields of the query type have as their parent.</summary>
    public object? QueryRoot => SchemaServices.GetRootValue(SchemaServices.Schema.QueryType, Services);

    /// <summary>The scoped state of the root fields.</summary>
    public IImmutableDictionary<string, object?> ScopedState { get; init; } = ImmutableDictionary<string, object?>.Empty;

    public CancellationToken RequestAborted { get; }

    public WorkQueue Work => _whole?.Work ?? _work ?? Processing.Operation.Publish(ref _work, new WorkQueue(Request, RequestAborted));

    /// <summary>What of the response this belongs to; null where the response comes whole.</summary>
    public ResponsePart? Part { get; }

    public InputParser InputParser => SchemaServices.InputParser;

    public ITypeConverter Converter => SchemaServices.Converter;

    public IErrorHandler ErrorHandler => SchemaServices.ErrorHandler;

    public IExecutionDiagnosticEvents DiagnosticEvents => SchemaServices.DiagnosticEvents;

    /// <summary>The same execution for another part of the response, which has errors of its own.</summary>
    public OperationContext For(ResponsePart part) => new(_whole ?? this, part);

    /// <summary>The errors in the order in which they occurred; null when there are none.</summary>
    public IReadOnlyList<IError>? TakeErrors()
    {
        lock (_lock)
            return _errors is null ? null : [.. _errors];
    }

    /// <summary>Reports an error that happened to a field, after the filters have seen it.</summary>
    public void AddError(IError error, ResolverContext context)
    {
        if (error is AggregateError aggregate)
        {
            foreach (var inner in aggregate.Errors)
                AddError(inner, context);
            return;
        }

        var handled = ErrorHandler.Handle(error);
        foreach (var one in handled is AggregateError several ? several.Errors : [handled])
        {
            var placed = one.Path is null ? one.WithPath(context.Path) : one;
            if (placed.Locations is not { Count: > 0 })
                placed = ResolverErrors.Locate(placed, context.Selection);
            lock (_lock)
                (_errors ??= []).Add(placed);
            DiagnosticEvents.ResolverError(context, placed);
        }
    }

    /// <summary>Has <paramref name="clean"/> run when the response is done with.</summary>
    public void RegisterForCleanup(Func<ValueTask> clean)
    {
        if (_whole is not null)
        {
            _whole.RegisterForCleanup(clean);
            return;
        }

        lock (_lock)
            (_cleanup ??= []).Add(clean);
    }

    public async ValueTask CleanUpAsync()
    {
        foreach (var clean in _cleanup ?? [])
            await clean().ConfigureAwait(false);
    }

    public void MoveCleanupTo(IExecutionResult result) => _cleanup?.ForEach(result.RegisterForCleanup);

    /// <summary>Runs everything that is ready, and what follows from it.</summary>
    public ValueTask RunAsync() => _work?.RunAsync() ?? default;

    /// <summary>Says that nobody will run anything any more. Batches that were not sent are: somebody may wait for them.</summary>
    public void Close()
    {
        // Where nothing was to be run, nothing will be.
        if (Interlocked.CompareExchange(ref _work, WorkQueue.Closed, null) is not { } work)
            return;

        foreach (var batch in work.Close())
            _ = batch().AsTask();
    }

    /// <summary>A context for pure resolvers, which do not keep it.</summary>
    public ResolverContext RentContext() => Interlocked.Exchange(ref _spare, null) ?? new ResolverContext(this);

    public void Return(ResolverContext context)
    {
        context.Clear();
        _spare = context;
    }

    private IServiceProvider PrepareServices()
    {
        lock (_lock)
        {
            if (_areServicesReady)
                return _services;

            foreach (var initializer in Initializers)
                initializer.Initialize(this, _services);
            _areServicesReady = true;
            return _services;
        }
    }
}
