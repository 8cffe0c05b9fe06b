using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>What execution tells about itself. Scopes are disposed when what they stand for is over.</summary>
public interface IExecutionDiagnosticEvents
{
    /// <summary>Whether <see cref="ResolveFieldValue"/> is to be called, which costs.</summary>
    bool EnableResolveFieldValue { get; }

    IDisposable ExecuteRequest(IRequestContext context);

    void RequestError(IRequestContext context, Exception exception);

    IDisposable ParseDocument(IRequestContext context);

    void SyntaxError(IRequestContext context, IError error);

    IDisposable ValidateDocument(IRequestContext context);

    void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors);

    IDisposable AnalyzeOperationCost(IRequestContext context);

    void OperationCost(IRequestContext context, double fieldCost, double typeCost);

    IDisposable CoerceVariables(IRequestContext context);

    IDisposable CompileOperation(IRequestContext context);

    IDisposable ExecuteOperation(IRequestContext context);

    IDisposable ResolveFieldValue(IMiddlewareContext context);

    void ResolverError(IMiddlewareContext context, IError error);

    IDisposable DispatchBatch(IRequestContext context);

    void SubscriptionEventError(IRequestContext context, Exception exception);

    void AddedDocumentToCache(IRequestContext context);

    void RetrievedDocumentFromCache(IRequestContext context);

    void RetrievedDocumentFromStorage(IRequestContext context);

    void AddedOperationToCache(IRequestContext context);

    void RetrievedOperationFromCache(IRequestContext context);

    void ExecutorCreated(string name, IRequestExecutor executor);
}
