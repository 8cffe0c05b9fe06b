using HotChocolate.AspNetCore.Instrumentation;
using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using HotChocolate.Execution.Options;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotChocolate.AspNetCore;

/// <summary>A request to an endpoint, and everything that answering it takes.</summary>
/// <param name="Context">The HTTP request and its response.</param>
/// <param name="Options">What the endpoint answers.</param>
/// <param name="Schema">The schema and its interceptor.</param>
/// <param name="Writer">Writes responses.</param>
internal sealed record HttpExchange(
    HttpContext Context,
    GraphQLServerOptions Options,
    HttpSchema Schema,
    HttpResponseWriter Writer)
{
    public CancellationToken Aborted => Context.RequestAborted;

    /// <summary>Tells the log of an error that no client is told.</summary>
    public void LogError(Exception exception, string message)
        => Context.RequestServices.GetService<ILogger<HttpExchange>>()?.LogError(exception, "{Message}", message);
}

/// <summary>A schema as the transport knows it.</summary>
/// <param name="Name">The name, where an application has several schemas.</param>
/// <param name="Executor">Executes requests.</param>
/// <param name="Interceptor">Sees requests before they are executed.</param>
/// <param name="SocketInterceptor">Sees what happens on web sockets.</param>
/// <param name="MaxAllowedRequestSize">How long a body may be, in bytes, files aside.</param>
/// <param name="HashName">Under which name clients send the hash of a document that they believe to be stored.</param>
internal sealed record HttpSchema(
    string Name,
    RequestExecutor Executor,
    IHttpRequestInterceptor Interceptor,
    ISocketSessionInterceptor SocketInterceptor,
    int MaxAllowedRequestSize,
    string HashName)
{
    public RequestLimits Limits => Executor.Limits;

    /// <summary>Tells those who listen to the transport.</summary>
    public required ServerDiagnostics Diagnostics { get; init; }
}
