using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Instrumentation;

/// <summary>A listener that overrides what it wants to hear.</summary>
public class ServerDiagnosticEventListener : IServerDiagnosticEventListener
{
    protected ServerDiagnosticEventListener()
    {
    }

    /// <summary>A scope of which nobody wants to know the end.</summary>
    protected static IDisposable EmptyScope => ExecutionDiagnosticEventListener.EmptyScope;

    /// <inheritdoc />
    public virtual IDisposable ExecuteHttpRequest(HttpContext context, HttpRequestKind kind) => EmptyScope;

    /// <inheritdoc />
    public virtual void HttpRequestError(HttpContext context, IError error)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable ParseHttpRequest(HttpContext context) => EmptyScope;

    /// <inheritdoc />
    public virtual void ParserErrors(HttpContext context, IReadOnlyList<IError> errors)
    {
    }

    /// <inheritdoc />
    public virtual IDisposable FormatHttpResponse(HttpContext context, IOperationResult result) => EmptyScope;
}
