using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>
/// Requests whose address names the stored operation (<c>/ID</c> or <c>/ID/NAME</c>), so that caches on the way can tell them apart:
/// a GET with its variables as parameters, or a POST with them as JSON.
/// </summary>
internal sealed class StoredOperationTransport(bool requireOperationName) : IHttpTransport
{
    public const string IdValue = "operationId";
    public const string NameValue = "operationName";

    public bool Understands(HttpRequest request, GraphQLServerOptions options)
        => HttpMethods.IsGet(request.Method) ? GetTransport.IsAllowed(request, options) : JsonPostTransport.IsJsonPost(request);

    public Task HandleAsync(HttpExchange exchange)
        => HttpMethods.IsGet(exchange.Context.Request.Method)
            ? HttpRequestExecution.ExecuteAsync(exchange, GetTransport.FlagsOf(exchange.Options.AllowedGetOperations), ReadGetAsync)
            : HttpRequestExecution.ExecuteAsync(exchange, GraphQLRequestFlags.AllowAll, ReadPostAsync);

    private ValueTask<IReadOnlyList<HttpGraphQLRequest>> ReadGetAsync(HttpExchange exchange)
        => new([Address(exchange.Context.Request, GetTransport.ReadParameters(exchange.Context.Request.Query))]);

    private async ValueTask<IReadOnlyList<HttpGraphQLRequest>> ReadPostAsync(HttpExchange exchange)
    {
        var requests = await JsonPostTransport.ReadAsync(exchange).ConfigureAwait(false);
        return requests is [var only]
            ? [Address(exchange.Context.Request, only)]
            : throw new GraphQLException(HttpErrors.BatchingDisabled());
    }

    /// <summary>Takes from the request only what the address leaves open: what is executed, the address says.</summary>
    private HttpGraphQLRequest Address(HttpRequest address, HttpGraphQLRequest request)
    {
        var name = address.RouteValues[NameValue] as string;
        return requireOperationName && string.IsNullOrEmpty(name)
            ? throw new GraphQLException(HttpErrors.OperationNameRequired())
            : request with { Query = null, Id = address.RouteValues[IdValue] as string, OperationName = name };
    }
}
