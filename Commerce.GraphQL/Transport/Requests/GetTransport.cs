using System.Text;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>A GET whose parameters are the request.</summary>
internal sealed class GetTransport : IHttpTransport
{
    public bool Understands(HttpRequest request, GraphQLServerOptions options)
        => HttpMethods.IsGet(request.Method)
            && IsAllowed(request, options)
            && (request.Query.ContainsKey("query") || request.Query.ContainsKey("id") || request.Query.ContainsKey("extensions"));

    /// <summary>Whether the endpoint takes GET requests, and with these headers.</summary>
    public static bool IsAllowed(HttpRequest request, GraphQLServerOptions options)
        => options.EnableGetRequests
            && (!options.EnforceGetRequestsPreflightHeader || request.Headers.ContainsKey(HttpHeaderKeys.Preflight));

    public Task HandleAsync(HttpExchange exchange)
        => HttpRequestExecution.ExecuteAsync(
            exchange,
            FlagsOf(exchange.Options.AllowedGetOperations),
            static e => new ValueTask<IReadOnlyList<HttpGraphQLRequest>>([Read(e.Context.Request.Query, e.Schema.HashName)]));

    public static GraphQLRequestFlags FlagsOf(AllowedGetOperations allowed)
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

    private static HttpGraphQLRequest Read(IQueryCollection query, string hashName)
    {
        var request = ReadParameters(query) with { Query = Text(query, "query"), Id = Text(query, "id") };
        return request is { Query: null, Id: null } && PersistedQuery.HashOf(request.Extensions, hashName) is null
            ? throw new GraphQLException(HttpErrors.DocumentParameterMissing())
            : request;
    }

    /// <summary>Everything but which document is meant.</summary>
    public static HttpGraphQLRequest ReadParameters(IQueryCollection query)
    {
        var request = new HttpGraphQLRequest { OperationName = Text(query, "operationName") };
        if (Text(query, "variables") is { } variables)
            request = JsonRequestParser.ParseVariables(request, Encoding.UTF8.GetBytes(variables));
        if (Text(query, "extensions") is { } extensions)
            request = request with { Extensions = JsonRequestParser.ParseExtensions(Encoding.UTF8.GetBytes(extensions)) };
        return request;
    }

    private static string? Text(IQueryCollection query, string name)
        => query[name] is [{ Length: > 0 } text, ..] ? text : null;
}
