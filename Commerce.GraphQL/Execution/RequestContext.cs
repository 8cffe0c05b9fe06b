using HotChocolate.Execution.Caching;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;

namespace HotChocolate.Execution;

internal sealed class RequestContext(
    SchemaServices schemaServices,
    IOperationRequest request,
    IServiceProvider services,
    CancellationToken requestAborted) : IRequestContext
{
    private Dictionary<string, object?>? _contextData;

    public SchemaServices SchemaServices => schemaServices;

    public ISchema Schema => schemaServices.Schema;

    public IServiceProvider Services => services;

    public IErrorHandler ErrorHandler => schemaServices.ErrorHandler;

    public IExecutionDiagnosticEvents DiagnosticEvents => schemaServices.DiagnosticEvents;

    public IOperationRequest Request => request;

    /// <summary>A copy of the request's state, made for the first who may change it; see <see cref="TryGetState"/>.</summary>
    public IDictionary<string, object?> ContextData => _contextData ?? Interlocked.CompareExchange(ref _contextData, CopyState(), null) ?? _contextData;

    /// <summary>What the request costs, as cost analysis says it; null where it does not.</summary>
    public object? Cost { get; set; }

    public CancellationToken RequestAborted { get; set; } = requestAborted;

    public OperationDocumentId? DocumentId { get; set; } = request.DocumentId;

    public string? DocumentHash
    {
        get => field ??= request.Document is OperationDocumentSourceText text ? Caching.DocumentCache.HashOf(text.SourceText) : request.DocumentHash;
        set;
    }

    public DocumentNode? Document { get; set; }

    /// <summary>The client's own wish to give the request up, without the time limit.</summary>
    public CancellationToken ClientAborted { get; } = requestAborted;

    /// <summary>The cache's entry of the document, where this schema keeps what it knows about it.</summary>
    public CachedDocument? CachedDocument { get; set; }

    /// <summary>Where the document may be cached.</summary>
    public DocumentCache? DocumentCache { get; set; }

    /// <summary>The key under which the document may be cached.</summary>
    public string? DocumentKey { get; set; }

    public bool IsCachedDocument { get; set; }

    public bool IsPersistedDocument { get; set; }

    public bool IsValidDocument { get; set; }

    public string? OperationId { get; set; }

    public IOperation? Operation { get; set; }

    public IReadOnlyList<IVariableValueCollection>? Variables { get; set; }

    public IExecutionResult? Result { get; set; }

    public Exception? Exception { get; set; }

    /// <summary>Looks into <see cref="ContextData"/> without need of a copy.</summary>
    public bool TryGetState(string name, out object? value)
    {
        value = null;
        return _contextData is { } own ? own.TryGetValue(name, out value) : request.ContextData?.TryGetValue(name, out value) is true;
    }

    private Dictionary<string, object?> CopyState() => request.ContextData is null ? [] : new(request.ContextData);
}
