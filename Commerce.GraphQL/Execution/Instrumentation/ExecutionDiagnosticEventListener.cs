using HotChocolate.Resolvers;

namespace HotChocolate.Execution.Instrumentation;

/// <summary>A listener that overrides what it wants to hear.</summary>
public class ExecutionDiagnosticEventListener : IExecutionDiagnosticEventListener
{
    protected ExecutionDiagnosticEventListener()
    {
    }

    /// <summary>A scope of which nobody wants to know the end.</summary>
    protected internal static IDisposable EmptyScope { get; } = new NoScope();

    /// <inheritdoc />
    public virtual bool EnableResolveFieldValue => false;

    /// <summary>Whether anybody would hear what is told now; where nobody would, a request is not told of.</summary>
    internal virtual bool IsListening => true;

    /// <summary>Whether the listener will ever hear anything; asked once.</summary>
    internal virtual bool MayListen => true;

    /// <inheritdoc />
    public virtual IDisposable ExecuteRequest(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void RequestError(IRequestContext context, Exception exception)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable ParseDocument(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void SyntaxError(IRequestContext context, IError error)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable ValidateDocument(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void ValidationErrors(IRequestContext context, IReadOnlyList<IError> errors)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable AnalyzeOperationCost(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void OperationCost(IRequestContext context, double fieldCost, double typeCost)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable CoerceVariables(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual IDisposable CompileOperation(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual IDisposable ExecuteOperation(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual IDisposable ResolveFieldValue(IMiddlewareContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void ResolverError(IMiddlewareContext context, IError error)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable DispatchBatch(IRequestContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void SubscriptionEventError(IRequestContext context, Exception exception)
    {
    }

    /// <inheritdoc />
    public virtual void AddedDocumentToCache(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void RetrievedDocumentFromCache(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void RetrievedDocumentFromStorage(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void AddedOperationToCache(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void RetrievedOperationFromCache(IRequestContext context)
    {
    }

    /// <inheritdoc />
    public virtual void ExecutorCreated(string name, IRequestExecutor executor)
    {
    }

    private sealed class NoScope : IDisposable
    {
        public void Dispose()
        {
        }
    }
}
