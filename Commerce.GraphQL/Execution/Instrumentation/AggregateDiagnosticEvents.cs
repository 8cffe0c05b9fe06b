using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>Tells several listeners, or none.</summary>
internal sealed class AggregateDiagnosticEvents(IReadOnlyList<IExecutionDiagnosticEventListener> listeners)
    : ExecutionDiagnosticEventListener
{
    /// <summary>As few go-betweens as there are listeners.</summary>
    public static IExecutionDiagnosticEvents Of(IReadOnlyList<IExecutionDiagnosticEventListener> listeners)
        => listeners switch { [] => Nobody.Instance, [var only] => only, _ => new AggregateDiagnosticEvents(listeners) };

    public override bool EnableResolveFieldValue
    {
        get
        {
            foreach (var listener in listeners)
            {
                if (listener.EnableResolveFieldValue)
                    return true;
            }

            return false;
        }
    }

    public override IDisposable ExecuteRequest(IRequestContext context) => Open(l => l.ExecuteRequest(context));

    public override void RequestError(IRequestContext context, Exception exception)
        => Tell(l => l.RequestError(context, exception));

    public override IDisposable ParseDocument(IRequestContext context) => Open(l => l.ParseDocument(context));

    public override void SyntaxError(IRequestContext context, IError error) => Tell(l => l.SyntaxError(context, error));

    public override IDisposable ValidateDocument(IRequestContext context) => Open(l => l.ValidateDocument(context));

    public override void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
        => Tell(l => l.ValidationErrors(context, errors));

    public override IDisposable AnalyzeOperationCost(IRequestContext context) => Open(l => l.AnalyzeOperationCost(context));

    public override void OperationCost(IRequestContext context, double fieldCost, double typeCost)
        => Tell(l => l.OperationCost(context, fieldCost, typeCost));

    public override IDisposable CoerceVariables(IRequestContext context) => Open(l => l.CoerceVariables(context));

    public override IDisposable CompileOperation(IRequestContext context) => Open(l => l.CompileOperation(context));

    public override IDisposable ExecuteOperation(IRequestContext context) => Open(l => l.ExecuteOperation(context));

    public override IDisposable ResolveFieldValue(IMiddlewareContext context)
        => Open(l => l.EnableResolveFieldValue ? l.ResolveFieldValue(context) : EmptyScope);

    public override void ResolverError(IMiddlewareContext context, IError error) => Tell(l => l.ResolverError(context, error));

    public override IDisposable DispatchBatch(IRequestContext context) => Open(l => l.DispatchBatch(context));

    public override void SubscriptionEventError(IRequestContext context, Exception exception)
        => Tell(l => l.SubscriptionEventError(context, exception));

    public override void AddedDocumentToCache(IRequestContext context) => Tell(l => l.AddedDocumentToCache(context));

    public override void RetrievedDocumentFromCache(IRequestContext context) => Tell(l => l.RetrievedDocumentFromCache(context));

    public override void RetrievedDocumentFromStorage(IRequestContext context)
        => Tell(l => l.RetrievedDocumentFromStorage(context));

    public override void AddedOperationToCache(IRequestContext context) => Tell(l => l.AddedOperationToCache(context));

    public override void RetrievedOperationFromCache(IRequestContext context) => Tell(l => l.RetrievedOperationFromCache(context));

    public override void ExecutorCreated(string name, IRequestExecutor executor) => Tell(l => l.ExecutorCreated(name, executor));

    private void Tell(Action<IExecutionDiagnosticEventListener> tell)
    {
        foreach (var listener in listeners)
            tell(listener);
    }

    private IDisposable Open(Func<IExecutionDiagnosticEventListener, IDisposable> open)
        => listeners.Count switch
        {
            0 => EmptyScope,
            1 => open(listeners[0]),
            _ => new Scopes([.. listeners.Select(open)])
        };

    private sealed class Nobody : ExecutionDiagnosticEventListener
    {
        public static Nobody Instance { get; } = new();
    }

    private sealed class Scopes(IDisposable[] scopes) : IDisposable
    {
        public void Dispose()
        {
            foreach (var scope in scopes)
                scope.Dispose();
        }
    }
}
