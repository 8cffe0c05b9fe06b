using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Instrumentation;

/// <summary>What the transport tells about itself. Scopes are disposed when what they stand for is over.</summary>
public interface IServerDiagnosticEvents
{
    IDisposable ExecuteHttpRequest(HttpContext context, HttpRequestKind kind);

    /// <summary>The request was none, or was refused before it was executed.</summary>
    void HttpRequestError(HttpContext context, IError error);

    IDisposable ParseHttpRequest(HttpContext context);

    void ParserErrors(HttpContext context, IReadOnlyList<IError> errors);

    IDisposable FormatHttpResponse(HttpContext context, IOperationResult result);
}
