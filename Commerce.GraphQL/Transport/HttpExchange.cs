using HotChocolate.AspNetCore.Serialization;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

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
}

/// <summary>A schema as the transport knows it.</summary>
internal sealed record HttpSchema(
    string Name,
    IRequestExecutor Executor,
    IHttpRequestInterceptor Interceptor,
    int MaxAllowedRequestSize);
