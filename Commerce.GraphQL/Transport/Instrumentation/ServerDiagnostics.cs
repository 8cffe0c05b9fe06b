using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Instrumentation;

/// <summary>Tells the listeners of the transport; without any nothing is made.</summary>
internal sealed class ServerDiagnostics(IEnumerable<IServerDiagnosticEventListener> listeners)
{
    private readonly IServerDiagnosticEventListener[] _listeners = [.. listeners];

    public IDisposable? ExecuteHttpRequest(HttpContext context)
        => _listeners switch
        {
            [] => null,
            [var only] => only.ExecuteHttpRequest(context, KindOf(context.Request)),
            _ => ExecuteHttpRequest(context, KindOf(context.Request))
        };

    public IDisposable? ParseHttpRequest(HttpContext context)
        => _listeners switch { [] => null, [var only] => only.ParseHttpRequest(context), _ => ParseForAll(context) };

    public IDisposable? FormatHttpResponse(HttpContext context, IExecutionResult result)
        => result is not IOperationResult single ? null
            : _listeners switch { [] => null, [var only] => only.FormatHttpResponse(context, single), _ => FormatForAll(context, single) };

    /// <summary>What was sent is no request.</summary>
    public void Refused(HttpContext context, IReadOnlyList<IError> errors)
    {
        foreach (var listener in _listeners)
        {
            listener.ParserErrors(context, errors);
            foreach (var error in errors)
                listener.HttpRequestError(context, error);
        }
    }

    private static HttpRequestKind KindOf(HttpRequest request)
        => HttpMethods.IsGet(request.Method) ? HttpRequestKind.HttpGet
            : request.HasFormContentType ? HttpRequestKind.HttpMultiPart
            : HttpRequestKind.HttpPost;

    private Scopes ExecuteHttpRequest(HttpContext context, HttpRequestKind kind) => new([.. _listeners.Select(listener => listener.ExecuteHttpRequest(context, kind))]);

    private Scopes ParseForAll(HttpContext context) => new([.. _listeners.Select(listener => listener.ParseHttpRequest(context))]);

    private Scopes FormatForAll(HttpContext context, IOperationResult result) => new([.. _listeners.Select(listener => listener.FormatHttpResponse(context, result))]);

    private sealed class Scopes(IReadOnlyList<IDisposable> scopes) : IDisposable
    {
        public void Dispose()
        {
            foreach (var scope in scopes)
                scope.Dispose();
        }
    }
}
