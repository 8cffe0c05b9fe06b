using System.Text;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>A GET whose parameters are the request.</summary>
internal sealed class GetTransport : IHttpTransport
{
    public bool Understands(HttpRequest request, GraphQLServerOptions options)
        => HttpMethods.IsGet(request.Method)
            && options.EnableGetRequests
            && (!options.EnforceGetRequestsPreflightHeader || request.Headers.ContainsKey(HttpHeaderKeys.Preflight))
            && (request.Query.ContainsKey("query") || request.Query.ContainsKey("id") || request.Query.ContainsKey("extensions"));

    public Task HandleAsync(HttpExchange exchange)
        => HttpRequestExecution.ExecuteAsync(
            exchange,
            FlagsOf(exchange.Options.AllowedGetOperations),
            static e => new ValueTask<IReadOnlyList<HttpGraphQLRequest>>([Read(e.Context.Request.Query)]));

    private static GraphQLRequestFlags FlagsOf(AllowedGetOperations allowed)
    {
        var flags = GraphQLRequestFlags.AllowStreams;
        if (allowed.HasFlag(AllowedGetOperations.Query))
            flags |= GraphQLRequestFlags.AllowQuery;
        if (allowed.HasFlag(AllowedGetOperations.Mutation))
            flags |= GraphQLRequestFlags.AllowMutation;
        if (allowed.HasFlag(AllowedGetOperations.Subscription))
            flags |= GraphQLRequestFlags.AllowSubscription;
        return flags;
    }

    private static HttpGraphQLRequest Read(IQueryCollection query)
    {
        var request = new HttpGraphQLRequest
        {
            Query = Text(query, "query"),
            Id = Text(query, "id"),
            OperationName = Text(query, "operationName")
        };
        if (Text(query, "variables") is { } variables)
            request = JsonRequestParser.ParseVariables(request, Encoding.UTF8.GetBytes(variables));
        if (Text(query, "extensions") is { } extensions)
            request = request with { Extensions = JsonRequestParser.ParseExtensions(Encoding.UTF8.GetBytes(extensions)) };
        request = PersistedQueryExtension.Apply(request);
        return request is { Query: null, Id: null } ? throw new GraphQLException(HttpErrors.DocumentParameterMissing()) : request;
    }

    private static string? Text(IQueryCollection query, string name)
        => query[name] is [{ Length: > 0 } text, ..] ? text : null;
}
